import type { Day } from '../province/day';
import type { Person } from '../province/person';
import { randomDayBetween } from '../province/random-day-between';
import { chooseExactly } from '../random/choose-exactly';
import { pick } from '../random/pick';
import { wholeNumber, type Random } from '../random/random';
import type { Cell } from '../spelling/cell';
import { writeBirth } from '../spelling/write-date';
import { writeName } from '../spelling/write-name';
import {
  roman,
  SIGNATURES,
  type RegisterColumn,
  type RegisterRow,
  type RegisterSheet,
} from './register-sheet';

const TRIPS = 48;
/** The last trips of the register have their oddities: reported late, not reported, without approval. */
const LATE = 3;
const NEVER_AFTER = 2;
const NEVER_BEFORE = 1;
const COUNTRIES = ['Lào', 'Lào', 'Thái Lan', 'Trung Quốc', 'Singapore', 'Hàn Quốc', 'Nhật Bản'];
const LIMIT_DAYS = 15;

export interface Trip {
  readonly person: Person;
  readonly country: string;
  readonly isOfficial: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly decision: string;
  readonly reportedBefore: Day | null;
  readonly reportedAfter: Day | null;
  readonly isLate: boolean;
}

/** The truth: who went where in 2024, and what was reported when. */
export function trips(random: Random, people: readonly Person[]): Trip[] {
  const travellers = [
    ...chooseExactly(
      random,
      people.filter(({ birth }) => birth !== null),
      TRIPS,
    ),
  ];
  return travellers.map((person, index): Trip => {
    const from = randomDayBetween(
      random,
      { year: 2024, month: 2, day: 1 },
      { year: 2024, month: 10, day: 31 },
    );
    const to = later(from, wholeNumber(random, 3, 12));
    const isLate = index < LATE;
    const isMissing = index >= LATE && index < LATE + NEVER_AFTER;
    return {
      ...{ person, country: pick(random, COUNTRIES), isOfficial: index % 3 !== 0, from, to },
      decision: `${120 + index}/QĐ-UBND`,
      reportedBefore: index >= TRIPS - NEVER_BEFORE ? null : later(from, -wholeNumber(random, 5, 20)),
      reportedAfter: isMissing
        ? null
        : later(to, isLate ? LIMIT_DAYS + 4 : wholeNumber(random, 2, LIMIT_DAYS)),
      isLate: isLate || isMissing,
    };
  });
}

function later({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const COLUMNS: readonly RegisterColumn[] = [
  { path: ['TT'], width: 6 },
  { path: ['Họ và tên'], width: 24 },
  { path: ['Ngày sinh'], width: 12 },
  { path: ['Đơn vị'], width: 26 },
  { path: ['Mục đích', 'Việc công'], width: 9 },
  { path: ['Mục đích', 'Việc riêng'], width: 9 },
  { path: ['Nước đến'], width: 14 },
  { path: ['Thời gian', 'Ngày đi'], width: 12 },
  { path: ['Thời gian', 'Ngày về'], width: 12 },
  { path: ['Số QĐ cho phép'], width: 16 },
  { path: ['Báo cáo', 'Trước khi đi'], width: 13 },
  { path: ['Báo cáo', 'Sau khi về'], width: 13 },
];

export function travelSheet(random: Random, made: readonly Trip[]): RegisterSheet {
  const rows: RegisterRow[] = [];
  const quarters = [1, 2, 3, 4].map((quarter) =>
    made.filter(({ from }) => Math.ceil(from.month / 3) === quarter),
  );
  quarters.forEach((trips, index) => {
    rows.push({ kind: 'section', number: roman(index + 1), text: `Quý ${roman(index + 1)} năm 2024` });
    trips.forEach((trip, at) => rows.push({ kind: 'entry', cells: writeTrip(random, trip, at + 1) }));
  });
  return {
    titles: ['UBND TỈNH MẪU', 'SỔ THEO DÕI CÁN BỘ, CÔNG CHỨC ĐI NƯỚC NGOÀI NĂM 2024'],
    ...{ columns: COLUMNS, rows, footer: SIGNATURES },
  };
}

function writeTrip(random: Random, trip: Trip, number: number): Cell[] {
  const { person, country, isOfficial, from, to, decision, reportedBefore, reportedAfter } = trip;
  return [
    ...[number, writeName(random, person.name), writeBirth(random, person.birth), person.unit.title],
    ...[isOfficial ? 'x' : null, isOfficial ? null : 'x', country, from, to, decision],
    ...[reportedBefore, reportedAfter],
  ];
}
