import { useMemo } from 'react';
import { everybody, type Condition } from '../../../shared/analysis/condition';
import { conditionWords } from '../../../shared/analysis/condition-words';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { AskedExplanation, type AskedFigure } from '../../components/explanation/asked-explanation';
import { useExplained } from '../../components/explanation/use-explained';
import { NoStandard } from '../../components/no-standard';
import { useQuery } from '../../engine/use-query';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useLibrary, useWording } from '../../state/library-context';
import { showPeople } from '../../state/people-wanted';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';
import { useFigureStyles } from './use-figure-styles';

interface TileContentProps {
  readonly measure: string;
  /** Among whom; absent: everybody of the filter. */
  readonly who: Condition | undefined;
}

/** A headline figure with its counts; a click leads to the people that it counts. */
export function TileContent({ measure, who }: TileContentProps) {
  const styles = useFigureStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const library = useLibrary();
  const wording = useWording();
  const question = useQuestion();
  const input = useMemo(
    () => ({
      ...{ asOf: question.asOf, filter: who ? { all: [question.filter, who] } : question.filter },
      ...{ measure, rows: [], columns: [] },
    }),
    [measure, question, who],
  );
  const breakdown = useLastAnswer(useQuery('breakdown', input, state.rosterVersion).data);
  const explaining = useExplained<AskedFigure>();
  const indicator = library.indicators.find(({ id }) => id === measure) ?? null;
  const asked = useMemo(
    () => ({ condition: who ?? everybody, who: who ? conditionWords(who, wording) : null, indicator }),
    [indicator, who, wording],
  );
  if (breakdown === null) return null;
  const { numerator = 0, denominator = 0, unknown = 0 } = breakdown.cells[0] ?? {};
  const open = (): void => {
    const among = who ? [who] : [];
    const counted = indicator ? [indicator.denominator ?? everybody, indicator.numerator] : [];
    dispatch(
      showPeople({ all: [...among, ...counted] }, indicator?.label[language] ?? words.breakdown.everybody),
    );
  };
  return (
    <>
      <button
        type="button"
        data-figure
        className={styles.tile}
        title={words.peoplePage.showList}
        onClick={open}
        onMouseEnter={({ currentTarget }) => explaining.rest(asked, currentTarget)}
        onMouseLeave={explaining.leave}
        onKeyDown={(event) => {
          if (event.key !== 'F1') return;
          event.preventDefault();
          explaining.pin(asked, event.currentTarget);
        }}
      >
        <span className={styles.figure}>
          {indicator
            ? formatShare(denominator === 0 ? null : numerator / denominator, language)
            : formatCount(breakdown.people, language)}
        </span>
        <span className={styles.detail}>
          {indicator
            ? words.ofPeople(formatCount(numerator, language), formatCount(denominator, language))
            : words.boards.peopleUnit}
        </span>
        {unknown > 0 && (
          <span className={styles.detail}>{words.notRecordedPeople(formatCount(unknown, language))}</span>
        )}
      </button>
      <NoStandard measures={[measure]} asOf={breakdown.asOf} />
      <AskedExplanation control={explaining} />
    </>
  );
}
