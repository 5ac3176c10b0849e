import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { doubtfulRows } from '../../../shared/text/retirement-messages';
import { formatCount } from '../../../shared/text/numbers';
import { ChoiceBar } from '../../components/choice-bar';
import { FailureMessage } from '../../components/failure-message';
import { PickerButton } from '../../components/picker-button';
import { useQuery } from '../../engine/use-query';
import { useLibrary } from '../../state/library-context';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { LabelledNumber } from '../labelled-number';
import { EmptyPosts } from './empty-posts';
import { GroupsTable } from './groups-table';
import { PyramidCard } from './pyramid-card';
import { RetiringList } from './retiring-list';
import { YearsTable } from './years-table';
import { Waiting } from '../../components/waiting';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  choice: { display: 'flex', alignItems: 'center', gap: '6px' },
  term: { fontSize: '13px', color: tokens.colorNeutralForeground2 },
  notes: { display: 'grid', gap: '2px', margin: 0, fontSize: '13px', color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
  },
});

const horizons = ['5', '10', '15'] as const;

/** Who reaches the retirement age in the years ahead, and what that leaves. */
export function ProjectionPart() {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const question = useQuestion();
  const { rosterVersion } = useWindowStore().state;
  const [years, setYears] = useState<(typeof horizons)[number]>('10');
  const [recruits, setRecruits] = useState(0);
  const [recruitAge, setRecruitAge] = useState(25);
  /** In percent; null: as today. */
  const [women, setWomen] = useState<number | null>(null);
  const [by, setBy] = useState('unit');
  const { data, failure } = useQuery(
    'projection',
    {
      ...question,
      years: Number(years),
      by,
      recruits,
      recruitAge,
      femaleShare: women === null ? null : women / 100,
    },
    rosterVersion,
  );
  const dimensions = useMemo(
    () => library.dimensions.map(({ id, label }) => ({ key: id, label: label[language] })),
    [language, library],
  );
  const { change } = words;
  const count = (people: number): string => formatCount(people, language);
  const notes =
    data === null
      ? []
      : [
          ...(data.overdue > 0 ? [change.overdue(count(data.overdue))] : []),
          ...(data.unknown > 0 ? [change.unknownBirth(count(data.unknown))] : []),
          ...(data.yearOnly > 0 ? [change.yearOnly(count(data.yearOnly))] : []),
          ...(data.doubtful > 0 ? doubtfulRows(library.retirement, language) : []),
        ];
  return (
    <>
      <div className={styles.choices}>
        <span className={styles.choice}>
          <span className={styles.term}>{change.years}</span>
          <ChoiceBar
            label={change.years}
            choices={horizons.map((value) => ({ value, label: value }))}
            chosen={years}
            onChoose={setYears}
          />
        </span>
        <LabelledNumber
          label={change.recruits}
          value={recruits}
          least={0}
          most={100_000}
          onChange={setRecruits}
        />
        <LabelledNumber
          label={change.recruitAge}
          value={recruitAge}
          least={18}
          most={60}
          onChange={setRecruitAge}
        />
        <LabelledNumber
          label={change.recruitedWomen}
          value={women ?? Math.round((data?.femaleShare ?? 0.5) * 100)}
          least={0}
          most={100}
          onChange={setWomen}
        />
        <span className={styles.choice}>
          <span className={styles.term}>{change.byDimension}</span>
          <PickerButton
            label={change.byDimension}
            placeholder={change.chooseDimension}
            nothingFound={change.nothingFound}
            options={dimensions}
            chosen={by}
            empty={change.byDimension}
            onPick={setBy}
          />
        </span>
      </div>
      {failure !== null && <FailureMessage failure={failure} />}
      {data === null ? (
        failure === null && <Waiting label={words.loading} />
      ) : (
        <>
          {notes.length > 0 && (
            <div className={styles.notes}>
              {notes.map((note) => (
                <span key={note}>{note}</span>
              ))}
            </div>
          )}
          <div className={styles.cards}>
            <YearsTable projection={data} />
            <PyramidCard projection={data} />
          </div>
          <GroupsTable projection={data} />
          <EmptyPosts projection={data} />
          <RetiringList projection={data} />
        </>
      )}
    </>
  );
}
