import type { Axis, AxisLine } from './table-axis';
import { levelOf, lineId } from './table-axis';
import type { HeaderCell } from './table-model';

/** What the words of a line follow from. */
export type Labelled = Pick<AxisLine, 'kind' | 'path' | 'categories' | 'isFolded'>;

/** The heads of the columns, one line a level; a head over inner columns spans them. */
export function headerOf(axis: Axis, levels: number, labelOf: (line: Labelled) => string): HeaderCell[][] {
  const header: HeaderCell[][] = Array.from({ length: Math.max(levels, 1) }, () => []);
  for (const line of axis.lines) {
    // The figures of an open group stand below its head, among what is in it.
    const isInGroup = line.kind === 'subtotal' && !line.isFolded;
    const depth = levelOf(line) + (isInGroup ? 1 : 0);
    for (let level = 0; level < depth; level += 1) {
      const path = line.path.slice(0, level + 1);
      const id = lineId(path);
      const heads = header[level] ?? [];
      const last = heads.at(-1);
      if (last?.id === id) heads[heads.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
      else {
        const group = { kind: 'group', path, categories: 1, isFolded: false } as const;
        heads.push({ ...headOf(group, id, 1, labelOf), canFold: true });
      }
    }
    const own = headOf(line, line.id, header.length - depth, labelOf);
    header[depth]?.push(line.isFolded ? { ...own, kind: 'group', canFold: true, isFolded: true } : own);
  }
  return header;
}

function headOf(
  line: Labelled,
  id: string,
  rowSpan: number,
  labelOf: (line: Labelled) => string,
): HeaderCell {
  return {
    id,
    label: labelOf(line),
    kind: line.kind,
    columnSpan: 1,
    rowSpan,
    canFold: false,
    isFolded: false,
  };
}
