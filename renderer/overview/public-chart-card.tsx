import { useCallback, useMemo, type ComponentProps } from 'react';
import type { PublicPart } from '../../shared/analysis/disclosure/public-overview';
import { ChartCard } from '../components/chart-card';
import type { DrawnDatum } from '../components/chart-marks';
import { explainFigure, explainHidden } from '../components/explanation/explain-figure';
import { NotePopover, type FigureNote } from '../components/explanation/figure-note';
import { useSourceNames } from '../components/explanation/use-source-names';
import { cellName, lineNames } from '../components/line-names';
import { useNotedMarks } from '../components/use-noted-marks';
import { useLanguage, useWords } from '../state/window-store';

interface PublicChartCardProps extends Omit<ComponentProps<typeof ChartCard>, 'marks'> {
  readonly part: PublicPart;
}

/** A chart of the public overview: its marks explain themselves, a hidden one by the rule; they lead to nobody. */
export function PublicChartCard({ part, ...card }: PublicChartCardProps) {
  const { breakdown: words } = useWords();
  const language = useLanguage();
  const files = useSourceNames();
  const { filter, rosterName } = card.frame;
  const names = useMemo(() => lineNames(part.model), [part]);
  const noteOf = useCallback(
    ({ tableRow, tableColumn }: DrawnDatum): FigureNote | null => {
      const { model, note, view, breakdown } = part;
      const row = model.rows.find(({ id }) => id === tableRow);
      const column = model.columns.findIndex(({ id }) => id === tableColumn);
      const [cell, head] = [row?.cells[column], model.columns[column]];
      if (!row || !cell || !head) return null;
      const total = {
        row: model.rows.find(({ kind }) => kind === 'total') ?? row,
        column: model.columns.find(({ kind }) => kind === 'total') ?? head,
      };
      const whole = [
        view.percentOf === 'row' ? row : total.row,
        view.percentOf === 'column' ? head : total.column,
      ] as const;
      const who = cellName(names, row, head) ?? words.everybody;
      const about = { indicator: null, asOf: breakdown.asOf, filter, rosterName, files, language };
      const { figure, lines } = cell.isHidden
        ? explainHidden({ ...about, rule: note })
        : explainFigure({
            ...{ ...about, cell, who },
            shareOfWhom: cellName(names, ...whole) ?? words.everybody,
          });
      return { title: who, figure, lines };
    },
    [files, filter, language, names, part, rosterName, words],
  );
  const { marks, control } = useNotedMarks(noteOf);
  return (
    <>
      <ChartCard {...card} marks={marks} />
      <NotePopover control={control} />
    </>
  );
}
