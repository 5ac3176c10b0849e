import type { SourceCell } from '../../../shared/contract/people';
import type { Field } from '../../../shared/roster/field';
import { parseTick } from '../normalise/parse-tick';
import { readCell } from '../normalise/read-cell';
import { cellAddress, cellText, type CellValue } from '../read/sheet';
import type { ColumnRole } from '../understand/column-role';
import { readSectionLabel } from '../understand/section-label';
import type { PersonRow, UnderstoodSheet } from '../understand/understand-sheet';

const ditto = /^\s*[-–"“”]*\s*(?:nt|như trên)\s*[-–"“”]*\s*$|^\s*["”]\s*$/iu;
const partsOfName: ReadonlySet<string> = new Set(['family_name', 'given_name']);

/** The cells that say something about a person, by the fields they tell of; blank ones too, where a column asks. */
export function sourceCells(
  understood: UnderstoodSheet,
  { row, continuations }: PersonRow,
): Map<string, SourceCell[]> {
  const found = new Map<string, SourceCell[]>();
  for (const role of understood.columns) {
    const { field } = role;
    if (field === null || field.kind === 'aside') continue;
    for (const each of [row, ...continuations]) {
      const place = writtenPlace(understood, each, role.column);
      const value = understood.sheet.rows[place]?.[role.column] ?? null;
      if (value === null && (role.tick !== undefined || each !== row)) continue;
      const cell: SourceCell = {
        cell: cellAddress(place, role.column),
        header: role.header,
        written: cellText(value),
      };
      for (const name of toldBy(role, field, value)) found.set(name, [...(found.get(name) ?? []), cell]);
    }
  }
  return found;
}

/** The section row above a person that tells this value; null where none of them has it word for word. */
export function sectionCell(
  { sheet, kinds }: UnderstoodSheet,
  row: number,
  value: string,
): SourceCell | null {
  for (let above = row - 1; above >= 0; above -= 1) {
    if (kinds[above] !== 'section') continue;
    const cells = sheet.rows[above] ?? [];
    const column = cells.findIndex((cell) => {
      const text = cellText(cell);
      return text !== '' && readSectionLabel('', text).value === value;
    });
    if (column >= 0)
      return { cell: cellAddress(above, column), header: [], written: cellText(cells[column]) };
  }
  return null;
}

/** The row where the words for a cell stand: its own, that of the merge it belongs to, or one above that it repeats ("nt"). */
function writtenPlace({ sheet, header, people }: UnderstoodSheet, row: number, column: number): number {
  const own = sheet.rows[row]?.[column] ?? null;
  if (own === null) {
    const merge = sheet.merges.find(
      ({ top, bottom, left, right }) =>
        left === column && right === column && top > header.bottom && top < row && row <= bottom,
    );
    return merge?.top ?? row;
  }
  if (!isDitto(own)) return row;
  for (let at = people.findIndex((person) => person.row === row) - 1; at >= 0; at -= 1) {
    const above = people[at]?.row ?? 0;
    const cell = sheet.rows[above]?.[column] ?? null;
    if (cell !== null && !isDitto(cell)) return above;
  }
  return row;
}

function isDitto(cell: CellValue): boolean {
  return typeof cell === 'string' && ditto.test(cell);
}

function toldBy({ tick, gender }: ColumnRole, field: Field, value: CellValue): Set<string> {
  const own = partsOfName.has(field.id) ? 'full_name' : field.id;
  if (tick !== undefined) {
    const hasWords = field.id === 'qualification' && parseTick(value) === undefined;
    return new Set(hasWords ? [own, 'specialisation'] : [own]);
  }
  const read = Object.keys(readCell(field, value, 'day-first').values);
  return new Set([own, ...(gender && value !== null ? ['gender'] : []), ...read]);
}
