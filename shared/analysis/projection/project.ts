import type { RetirementRow } from '../../contract/definitions';
import { addMonths, retirementAge } from '../retirement-age';
import { retirementRow } from '../retirement-table';

/** Somebody whose years to come are reckoned; dates as 19660415. */
export interface ProjectedPerson {
  readonly person: number;
  readonly name: string | null;
  readonly gender: string | null;
  readonly birth: number | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  readonly unit: string | null;
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
  /** Who retires from the day after `asOf`, or from 1 January, to 31 December. */
  readonly retired: number;
  readonly men: number;
  readonly women: number;
  /** At the end of the year, those without a date of birth or sex among them. */
  readonly people: number;
  readonly recruited: number;
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
  /** Already past the day on which they retire. */
  readonly overdue: readonly Retirement[];
  /** Within the years asked for, the earliest first. */
  readonly retirements: readonly Retirement[];
  /** The first is as things stand at `asOf`. */
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
    const day = step === 0 ? assumed.asOf : year * 10_000 + 1231;
    const before = step <= 1 ? assumed.asOf : (year - 1) * 10_000 + 1231;
    // Those past their day have left by the end of the first year that is reckoned.
    const gone = retirements.filter(({ retires }) => retires > before && retires <= day);
    const left = step === 1 ? [...overdue, ...gone] : gone;
    const stay = step === 0 ? known : coming.filter(({ retires }) => retires > day);
    const recruited = recruitedBy(step, assumed);
    const men = left.filter(({ who }) => who.gender === 'male').length;
    return {
      year,
      ...{ retired: left.length, men, women: left.length - men },
      people: unknown + stay.length + step * assumed.recruits,
      recruited: step === 0 ? 0 : assumed.recruits,
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

/** Recruits of every year so far, each year older; women first, rounded to whole people. */
function recruitedBy(step: number, { recruits, recruitAge, femaleShare }: Assumptions): Recruited[] {
  const women = Math.round(recruits * femaleShare);
  return Array.from({ length: step }, (_, ago) => ago).flatMap((ago): Recruited[] => [
    { age: recruitAge + ago, gender: 'female', people: women },
    { age: recruitAge + ago, gender: 'male', people: recruits - women },
  ]);
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

/** A post of a unit that nobody holds any more once those who hold it have retired. */
export interface EmptyPost {
  readonly unit: string | null;
  readonly position: string;
  readonly holders: number;
  /** When the last of them retires. */
  readonly from: number;
}

/** The earliest first. */
export function emptyPosts(people: readonly ProjectedPerson[], { retirements }: Projected): EmptyPost[] {
  const retires = new Map(retirements.map((each) => [each.who.person, each.retires]));
  const posts = new Map<string, EmptyPost & { stays: boolean }>();
  for (const { person, unit, position } of people) {
    if (position === null) continue;
    const key = `${unit ?? ''}\n${position}`;
    const known = posts.get(key) ?? { unit, position, holders: 0, from: 0, stays: false };
    const date = retires.get(person);
    posts.set(key, {
      ...known,
      holders: known.holders + 1,
      from: Math.max(known.from, date ?? 0),
      stays: known.stays || date === undefined,
    });
  }
  return [...posts.values()]
    .filter(({ stays }) => !stays)
    .map(({ stays: _stays, ...post }) => post)
    .sort((a, b) => a.from - b.from || a.position.localeCompare(b.position));
}

function lastDayOf(date: number): number {
  const [year, month] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100];
  return year * 10_000 + month * 100 + new Date(Date.UTC(year, month, 0)).getUTCDate();
}
