import type { Rating } from '../province/categories';
import type { Person } from '../province/person';
import { deal } from '../random/deal';
import { wholeNumber, type Random } from '../random/random';
import { staffCode } from '../spelling/columns';
import { RATING_SPELLINGS } from '../spelling/vocabulary-spellings';
import { writeCategory } from '../spelling/write-category';
import { writeBirth } from '../spelling/write-date';
import { writeName } from '../spelling/write-name';
import { byUnit } from '../province/by-unit';
import {
  roman,
  SIGNATURES,
  type RegisterColumn,
  type RegisterRow,
  type RegisterSheet,
} from './register-sheet';

export const RATED_YEARS = [2022, 2023, 2024] as const;

/** `absent`: not in office that year; null: in the register, but not rated. */
export type YearRating = Rating | 'absent' | null;

export interface PersonRatings {
  readonly person: Person;
  /** In the order of `RATED_YEARS`. */
  readonly ratings: readonly YearRating[];
}

/** Units that gave too many "excellent" in 2023. */
const OVER_THE_CAP = 3;

/** The truth: earlier years dealt by unit and group within the cap, but for a few units; the last as the roster has it. */
export function yearRatings(random: Random, people: readonly Person[]): PersonRatings[] {
  const dealt = RATED_YEARS.slice(0, -1).map((year) => {
    const ratings = new Map<Person, YearRating>();
    [...byUnit(people).values()].forEach((unit, index) => {
      const exceeds = year === 2023 && index < OVER_THE_CAP;
      for (const group of ['cadre', 'civil_servant']) {
        const present = unit.filter(
          ({ staffGroup, recruited }) =>
            staffGroup === group && (recruited === null || recruited.year <= year),
        );
        for (const [person, rating] of dealGroup(random, present, exceeds)) ratings.set(person, rating);
      }
    });
    return ratings;
  });
  return people.map((person) => ({
    person,
    ratings: [...dealt.map((ratings) => ratings.get(person) ?? 'absent'), person.rating],
  }));
}

function dealGroup(random: Random, people: readonly Person[], exceeds: boolean): Map<Person, YearRating> {
  const complete = wholeNumber(random, 0, Math.floor(people.length * 0.25));
  const most = Math.floor((people.length - complete) / 6);
  const excellent = exceeds
    ? Math.min(most + 2, people.length - complete)
    : wholeNumber(random, Math.min(1, most), most);
  return deal<Person, YearRating>(
    random,
    people,
    [
      { value: 'complete', count: complete },
      { value: 'excellent', count: excellent },
    ],
    'good',
  );
}

const COLUMNS: readonly RegisterColumn[] = [
  { path: ['STT'], width: 6 },
  { path: ['Số hiệu CBCC'], width: 12 },
  { path: ['Họ và tên'], width: 24 },
  { path: ['Ngày sinh'], width: 12 },
  ...RATED_YEARS.map((year) => ({
    path: ['Kết quả đánh giá, xếp loại chất lượng', `Năm ${year}`],
    width: 26,
  })),
  { path: ['Ghi chú'], width: 14 },
];

export function ratingSheet(random: Random, rated: readonly PersonRatings[]): RegisterSheet {
  const rows: RegisterRow[] = [];
  const ratingsOf = new Map(rated.map(({ person, ratings }) => [person, ratings]));
  let section = 0;
  for (const [unit, people] of byUnit(rated.map(({ person }) => person))) {
    section += 1;
    rows.push({ kind: 'section', number: roman(section), text: unit });
    people.forEach((person, index) => {
      const written = (ratingsOf.get(person) ?? []).map((rating) => {
        if (rating === 'absent') return null;
        return rating === null ? 'Chưa xếp loại' : writeCategory(random, rating, RATING_SPELLINGS);
      });
      const who = [
        index + 1,
        staffCode(person.index),
        writeName(random, person.name),
        writeBirth(random, person.birth),
      ];
      rows.push({ kind: 'entry', cells: [...who, ...written, null] });
    });
  }
  return {
    titles: ['SỞ NỘI VỤ TỈNH MẪU', 'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ'],
    ...{ columns: COLUMNS, rows, footer: SIGNATURES },
  };
}
