import { makeStyles } from '@fluentui/react-components';
import { everybody as all } from '../../shared/analysis/condition';
import { hiddenSign } from '../../shared/analysis/disclosure/version-words';
import type { PublicOverview } from '../../shared/analysis/disclosure/public-overview';
import type { Indicator } from '../../shared/analysis/indicator';
import type { Overview } from '../../shared/contract/results';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { AskedExplanation, type AskedFigure } from '../components/explanation/asked-explanation';
import { useExplained, type ExplainedControl } from '../components/explanation/use-explained';
import { hasIndicator, toggleIndicator } from '../state/filter';
import { useLibrary } from '../state/library-context';
import { tileIndicators } from '../state/overview-choice';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { Tile } from './tile';
import { useHidingRule } from './use-hiding-rule';
import { OverviewMenu } from './overview-menu';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '4px' },
  tiles: {
    flex: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: '8px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  choose: { minWidth: '24px', width: '24px', padding: 0, alignSelf: 'flex-start' },
});

interface TilesProps {
  readonly overview: Overview;
  /** What a public version tells; null: the internal one. */
  readonly told: PublicOverview | null;
}

/** The headline figures, those that the user chose, in the user's order. */
export function Tiles({ overview, told }: TilesProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { state } = useWindowStore();
  const { people, everybody } = overview;
  const explaining = useExplained<AskedFigure>();
  const isNothingTold = told?.isTooFew ?? false;
  const hiddenBy = useHidingRule(isNothingTold);
  return (
    <div className={styles.line}>
      <ul className={styles.tiles} aria-label={words.headlines} data-tour="figures">
        <Tile
          name={words.people}
          figure={isNothingTold ? hiddenSign : formatCount(people, language)}
          detail={
            isNothingTold
              ? ''
              : people === everybody
                ? words.wholeRoster
                : words.shareOfRoster(formatShare(people / Math.max(everybody, 1), language))
          }
          asked={isNothingTold ? { ...wholeRoster, hiddenBy } : wholeRoster}
          people={isNothingTold ? null : all}
          explaining={explaining}
        />
        {tileIndicators(state.overview, library).map((indicator) => (
          <IndicatorTile
            key={indicator.id}
            indicator={indicator}
            overview={overview}
            isPublic={told !== null}
            hiddenBy={isNothingTold || told?.hiddenTiles.has(indicator.id) ? hiddenBy : null}
            explaining={explaining}
          />
        ))}
      </ul>
      <OverviewMenu className={styles.choose} />
      <AskedExplanation control={explaining} />
    </div>
  );
}

const wholeRoster: AskedFigure = { condition: all, who: null, indicator: null };

interface IndicatorTileProps {
  readonly indicator: Indicator;
  readonly overview: Overview;
  readonly isPublic: boolean;
  /** The rule by which its figure is not told; null: it is. */
  readonly hiddenBy: string | null;
  readonly explaining: ExplainedControl<AskedFigure>;
}

function IndicatorTile({ indicator, overview, isPublic, hiddenBy, explaining }: IndicatorTileProps) {
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { id, label, numerator: counted, denominator: among = all } = indicator;
  const result = overview.tiles.find((tile) => tile.id === id);
  if (result === undefined) return null;
  const { numerator, denominator, share, unknown } = result;
  const isRecorded = unknown < denominator;
  const isChosen = hasIndicator(filter, id);
  const counts = words.ofPeople(formatCount(numerator, language), formatCount(denominator, language));
  const isHidden = hiddenBy !== null;
  const isTold = isRecorded && !isHidden;
  return (
    <Tile
      name={label[language]}
      figure={isHidden ? hiddenSign : isRecorded ? formatShare(share, language) : '–'}
      detail={isHidden ? '' : isRecorded || denominator === 0 ? counts : words.fieldNotRecorded}
      // Who is not recorded is counted in no part of the public version.
      note={
        isTold && !isPublic && unknown > 0
          ? words.notRecordedPeople(formatCount(unknown, language))
          : undefined
      }
      isChosen={isChosen}
      asked={{ condition: all, who: null, indicator, ...(isHidden && { hiddenBy }) }}
      people={isTold ? { all: [among, counted] } : null}
      explaining={explaining}
      onChoose={
        isRecorded || isChosen
          ? () => dispatch({ type: 'filter-changed', filter: toggleIndicator(filter, id) })
          : undefined
      }
    />
  );
}
