import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureMessage } from '../components/failure-message';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { TodaySwitch } from '../components/today-switch';
import { useQuery } from '../engine/use-query';
import { useDefinitions } from '../state/definitions-context';
import { useOpenRosters } from '../state/rosters-context';
import { useWindowStore, useWords } from '../state/window-store';
import { ComparePart } from './compare/compare-part';
import { ProjectionPart } from './projection/projection-part';
import { TrendPart } from './trend/trend-part';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '0 16px 24px', alignContent: 'start' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 16px' },
  today: { display: 'flex', alignItems: 'center', gap: '12px', marginLeft: 'auto' },
  panel: { display: 'grid', gap: '12px', minWidth: 0 },
  only: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'start',
    maxWidth: '640px',
    padding: '24px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  onlyTitle: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '28px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const parts = ['compare', 'trend', 'projection'] as const;

/** "Biến động": who came and went between two snapshots, figures over all of them, and the years ahead. */
export function ChangePage() {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useWindowStore();
  const { rosterVersion } = state;
  const { definitions } = useDefinitions();
  const [part, setPart] = useState<(typeof parts)[number]>('compare');
  const { data, failure } = useQuery('snapshots.get', {}, rosterVersion);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.change.place}</h1>
      <div className={styles.head}>
        <TabStrip
          label={words.change.place}
          tabs={parts.map((name) => ({ name, content: words.change.parts[name] }))}
          chosen={part}
          onChoose={setPart}
        />
        {data !== null && (
          <span className={styles.today}>
            {(data.isToday || definitions.unitChanges.length > 0) && <TodaySwitch isToday={data.isToday} />}
            <Link onClick={() => dispatch({ type: 'place-chosen', place: 'definitions' })}>
              {words.units.define}
            </Link>
          </span>
        )}
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      <div role="tabpanel" id={panelId(part)} aria-labelledby={tabId(part)} className={styles.panel}>
        {part === 'projection' ? (
          <ProjectionPart key={rosterVersion} />
        ) : data === null ? null : data.snapshots.length < 2 ? (
          <OnlyOne />
        ) : part === 'compare' ? (
          <ComparePart key={rosterVersion} state={data} />
        ) : (
          <TrendPart key={rosterVersion} />
        )}
      </div>
    </div>
  );
}

function OnlyOne() {
  const styles = useStyles();
  const { change: words } = useWords();
  const rosters = useOpenRosters();
  const isSample = useWindowStore().state.roster?.files.some(({ path }) => path.endsWith('tinh-mau.xlsx'));
  return (
    <section className={styles.only}>
      <h2 className={styles.onlyTitle}>{words.onlyOne}</h2>
      <p className={styles.hint}>{words.onlyOneHint}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={rosters.addSnapshot}>
          {words.addSnapshot}
        </Button>
        {isSample && <Button onClick={rosters.addSampleSnapshot}>{words.addSampleSnapshot}</Button>}
      </div>
    </section>
  );
}
