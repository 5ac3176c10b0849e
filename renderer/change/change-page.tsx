import { Link, makeStyles } from '@fluentui/react-components';
import { FailureMessage } from '../components/failure-message';
import { panelId, tabId, TabStrip } from '../components/tab-strip';
import { TodaySwitch } from '../components/today-switch';
import { useQuery } from '../engine/use-query';
import { changeParts } from '../state/change-choice';
import { useDefinitions } from '../state/definitions-context';
import { useWindowStore, useWords } from '../state/window-store';
import { OnlyOne } from './only-one';
import { ComparePart } from './compare/compare-part';
import { ProjectionPart } from './projection/projection-part';
import { TrendPart } from './trend/trend-part';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '12px', padding: '0 16px 24px', alignContent: 'start' },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 16px' },
  today: { display: 'flex', alignItems: 'center', gap: '12px', marginLeft: 'auto' },
  panel: { display: 'grid', gap: '12px', minWidth: 0 },
});

/** "Biến động": who came and went between two snapshots, figures over all of them, and the years ahead. */
export function ChangePage() {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useWindowStore();
  const { rosterVersion } = state;
  const { definitions } = useDefinitions();
  const { change } = state;
  const { part } = change;
  const { data, failure } = useQuery('snapshots.get', {}, rosterVersion);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.change.place}</h1>
      <div className={styles.head}>
        <TabStrip
          label={words.change.place}
          tabs={changeParts.map((name) => ({ name, content: words.change.parts[name] }))}
          chosen={part}
          onChoose={(chosen) => dispatch({ type: 'change-chosen', choice: { ...change, part: chosen } })}
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
        ) : data === null ? null : part === 'trend' ? (
          <TrendPart key={rosterVersion} isAlone={data.snapshots.length < 2} />
        ) : data.snapshots.length < 2 ? (
          <OnlyOne />
        ) : (
          <ComparePart key={rosterVersion} state={data} />
        )}
      </div>
    </div>
  );
}
