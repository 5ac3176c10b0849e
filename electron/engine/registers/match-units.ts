import { editDistance, toleratedSlips } from '../normalise/edit-distance';
import { fold } from '../../../shared/text/fold';
import { markedKey } from '../../../shared/text/marked-key';
import { mayBeOneName } from '../../../shared/text/may-be-one-name';
import { remember } from '../../../shared/text/remember';

/** Names of bodies and their usual short ones, folded. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(?:uy ban nhan dan|uy ban nd|ub nhan dan) /, 'ubnd '],
  [/^hdnd (?:va )?ubnd /, 'hdnd ubnd '],
  [/^(?:trung tam|tt) (?:phuc vu hanh chinh cong|pv hcc|pvhcc|phuc vu hcc|hanh chinh cong|hcc) /, 'ttpvhcc '],
  [/^(?:(?:uy ban |ub ?)?(?:mat tran to quoc|mttq)(?: viet nam| vn)?|(?:ub)?mttqvn) /, 'mttq '],
];

/** The body of the unit that is meant where no other one is named. */
const committee = /^(?:ubnd|hdnd ubnd) /;
const others = /^(?:dang uy|ttpvhcc|bo phan mot cua) /;
const leads = new RegExp(`${committee.source}|${others.source}`);
const kinds = /^(?:xa|phuong|thi tran|tt|dac khu|p|x) /;

/**
 * Units of a roster under the spellings of a register: by its whole name; else `UBND xã Nậm Sườn` for `Xã Nậm Sườn`, and
 * `Nậm Sườn`, where only one is called so. The Party committee and the People's committee of a commune are two.
 */
export class UnitMatcher {
  readonly #byWhole = new Map<string, Set<string>>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byBare = new Map<string, Set<string>>();

  constructor(units: readonly string[]) {
    for (const unit of units) {
      const whole = wholeKey(unit);
      // Other spellings of the whole name are the same unit.
      const known = this.#byWhole.get(whole) ?? new Set<string>();
      const first = [...known].find((each) => nameKey(each) === nameKey(unit)) ?? unit;
      this.#byWhole.set(whole, known.add(first));
      const key = fullKey(unit);
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set<string>()).add(first));
      const bare = key.replace(kinds, '');
      this.#byBare.set(bare, (this.#byBare.get(bare) ?? new Set<string>()).add(first));
    }
  }

  /** The roster's spelling of the unit, or null. */
  find(unit: string): string | null {
    const whole = this.#byWhole.get(wholeKey(unit));
    if (whole) return theOne(unit, whole);
    const key = fullKey(unit);
    const named = this.#byKey.get(key);
    if (named) return theOne(unit, named);
    if (kinds.test(key)) return null;
    return theOne(unit, this.#byBare.get(key) ?? new Set());
  }

  /** Units that it may be, but not certainly: a slip, another kind of unit, or a bare name that several have. */
  near(unit: string): readonly string[] {
    const bare = fullKey(unit).replace(kinds, '');
    const most = toleratedSlips(bare.length);
    const found = [...this.#byBare]
      .filter(([key]) => areNear(bare, key, most))
      .flatMap(([, units]) => [...units]);
    return found.sort((a, b) => a.localeCompare(b, 'vi')).slice(0, 5);
  }

  /** Two spellings of one unit have one key. */
  readonly key = (unit: string): string =>
    this.find(unit) ?? `${this.#byKey.has(fullKey(unit)) ? wholeKey(unit) : fullKey(unit)} ${nameKey(unit)}`;

  /** Two spellings of one that reports have one: the bodies of a commune are apart where the roster names but the commune. */
  readonly reporter = (unit: string): string => {
    const [found, key, own] = [this.find(unit), this.key(unit), otherBody(unit)];
    return own === (found === null ? '' : otherBody(found)) ? key : `${own}${key}`;
  };
}

/** Of units whose names are alike but for their marks: the one with the same, else the only one, if it may be that. */
function theOne(unit: string, units: ReadonlySet<string>): string | null {
  const same = [...units].filter((each) => nameKey(each) === nameKey(unit));
  const [own] = same.length > 0 ? same : units;
  const isSure = own !== undefined && (same.length > 0 ? same.length === 1 : units.size === 1);
  return isSure && mayBeOneName(own, unit) ? own : null;
}

function otherBody(unit: string): string {
  return others.exec(wholeKey(unit))?.[0] ?? '';
}

/** Numbers tell units apart: "Phường 1" is never nearly "Phường 2". */
function areNear(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  const numbers = (key: string): string => key.match(/\d+/g)?.join(' ') ?? '';
  return numbers(one) === numbers(other) && editDistance(one, other, most) <= most;
}

const wholeKey = remember((unit) =>
  bodies.reduce((key, [written, short]) => key.replace(written, short), fold(unit)),
);

/** The name alone, without its body and kind, with its marks. */
const nameKey = remember((unit) => {
  const length = fullKey(unit).replace(kinds, '').split(' ').length;
  const words = unit
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  return markedKey(words.slice(-length).join(' '));
});

function fullKey(unit: string): string {
  let key = wholeKey(unit);
  for (let next = key.replace(leads, ''); next !== key; next = key.replace(leads, '')) key = next;
  return key.replace(/^tt /, 'thi tran ').replace(/^p /, 'phuong ').replace(/^x /, 'xa ');
}
