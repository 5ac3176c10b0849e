import type { RetirementRow } from '../../contract/definitions';
import { addMonths, lastDayOf, retirementAge } from '../retirement-age';
import { retirementRow } from '../retirement-table';

/** Somebody whose years to come are reckoned; dates as 19660415. */
export interface ProjectedPerson {
  readonly person: number;
  readonly name: string | null;
  readonly gender: string | null;
  readonly birth: number | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  readonly unit: string | null;
  /** Within the unit; null where it is not recorded. */
  readonly department: string | null;
  readonly position: string | null;
  readonly group: string | null;
}

/** When somebody retires, and when they must be told: NĐ 170/2025/NĐ-CP Điều 62, 63. Dates as 20280430. */
export interface Retirement {
  readonly who: ProjectedPerson;
  readonly years: number;
  readonly months: number;
  /** The last day of the month in which the age is reached. */
  readonly retires: number;
  /** Six months before. */
  readonly notice: number;
  /** Three months before. */
  readonly decision: number;
  /** Only the year of birth is known: 1 January counts (NĐ 135/2020/NĐ-CP Điều 3.3). */
  readonly isYearOnly: boolean;
  /** The month of birth stands in a doubtful cell of the table. */
  readonly isDoubtful: boolean;
}

/** Null without a date of birth or sex. */
export function retirementOf(who: ProjectedPerson, table: readonly RetirementRow[]): Retirement | null {
  const { birth, gender, precision } = who;
  if (birth === null || (gender !== 'male' && gender !== 'female')) return null;
  const { years, months, reachedOn } = retirementAge(birth, gender, table);
  const retires = lastDayOf(reachedOn);
  return {
    ...{ who, years, months, retires },
    notice: lastDayOf(addMonths(retires, -6)),
    decision: lastDayOf(addMonths(retires, -3)),
    isYearOnly: precision === 'year',
    isDoubtful: precision !== 'year' && retirementRow(birth, gender, table).isDoubtful,
  };
}

export interface Assumptions {
  /** As 20241231. */
  readonly asOf: number;
  /** Calendar years after that of `asOf`. */
  readonly years: number;
  /** People recruited each year, and the share of women among them, between 0 and 1. */
  readonly recruits: number;
  readonly recruitAge: number;
  readonly femaleShare: number;
  /** Retirement ages by month of birth. */
  readonly table: readonly RetirementRow[];
}

export interface ProjectedYear {
  readonly year: number;
  /** In the first year those on or past their day: they leave, in no year of their own. */
  readonly overdue: number;
  /** Who retires from 1 January, in the first year from the day after `asOf`, to 31 December. */
  readonly retired: number;
  readonly men: number;
  readonly women: number;
  /** At the end of the year, those without a date of birth or sex among them. */
  readonly people: number;
  readonly recruited: number;
  /** Recruits of earlier years who reach the retirement age in this one; not among `retired`. */
  readonly recruitsRetired: number;
  /** Completed years of age at the end of the year, of those still there. */
  readonly ages: readonly {
    readonly age: number;
    readonly gender: 'male' | 'female';
    readonly people: number;
  }[];
}

export interface Projected {
  readonly people: number;
  /** Without a date of birth or sex: nothing is reckoned for them, and they stay. */
  readonly unknown: number;
  readonly yearOnly: number;
  readonly doubtful: number;
  /** On or past the day on which they retire. */
  readonly overdue: readonly Retirement[];
  /** Within the years asked for, the earliest first. */
  readonly retirements: readonly Retirement[];
  /** The first is that of `asOf`; each stands as at its end. */
  readonly years: readonly ProjectedYear[];
}

/** Who retires in the years to come, and how old those are who stay and come. */
export function project(people: readonly ProjectedPerson[], assumed: Assumptions): Projected {
  const known = people.flatMap((who) => retirementOf(who, assumed.table) ?? []);
  const firstYear = Math.floor(assumed.asOf / 10_000);
  const last = (firstYear + assumed.years) * 10_000 + 1231;
  const overdue = known.filter(({ retires }) => retires <= assumed.asOf);
  const coming = known.filter(({ retires }) => retires > assumed.asOf);
  const retirements = coming
    .filter(({ retires }) => retires <= last)
    .sort((a, b) => a.retires - b.retires || a.who.person - b.who.person);
  const unknown = people.length - known.length;
  const years = Array.from({ length: assumed.years + 1 }, (_, step): ProjectedYear => {
    const year = firstYear + step;
    const day = year * 10_000 + 1231;
    const gone = retirements.filter(({ retires }) => Math.floor(retires / 10_000) === year);
    const stay = coming.filter(({ retires }) => retires > day);
    const recruited = recruitedBy(step, assumed);
    const here = sizeOf(recruited);
    const men = gone.filter(({ who }) => who.gender === 'male').length;
    return {
      year,
      overdue: step === 0 ? overdue.length : 0,
      ...{ retired: gone.length, men, women: gone.length - men },
      people: unknown + stay.length + here,
      recruited: step === 0 ? 0 : assumed.recruits,
      recruitsRetired: step === 0 ? 0 : sizeOf(recruitedBy(step - 1, assumed)) + assumed.recruits - here,
      ages: agesOf(stay, recruited, day),
    };
  });
  return {
    people: people.length,
    unknown,
    yearOnly: known.filter(({ isYearOnly }) => isYearOnly).length,
    doubtful: known.filter((each) => each.isDoubtful).length,
    ...{ overdue, retirements, years },
  };
}

interface Recruited {
  readonly age: number;
  readonly gender: 'male' | 'female';
  readonly people: number;
}

function sizeOf(recruited: readonly Recruited[]): number {
  return recruited.reduce((sum, { people }) => sum + people, 0);
}

/**
 * Recruits of every year so far who are still there, each year older; the women of all years together are rounded to whole
 * people. Their age is that at the end of the year in which they came, and only their year of birth is told: 1 January
 * counts, as in NĐ 135/2020/NĐ-CP Điều 3.3.
 */
function recruitedBy(
  step: number,
  { asOf, recruits, recruitAge, femaleShare, table }: Assumptions,
): Recruited[] {
  const womenOf = (years: number): number => Math.round(years * recruits * femaleShare);
  const year = Math.floor(asOf / 10_000) + step;
  const isHere = ({ age, gender }: Recruited): boolean =>
    lastDayOf(retirementAge((year - age) * 10_000 + 101, gender, table).reachedOn) > year * 10_000 + 1231;
  return Array.from({ length: step }, (_, ago) => ago)
    .flatMap((ago): Recruited[] => {
      const women = womenOf(step - ago) - womenOf(step - ago - 1);
      return [
        { age: recruitAge + ago, gender: 'female', people: women },
        { age: recruitAge + ago, gender: 'male', people: recruits - women },
      ];
    })
    .filter(isHere);
}

function agesOf(
  stay: readonly Retirement[],
  recruited: readonly Recruited[],
  day: number,
): ProjectedYear['ages'] {
  const counts = new Map<string, Recruited>();
  const add = ({ age, gender, people }: Recruited): void => {
    const key = `${age} ${gender}`;
    counts.set(key, { age, gender, people: (counts.get(key)?.people ?? 0) + people });
  };
  for (const { who } of stay) {
    const age = Math.floor((day - (who.birth ?? 0)) / 10_000);
    add({ age, gender: who.gender === 'female' ? 'female' : 'male', people: 1 });
  }
  recruited.forEach(add);
  return [...counts.values()]
    .filter(({ people }) => people > 0)
    .sort((a, b) => a.age - b.age || a.gender.localeCompare(b.gender));
}
