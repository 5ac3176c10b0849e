import type { Register } from '../../../shared/registers/register';
import { registers } from '../../../shared/registers/registers';
import { fold } from '../../../shared/text/fold';
import { formatDecimal } from '../../../shared/text/numbers';
import { cellText, type CellValue } from '../read/sheet';
import { isOddlySmall, isPercentage, parseShare, scaleOf, type ShareScale } from '../normalise/parse-share';
import type { PersonCells } from '../normalise/person-cells';
import type { PersonValues } from '../normalise/person-table';
import type { ReadColumn } from '../normalise/read-column';
import type { SheetFindings } from '../normalise/sheet-findings';

/** A percentage without decimals may be half a point off. */
const tolerance = 0.0051;

const countOfShare = new Map(
  registers.flatMap(({ fields }) =>
    fields.flatMap(({ id, shareField, shareOf }) =>
      shareField === undefined || shareOf === undefined ? [] : [[shareField, { id, of: shareOf }] as const],
    ),
  ),
);

/** Reads the percentages of a sheet, each column by what its numbers are parts of. */
export class ShareReader {
  readonly #columns: readonly (ReadColumn & { readonly scale: ShareScale })[];

  constructor(
    columns: readonly ReadColumn[],
    readonly cells: PersonCells,
    readonly findings: SheetFindings,
  ) {
    this.#columns = columns
      .filter(({ field }) => field.kind === 'share')
      .map((column) => ({ ...column, scale: scaleOf(cells.of(column.column)) }));
  }

  read(row: number, values: PersonValues): void {
    for (const { field, column, scale } of this.#columns) {
      const cell = this.cells.at(row, column);
      if (isOddlySmall(cell, scale)) {
        this.findings.add('share_of_what', row, column, field.id, cellText(cell).replace('.', ','));
        continue;
      }
      const { value, doubt } = parseShare(cell, scale.whole);
      if (doubt) this.findings.add('share_impossible', row, column, field.id, cellText(cell));
      if (value !== null) values[field.id] ??= value;
    }
  }
}

/**
 * A number of things that only a percentage tells is reckoned from what it is of; where both are told and do not agree,
 * that is said and the number counts.
 */
export function countFromShare(
  values: PersonValues,
  row: number,
  columns: readonly ReadColumn[],
  findings: SheetFindings,
): void {
  for (const { field, column } of columns.filter(({ field: { kind } }) => kind === 'share')) {
    const counted = countOfShare.get(field.id);
    const [share, of] = [values[field.id], counted && values[counted.of]];
    if (!counted || typeof share !== 'number' || typeof of !== 'number') continue;
    const written = values[counted.id];
    const percent = formatDecimal(share * 100, 'vi', 2).replace(/,?0+$/, '');
    if (typeof written !== 'number') {
      values[counted.id] = Math.round(share * of);
      const reckoned = `${Math.round(share * of)}/${of}`;
      findings.add('count_from_share', row, column, field.id, `${percent} %`, reckoned);
    } else if (of > 0 && Math.abs(written / of - share) > tolerance) {
      findings.add('share_disagrees', row, column, field.id, `${percent} %`, `${written}/${of}`);
    }
  }
}

/** A column of a number of things that says by its header or its cells that it holds percentages is one of shares. */
export function columnsOfShares(
  register: Register,
  columns: readonly ReadColumn[],
  cells: PersonCells,
): ReadColumn[] {
  return columns.map((column) => {
    const share = register.fields.find(({ id }) => id === column.field.shareField);
    return share && (namesShare(column.header) || areShares([...cells.of(column.column)]))
      ? { ...column, field: share }
      : column;
  });
}

function namesShare(header: readonly string[]): boolean {
  const leaf = header.at(-1) ?? '';
  return leaf.includes('%') || /\bty le\b|\bti le\b|\bpercent/.test(fold(leaf));
}

/** Half of the numbers or more have a percent sign, or none is above 1 and some lie between. */
function areShares(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cellText(cell).trim() !== '');
  if (filled.length === 0) return false;
  if (filled.filter(isPercentage).length * 2 >= filled.length) return true;
  const numbers = filled.map((cell) => Number(cellText(cell).trim().replace(',', '.')));
  return numbers.every((number) => number <= 1) && numbers.some((number) => number > 0 && number < 1);
}
