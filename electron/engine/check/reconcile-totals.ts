import { fold } from '../../../shared/text/fold';
import { parseTick } from '../normalise/parse-tick';
import { tidyText } from '../normalise/tidy-text';
import { cellText } from '../read/sheet';
import type { ColumnRole } from '../understand/column-role';
import { numberedInTurn, readSectionLabel, type SectionLabel } from '../understand/section-label';
import type { UnderstoodSheet } from '../understand/understand-sheet';
import type { Finding } from './finding';

/**
 * Holds the numbers of total rows and of section rows against the people they are of. A total may be of its section, of
 * everything since the total before, or of the whole sheet; a section's count of all down to one of the sections that
 * may end it. A number disagrees only when it is none of them.
 */
export function reconcileTotals(understood: UnderstoodSheet, file: number): Finding[] {
  const findings: Finding[] = [];
  const { sheet, kinds, columns } = understood;
  const counted = columns.flatMap((role) => counterOf(understood, role) ?? []);
  kinds.forEach((kind, row) => {
    if (kind !== 'subtotal' && kind !== 'section') return;
    const scopes = kind === 'subtotal' ? totalScopes(understood, row) : sectionScopes(understood, row);
    for (const { column, total, count } of numbersIn(understood, row, counted)) {
      const sums = scopes.map(count);
      if (sums.includes(total)) continue;
      const nearest = sums.reduce(
        (best, next) => (Math.abs(next - total) < Math.abs(best - total) ? next : best),
        sums[0] ?? 0,
      );
      findings.push({
        kind: 'total_disagrees',
        file,
        sheet: sheet.name,
        row,
        column,
        // A number of people is of no column, wherever it stands.
        field:
          count === everybody ? null : (columns.find((role) => role.column === column)?.field?.id ?? null),
        value: String(total),
        taken: String(nearest),
      });
    }
  });
  return findings;
}

type Count = (rows: readonly number[]) => number;

interface Counter {
  readonly column: number;
  /** Of the people in these rows, those whom the column counts. */
  readonly count: Count;
}

const everybody: Count = (rows) => rows.length;
const countHeader = /^(?:so luong|tong so|tong cong|cong|so nguoi|quan so|sl|ts|co mat)(?: |$)/;

/** What a number in a column of totals counts: ticks, dates of one sex, or everybody; null where it says nothing. */
function counterOf({ sheet }: UnderstoodSheet, role: ColumnRole): Counter | null {
  const { column, field, tick, gender, header } = role;
  const filled = (test: (row: number) => boolean): Counter => ({
    column,
    count: (rows) => rows.filter(test).length,
  });
  if (tick !== undefined || field?.kind === 'yes-no') {
    return filled((row) => [true, undefined].includes(parseTick(sheet.rows[row]?.[column]) ?? false));
  }
  if (gender !== undefined) return filled((row) => cellText(sheet.rows[row]?.[column]).trim() !== '');
  if (field?.id === 'full_name') return { column, count: everybody };
  return field === null && countHeader.test(fold(header[header.length - 1] ?? ''))
    ? { column, count: everybody }
    : null;
}

/** The people that a total in this row may be of: above it or, for a total that stands first, below. */
function totalScopes({ kinds, people }: UnderstoodSheet, row: number): number[][] {
  const rows = people.map((person) => person.row);
  const boundaries = new Set<number>();
  kinds.forEach((kind, at) => {
    if (at < row && (kind === 'section' || kind === 'subtotal')) boundaries.add(at);
  });
  const scopes = [...boundaries].map((from) => rows.filter((at) => at > from && at < row));
  const next = kinds.findIndex((kind, at) => at > row && (kind === 'section' || kind === 'subtotal'));
  return [
    rows,
    rows.filter((at) => at < row),
    ...scopes,
    rows.filter((at) => at > row && (next < 0 || at < next)),
  ];
}

/** The people down to the next section, and to the next of the same kind and numbering or the end. */
function sectionScopes({ sheet, kinds, people, columns }: UnderstoodSheet, row: number): number[][] {
  const ordinals = columns.filter(({ field }) => field?.id === 'ordinal').map(({ column }) => column);
  const labelOf = (at: number): SectionLabel => {
    const cells = sheet.rows[at] ?? [];
    const own = tidyText(ordinals.map((column) => cellText(cells[column])).join(' '));
    const words = cells.map(cellText).find((text, column) => !ordinals.includes(column) && hasWords(text));
    return readSectionLabel(own, tidyText(words ?? ''));
  };
  const sections = kinds.flatMap((kind, at) => (at === row || kind === 'section' ? [at] : []));
  const ranks = new Map(
    numberedInTurn(sections.map(labelOf)).map(({ numbering, kind }, at) => [
      sections[at],
      `${numbering} ${kind ?? ''}`,
    ]),
  );
  const later = sections.filter((at) => at > row);
  const end = sheet.rows.length;
  return [later[0] ?? end, later.find((at) => ranks.get(at) === ranks.get(row)) ?? end].map((below) =>
    people.flatMap(({ row: at }) => (at > row && at < below ? [at] : [])),
  );
}

const people = /(\d+)\s*(?:người|đ\/c|đồng chí|cán bộ|cb|công chức|viên chức)|:\s*(\d+)\s*$/iu;

/** The numbers of a row of totals: in columns that can be counted, and the count of people in its words. */
function numbersIn(
  { sheet }: UnderstoodSheet,
  row: number,
  counters: readonly Counter[],
): (Counter & { total: number })[] {
  const cells = sheet.rows[row] ?? [];
  const numbers = counters.flatMap(({ column, count }) => {
    const text = cellText(cells[column]).trim();
    return /^\d+$/.test(text) ? [{ column, count, total: Number(text) }] : [];
  });
  const lengths = cells.map((cell) => (hasWords(cellText(cell)) ? cellText(cell).length : 0));
  const label = lengths.indexOf(Math.max(...lengths));
  const said = people.exec(tidyText(cellText(cells[label])));
  const total = said?.[1] ?? said?.[2];
  return total === undefined
    ? numbers
    : [...numbers, { column: label, count: everybody, total: Number(total) }];
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
