import { nationalIdKey } from '../../../shared/roster/national-id';
import { editDistance, toleratedSlips } from '../normalise/edit-distance';
import { areNamesAlike } from '../../../shared/text/alike-names';
import { fold } from '../../../shared/text/fold';

/** Somebody of the roster, as far as it takes to know them again. */
export interface RosterIdentity {
  readonly person: number;
  readonly staffCode: string | null;
  readonly nationalId: string | null;
  readonly fullName: string | null;
  /** 19850305 */
  readonly birthDate: number | null;
  readonly birthPrecision: string | null;
  readonly unit: string | null;
}

export type EntryIdentity = Omit<RosterIdentity, 'person'>;

/** `answer`: the user said so. */
export type MatchedBy = 'code' | 'name_birth' | 'name_unit' | 'answer';

/** Who an entry is about. Doubtful ones name who it could be; nobody is guessed. */
export type Match =
  | { readonly kind: 'matched'; readonly person: number; readonly by: MatchedBy }
  | {
      readonly kind: 'doubtful';
      readonly why:
        | 'code_other_name'
        | 'code_twice'
        | 'several'
        | 'other_birth'
        | 'other_code'
        | 'name_only'
        | 'near_name';
      readonly candidates: readonly number[];
    }
  | { readonly kind: 'unmatched' };

const unmatched: Match = { kind: 'unmatched' };

/** Knows people of a roster again: by code, else by name without marks and birth date, else by name and unit. */
export class PeopleMatcher {
  readonly #byCode = new Map<string, RosterIdentity[]>();
  readonly #byId = new Map<string, RosterIdentity[]>();
  readonly #byName = new Map<string, RosterIdentity[]>();
  readonly #byUnit = new Map<string, RosterIdentity[]>();
  readonly #byBirth = new Map<string, RosterIdentity[]>();

