import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ImportProgress } from '../../shared/contract/results';
import { formatCount } from '../../shared/text/numbers';
import { fileNameOf } from '../components/file-name-of';
import { useOpenRosters } from '../state/rosters-context';
import type { ImportQuestion } from '../state/settle-files';
import { useLanguage, useWords } from '../state/window-store';
import { ImportQuestionDialog } from './import-question-dialog';
import { importShare } from './import-share';

const useStyles = makeStyles({
  page: { flex: 1, display: 'grid', placeItems: 'center', padding: '24px' },
  card: {
    display: 'grid',
    gap: '12px',
    width: 'min(560px, 100%)',
    padding: '24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '16px', fontVariantNumeric: 'tabular-nums' },
  file: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', justifyContent: 'flex-end' },
});

interface ImportPageProps {
  readonly progress: ImportProgress | null;
  readonly question: ImportQuestion | null;
}

/** What the engine is doing with the files, how far it is, and the way out. */
export function ImportPage({ progress, question }: ImportPageProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const rosters = useOpenRosters();
  const phase = progress === null ? words.preparing : words.phases[progress.phase];
  return (
    <div className={styles.page}>
      <section className={styles.card} aria-labelledby="import-title">
        <h1 id="import-title" className={styles.title}>
          {words.importTitle}
        </h1>
        <div className={styles.line}>
          <span role="status">{phase}</span>
          {progress !== null && <span>{rowsText(progress)}</span>}
        </div>
        <ProgressBar
          aria-labelledby="import-title"
          shape="rounded"
          thickness="large"
          value={importShare(progress)}
        />
        <div className={styles.file}>
          {progress === null
            ? '\u00a0'
            : words.fileOf(fileNameOf(progress.file), progress.fileNumber, progress.files)}
        </div>
        <div className={styles.actions}>
          <Button onClick={rosters.cancel}>{words.cancel}</Button>
        </div>
      </section>
      {question !== null && <ImportQuestionDialog question={question} />}
    </div>
  );

  function rowsText({ rows, totalRows }: ImportProgress): string {
    if (totalRows === null) return words.rowsSoFar(formatCount(rows, language));
    return words.rowsOf(formatCount(rows, language), formatCount(totalRows, language));
  }
}
