import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { writeParagraph } from '../../shared/analysis/paragraph';
import type { Overview } from '../../shared/contract/results';
import { SectionCard } from '../components/section-card';
import { useNotices } from '../components/use-notices';
import { toFailure } from '../engine/use-query';
import { useEngine } from '../engine/engine-context';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { useOverview } from '../state/overview-context';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';

const useStyles = makeStyles({
  text: { maxWidth: '130ch', margin: '4px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: '22px' },
});

/** The sentence a report needs, written from the data. */
export function ParagraphCard({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const notices = useNotices();
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });
  const { filter } = useOverview();
  const text = writeParagraph(overview, { rosterName, filter: filterText(filter, wording), language });
  const copy = async (): Promise<void> => {
    await engine.request('audit.given', { as: 'copied-text' });
    await window.desktop.copyText(text);
    notices.done(words.copied);
  };
  return (
    <SectionCard
      title={words.paragraphTitle}
      tourStep="paragraph"
      actions={
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy().catch(failed)}>
          {words.copyParagraph}
        </Button>
      }
    >
      <p className={styles.text} data-testid="paragraph">
        {text}
      </p>
    </SectionCard>
  );
}
