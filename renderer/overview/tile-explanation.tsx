import { cellCondition, type CellPart } from '../../shared/analysis/cell-condition';
import { everybody } from '../../shared/analysis/condition';
import { findIndicator } from '../../shared/analysis/indicators';
import type { Overview } from '../../shared/contract/results';
import { explainFigure } from '../components/explanation/explain-figure';
import { FigurePopover } from '../components/explanation/figure-popover';
import type { ExplainedControl } from '../components/explanation/use-explained';
import { useSourceNames } from '../components/explanation/use-source-names';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { useOverview } from '../state/overview-context';
import { showPeople } from '../state/people-wanted';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';

interface TileExplanationProps {
  readonly overview: Overview;
  /** Places are ids of indicators. */
  readonly control: ExplainedControl<string>;
}

/** The figure of a tile explained: definition, formula, denominator, unknowns, day, source; and its people. */
export function TileExplanation({ overview, control }: TileExplanationProps) {
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const wording = useWording();
  const rosterName = useRosterName();
  const files = useSourceNames();
  const { filter } = useOverview();
  const { dispatch } = useWindowStore();
  const id = control.explained?.place;
  const indicator = id === undefined ? undefined : findIndicator(id);
  const figure = overview.tiles.find((tile) => tile.id === id);
  if (!indicator || !figure) return null;
  const { numerator, denominator, unknown, share } = figure;
  const open = (part: CellPart): void => {
    const line = { condition: everybody };
    const title = words.partTitles[part]?.(indicator.label[language]) ?? words.everybody;
    dispatch(showPeople(cellCondition(everybody, line, line, part, indicator), title));
  };
  return (
    <FigurePopover
      title={indicator.label[language]}
      control={control}
      explanation={explainFigure({
        cell: {
          people: overview.people,
          numerator,
          denominator,
          unknown,
          value: share,
          share,
          shareOf: null,
        },
        indicator,
        who: words.everybody,
        shareOfWhom: words.everybody,
        asOf: overview.asOf,
        filter: filterText(filter, wording),
        rosterName,
        files,
        language,
      })}
      onOpenPart={open}
    />
  );
}
