import type { SheetLine } from '../../../../shared/analysis/sheet-table';
import type { ChartKindId } from '../../../../shared/charts/chart-kind';
import { plainSeriesColours } from '../../../../shared/charts/series-colours';
import type { ChartSeries, NativeChart } from './native-chart';
import type { TableReport } from './table-report';

/** What Excel draws for a kind of chart; it has no heat maps, and names stand better beside bars than below dots. */
const nativeKinds: Readonly<Record<ChartKindId, NativeChart['kind'] | null>> = {
  bars: 'bars',
  stacked: 'stacked',
  full: 'full',
  grouped: 'bars',
  pyramid: 'pyramid',
  line: 'line',
  dots: 'bars',
  heat_map: null,
  map: null,
};

const mostSeries = plainSeriesColours.length;
export const mostCategories = 150;

/** The chart of a table, linked to its cells; null where Excel has none for it. `headRow` and `bodyRow` count from 1. */
export function nativeChartOf(
  { table, chart, title }: TableReport,
  sheet: string,
  headRow: number,
  bodyRow: number,
): NativeChart | null {
  const kind = chart === null ? null : nativeKinds[chart];
  const lines = table.lines.filter((line) => line.kind !== 'total');
  if (kind === null || lines.length === 0 || lines.length > mostCategories) return null;
  // Inner rows stand among the rows of their groups: no one stretch of cells holds them.
  if (lines.some(({ level }) => level > 0)) return null;
  const parts = table.columns.filter(({ of }) => of === 0).length;
  const leaves = table.columns.filter(({ kind: line }) => line !== 'total' && line !== 'subtotal');
  const crossed =
    leaves.length > 0 && chart !== 'bars'
      ? leaves
      : table.columns.filter((column) => column.kind === 'total');
  const wantsShare = parts === 3 || (parts === 2 && chart === 'grouped' && crossed === leaves);
  const columns = crossed
    .filter(({ isShare }) => isShare === wantsShare)
    .slice(0, parts === 3 ? undefined : mostSeries);
  const shown =
    parts === 3
      ? columns
      : columns.filter((column, at) => columns.findIndex(({ of }) => of === column.of) === at);
  if (shown.length === 0 || shown.length > mostSeries) return null;
  // Two sides; who is of no recorded sex stands in the table only.
  if (kind === 'pyramid') {
    shown.splice(2);
    shown.reverse();
  }
  const isPyramid = kind === 'pyramid' && shown.length === 2;
  const [first, last] = [bodyRow, bodyRow + lines.length - 1];
  const drawn: NativeChart = {
    kind: kind === 'pyramid' && !isPyramid ? 'bars' : kind,
    title,
    sheet,
    categoryCells: `$A$${first}:$A$${last}`,
    categories: lines.map(({ label }) => label),
    isShare: wantsShare,
    series: shown.map((column, at): ChartSeries => {
      const place = table.columns.indexOf(column);
      const letter = columnLetter(place + 2);
      const head = headOf(table.heads, place);
      return {
        name: head?.label ?? column.name,
        nameCell: `$${columnLetter((head?.column ?? place) + 2)}$${headRow + (head?.row ?? 0)}`,
        cells: `$${letter}$${first}:$${letter}$${last}`,
        values: lines.map((line) => valueOf(line, place)),
        colour: plainSeriesColours[at] ?? '#0b6a70',
      };
    }),
  };
  return isPyramid ? { ...drawn, series: mirrored(drawn.series) } : drawn;
}

/** The hidden sheet on which the left side of a pyramid stands below nought. */
export const mirrorSheet = 'Tháp';

function mirrored([left, ...others]: readonly ChartSeries[]): ChartSeries[] {
  if (!left) return [];
  const cells = `$A$1:$A$${left.values.length}`;
  const values = left.values.map((value) => (value === null ? null : -value));
  return [{ ...left, sheet: mirrorSheet, cells, values }, ...others];
}

/** Rows of the sheet that a chart takes. */
export function chartRows({ categories, series, kind }: NativeChart): number {
  const bars = kind === 'bars' ? categories.length * Math.max(1, series.length * 0.6) : categories.length;
  return kind === 'line' ? 20 : Math.round(Math.min(160, Math.max(16, bars * 1.25 + 6)));
}

/** The innermost head of a column that is no heading of a part such as “%”. */
function headOf(
  heads: TableReport['table']['heads'],
  place: number,
): TableReport['table']['heads'][number] | undefined {
  return heads
    .filter((head) => !head.isPart && place >= head.column && place < head.column + head.columnSpan)
    .at(-1);
}

function valueOf({ figures }: SheetLine, place: number): number | null {
  return figures[place]?.value ?? null;
}

/** `1` → `A`. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? `${columnLetter((column - 1 - rest) / 26)}${letter}` : letter;
}
