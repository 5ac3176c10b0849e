import type { Person } from '../province/person';
import { chooseExactly } from '../random/choose-exactly';
import { pick } from '../random/pick';
import { chance, type Random } from '../random/random';
import { staffCode } from '../spelling/columns';
import { writeName } from '../spelling/write-name';
import { byUnit } from '../province/by-unit';
import {
  roman,
  SIGNATURES,
  type RegisterColumn,
  type RegisterRow,
  type RegisterSheet,
} from './register-sheet';

const LETTERS = 37;
const BREACHES_2022 = 4;
const DISCIPLINES = ['Khiển trách', 'Khiển trách', 'Cảnh cáo'] as const;

export interface ConductEntry {
  readonly person: Person;
  readonly isKept: boolean;
  readonly letters: number;
  readonly discipline: string | null;
}

/** The truth of a year: in 2023 everybody in office kept the rules of conduct; in 2022 four did not, three were disciplined. */
export function conductOf(random: Random, people: readonly Person[], year: 2022 | 2023): ConductEntry[] {
  const present = people.filter(({ recruited }) => recruited === null || recruited.year <= year);
  const breaches = [...chooseExactly(random, present, year === 2022 ? BREACHES_2022 : 0)];
  const writers = chooseExactly(random, present, LETTERS);
  return present.map((person) => ({
    person,
    isKept: !breaches.includes(person),
    letters: writers.has(person) ? 1 : 0,
    discipline: DISCIPLINES[breaches.indexOf(person)] ?? null,
  }));
}

const COLUMNS: readonly RegisterColumn[] = [
  { path: ['STT'], width: 6 },
  { path: ['Số hiệu CBCC'], width: 12 },
  { path: ['Họ và tên'], width: 24 },
  { path: ['Thực hiện quy tắc ứng xử'], width: 20 },
  { path: ['Số thư xin lỗi'], width: 10 },
  { path: ['Hình thức kỷ luật'], width: 16 },
  { path: ['Ghi chú'], width: 14 },
];

export function conductSheet(random: Random, entries: readonly ConductEntry[], year: number): RegisterSheet {
  const rows: RegisterRow[] = [];
  const byPerson = new Map(entries.map((entry) => [entry.person, entry]));
  let section = 0;
  for (const [unit, people] of byUnit(entries.map(({ person }) => person))) {
    section += 1;
    rows.push({ kind: 'section', number: roman(section), text: unit });
    people.forEach((person, index) => {
      const entry = byPerson.get(person);
      if (!entry) return;
      const kept = pick(random, ['Tốt', 'Tốt', 'Chấp hành tốt', 'Chấp hành nghiêm']);
      const cells = [
        ...[index + 1, staffCode(person.index), writeName(random, person.name)],
        ...[entry.isKept ? kept : 'Vi phạm', entry.letters === 0 ? null : entry.letters],
        ...[entry.discipline ?? (chance(random, 0.3) ? 'Không' : null), null],
      ];
      rows.push({ kind: 'entry', cells });
    });
  }
  const letters = entries.reduce((sum, entry) => sum + entry.letters, 0);
  rows.push({ kind: 'total', cells: [null, null, 'Tổng cộng', null, letters, null, null] });
  return {
    titles: ['SỞ NỘI VỤ TỈNH MẪU', `SỔ THEO DÕI THỰC HIỆN QUY TẮC ỨNG XỬ, KỶ LUẬT NĂM ${year}`],
    ...{ columns: COLUMNS, rows, footer: SIGNATURES },
  };
}
