import type { Indicator } from '../../shared/analysis/indicator';
import { noStandardNote } from '../../shared/analysis/valid-standard';
import type { TableColumn, TableRow } from '../../shared/analysis/table-model';
import type { ChartFrame } from '../../shared/charts/chart';
import { explainFigure, explainHidden } from '../components/explanation/explain-figure';
import { FigurePopover } from '../components/explanation/figure-popover';
import type { ExplainedControl } from '../components/explanation/use-explained';
import { useSourceNames } from '../components/explanation/use-source-names';
import { useLibrary } from '../state/library-context';
import { useLanguage, useWords } from '../state/window-store';
import { cellName, type LineNames } from '../components/line-names';
import type { ShownBreakdown } from './use-breakdown';
import type { OpenPeople } from './use-open-people';

/** A figure of a breakdown by its row and column. */
export interface FigureLines {
  readonly row: TableRow;
  readonly column: TableColumn;
}

interface CellExplanationProps {
  readonly shown: ShownBreakdown;
  /** Null: a headcount. */
  readonly indicator: Indicator | null;
  readonly names: LineNames;
  readonly frame: ChartFrame;
  readonly control: Pick<ExplainedControl<unknown>, 'explained' | 'close' | 'leave' | 'stay'>;
  /** The figure that is explained; null: none. */
  readonly lines: FigureLines | null;
  readonly onOpen: OpenPeople;
}

/** A figure of the table, or of a mark of its chart, explained; of a hidden one the rule of hiding is. */
export function CellExplanation({ shown, names, frame, control, lines, ...rest }: CellExplanationProps) {
  const { indicator, onOpen } = rest;
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const files = useSourceNames();
  const { standards } = useLibrary();
  const { model, view, breakdown } = shown;
  if (lines === null) return null;
  const { row, column } = lines;
  const cell = row.cells[model.columns.indexOf(column)];
  if (!cell) return null;
  const nameOf = (...line: Parameters<typeof cellName>): string => cellName(...line) ?? words.everybody;
  const total = {
    row: model.rows.find(({ kind }) => kind === 'total') ?? row,
    column: model.columns.find(({ kind }) => kind === 'total') ?? column,
  };
  const about = {
    ...{ indicator, language, files, asOf: breakdown.asOf },
    ...{ filter: frame.filter, rosterName: frame.rosterName },
    noStandard: noStandardNote(standards, breakdown.measure, breakdown.asOf, language),
  };
  return (
    <FigurePopover
      title={nameOf(names, row, column)}
      control={control}
      explanation={
        cell.isHidden
          ? explainHidden({ ...about, rule: shown.note })
          : explainFigure({
              ...{ ...about, cell },
              who: nameOf(names, row, column),
              shareOfWhom: nameOf(
                names,
                view.percentOf === 'row' ? row : total.row,
                view.percentOf === 'column' ? column : total.column,
              ),
            })
      }
      onOpenPart={(part) => onOpen(row, column, part)}
    />
  );
}