  constructor(
    people: readonly RosterIdentity[],
    /** Two spellings of one unit have one key. */
    private readonly unitKey: (unit: string) => string,
  ) {
    for (const person of people) {
      add(this.#byCode, codeKey(person.staffCode), person);
      add(this.#byId, idKey(person.nationalId), person);
      add(this.#byName, nameKey(person.fullName), person);
      add(this.#byUnit, person.unit === null ? null : unitKey(person.unit), person);
      add(this.#byBirth, birthKey(person), person);
    }
  }

  match(entry: EntryIdentity): Match {
    for (const [index, key] of [
      [this.#byCode, codeKey(entry.staffCode)],
      [this.#byId, idKey(entry.nationalId)],
    ] as const) {
      const found = index.get(key ?? '') ?? [];
      if (found.length > 1) return doubtful('code_twice', found);
      const [only] = found;
      if (!only) continue;
      const agrees = nameKey(entry.fullName) === null || nameKey(entry.fullName) === nameKey(only.fullName);
      return agrees ? matched(only, 'code') : doubtful('code_other_name', found);
    }
    return this.#matchName(entry);
  }

  #matchName(entry: EntryIdentity): Match {
    const named = this.#byName.get(nameKey(entry.fullName) ?? '') ?? [];
    if (named.length === 0) return this.#matchNearName(entry);
    const inUnit = named.filter((person) => this.#sameUnit(person, entry));
    if (entry.birthDate !== null) {
      const born = named.filter((person) => isSameBirth(person, entry));
      const bornHere = born.filter((person) => this.#sameUnit(person, entry));
      if (born.length === 1) return this.#checked(born, entry, 'name_birth');
      if (bornHere.length === 1) return this.#checked(bornHere, entry, 'name_birth');
      if (born.length > 1) return doubtful('several', born);
      const undated = inUnit.filter(({ birthDate }) => birthDate === null);
      if (inUnit.length === 1 && undated.length === 1) return this.#checked(undated, entry, 'name_unit');
      return inUnit.length > 0 ? doubtful('other_birth', inUnit) : unmatched;
    }
    if (inUnit.length === 1) return this.#checked(inUnit, entry, 'name_unit');
    return doubtful(inUnit.length > 1 ? 'several' : 'name_only', inUnit.length > 1 ? inUnit : named);
  }

  /** A slip in the name, another order of its words, or a word left out: somebody of the same unit or birth date whom nothing else tells apart is asked about. */
  #matchNearName(entry: EntryIdentity): Match {
    const name = nameKey(entry.fullName);
    if (name === null) return unmatched;
    const most = toleratedSlips(name.length);
    const around = new Set([
      ...(entry.unit === null ? [] : (this.#byUnit.get(this.unitKey(entry.unit)) ?? [])),
      ...(this.#byBirth.get(birthKey(entry) ?? '') ?? []),
    ]);
    const near = [...around].filter((person) => {
      const other = nameKey(person.fullName);
      if (other === null) return false;
      if (editDistance(name, other, most) > most && !areNamesAlike(name, other)) return false;
      const hasBirths = person.birthDate !== null && entry.birthDate !== null;
      if (hasBirths && !isSameBirth(person, entry)) return false;
      return (
        !differs(person.staffCode, entry.staffCode) &&
        !differs(idKey(person.nationalId), idKey(entry.nationalId))
      );
    });
    near.sort((a, b) => a.person - b.person);
    return near.length > 0 ? doubtful('near_name', near) : unmatched;
  }

  /** Codes that both know must not contradict what names say. */
  #checked(found: readonly RosterIdentity[], entry: EntryIdentity, by: MatchedBy): Match {
    const [only] = found;
    if (!only) return unmatched;
    const isOther =
      differs(only.staffCode, entry.staffCode) || differs(idKey(only.nationalId), idKey(entry.nationalId));
    return isOther ? doubtful('other_code', found) : matched(only, by);
  }

  #sameUnit(person: RosterIdentity, entry: EntryIdentity): boolean {
    if (person.unit === null || entry.unit === null) return false;
    return this.unitKey(person.unit) === this.unitKey(entry.unit);
  }
}

function matched({ person }: RosterIdentity, by: MatchedBy): Match {
  return { kind: 'matched', person, by };
}

function doubtful(why: Extract<Match, { kind: 'doubtful' }>['why'], of: readonly RosterIdentity[]): Match {
  return { kind: 'doubtful', why, candidates: of.map(({ person }) => person).slice(0, 5) };
}

function add(index: Map<string, RosterIdentity[]>, key: string | null, person: RosterIdentity): void {
  if (key === null) return;
  const known = index.get(key);
  if (known) known.push(person);
  else index.set(key, [person]);
}

function codeKey(code: string | null): string | null {
  const key = code?.replace(/[\s.\-/]/g, '').toLowerCase() ?? '';
  return key === '' ? null : key;
}

/** With the zeros that a spreadsheet may have dropped. */
function idKey(code: string | null): string | null {
  const key = codeKey(code);
  return key === null ? null : nationalIdKey(key);
}

export function nameKey(name: string | null): string | null {
  const key = name === null ? '' : fold(name);
  return key === '' ? null : key;
}

function differs(a: string | null, b: string | null): boolean {
  return codeKey(a) !== null && codeKey(b) !== null && codeKey(a) !== codeKey(b);
}

/** Of whole dates; a year alone is that of many. */
function birthKey({ birthDate, birthPrecision }: EntryIdentity): string | null {
  return birthDate === null || birthPrecision === 'year' || birthPrecision === 'month'
    ? null
    : String(birthDate);
}

/** As far as both dates are known. */
function isSameBirth(person: RosterIdentity, entry: EntryIdentity): boolean {
  const [a, b] = [person.birthDate, entry.birthDate];
  if (a === null || b === null) return false;
  const precisions = [person.birthPrecision, entry.birthPrecision];
  if (precisions.includes('year')) return Math.floor(a / 10_000) === Math.floor(b / 10_000);
  if (precisions.includes('month')) return Math.floor(a / 100) === Math.floor(b / 100);
  return a === b;
}
