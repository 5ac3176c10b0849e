import { Button, makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { everybody as all } from '../../shared/analysis/condition';
import { overviewIndicators } from '../../shared/analysis/indicators';
import type { Overview } from '../../shared/contract/results';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { useExplained } from '../components/explanation/use-explained';
import { FigureTile } from '../components/figure-tile';
import { hasIndicator, toggleIndicator } from '../state/filter';
import { useLanguage, useWindowStore, useWords } from '../state/window-store';
import { ListLink } from './list-link';
import { TileExplanation } from './tile-explanation';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(146px, 1fr))',
    gap: '8px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: { position: 'relative', display: 'grid', '&:hover [data-list]': { opacity: 1 } },
  list: { position: 'absolute', right: '6px', bottom: '6px' },
  explain: {
    position: 'absolute',
    right: '30px',
    bottom: '6px',
    width: '24px',
    minWidth: '24px',
    height: '24px',
    padding: 0,
    opacity: 0,
    ':focus-visible': { opacity: 1 },
  },
});

/** The headline figures; a click on one keeps the people it counts. */
export function Tiles({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useWindowStore();
  const { filter } = state;
  const { people, everybody } = overview;
  const explaining = useExplained<string>();
  return (
    <>
      <ul className={styles.tiles} aria-label={words.headlines} data-tour="figures">
        <li className={styles.item}>
          <FigureTile
            name={words.people}
            figure={formatCount(people, language)}
            detail={
              people === everybody
                ? words.wholeRoster
                : words.shareOfRoster(formatShare(people / Math.max(everybody, 1), language))
            }
          />
          <ListLink condition={all} title={words.wholeRoster} className={styles.list} />
        </li>
        {overviewIndicators.map(
          ({ id, label, definition, basis, numerator: counted, denominator: among = all }) => {
            const result = overview.tiles.find((tile) => tile.id === id);
            if (result === undefined) return null;
            const { numerator, denominator, share, unknown } = result;
            const isRecorded = unknown < denominator;
            const counts = words.ofPeople(
              formatCount(numerator, language),
              formatCount(denominator, language),
            );
            return (
              <li key={id} className={styles.item}>
                <FigureTile
                  name={label[language]}
                  figure={isRecorded ? formatShare(share, language) : '–'}
                  detail={isRecorded || denominator === 0 ? counts : words.fieldNotRecorded}
                  note={
                    isRecorded && unknown > 0
                      ? words.notRecordedPeople(formatCount(unknown, language))
                      : undefined
                  }
                  about={`${definition[language]} ${words.basis}: ${basis[language]}.`}
                  isChosen={hasIndicator(filter, id)}
                  onExplain={(element) => explaining.pin(id, element)}
                  onChoose={
                    isRecorded || hasIndicator(filter, id)
                      ? () => dispatch({ type: 'filter-changed', filter: toggleIndicator(filter, id) })
                      : undefined
                  }
                />
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.explain}
                  icon={<InfoRegular fontSize={16} />}
                  aria-label={`${words.breakdown.explain}: ${label[language]}`}
                  title={`${words.breakdown.explain} (F1)`}
                  data-list
                  onClick={(event) => explaining.pin(id, event.currentTarget)}
                />
                {isRecorded && (
                  <ListLink
                    condition={{ all: [among, counted] }}
                    title={label[language]}
                    className={styles.list}
                  />
                )}
              </li>
            );
          },
        )}
      </ul>
      <TileExplanation overview={overview} control={explaining} />
    </>
  );
}
