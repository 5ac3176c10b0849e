import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BlankAnswer } from '../../../shared/forms/blank-form';
import { describeBlankCheck } from '../../../shared/forms/blank-check';
import type { BlankForm, BlankSheet } from '../../../shared/forms/blank-form';
import { formatCount } from '../../../shared/text/numbers';
import { FailureMessage } from '../../components/failure-message';
import { fileNameOf } from '../../components/file-name-of';
import { ExportProgress } from '../../components/publish/export-progress';
import { useRunningExport } from '../../components/publish/use-running-export';
import { SectionCard } from '../../components/section-card';
import { useNotices } from '../../components/use-notices';
import { useEngine } from '../../engine/engine-context';
import { toFailure, useQuery } from '../../engine/use-query';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { CheckList } from '../check-list';
import { BlankBindings } from './blank-bindings';
import { BlankTable } from './blank-table';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  name: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    fontSize: '16px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** A blank workbook as it was understood: what needs an answer, the preview, and where the filled copy goes. */
export function BlankView({ path }: { path: string }) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const question = useQuestion();
  const { state, dispatch } = useWindowStore();
  const [answers, setAnswers] = useState(0);
  const running = useRunningExport((trouble) => dispatch({ type: 'failed', failure: trouble }));
  const { data, failure, isLoading } = useQuery(
    'forms.blank',
    { ...question, path },
    state.rosterVersion + answers * 1e6,
  );
  const [last, setLast] = useState<BlankForm | null>(null);
  // The form stays in sight while an answer is worked in.
  if (data !== null && data !== last) setLast(data);
  const form = data ?? last;
  const name = fileNameOf(path);
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });

  const answer = (given: Readonly<Record<string, BlankAnswer | null>>): void => {
    if (!form) return;
    const title = form.sheets[0]?.title ?? name;
    engine
      .request('forms.answer', {
        fingerprint: form.fingerprint,
        title: title.slice(0, 500),
        answers: given,
      })
      .then(() => setAnswers((count) => count + 1), failed);
  };
  const save = async (): Promise<void> => {
    if (!form) return;
    const suggested = words.blankName(name.replace(/\.[^.]+$/, ''), form.ending);
    const target = await window.desktop.chooseFormTarget(suggested);
    if (target === null) return;
    await running.run(async (options) => {
      const { cells } = await engine.request('forms.saveBlank', { ...question, path, target }, options);
      notices.saved(words.savedBlank(formatCount(cells, language), fileNameOf(target)), target);
    });
  };
  const exchange = async (direction: 'save' | 'load'): Promise<void> => {
    const file =
      direction === 'save'
        ? await window.desktop.chooseDecisionsTarget(`${words.review}.json`)
        : await window.desktop.chooseDecisions();
    if (file === null) return;
    const count = await engine.request(direction === 'save' ? 'forms.saveAnswers' : 'forms.loadAnswers', {
      path: file,
    });
    const forms = formatCount(count, language);
    if (direction === 'save') notices.saved(words.answersSaved(forms), file);
    else {
      notices.done(words.answersLoaded(forms));
      setAnswers((before) => before + 1);
    }
  };
  return (
    <>
      <div className={styles.line}>
        <h2 className={styles.name}>{name}</h2>
        <Button onClick={() => void exchange('load').catch(failed)}>{words.loadAnswers}</Button>
        <Button onClick={() => void exchange('save').catch(failed)}>{words.saveAnswers}</Button>
        {running.isRunning ? (
          <ExportProgress running={running} before={words.filling} />
        ) : (
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={form === null}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
        )}
      </div>
      {failure && <FailureMessage failure={failure} />}
      {form === null && isLoading && <Waiting label={words.filling} />}
      {form && form.checks.length > 0 && (
        <CheckList
          states={form.checks.map(({ state }) => state)}
          lines={form.checks.map((check) => ({
            id: `${check.sheet}:${check.id}`,
            state: check.state,
            text: describeBlankCheck(check, language),
          }))}
        />
      )}
      {form?.sheets.map((sheet) => (
        <SectionCard
          key={sheet.sheet}
          title={cardTitle(sheet, form.sheets)}
          subtitle={[
            `${words.modes[sheet.mode]} · ${words.counted.people(formatCount(sheet.people, language), form.asOf.split('-').reverse().join('/'))}`,
          ]}
        >
          <BlankBindings sheet={sheet} onAnswer={answer} />
          <BlankTable sheet={sheet} />
        </SectionCard>
      ))}
    </>
  );
}

/** The title of the form, with its sheet where another one has the same. */
function cardTitle({ title, sheet }: BlankSheet, all: readonly BlankSheet[]): string {
  if (title === '') return sheet;
  return all.some((other) => other.sheet !== sheet && other.title === title) ? `${title} (${sheet})` : title;
}
