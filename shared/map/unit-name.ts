import { fold, foldTight } from '../text/fold';

export type UnitKind =
  'commune' | 'ward' | 'township' | 'special_zone' | 'city' | 'town' | 'district' | 'province';

/** A unit's name without what kind of unit it is: "Phường Mường Lay" is a ward, `mường lay`. */
export interface UnitName {
  readonly kind: UnitKind | null;
  /** Lower case, with tone marks. */
  readonly exact: string;
  /** Without tone marks and spaces. */
  readonly folded: string;
  /** The whole text, folded in the same way. */
  readonly whole: string;
}

const offices: readonly (readonly string[])[] = [
  ['ủy', 'ban', 'nhân', 'dân'],
  ['uỷ', 'ban', 'nhân', 'dân'],
  ['hội', 'đồng', 'nhân', 'dân'],
  ['đảng', 'ủy'],
  ['đảng', 'uỷ'],
  ['ubnd'],
  ['hđnd'],
];
const kinds: readonly (readonly [UnitKind, readonly string[]])[] = [
  ['township', ['thị', 'trấn']],
  ['special_zone', ['đặc', 'khu']],
  ['city', ['thành', 'phố']],
  ['town', ['thị', 'xã']],
  ['commune', ['xã']],
  ['ward', ['phường']],
  ['district', ['huyện']],
  ['district', ['quận']],
  ['province', ['tỉnh']],
  ['township', ['tt']],
  ['city', ['tp']],
  ['town', ['tx']],
  ['special_zone', ['đk']],
];
/** Short for a kind only with a point behind them: "P. Thanh Trường". */
const pointed: Readonly<Record<string, UnitKind>> = {
  'x.': 'commune',
  'p.': 'ward',
  'h.': 'district',
  'q.': 'district',
};

export function unitName(text: string): UnitName {
  const [first = ''] = text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;]| - | – /);
  let words = first
    .toLowerCase()
    .replace(/\b(tt|tp|tx|đk)\./gu, '$1 ')
    .replace(/(^|\s)([xphq])\.(?=\S)/gu, '$1$2. ')
    .split(/\s+/)
    .filter((word) => word !== '');
  // Without any mark `xa` may be `xã`; with marks `xà` is a name.
  const isPlain = fold(first) === first.toLowerCase().trim().replace(/\s+/g, ' ');
  const starts = (prefix: readonly string[]): boolean =>
    words.length > prefix.length && prefix.every((word, at) => words[at] === (isPlain ? fold(word) : word));
  for (const office of offices) if (starts(office)) words = words.slice(office.length);
  let kind: UnitKind | null = null;
  const short = words.length > 1 ? pointed[words[0] ?? ''] : undefined;
  const long = kinds.find(([, prefix]) => starts(prefix));
  if (short) [kind, words] = [short, words.slice(1)];
  else if (long) [kind, words] = [long[0], words.slice(long[1].length)];
  const exact = words.map((word) => word.replace(/^0+(?=\d)/, '')).join(' ');
  return { kind, exact, folded: foldTight(exact), whole: foldTight(first) };
}
