import { editDistance, toleratedSlips } from '../normalise/edit-distance';
import { fold } from '../../../shared/text/fold';

const leads =
  /^(?:ubnd|uy ban nhan dan|hdnd va ubnd|hdnd ubnd|dang uy|trung tam phuc vu hanh chinh cong|ttpvhcc|bo phan mot cua) /;
const kinds = /^(?:xa|phuong|thi tran|tt|dac khu|p|x) /;

/**
 * Units of a roster under the spellings of a register: by its whole name; else `UBND xã Nậm Sườn` for `Xã Nậm Sườn`, and
 * `Nậm Sườn`, where only one is called so. The Party committee and the People's committee of a commune are two.
 */
export class UnitMatcher {
  readonly #byWhole = new Map<string, string>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byBare = new Map<string, Set<string>>();

  constructor(units: readonly string[]) {
    for (const unit of units) {
      const key = fullKey(unit);
      const whole = fold(unit);
      // Other spellings of the whole name are the same unit.
      const first = this.#byWhole.get(whole) ?? unit;
      this.#byWhole.set(whole, first);
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set<string>()).add(first));
      const bare = key.replace(kinds, '');
      this.#byBare.set(bare, (this.#byBare.get(bare) ?? new Set<string>()).add(first));
    }
  }

  /** The roster's spelling of the unit, or null. */
  find(unit: string): string | null {
    const exact = this.#byWhole.get(fold(unit));
    if (exact !== undefined) return exact;
    const key = fullKey(unit);
    const named = this.#byKey.get(key);
    if (named) return named.size === 1 ? ([...named][0] ?? null) : null;
    if (kinds.test(key)) return null;
    const bare = this.#byBare.get(key);
    return bare?.size === 1 ? ([...bare][0] ?? null) : null;
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
    this.find(unit) ?? (this.#byKey.has(fullKey(unit)) ? fold(unit) : fullKey(unit));
}

/** Numbers tell units apart: "Phường 1" is never nearly "Phường 2". */
function areNear(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  const numbers = (key: string): string => key.match(/\d+/g)?.join(' ') ?? '';
  return numbers(one) === numbers(other) && editDistance(one, other, most) <= most;
}

function fullKey(unit: string): string {
  let key = fold(unit);
  for (let next = key.replace(leads, ''); next !== key; next = key.replace(leads, '')) key = next;
  return key.replace(/^tt /, 'thi tran ').replace(/^p /, 'phuong ').replace(/^x /, 'xa ');
}
