/** A number for each person, and what it stands for; null is "not recorded". */
export interface Codes {
  readonly keys: readonly (string | null)[];
  /** By person from 0; each is a place in `keys`. */
  readonly of: Uint8Array | Uint16Array | Uint32Array;
}

/** The smallest numbers that can tell so many kinds apart. */
export function codesFor(kinds: number, people: number): Codes['of'] {
  if (kinds <= 0x100) return new Uint8Array(people);
  return kinds <= 0x10000 ? new Uint16Array(people) : new Uint32Array(people);
}

/** Codes of what several say together. */
export interface Combined {
  /** For each combination that is numbered, the codes that it is made of. */
  readonly parts: readonly (readonly number[])[];
  readonly of: Codes['of'];
}

/** Up to here every possible combination has a number; beyond it only those that somebody has. */
const mostPossible = 1 << 16;

/** Numbers the combinations of codes that people have, the first of each in its own place. */
export function combine(all: readonly Codes[], people: number): Combined {
  let combined: Combined = { parts: [[]], of: new Uint8Array(people) };
  for (const codes of all) combined = withOneMore(combined, codes, people);
  return combined;
}

function withOneMore(before: Combined, { keys, of }: Codes, people: number): Combined {
  const possible = before.parts.length * keys.length;
  const [only = []] = before.parts;
  if (before.parts.length === 1) return { parts: keys.map((_key, code) => [...only, code]), of };
  if (possible <= mostPossible) {
    const next = codesFor(possible, people);
    for (let person = 0; person < people; person += 1)
      next[person] = (before.of[person] as number) * keys.length + (of[person] as number);
    return { parts: before.parts.flatMap((part) => keys.map((_key, code) => [...part, code])), of: next };
  }
  const numbers = new Map<number, number>();
  const parts: (readonly number[])[] = [];
  const next = new Uint32Array(people);
  for (let person = 0; person < people; person += 1) {
    const possibleNumber = (before.of[person] as number) * keys.length + (of[person] as number);
    let number = numbers.get(possibleNumber);
    if (number === undefined) {
      numbers.set(possibleNumber, (number = parts.length));
      parts.push([...(before.parts[before.of[person] as number] ?? []), of[person] as number]);
    }
    next[person] = number;
  }
  return { parts, of: next };
}
