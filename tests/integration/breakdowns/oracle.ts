import type { Condition } from '../../../shared/analysis/condition';
import type { Definitions } from '../../../shared/contract/definitions';
import type { BreakdownBy } from '../../../electron/engine/analyse/compute-breakdown';
import { levels, monthsAfter, rankGroupOf, reachesRetirement, yearsAt } from './own-arithmetic';
import { builtInCounts, type Counts } from './own-indicators';
import { every, fieldTruth, inRange, negated, yearBand, type Truth } from './truth';

export type PersonRow = Readonly<Record<string, string | number | null>>;

/** Answers questions about people by plain JavaScript, person by person, from the definitions as users write them. */
export class Oracle {
  readonly #day: number;

  constructor(
    readonly people: readonly PersonRow[],
    readonly definitions: Definitions,
    readonly asOf: string,
  ) {
    this.#day = Number(asOf.replaceAll('-', ''));
  }

  count(condition: Condition): number {
    return this.people.filter((person) => this.holds(condition, person)).length;
  }

  /** Figures by the categories of rows and columns, as JSON. */
  breakdown(filter: Condition, { rows, columns, measure }: BreakdownBy) {
    const cells = new Map<
      string,
      { people: number; numerator: number; denominator: number; unknown: number }
    >();
    for (const person of this.people) {
      if (!this.holds(filter, person)) continue;
      const key = JSON.stringify([...rows, ...columns].map((id) => this.category(id, person)));
      const cell = cells.get(key) ?? { people: 0, numerator: 0, denominator: 0, unknown: 0 };
      const { among, counted, unknown } = this.counts(measure, person);
      cell.people += 1;
      if (among) cell.denominator += 1;
      if (among && counted) cell.numerator += 1;
      if (unknown) cell.unknown += 1;
      cells.set(key, cell);
    }
    return cells;
  }

  /** How a person counts in a measure; in a headcount everybody does. */
  counts(measure: string, person: PersonRow): Counts {
    if (measure === 'headcount') return { among: true, counted: true, unknown: false };
    const own = this.definitions.indicators.find(({ id }) => id === measure);
    if (own) {
      const among = own.denominator === null || this.holds(own.denominator, person);
      return {
        among,
        counted: among && this.holds(own.numerator, person),
        // Of whom the numerator cannot be said.
        unknown: among && this.#openTruth(own.numerator, person) === null,
      };
    }
    return builtInCounts(measure, {
      age: this.#years('birth_date', person),
      value: (dimension) => this.category(dimension, person),
      atLeast: (dimension) => this.#standardOf(dimension, person)?.atLeast ?? null,
      isKept: (dimension) => this.#isKept(dimension),
    });
  }

  holds(condition: Condition, person: PersonRow): boolean {
    if ('all' in condition) return condition.all.every((each) => this.holds(each, person));
    if ('any' in condition) return condition.any.some((each) => this.holds(each, person));
    if ('not' in condition) return !this.holds(condition.not, person);
    return this.#truth(condition, person) === true;
  }

  category(dimension: string, person: PersonRow): string | null {
    const own = this.definitions.dimensions.find(({ id }) => id === dimension);
    if (own?.kind === 'groups') {
      const value = this.category(own.of, person);
      if (value === null) return null;
      return own.groups.find(({ values }) => values.includes(value))?.id ?? 'other';
    }
    if (own) {
      const type = own.of === 'age' ? 'birth_date' : own.of;
      const number =
        own.of.endsWith('_date') || own.of === 'age' ? this.#years(type, person) : person[own.of];
      if (typeof number !== 'number') return null;
      return (
        own.bands.find(
          ({ from, below }) => (from === null || number >= from) && (below === null || number < below),
        )?.id ?? 'other'
      );
    }
    return this.#builtIn(dimension, person);
  }

