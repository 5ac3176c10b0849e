import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { everybody } from '../../../shared/analysis/condition';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { AskedExplanation, type AskedFigure } from '../../components/explanation/asked-explanation';
import { useExplained } from '../../components/explanation/use-explained';
import { useQuery } from '../../engine/use-query';
import { useLastAnswer } from '../../engine/use-last-answer';
import { useLibrary } from '../../state/library-context';
import { showPeople } from '../../state/people-wanted';
import { useQuestion } from '../../state/use-question';
import { useLanguage, useWindowStore, useWords } from '../../state/window-store';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    flex: 1,
    minHeight: 0,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  detail: {
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A headline figure with its counts; a click leads to the people that it counts. */
export function TileContent({ measure }: { measure: string }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const library = useLibrary();
  const question = useQuestion();
  const input = useMemo(() => ({ ...question, measure, rows: [], columns: [] }), [measure, question]);
  const breakdown = useLastAnswer(useQuery('breakdown', input, state.rosterVersion).data);
  const explaining = useExplained<AskedFigure>();
  const indicator = library.indicators.find(({ id }) => id === measure) ?? null;
  const asked = useMemo(() => ({ condition: everybody, who: null, indicator }), [indicator]);
  if (breakdown === null) return null;
  const { numerator = 0, denominator = 0, unknown = 0 } = breakdown.cells[0] ?? {};
  const open = (): void => {
    const counted = indicator ? [indicator.denominator ?? everybody, indicator.numerator] : [];
    dispatch(showPeople({ all: counted }, indicator?.label[language] ?? words.breakdown.everybody));
  };
  return (
    <>
      <button
        type="button"
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
      <AskedExplanation control={explaining} />
    </>
  );
}
