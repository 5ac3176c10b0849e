import { unitKey } from '../unit-key';
import { coreOf } from './core-text';

const kinds: Readonly<Record<string, string>> = {
  ...{ x: 'xa', p: 'phuong', tt: 'thi tran', h: 'huyen', tp: 'thanh pho', tx: 'thi xa', q: 'quan' },
};

/** Which unit of a roster a label names: `UBND xã Nà Mẫu`, `2. X. Nà Mẫu`, `UBND H. Mường Thử`; null: none of them. */
export function unitsByLabel(units: readonly string[]): (label: string) => string | null {
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  return (label) => {
    const core = coreOf(label);
    const written = [core, label].map(unitKey);
    // "X." is a commune here, and no tenth row.
    const inFull = /(?:^|\s)(?:X|P|TT|H|TP|TX|Q)\s*\.\s*\p{Lu}/u.test(label)
      ? unitKey(label.replace(/^\s*\d+(?:\.\d+)*[\s.)]+/u, '')).replace(
          /^(x|p|tt|h|tp|tx|q) /,
          (_, kind: string) => `${kinds[kind] ?? kind} `,
        )
      : null;
    for (const key of [...written, inFull]) {
      const unit = key === null ? undefined : known.get(key);
      if (unit !== undefined) return unit;
    }
    return null;
  };
}
