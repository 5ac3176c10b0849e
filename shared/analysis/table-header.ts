import type { Axis, AxisLine } from './table-axis';
import { lineId } from './table-axis';
import type { HeaderCell } from './table-model';

/** What the words of a line follow from. */
export type Labelled = Pick<AxisLine, 'kind' | 'path' | 'categories' | 'isFolded'>;

/** The heads of the columns, one line a level; a head over inner columns spans them. */
export function headerOf(axis: Axis, levels: number, labelOf: (line: Labelled) => string): HeaderCell[][] {
  const plain = (line: AxisLine, rowSpan: number): HeaderCell => ({
    id: line.id,
    label: labelOf(line),
    kind: line.kind,
    columnSpan: 1,
    rowSpan,
    canFold: false,
    isFolded: false,
  });
  if (levels < 2) return [axis.lines.map((line) => plain(line, 1))];
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  for (const line of axis.lines) {
    const [outer] = line.path;
    if (outer === undefined) {
      upper.push(plain(line, 2));
      continue;
    }
    const id = lineId([outer]);
    const group = { kind: 'group', path: [outer], categories: 1, isFolded: false } as const;
    if (line.isFolded) {
      upper.push({ ...plain(line, 2), kind: 'group', canFold: true, isFolded: true });
      continue;
    }
    const last = upper.at(-1);
    if (last?.id === id) upper[upper.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
    else upper.push({ ...plain(line, 1), id, kind: 'group', label: labelOf(group), canFold: true });
    lower.push(plain(line, 1));
  }
  return [upper, lower];
}
