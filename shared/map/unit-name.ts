import { fold, foldTight } from '../text/fold';
import { markedKey } from '../text/marked-key';

export type UnitKind =
  'commune' | 'ward' | 'township' | 'special_zone' | 'city' | 'town' | 'district' | 'province';

/** A unit's name without what kind of unit it is: "Phường Mường Lay" is a ward, `mường lay`. */
export interface UnitName {
  readonly kind: UnitKind | null;
  /** Lower case, with tone marks. */
  readonly exact: string;
  /** As written, without what stands behind it. */
  readonly text: string;
  /** The same wherever the tone stands in its syllable: see `markedKey`. */
  readonly marked: string;
  /** Without tone marks and spaces. */
  readonly folded: string;
  /** The whole text, folded in the same way. */
  readonly whole: string;
  /** The district, town or city behind it: "Xã Thanh Yên, huyện Điện Biên". */
  readonly within: Pick<UnitName, 'kind' | 'folded'> | null;
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

const separator = /[,;]| - | – /;
/** "xã Thanh Yên huyện Điện Biên", of which only the commune's kind tells that the district is another unit. */
const districtBehind =
  /^((?:.*\s)?(?:xã|phường|thị trấn)\s.+?)\s+(?:thuộc\s+)?((?:huyện|quận|thị xã|thành phố)\s)/iu;
const districts: ReadonlySet<UnitKind | null> = new Set(['district', 'city', 'town']);

function districtOf(text: string): UnitName['within'] {
  const [, ...behind] = text.replace(/[()]/g, ',').split(separator);
  for (const part of behind) {
    const { kind, folded } = unitName(part.replace(/^\s*thuộc\s/iu, ' '));
    if (districts.has(kind)) return { kind, folded };
  }
  return null;
}

export function unitName(text: string): UnitName {
  const parted = text.normalize('NFC').replace(districtBehind, '$1, $2');
  const [first = ''] = parted.replace(/\([^)]*\)/g, ' ').split(separator);
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
  return {
    text: first,
    kind,
    exact,
    marked: markedKey(exact),
    folded: foldTight(exact),
    whole: foldTight(first),
    within: districtOf(parted),
  };
}
