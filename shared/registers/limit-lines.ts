import { categoryLabel } from '../analysis/category-label';
import type { Library } from '../analysis/library';
import type { LimitRow } from '../contract/registers';
import type { Language } from '../text/language';
import { formatCount } from '../text/numbers';
import { registersEn, registersVi } from '../text/register-messages';
import type { RegisterLimit } from './register';

/** A limit in words: how many groups exceed it, and a line of each of them. */
export interface LimitLines {
  readonly summary: string;
  readonly heads: readonly { readonly text: string; readonly isNumber: boolean }[];
  /** The last cell is by how many. */
  readonly lines: readonly (readonly string[])[];
}

/** `rows`: the groups of the limit, of those that keep to it too. */
export function limitLines(
  { per }: RegisterLimit,
  rows: readonly LimitRow[],
  { library, language }: { readonly library: Library; readonly language: Language },
): LimitLines {
  const words = language === 'vi' ? registersVi : registersEn;
  const count = (number: number): string => formatCount(number, language);
  const over = rows.filter(({ exceeds }) => exceeds);
  const nameOf = (dimension: string): string =>
    library.dimensions.find(({ id }) => id === dimension)?.label[language] ?? dimension;
  return {
    summary:
      over.length === 0
        ? words.limitsNone(count(rows.length))
        : words.limitsOver(count(over.length), count(rows.length)),
    heads: [
      ...[...per.map(nameOf), words.year].map((text) => ({ text, isNumber: false })),
      ...[words.counted, words.among, words.allowed, words.exceeds].map((text) => ({ text, isNumber: true })),
    ],
    lines: over.map(({ groups, year, counted, among, allowed }) => [
      ...groups.map((group, at) => categoryLabel(per[at] ?? '', group, language, library)),
      ...[String(year), count(counted), count(among), count(allowed), count(counted - allowed)],
    ]),
  };
}
