import type { Person } from '../province/person';
import { compareDays, addYears } from '../province/day';
import { chooseExactly } from '../random/choose-exactly';
import { chance, type Random } from '../random/random';
import type { Cell } from '../spelling/cell';
import { staffCode } from '../spelling/columns';
import { writeBirth, writeDate } from '../spelling/write-date';
import { writeName } from '../spelling/write-name';
import { byUnit } from '../province/by-unit';
import { ABROAD, DEFENCE, DIGITAL, ETHICS, JOB_POSITION, STATE_MANAGEMENT, type Course } from './courses';
import {
  roman,
  SIGNATURES,
  type RegisterColumn,
  type RegisterRow,
  type RegisterSheet,
} from './register-sheet';

/** How many attended each course, exactly. */
const ATTENDANCE: readonly (readonly [Course, number])[] = [
  [ETHICS, 2360],
  [JOB_POSITION, 1420],
  [DIGITAL, 980],
  [DEFENCE, 540],
  ...ABROAD,
];
/** Of the leaders appointed in 2023, every sixth has not yet been trained. */
const LEADERS_UNTRAINED = 6;

const COLUMNS: readonly RegisterColumn[] = [
  { path: ['STT'], width: 6 },
  { path: ['Số hiệu CBCC'], width: 12 },
  { path: ['Họ và tên'], width: 24 },
  { path: ['Ngày sinh'], width: 12 },
  { path: ['Chức vụ, chức danh'], width: 26 },
  { path: ['Nội dung bồi dưỡng'], width: 46 },
  { path: ['Loại bồi dưỡng'], width: 18 },
  { path: ['Số tiết'], width: 8 },
  { path: ['Hình thức'], width: 16 },
  { path: ['Nước'], width: 12 },
  { path: ['Thời gian', 'Từ ngày'], width: 12 },
  { path: ['Thời gian', 'Đến ngày'], width: 12 },
  { path: ['Cơ sở bồi dưỡng'], width: 28 },
  { path: ['Chứng chỉ, chứng nhận'], width: 14 },
];

export interface Attendance {
  readonly person: Person;
  readonly course: Course;
}

/** The truth: who attended what in 2024, in the order of the roster. */
export function attendances(random: Random, people: readonly Person[]): Attendance[] {
  const attended = new Map(people.map((person) => [person, [] as Course[]]));
  for (const [course, count] of ATTENDANCE)
    for (const person of chooseExactly(random, people, count)) attended.get(person)?.push(course);
  newLeaders(people)
    .filter((_, index) => index % LEADERS_UNTRAINED !== 0)
    .forEach((person) => attended.get(person)?.push(STATE_MANAGEMENT));
  return people.flatMap((person) => (attended.get(person) ?? []).map((course) => ({ person, course })));
}

/** Leaders appointed in 2023. */
export function newLeaders(people: readonly Person[]): Person[] {
  return people.filter(({ appointed, post }) => appointed?.year === 2023 && post.staffGroup === 'cadre');
}

/** Whether a leader finished the course in state management no later than a year after the appointment. */
export function isInTime({ person, course }: Attendance): boolean {
  const { appointed } = person;
  return (
    course.typeId === 'state_management' &&
    appointed !== null &&
    compareDays(course.to, addYears(appointed, 1)) <= 0
  );
}

/** As an office keeps it: a section a unit, several courses of one person below each other, some without a code. */
export function trainingSheet(random: Random, attended: readonly Attendance[]): RegisterSheet {
  const rows: RegisterRow[] = [];
  const courses = new Map<Person, Course[]>();
  for (const { person, course } of attended) courses.set(person, [...(courses.get(person) ?? []), course]);
  let section = 0;
  for (const [unit, people] of byUnit([...courses.keys()])) {
    section += 1;
    rows.push({ kind: 'section', number: roman(section), text: unit });
    people.forEach((person, index) => {
      (courses.get(person) ?? []).forEach((course, at) => {
        const who: Cell[] = at > 0 ? [null, null, null, null, null] : writeWho(random, person, index + 1);
        rows.push({ kind: 'entry', cells: [...who, ...writeCourse(random, course)] });
      });
    });
  }
  rows.push({
    kind: 'total',
    cells: ['', '', `Tổng cộng: ${attended.length} lượt`, ...COLUMNS.slice(3).map(() => null)],
  });
  return {
    titles: [
      'SỞ NỘI VỤ TỈNH MẪU',
      'SỔ THEO DÕI ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2024',
      '(Tính đến ngày 31/12/2024)',
    ],
    columns: COLUMNS,
    rows,
    footer: SIGNATURES,
  };
}

function writeWho(random: Random, person: Person, number: number): Cell[] {
  const hasCode = person.birth === null || chance(random, 0.7);
  return [
    number,
    hasCode ? staffCode(person.index) : null,
    writeName(random, person.name),
    writeBirth(random, person.birth),
    person.post.title,
  ];
}

function writeCourse(random: Random, course: Course): Cell[] {
  const { topic, type, hours, mode, country, from, to, provider, certificate } = course;
  return [
    topic,
    type,
    hours,
    mode,
    country,
    writeDate(random, from),
    writeDate(random, to),
    provider,
    certificate,
  ];
}
