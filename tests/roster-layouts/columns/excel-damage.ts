import type { GridCell } from '../grid';
import type { Pen, PlannedBlock } from './block';

/** The year in which somebody typed 9/12 and Excel made 9 December of it. */
const YEAR_OF_TYPING = 2024;

/** Turns `9/12` and its like into dates where the layout says that Excel did; day and month still tell the class. */
export function excelDamage({ layout }: Pen, block: PlannedBlock): PlannedBlock {
  if (!layout.excelDates) return block;
  return {
    ...block,
    columns: block.columns.map((column) => ({ ...column, write: (person) => damage(column.write(person)) })),
  };
}

function damage(cell: GridCell): GridCell {
  const parts = typeof cell === 'string' ? /^(\d{1,2})\/(\d{1,2})$/u.exec(cell) : null;
  return parts === null ? cell : { year: YEAR_OF_TYPING, month: Number(parts[2]), day: Number(parts[1]) };
}
