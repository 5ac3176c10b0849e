import type { Condition } from '../../../shared/analysis/condition';
import type { Indicator } from '../../../shared/analysis/indicator';
import { makeLibrary } from '../../../shared/analysis/library';
import { addMonths, retirementAge } from '../../../shared/analysis/retirement-age';
import type { Definitions } from '../../../shared/contract/definitions';
import type { BreakdownBy } from '../../../electron/engine/analyse/compute-breakdown';
import { rankGroups } from '../../../shared/roster/rank-groups';
import { generalEducationLevels } from '../../../shared/roster/vocabularies/general-education';
import { politicalTheoryLevels } from '../../../shared/roster/vocabularies/political-theory';
import { qualifications } from '../../../shared/roster/vocabularies/qualification';
import { ratings } from '../../../shared/roster/vocabularies/rating';
import { stateManagementLevels } from '../../../shared/roster/vocabularies/state-management';
import { findTextReading } from '../../../shared/roster/text-readings';
import { fold } from '../../../shared/text/fold';

export type PersonRow = Readonly<Record<string, string | number | null>>;

/** True, false, or null where the roster does not say. */
type Truth = boolean | null;

const levels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [qualifications, generalEducationLevels, politicalTheoryLevels, stateManagementLevels, ratings].map(
    ({ id, categories }) => [id, categories.map((category) => category.id)],
  ),
);

/** Answers questions about people by plain JavaScript, person by person, from the definitions as users write them. */
export class Oracle {
  readonly #day: number;
  readonly #indicators: readonly Indicator[];

  constructor(
    readonly people: readonly PersonRow[],
    readonly definitions: Definitions,
    readonly asOf: string,
  ) {
    this.#day = Number(asOf.replaceAll('-', ''));
    this.#indicators = makeLibrary(definitions).indicators;
  }

  count(condition: Condition): number {
    return this.people.filter((person) => this.holds(condition, person)).length;
  }

  /** Figures by the categories of rows and columns, as JSON. */
  breakdown(filter: Condition, { rows, columns }: BreakdownBy, indicator: Indicator | null) {
    const cells = new Map<
      string,
      { people: number; numerator: number; denominator: number; unknown: number }
    >();
    for (const person of this.people) {
      if (!this.holds(filter, person)) continue;
      const key = JSON.stringify([...rows, ...columns].map((id) => this.category(id, person)));
      const cell = cells.get(key) ?? { people: 0, numerator: 0, denominator: 0, unknown: 0 };
      const isAmong = indicator?.denominator === undefined || this.holds(indicator.denominator, person);
      cell.people += 1;
      if (isAmong) cell.denominator += 1;
      if (isAmong && (indicator === null || this.holds(indicator.numerator, person))) cell.numerator += 1;
      if (indicator !== null && this.isUnknown(indicator, person)) cell.unknown += 1;
      cells.set(key, cell);
    }
    return cells;
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
        const within = (years: number): boolean => reached <= addMonths(this.#day, years * 12);
        return within(1) ? 'within_1' : within(5) ? '1-5' : within(10) ? '5-10' : 'after_10';
      }
      case 'seniority':
        return yearBand(this.#years('recruitment_date', person), [5, 10, 15, 20, 25, 30]);
      case 'party_seniority':
        return yearBand(this.#years('party_date', person), [5, 10, 20, 30, 40]);
      case 'rank_group': {
        const rank = person.rank;
        if (typeof rank !== 'string') return null;
        return Object.keys(rankGroups).find((id) => rankGroups[id]?.includes(rank)) ?? 'other';
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
          (after === undefined || day > addMonths(this.#day, after)) &&
          (within === undefined || day <= addMonths(this.#day, within)),
      );
    }
    if ('population' in condition) {
      const found = this.definitions.populations.find(({ id }) => id === condition.population);
      if (!found) throw new Error(condition.population);
      return this.holds(found.condition, person);
    }
    if ('indicator' in condition) return this.holds(this.#countedBy(condition.indicator), person);
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

  #countedBy(id: string): Condition {
    const found = this.#indicators.find((indicator) => indicator.id === id);
    if (!found) throw new Error(id);
    return { all: [found.denominator ?? { all: [] }, found.numerator] };
  }

  #standard(dimension: string, is: 'set' | 'met' | 'judged', person: PersonRow): Truth {
    const own = this.definitions.standards.find(
      (standard) =>
        standard.dimension === dimension &&
        (standard.validFrom ?? '0000') <= this.asOf &&
        this.asOf <= (standard.validTo ?? '9999') &&
        this.holds(standard.who, person),
    );
    if (is === 'judged' && this.people.every((each) => this.category(dimension, each) === null)) return false;
    if (is !== 'met' || !own) return own !== undefined;
    return this.#truth({ dimension, atLeast: own.atLeast }, person);
  }

  /** Of own indicators: of whom the numerator cannot be said. Built-in ones say it themselves. */
  isUnknown({ id, numerator, denominator, unknown }: Indicator, person: PersonRow): boolean {
    if (!id.startsWith('own_')) return this.holds(unknown, person);
    if (denominator && !this.holds(denominator, person)) return false;
    return this.#openTruth(numerator, person) === null;
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
    if ('indicator' in condition) return this.#openTruth(this.#countedBy(condition.indicator), person);
    return this.#truth(condition, person);
  }

  #years(field: string, person: PersonRow): number | null {
    const date = person[field];
    if (typeof date !== 'number' || date > this.#day) return null;
    const [year, month, day] = parts(date);
    const [toYear, toMonth, toDay] = parts(this.#day);
    const isBefore = toMonth < month || (toMonth === month && toDay < day);
    return toYear - year - (isBefore ? 1 : 0);
  }

  /** Of a person without a sex as a man and as a woman. */
  #mayRetire({ birth_date: birth, gender }: PersonRow): number[] {
    if (typeof birth !== 'number' || birth > this.#day) return [];
    return (['male', 'female'] as const)
      .filter((each) => gender === null || gender === each)
      .map((each) => retirementAge(birth, each).reachedOn);
  }

  #retires({ birth_date: birth, gender }: PersonRow): number | null {
    if (typeof birth !== 'number' || birth > this.#day) return null;
    return gender === 'male' || gender === 'female' ? retirementAge(birth, gender).reachedOn : null;
  }
}

function fieldTruth(condition: Extract<Condition, { readonly field: string }>, person: PersonRow): Truth {
  const value = person[condition.field] ?? null;
  if ('blank' in condition) return value === null;
  if (value === null) return null;
  if ('contains' in condition) return fold(String(value)).includes(fold(condition.contains));
  if ('says' in condition) return findTextReading(condition.says)?.holds(String(value)) ?? false;
  const number = Number(value);
  if ('number' in condition)
    return number >= (condition.number.from ?? -Infinity) && number <= (condition.number.to ?? Infinity);
  const [year, month, day] = parts(number);
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return iso >= (condition.date.from ?? '0000') && iso <= (condition.date.to ?? '9999');
}

function parts(date: number): [year: number, month: number, day: number] {
  const text = String(date);
  return [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
}

function yearBand(years: number | null, bounds: readonly number[]): string | null {
  if (years === null) return null;
  const next = bounds.findIndex((bound) => years < bound);
  if (next === 0) return `under_${bounds[0]}`;
  if (next < 0) return `${bounds.at(-1)}_up`;
  return `${bounds[next - 1]}-${(bounds[next] ?? 0) - 1}`;
}

function inRange(number: number | null, range: { readonly from?: number; readonly below?: number }): Truth {
  if (number === null) return null;
  return number >= (range.from ?? 0) && number < (range.below ?? Infinity);
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function negated(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
