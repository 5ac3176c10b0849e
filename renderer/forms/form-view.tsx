import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { leavesOf, type FormTemplate } from '../../shared/forms/form';
import { formatDate } from '../../shared/text/dates';
import { formatCount } from '../../shared/text/numbers';
import { FailureMessage } from '../components/failure-message';
import { fileNameOf } from '../components/file-name-of';
import { ExportProgress } from '../components/publish/export-progress';
import { useRunningExport } from '../components/publish/use-running-export';
import { SectionCard } from '../components/section-card';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { useQuery } from '../engine/use-query';
import { useQuestion } from '../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { AttendancesDialog, type AttendedFigure } from './attendances-dialog';
import { FormChecks } from './form-checks';
import { FormTable } from './form-table';
import { FormWordsDialog } from './form-words-dialog';
import { TypedNumbersDialog } from './typed-numbers-dialog';
import { UnitSelect } from './unit-select';
import { Waiting } from '../components/waiting';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  grow: { flex: 1 },
  about: { margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
});

/** One official form: whom it counts, its checks, its figures, and where it is saved. */
export function FormView({ template }: { template: FormTemplate }) {
  const styles = useStyles();
  const words = useWords().forms;
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const question = useQuestion();
  const { state, dispatch } = useWindowStore();
  const [unit, setUnit] = useState<string | null>(null);
  const [everyLevel, setEveryLevel] = useState(false);
  const [attended, setAttended] = useState<AttendedFigure | null>(null);
  const [typedVersion, setTypedVersion] = useState(0);
  const running = useRunningExport((trouble) => dispatch({ type: 'failed', failure: trouble }));
  const input = { ...question, form: template.id, units: unit === null ? null : [unit], everyLevel };
  const { data, failure, isLoading } = useQuery(
    'forms.fill',
    input,
    state.rosterVersion + typedVersion * 1e6,
  );

  const save = async (): Promise<void> => {
    if (data === null) return;
    const name = words.formName(template.code, data.asOf);
    const path = await window.desktop.chooseFormTarget(name);
    if (path === null) return;
    await running.run(async (options) => {
      await engine.request('forms.save', { ...input, path, language }, options);
      notices.saved(words.saved(fileNameOf(path)), path);
    });
  };
  // Of the form, not of its answer: the dialog stays open while figures are asked for again.
  const typedInputs = leavesOf(template.columns).flatMap(({ leaf: { value } }) =>
    value.kind === 'typed' ? value.input : [],
  );
  return (
    <>
      <div className={styles.line}>
        <UnitSelect chosen={unit} onChoose={setUnit} />
        {template.narrowed && (
          <Checkbox
            label={words.everyLevel}
            checked={everyLevel}
            onChange={(_event, { checked }) => setEveryLevel(checked === true)}
          />
        )}
        <span className={styles.grow} />
        {typedInputs.length > 0 && (
          <TypedNumbersDialog
            inputs={typedInputs}
            onChanged={() => setTypedVersion((version) => version + 1)}
          />
        )}
        <FormWordsDialog template={template} />
        {running.isRunning ? (
          <ExportProgress running={running} before={words.filling} />
        ) : (
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={data === null}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
        )}
      </div>
      <p className={styles.about}>{template.about[language]}</p>
      {failure && <FailureMessage failure={failure} />}
      {data === null && isLoading && <Waiting label={words.filling} />}
      {data && (
        <>
          <FormChecks form={data} />
          <SectionCard
            title={data.title}
            subtitle={[
              words.counted[data.counts](formatCount(data.people, language), formatDate(data.asOf, language)),
            ]}
          >
            <FormTable form={data} template={template} onAttended={setAttended} />
          </SectionCard>
          {attended && (
            <AttendancesDialog
              figure={attended}
              form={input}
              version={state.rosterVersion}
              onClose={() => setAttended(null)}
            />
          )}
        </>
      )}
    </>
  );
}
