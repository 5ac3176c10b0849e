import type { Person } from '../province/person';
import type { CareUnit } from './care';
import type { ConductEntry } from './conduct';
import { RATED_YEARS, type PersonRatings } from './rating';
import { isInTime, newLeaders, type Attendance } from './training';
import type { Trip } from './travel';
import type { UnitMonth } from './workload';

export interface RegisterTruth {
  readonly people: readonly Person[];
  readonly attended: readonly Attendance[];
  readonly trips: readonly Trip[];
  readonly ratings: readonly PersonRatings[];
  readonly conduct: Readonly<Record<'2022' | '2023', readonly ConductEntry[]>>;
  readonly months: readonly UnitMonth[];
  readonly care: readonly CareUnit[];
}

type Figure = readonly [numerator: number, denominator: number | null];

/** By register, year and indicator; counted from the truth, not from what is written. */
export type RegisterFigures = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Figure>>>>>
>;

export function countRegisters(truth: RegisterTruth): RegisterFigures {
  return {
    training: { '2024': trainingFigures(truth) },
    travel: { '2024': travelFigures(truth.trips) },
    rating: Object.fromEntries(RATED_YEARS.map((year, at) => [year, ratingFigures(truth, at)])),
    conduct: { '2022': conductFigures(truth.conduct['2022']), '2023': conductFigures(truth.conduct['2023']) },
    workload: { '2024': workloadFigures(truth, 12), '2024-01/06': workloadFigures(truth, 6) },
  };
}

function trainingFigures({ people, attended }: RegisterTruth): Record<string, Figure> {
  const all = people.length;
  const hours = new Map<Person, number>();
  for (const { person, course } of attended) hours.set(person, (hours.get(person) ?? 0) + course.hours);
  const times = (test: (attendance: Attendance) => boolean): Figure => [
    attended.filter(test).length,
    attended.length,
  ];
  const reached = [...hours.values()].filter((sum) => sum >= 40).length;
  const leaders = new Set(newLeaders(people));
  const inTime = new Set(
    attended.filter((each) => leaders.has(each.person) && isInTime(each)).map(({ person }) => person),
  );
  return {
    trained_people: [hours.size, all],
    training_times: [attended.length, null],
    hours_reached: [reached, all],
    leaders_within_12_months: [inTime.size, leaders.size],
    ethics_trained: [
      new Set(attended.filter(({ course }) => course.topic.includes('đạo đức')).map(({ person }) => person))
        .size,
      all,
    ],
    in_person_times: times(({ course }) => course.modeId === 'in_person'),
    online_times: times(({ course }) => course.modeId === 'online'),
    blended_times: times(({ course }) => course.modeId === 'blended'),
    abroad_times: times(({ course }) => course.country !== null),
    certified_times: times(({ course }) => course.certificate !== null),
  };
}

function travelFigures(trips: readonly Trip[]): Record<string, Figure> {
  const share = (test: (trip: Trip) => boolean): Figure => [trips.filter(test).length, trips.length];
  return {
    trips: [trips.length, null],
    travellers: [new Set(trips.map(({ person }) => person)).size, null],
    approved: share(() => true),
    reported_before: share(({ reportedBefore }) => reportedBefore !== null),
    reported_after: share(({ reportedAfter }) => reportedAfter !== null),
    reported_before_and_after: share((trip) => trip.reportedBefore !== null && trip.reportedAfter !== null),
    reported_late: share(({ isLate }) => isLate),
  };
}

function ratingFigures({ people, ratings }: RegisterTruth, at: number): Record<string, Figure> {
  const levels = ratings.map((each) => each.ratings[at] ?? null);
  const count = (...wanted: readonly unknown[]): number =>
    levels.filter((level) => wanted.includes(level)).length;
  const rated = count('excellent', 'good', 'complete', 'incomplete');
  return {
    rated: [rated, people.length],
    excellent: [count('excellent'), rated],
    good: [count('good'), rated],
    complete: [count('complete'), rated],
    incomplete: [count('incomplete'), rated],
    good_up: [count('excellent', 'good'), rated],
    not_rated: [count(null), null],
  };
}

function conductFigures(entries: readonly ConductEntry[]): Record<string, Figure> {
  return {
    conduct_kept: [entries.filter(({ isKept }) => isKept).length, entries.length],
    conduct_breach: [entries.filter(({ isKept }) => !isKept).length, null],
    apology_letters: [entries.reduce((sum, { letters }) => sum + letters, 0), null],
    disciplined: [entries.filter(({ discipline }) => discipline !== null).length, null],
  };
}

function workloadFigures({ people, months, care }: RegisterTruth, until: number): Record<string, Figure> {
  const own = months.filter(({ month }) => month <= until);
  const sum = (of: (month: UnitMonth) => number): number => own.reduce((all, month) => all + of(month), 0);
  const stock = (isTreatment: boolean): number =>
    care.reduce(
      (all, unit) => all + (unit.isTreatment === isTreatment ? (unit.people[until / 3 - 1] ?? 0) : 0),
      0,
    );
  const received = sum((month) => month.received);
  return {
    received: [received, null],
    received_per_head: [received, people.length],
    on_time: [sum((month) => month.onTime), sum((month) => month.onTime + month.late)],
    satisfied: [sum((month) => month.satisfied), sum((month) => month.asked)],
    apologies_per_late: [sum((month) => month.letters), sum((month) => month.late)],
    people_protected: [stock(false), null],
    people_treated: [stock(true), null],
  };
}
