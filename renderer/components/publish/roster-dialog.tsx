import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { offeredThresholds } from '../../../shared/analysis/disclosure/hidden-cells';
import type { Failure } from '../../../shared/contract/failure';
import { formatCount } from '../../../shared/text/numbers';
import { releaseMessages } from '../../../shared/text/release-messages';
import { LabelledSelect } from '../labelled-select';
import { FailureMessage } from '../failure-message';
import { fileNameOf } from '../file-name-of';
import { useNotices } from '../use-notices';
import { useEngine } from '../../engine/engine-context';
import { useQuery } from '../../engine/use-query';
import { useOverview } from '../../state/overview-context';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../../state/window-store';
import { ExportProgress } from './export-progress';
import { ReleaseColumns } from './release-columns';
import { ReleasePreview } from './release-preview';
import { PlainDialog } from '../plain-dialog';
import { useRunningExport } from './use-running-export';

const dateWays = ['year', 'band'] as const;

const useStyles = makeStyles({
  content: { maxHeight: '66vh', overflowY: 'auto', padding: '2px' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', marginTop: '8px' },
});

/** “Xuất danh sách”: everybody by name, or so that nobody is recognised; what leaves is shown before. */
export function RosterDialog({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = releaseMessages[language];
  const { exportName, exported } = useWords();
  const engine = useEngine();
  const notices = useNotices();
  const rosterName = useRosterName();
  const { rosterVersion, settings } = useWindowStore().state;
  const question = useQuestion();
  const people = useOverview().data?.people ?? 0;
  const [isDeIdentified, setIsDeIdentified] = useState(false);
  const [k, setK] = useState<number>(settings.publicThreshold);
  const [dates, setDates] = useState<(typeof dateWays)[number]>('band');
  const [keep, setKeep] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRunningExport(setFailure);
  const release = isDeIdentified ? { k, dates, keep: keep && [...keep] } : null;
  const preview = useQuery(
    'roster.releasePreview',
    release && { ...question, language, release },
    rosterVersion,
  );
  const write = async (): Promise<void> => {
    setFailure(null);
    const name = exportName(rosterName);
    const path = await window.desktop.chooseExport(isDeIdentified ? words.nameOf(name) : name);
    if (path === null) return;
    await running.run(async (options) => {
      const written = await engine.request(
        'roster.export',
        { ...question, path, language, release },
        options,
      );
      const beside = written.statementPath ? words.statementIn(fileNameOf(written.statementPath)) : '';
      notices.saved(
        `${exported(formatCount(written.people, language), written.path)}${beside}`,
        written.path,
      );
      onClose();
    });
  };
  const close = (): void => {
    running.cancel();
    onClose();
  };
  return (
    <PlainDialog
      title={words.title}
      width={900}
      onClose={close}
      contentClass={styles.content}
      actions={
        <>
          {running.isRunning ? (
            <ExportProgress running={running} />
          ) : (
            <Button onClick={close}>{words.cancel}</Button>
          )}
          <Button appearance="primary" disabled={running.isRunning} onClick={() => void write()}>
            {words.export}
          </Button>
        </>
      }
    >
      <Field label={words.what}>
        <RadioGroup
          value={isDeIdentified ? 'without' : 'full'}
          onChange={(_event, { value }) => setIsDeIdentified(value === 'without')}
        >
          <Radio value="full" label={words.full} />
          <Radio value="without" label={words.deIdentified} />
        </RadioGroup>
      </Field>
      {isDeIdentified ? (
        <>
          <div className={styles.choices}>
            <LabelledSelect
              label={words.k}
              options={offeredThresholds.map((each) => ({
                value: String(each),
                label: words.people(formatCount(each, language)),
              }))}
              chosen={String(k)}
              onChoose={(value) => setK(Number(value))}
            />
            <LabelledSelect
              label={words.dates}
              options={dateWays.map((value) => ({ value, label: words.datesOf[value] }))}
              chosen={dates}
              onChoose={setDates}
            />
          </div>
          <ReleaseColumns query={preview} keep={keep} onChoose={setKeep} />
          <ReleasePreview query={preview} />
        </>
      ) : (
        <p>{words.fullNote(formatCount(people, language))}</p>
      )}
      {failure !== null && <FailureMessage failure={failure} />}
    </PlainDialog>
  );
}
