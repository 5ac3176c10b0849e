import type { Overview, UnitRow } from '../contract/results';
import { alphabetical } from '../text/alphabetical';
import type { Language } from '../text/language';
import { categoryLabel } from './category-label';
import { isSensitiveIndicator } from './disclosure/public-table';
import type { Indicator } from './indicator';
import type { Library } from './library';
import type { SheetFigure, SheetTable } from './sheet-table';
import { tableWords } from './table-words';

export interface UnitsWords {
  readonly unit: string;
  readonly count: string;
  readonly share: string;
}

export interface UnitsTable {
  readonly table: SheetTable;
  /** Whether an indicator is about sensitive data: for the note below the table. */
  readonly isSensitive: boolean;
}

export interface UnitsSort {
  /** `unit`, `people`, or an indicator's id with `:count` or `:share` behind it, as the window has them. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The overview's table of units: people, and for every indicator how many meet it and their share. In a public version
 * units stand in the order of their names, and hide what the whole overview does (`publicOverview`).
 */
export function unitsTable(
  overview: Pick<Overview, 'units'>,
  indicators: readonly Indicator[],
  frame: {
    readonly sort: UnitsSort;
    /** Of a public version; null: the internal one. */
    readonly hidden: HiddenUnits | null;
    readonly words: UnitsWords;
    readonly library: Library;
    readonly language: Language;
  },
): UnitsTable {
  const { words, language, library } = frame;
  const hidden = frame.hidden ?? nothingHidden;
  const units = inOrder(overview.units, frame.hidden === null ? frame.sort : byName, language);
  const lines: readonly UnitRow[] = [totalOf(units), ...units];
  const countOf = (line: number, id: string): number => lines[line]?.counts[id] ?? 0;
  const figures = (line: number): SheetFigure[] => {
    const { people = 0 } = lines[line] ?? {};
    const unit = units[line - 1];
    const place = unit ? overview.units.indexOf(unit) + 1 : 0;
    const isPeopleHidden = hidden.people.has(place);
    return [
      figure(people, false, isPeopleHidden),
      ...indicators.flatMap(({ id }, at) => {
        const isHidden = hidden.shares[at]?.has(place) ?? false;
        const count = countOf(line, id);
        return [figure(count, false, isHidden), figure(people === 0 ? null : count / people, true, isHidden)];
      }),
    ];
  };
  const head = { row: 0, columnSpan: 1, rowSpan: 1, isPart: false };
  return {
    isSensitive: indicators.some(({ id }) => isSensitiveIndicator(id, library)),
    table: {
      rowHead: words.unit,
      headRows: 2,
      heads: [
        { ...head, label: tableWords.people[language], column: 0, rowSpan: 2 },
        ...indicators.flatMap(({ label }, at) => [
          { ...head, label: label[language], column: 1 + 2 * at, columnSpan: 2 },
          { ...head, label: words.count, row: 1, column: 1 + 2 * at, isPart: true },
          { ...head, label: words.share, row: 1, column: 2 + 2 * at, isPart: true },
        ]),
      ],
      columns: [
        { name: tableWords.people[language], isShare: false, of: 0, kind: 'total' },
        ...indicators.flatMap(({ label }, at) =>
          [words.count, words.share].map((part) => ({
            name: `${label[language]} – ${part}`,
            isShare: part === words.share,
            of: at + 1,
            kind: 'category' as const,
          })),
        ),
      ],
      lines: [
        ...units.map(({ unit }, at) => ({
          label: categoryLabel('unit', unit, language, library),
          level: 0 as const,
          kind: 'category' as const,
          figures: figures(at + 1),
        })),
        { label: tableWords.total[language], level: 0, kind: 'total', figures: figures(0) },
      ],
    },
  };
}

const byName: UnitsSort = { column: 'unit', direction: 'ascending' };

/** Units by their place in the overview, from 1; 0 is the total. Shares by the place of their indicator. */
export interface HiddenUnits {
  readonly people: ReadonlySet<number>;
  readonly shares: readonly ReadonlySet<number>[];
}

export const nothingHidden: HiddenUnits = { people: new Set(), shares: [] };

function figure(value: number | null, isShare: boolean, isHidden: boolean): SheetFigure {
  return { value: isHidden ? null : value, isShare, isHidden };
}

function totalOf(units: readonly UnitRow[]): UnitRow {
  const counts: Record<string, number> = {};
  for (const unit of units)
    for (const [id, count] of Object.entries(unit.counts)) counts[id] = (counts[id] ?? 0) + count;
  return { unit: null, people: units.reduce((sum, { people }) => sum + people, 0), counts };
}

function inOrder(units: readonly UnitRow[], { column, direction }: UnitsSort, language: Language): UnitRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const name = ({ unit }: UnitRow): string => categoryLabel('unit', unit, language);
  if (column === 'unit') return [...units].sort((a, b) => sign * alphabetical(name(a), name(b)));
  const [id = '', part = 'people'] = column === 'people' ? ['', 'people'] : column.split(':');
  const value = (row: UnitRow): number => {
    if (part === 'people') return row.people;
    const count = row.counts[id] ?? 0;
    return part === 'count' ? count : row.people === 0 ? -1 : count / row.people;
  };
  return [...units].sort((a, b) => sign * (value(a) - value(b)));
}
