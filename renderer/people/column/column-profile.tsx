import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Condition } from '../../../shared/analysis/condition';
import { valueCondition, type PeopleColumn } from '../../../shared/analysis/people-columns';
import type { ColumnProfile } from '../../../shared/contract/people';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { personValueText } from '../../../shared/text/person-value-text';
import { FailureMessage } from '../../components/failure-message';
import { useQuery } from '../../engine/use-query';
import { useWording } from '../../state/library-context';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import type { ColumnQuestion } from './asked-column';
import { barCondition } from './bar-condition';
import { ProfileBar } from './profile-bar';
import { withColumn } from './column-clause';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: '2px 12px',
    margin: 0,
    fontSize: '13px',
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'right' },
  bars: {
    display: 'grid',
    gap: '1px',
    maxHeight: '264px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
});

interface ColumnProfileProps {
  readonly column: PeopleColumn;
  readonly question: ColumnQuestion;
  readonly onClose: () => void;
}

/** How the values of a column are spread over the people of the list; a click on a bar keeps its people. */
export function ColumnProfileView({ column, question, onClose }: ColumnProfileProps) {
  const styles = useStyles();
  const words = useWords().peoplePage;
  const loading = useWords().loading;
  const language = useLanguage();
  const wording = useWording();
  const { state, dispatch } = useWindowStore();
  const { data, failure } = useQuery(
    'people.profile',
    { ...question, column: column.id },
    state.rosterVersion,
  );
  if (failure !== null) return <FailureMessage failure={failure} />;
  if (data === null) return <Spinner size="tiny" label={loading} />;
  const keep = (condition: Condition): void => {
    dispatch({ type: 'filter-changed', filter: withColumn(state.filter, column, condition, wording) });
    onClose();
  };
  const blank = valueCondition(column, null, wording.library);
  const count = (number: number): string => formatCount(number, language);
  const bars = barsOf(data);
  const most = Math.max(1, ...bars.map(({ people }) => people));
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={words.recorded} figure={withShare(data.people - data.blanks)} />
        <Fact name={words.blanks} figure={withShare(data.blanks)} />
        <Fact name={words.distinct} figure={count(data.distinct)} />
        {data.least !== null && (
          <>
            <Fact name={column.type === 'date' ? words.earliest : words.least} figure={shown(data.least)} />
            <Fact name={words.median} figure={shown(data.median)} />
            <Fact name={column.type === 'date' ? words.latest : words.most} figure={shown(data.most)} />
          </>
        )}
      </dl>
      <ul className={styles.bars} aria-label={words.profileTitle(column.label[language])}>
        {bars.map(({ key, label, people, condition }) => (
          <ProfileBar
            key={key}
            label={label}
            figure={count(people)}
            share={people / most}
            hint={words.keepThese(label)}
            onKeep={condition && people > 0 ? () => keep(condition) : null}
          />
        ))}
        {data.others.people > 0 && (
          <ProfileBar
            label={words.otherValues(count(data.others.values))}
            figure={count(data.others.people)}
            share={0}
            hint=""
            onKeep={null}
          />
        )}
      </ul>
      {blank && data.blanks > 0 && (
        <Button size="small" onClick={() => keep(blank)}>
          {words.blankOnly}
        </Button>
      )}
    </>
  );

  function shown(value: ColumnProfile['least']): string {
    return personValueText(column, value, language);
  }

  function withShare(people: number): string {
    return `${count(people)} (${formatShare(people / Math.max(data?.people ?? 0, 1), language)})`;
  }

  function barsOf(profile: ColumnProfile): Bar[] {
    const ofTexts = profile.top.map(({ value, people }) => {
      const label = shown(value);
      const condition = valueCondition(column, value, wording.library);
      return { key: String(value), label, people, condition };
    });
    const ofBins = profile.bins.map(({ from, below, people }) => {
      const last = column.type === 'date' ? below - 1 : below;
      const isOne = column.type === 'date' ? from === last : Number.isInteger(from) && below === from + 1;
      const label = isOne ? String(from) : `${number(from)}–${number(last)}`;
      return { key: String(from), label, people, condition: barCondition(column, from, below) };
    });
    return [...ofTexts, ...ofBins];
  }

  function number(value: number): string {
    return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', { useGrouping: false });
  }
}

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly people: number;
  readonly condition: Condition | null;
}

function Fact({ name, figure }: { name: string; figure: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </>
  );
}
