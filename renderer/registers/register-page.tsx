import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowUndoRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import type { DragEvent } from 'react';
import type { ImportProgress } from '../../shared/contract/results';
import type { RegisterImport, RegisterPeriod } from '../../shared/contract/registers';
import type { Register } from '../../shared/registers/register';
import { rosterNote } from '../../shared/registers/roster-note';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { fileNameOf } from '../components/file-name-of';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { useNotices } from '../components/use-notices';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { AddOrReplace } from './add-or-replace';
import { CountsLine } from './counts-line';
import { EntriesTab } from './entries-tab';
import { PasswordDialog } from './password-dialog';
import { FiguresTab } from './figures-tab';
import { FilesTab } from './files-tab';
import { IssuesTab } from './issues-tab';
import { PeriodPicker } from './period-picker';
import { TableTab } from './table-tab';
import { useRegisterWork } from './use-register-work';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '8px', padding: '8px 16px 24px', alignContent: 'start', minHeight: '100%' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  title: {
    margin: 0,
    flex: 1,
    minWidth: '220px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  empty: { display: 'grid', justifyItems: 'start', gap: '8px', padding: '32px 0' },
  emptyTitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '8px' },
});

const tabs = ['figures', 'table', 'list', 'issues', 'files'] as const;
type Tab = (typeof tabs)[number];

/** One register: its figures and charts, tables by unit and time, its entries, issues and files. */
export function RegisterPage({ register }: { register: Register }) {
  const styles = useStyles();
  const messages = useWords();
  const words = messages.registers;
  const language = useLanguage();
  const notices = useNotices();
  const { state, dispatch } = useWindowStore();
  const question = useQuestion();
  const [period, setPeriod] = useState<RegisterPeriod | null>(null);
  const [tab, setTab] = useState<Tab>('figures');
  const [changes, setChanges] = useState(0);
  const onLoaded = useCallback(
    ({ added }: RegisterImport) => {
      setPeriod(null);
      notices.done(words.loaded(formatCount(added, language), register.entry[language]));
    },
    [language, notices, register, words],
  );
  const onRemoved = useCallback(() => notices.done(words.removed), [notices, words]);
  const version = state.rosterVersion * 10_000 + changes;
  const asked = { ...question, register: register.id, period };
  const { data, failure, isLoading } = useQuery('registers.board', asked, version);
  const isEmpty = (data?.counts.all ?? 0) === 0;
  const work = useRegisterWork({ register, isEmpty, onLoaded, onRemoved });
  if (work.version !== changes) setChanges(work.version);
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const paths = [...event.dataTransfer.files].map((file) => window.desktop.pathOf(file));
    work.take(paths.filter((path) => path !== ''));
  };
  const load = (
    <Button
      appearance={isEmpty ? 'primary' : 'secondary'}
      icon={<FolderOpenRegular />}
      disabled={work.isBusy}
      onClick={work.choose}
    >
      {words.load}
    </Button>
  );
  const progressText = ({ phase, file, fileNumber, files, rows }: ImportProgress): string =>
    [
      messages.phases[phase],
      messages.fileOf(fileNameOf(file), fileNumber, files),
      ...(rows > 0 ? [words.rowsRead(formatCount(rows, language))] : []),
    ].join(' · ');
  const note = data === null ? null : rosterNote(data.roster, data.period, language);
  const issues = data === null ? 0 : data.issues.error + data.issues.warning;
  return (
    <div className={styles.page} aria-busy={isLoading || work.isBusy} onDrop={drop}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => dispatch({ type: 'register-chosen', register: null })}
        >
          {words.back}
        </Button>
        <h1 className={styles.title}>{register.label[language]}</h1>
        {data !== null && !isEmpty && (
          <PeriodPicker register={register} years={data.years} period={data.period} onChoose={setPeriod} />
        )}
        {work.isBusy && (
          <>
            <Spinner
              size="tiny"
              label={work.progress === null ? messages.loading : progressText(work.progress)}
            />
            <Button size="small" onClick={work.stop}>
              {messages.cancel}
            </Button>
          </>
        )}
        {(data?.undoable ?? 0) > 0 && (
          <Button appearance="subtle" icon={<ArrowUndoRegular />} disabled={work.isBusy} onClick={work.undo}>
            {words.undo}
          </Button>
        )}
        {!isEmpty && load}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {work.failure !== null && <FailureMessage failure={work.failure} />}
      {data === null && isLoading && <Waiting label={messages.loading} />}
      {data !== null && isEmpty && (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{words.empty}</p>
          <p className={styles.hint}>{register.purpose[language]}</p>
          <p className={styles.hint}>{words.emptyHint}</p>
          <div className={styles.actions}>
            {load}
            <Button disabled={work.isBusy} onClick={work.openSample}>
              {words.sample}
            </Button>
          </div>
        </div>
      )}
      {data !== null && !isEmpty && (
        <>
          <CountsLine register={register} counts={data.counts} />
          {note !== null && <p className={styles.hint}>{note}</p>}
          <TabStrip
            label={words.parts}
            tabs={tabs.map((name) => ({
              name,
              content:
                name === 'issues' && issues > 0
                  ? `${words.issues} (${formatCount(issues, language)})`
                  : words[name],
            }))}
            chosen={tab}
            onChoose={setTab}
          />
          <div role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
            {tab === 'figures' && <FiguresTab register={register} board={data} onSetting={work.change} />}
            {tab === 'table' && <TableTab register={register} board={data} version={version} />}
            {tab === 'list' && (
              <EntriesTab
                register={register}
                period={data.period}
                version={version}
                onRespond={work.respond}
              />
            )}
            {tab === 'issues' && <IssuesTab register={register} version={version} />}
            {tab === 'files' && <FilesTab files={data.files} isBusy={work.isBusy} onRemove={work.remove} />}
          </div>
        </>
      )}
      <AddOrReplace paths={work.waiting} onAnswer={work.answer} />
      <PasswordDialog locked={work.locked} unlock={work.unlock} />
    </div>
  );
}
