import { registerCatalogue } from '../../../shared/registers/register-catalogue';
import type { Register } from '../../../shared/registers/register';
import type { Field } from '../../../shared/roster/field';
import type { Finding } from '../check/finding';
import { tidyText } from '../normalise/tidy-text';
import { cellText, type Sheet } from '../read/sheet';
import { matchHeader } from '../understand/match-header';
import { parsePeriod } from '../understand/period';

const searchedRows = 40;
/** So many columns of months or quarters make a table of one measure. */
const leastPeriods = 3;
const surelyNamed = 0.6;

/**
 * A table whose columns are months ("Tháng 1 | Tháng 2 | …") says only in its title what it counts ("Số hồ sơ tiếp nhận
 * năm 2024"): the same table with that in its head, and a finding that says so. Null where it is not such a table, or the
 * title names no number of the register, or two.
 */
export function withMeasureOfTitle(
  sheet: Sheet,
  register: Register,
  file: number,
): { readonly sheet: Sheet; readonly finding: Finding } | null {
  const head = sheet.rows
    .slice(0, searchedRows)
    .findIndex((row) => (row ?? []).filter((cell) => isPeriod(cellText(cell))).length >= leastPeriods);
  const cells = sheet.rows[head];
  if (!cells) return null;
  const titles = sheet.rows
    .slice(0, head)
    .flatMap((row) => (row ?? []).map((cell) => tidyText(cellText(cell))));
  const named = new Set(titles.flatMap((title) => measureIn(title, register) ?? []));
  const [field, ...others] = named;
  if (!field || others.length > 0) return null;
  const withMeasure = cells.map((cell) => {
    const text = tidyText(cellText(cell));
    return isPeriod(text) ? `${field.label.vi} ${text.toLocaleLowerCase('vi')}` : cell;
  });
  const column = cells.findIndex((cell) => isPeriod(cellText(cell)));
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row, at) => (at === head ? withMeasure : row)) },
    finding: {
      ...{ kind: 'entry_measure_of_title', file, sheet: sheet.name, row: head, column, field: field.id },
      ...{ value: titles.find((title) => measureIn(title, register) !== null) ?? '', taken: field.label },
    },
  };
}

function isPeriod(text: string): boolean {
  return (parsePeriod(tidyText(text))?.month ?? null) !== null;
}

function measureIn(title: string, register: Register): Field | null {
  const match = title === '' ? null : matchHeader(title, registerCatalogue(register));
  if (!match || match.confidence < surelyNamed || !['number', 'share'].includes(match.field.kind))
    return null;
  return register.fields.includes(match.field) ? match.field : null;
}