  #builtIn(dimension: string, person: PersonRow): string | null {
    const age = this.#years('birth_date', person);
    switch (dimension) {
      case 'age_band':
        if (age === null) return null;
        if (age < 20) return 'under_20';
        return age >= 65 ? '65_up' : `${age - (age % 5)}-${age - (age % 5) + 4}`;
      case 'age_band_party':
        if (age === null) return null;
        if (age <= 30) return 'up_to_30';
        return age > 60 ? 'over_60' : `${age - ((age - 1) % 5)}-${age - ((age - 1) % 5) + 4}`;
      case 'age_band_leaders':
        if (age === null) return null;
        return age <= 40 ? 'up_to_40' : age <= 50 ? '41-50' : 'over_50';
      case 'age_band_official': {
        if (age === null) return null;
        if (age <= 50) return age <= 30 ? 'up_to_30' : age <= 40 ? '31-40' : '41-50';
        // Without a sex where it is the same for women and men.
        const over = new Set(this.#mayRetire(person).map((reached) => reached <= this.#day));
        if (over.size !== 1) return null;
        return over.has(true) ? 'over_retirement' : '51-60';
      }
      case 'retirement': {
        const reached = this.#retires(person);
        if (reached === null) return null;
        if (reached <= this.#day) return 'reached';
        const within = (years: number): boolean => reached <= monthsAfter(this.#day, years * 12);
        return within(1) ? 'within_1' : within(5) ? '1-5' : within(10) ? '5-10' : 'after_10';
      }
      case 'seniority':
        return yearBand(this.#years('recruitment_date', person), [5, 10, 15, 20, 25, 30]);
      case 'party_seniority':
        return yearBand(this.#years('party_date', person), [5, 10, 20, 30, 40]);
      case 'rank_group': {
        const rank = person.rank;
        return typeof rank === 'string' ? rankGroupOf(rank) : null;
      }
      default: {
        if (dimension.startsWith('unit_level_'))
          return this.#higherUnit(Number(dimension.slice('unit_level_'.length)), person);
        const value = person[dimension];
        if (value === undefined) throw new Error(`no column ${dimension}`);
        return value === null ? null : String(value);
      }
    }
  }

  /** 1: the highest. */
  #higherUnit(level: number, { unit }: PersonRow): string | null {
    if (typeof unit !== 'string') return null;
    const above = new Map(this.definitions.unitParents.map((each) => [each.unit, each.parent]));
    const isInTree = this.definitions.unitParents.some((each) => each.unit === unit || each.parent === unit);
    if (!isInTree) return 'not_in_tree';
    const path = [unit];
    for (let next = above.get(unit); next !== undefined; next = above.get(next)) path.unshift(next);
    return path[level - 1] ?? path.at(-1) ?? null;
  }

  /** What is true of one person; null where the condition is about something that is not recorded. */
  #truth(condition: Condition, person: PersonRow): Truth {
    if ('all' in condition) return every(condition.all.map((each) => this.#truth(each, person)));
    if ('any' in condition)
      return negated(every(condition.any.map((each) => negated(this.#truth(each, person)))));
    if ('not' in condition) return negated(this.#truth(condition.not, person));
    if ('age' in condition) return inRange(this.#years('birth_date', person), condition.age);
    if ('yearsSince' in condition)
      return inRange(this.#years(condition.yearsSince.field, person), condition.yearsSince);
    if ('retirement' in condition) {
      const { after, within, eitherSex } = condition.retirement;
      const reached = this.#retires(person);
      const days = reached !== null ? [reached] : eitherSex ? this.#mayRetire(person) : [];
      if (days.length === 0) return null;
      return days.every(
        (day) =>
          (after === undefined || day > monthsAfter(this.#day, after)) &&
          (within === undefined || day <= monthsAfter(this.#day, within)),
      );
    }
    if ('population' in condition) {
      const found = this.definitions.populations.find(({ id }) => id === condition.population);
      if (!found) throw new Error(condition.population);
      return this.holds(found.condition, person);
    }
    if ('indicator' in condition) {
      const { among, counted } = this.counts(condition.indicator, person);
      return among && counted;
    }
    if ('standard' in condition) return this.#standard(condition.standard, condition.is, person);
    if ('field' in condition) return fieldTruth(condition, person);
    const value = this.category(condition.dimension, person);
    if ('in' in condition) {
      if (value === null) return condition.in.includes(null) ? true : null;
      return condition.in.includes(value);
    }
    if (value === null) return null;
    const order = levels[condition.dimension] ?? [];
    return order.indexOf(value) >= order.indexOf(condition.atLeast);
  }

  #standardOf(dimension: string, person: PersonRow): Definitions['standards'][number] | null {
    for (const standard of this.definitions.standards) {
      if (standard.dimension !== dimension) continue;
      if (standard.validFrom !== null && this.asOf < standard.validFrom) continue;
      if (standard.validTo !== null && this.asOf > standard.validTo) continue;
      if (this.holds(standard.who, person)) return standard;
    }
    return null;
  }

  readonly #kept = new Map<string, boolean>();

  #isKept(dimension: string): boolean {
    let isKept = this.#kept.get(dimension);
    if (isKept === undefined) {
      isKept = this.people.some((each) => this.category(dimension, each) !== null);
      this.#kept.set(dimension, isKept);
    }
    return isKept;
  }

  #standard(dimension: string, is: 'set' | 'met' | 'judged', person: PersonRow): Truth {
    if (is === 'judged' && !this.#isKept(dimension)) return false;
    const own = this.#standardOf(dimension, person);
    if (is !== 'met' || !own) return own !== null;
    return this.#truth({ dimension, atLeast: own.atLeast }, person);
  }

  /** As `#truth`, looking into populations too. */
  #openTruth(condition: Condition, person: PersonRow): Truth {
    if ('all' in condition) return every(condition.all.map((each) => this.#openTruth(each, person)));
    if ('any' in condition)
      return negated(every(condition.any.map((each) => negated(this.#openTruth(each, person)))));
    if ('not' in condition) return negated(this.#openTruth(condition.not, person));
    if ('population' in condition) {
      const found = this.definitions.populations.find(({ id }) => id === condition.population);
      return this.#openTruth(found?.condition ?? { any: [] }, person);
    }
    if ('indicator' in condition) return this.#openIndicator(condition.indicator, person);
    return this.#truth(condition, person);
  }

  /** Whether an indicator counts somebody; null where that cannot be said. */
  #openIndicator(id: string, person: PersonRow): Truth {
    const own = this.definitions.indicators.find((each) => each.id === id);
    if (own) {
      const among = own.denominator === null ? true : this.#openTruth(own.denominator, person);
      return every([among, this.#openTruth(own.numerator, person)]);
    }
    const { among, counted, unknown } = this.counts(id, person);
    return unknown ? null : among && counted;
  }

  #years(field: string, person: PersonRow): number | null {
    const date = person[field];
    return typeof date === 'number' ? yearsAt(date, this.#day) : null;
  }

  /** Of a person without a sex as a man and as a woman. */
  #mayRetire({ birth_date: birth, gender }: PersonRow): number[] {
    if (typeof birth !== 'number' || birth > this.#day) return [];
    return (['male', 'female'] as const)
      .filter((each) => gender === null || gender === each)
      .map((each) => reachesRetirement(birth, each));
  }

  #retires({ birth_date: birth, gender }: PersonRow): number | null {
    if (typeof birth !== 'number' || birth > this.#day) return null;
    return gender === 'male' || gender === 'female' ? reachesRetirement(birth, gender) : null;
  }
}
