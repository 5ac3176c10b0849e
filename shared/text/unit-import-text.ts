import type { UnitTableImport } from '../contract/units';
import type { Language } from './language';
import { formatCount } from './numbers';
import { unitsMessages } from './units-messages';

/** What a file of a table brought, what was left out of it and what should be looked at; `most` places are named of each. */
export function unitImportText(
  { lines, skipped, doubted }: UnitTableImport,
  language: Language,
  most: number,
  isUndoable = true,
): string {
  const words = unitsMessages[language];
  const count = (number: number): string => formatCount(number, language);
  const places = <Why extends string>(
    rows: readonly { readonly sheet: string; readonly row: number; readonly why: Why }[],
    why: Readonly<Record<Why, string>>,
  ): string =>
    [
      ...rows.slice(0, most).map((each) => words.skippedAt(each.sheet, each.row, why[each.why])),
      ...(rows.length > most ? ['…'] : []),
    ].join('; ');
  const first =
    skipped.length === 0
      ? [words.loaded(count(lines)), ...(isUndoable ? [words.undoHint] : [])].join(' ')
      : words.loadedSkipped(count(lines), count(skipped.length), places(skipped, words.skipped));
  if (doubted.length === 0) return first;
  return `${first} ${words.loadedDoubted(count(doubted.length), places(doubted, words.doubted))}`;
}
