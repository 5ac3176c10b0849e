import { fieldColumn } from '../../../shared/analysis/people-columns';
import { findDimension } from '../../../shared/analysis/dimensions';
import type { Language } from '../../../shared/text/language';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import type { DeIdentified, DeIdentifying } from './de-identify';
import { peopleCount } from '../../../shared/text/people-count';

/** What was done to a release, sentence by sentence, for whoever receives it. */
export function releaseStatement(
  { people, touched, columns }: DeIdentified,
  { k }: DeIdentifying,
  leftOut: readonly string[],
  language: Language,
): string[] {
  const words = statements[language];
  const label = (name: string): string =>
    fieldColumn(name)?.label[language] ?? findDimension(name)?.label[language] ?? name;
  return [
    words.people(formatCount(people, language)),
    people < k ? words.tooFew(formatCount(k, language)) : words.promise(formatCount(k, language)),
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut.map(label).join(', '))]),
    ...columns.map(({ name, how, merged }) => {
      const part = merged === 0 ? '' : words.merged(formatCount(merged, language));
      return `${label(name)}: ${words.how[how](formatCount(k, language))}${part}`;
    }),
    words.touched(formatCount(touched, language), formatShare(people === 0 ? 0 : touched / people, language)),
    words.order,
    words.notPromised,
  ];
}

/** Whether a text begins as such a statement does. */
export function isStatement(text: string): boolean {
  return Object.values(statements).some(({ opening }) => text.startsWith(opening));
}

const vi = {
  opening: 'Bản đã khử định danh có ',
  people: (people: string) => `${vi.opening}${people} người; không bỏ ai, nên tổng số vẫn đúng.`,
  promise: (k: string) =>
    `Mỗi tổ hợp giá trị của các cột còn lại có ít nhất ${k} người (k-ẩn danh, k = ${k}; mọi cột đều coi là thông tin có thể nhận ra người).`,
  tooFew: (k: string) => `Có ít hơn ${k} người nên mọi giá trị đều được gộp.`,
  leftOut: (columns: string) =>
    `Các cột đã bỏ vì chỉ ra từng người, vì là dữ liệu nhạy cảm hoặc vì không được chọn: ${columns}.`,
  how: {
    kept: () => 'giữ nguyên',
    year: () => 'chỉ giữ năm',
    'five-years': () => 'gộp thành nhóm 5 năm',
    'ten-years': () => 'gộp thành nhóm 10 năm',
    'twenty-years': () => 'gộp thành nhóm 20 năm',
    rare: (k: string) => `giá trị có dưới ${k} người ghi là “Khác”`,
    kind: (k: string) =>
      `chỉ giữ loại đơn vị cấp xã (xã, phường, thị trấn, đặc khu); loại có dưới ${k} người ghi là “Khác”`,
    halves: () => 'chỉ giữ đại học trở lên hay dưới đại học',
    dropped: (k: string) => `bỏ, vì cùng với các cột khác thì có nhóm dưới ${k} người`,
  } as Record<DeIdentified['columns'][number]['how'], (k: string) => string>,
  merged: (people: string) => `; của ${people} người ghi là “Đã gộp”`,
  touched: (people: string, share: string) =>
    `Tất cả có ${people} người (${share}) bị gộp ít nhất một giá trị; giá trị của những người khác không bị gộp.`,
  order: 'Các dòng xếp theo giá trị, không theo thứ tự danh sách gốc.',
  notPromised:
    'Nếu mọi người trong một nhóm giống nhau ở một cột thì cột đó vẫn cho biết điều đó về cả nhóm. Không công bố kèm một bản khác của cùng danh sách.',
};

const en: typeof vi = {
  opening: 'The de-identified release has ',
  people: (people) => `${en.opening}${peopleCount(people)}; nobody was left out, so totals stay right.`,
  promise: (k) =>
    `Every combination of the values of its columns is one of at least ${k} people (k-anonymity, k = ${k}; every column is taken as one that may identify).`,
  tooFew: (k) => `There are fewer than ${k} people, so all values were merged.`,
  leftOut: (columns) =>
    `Columns left out because they name people, are sensitive, or were not chosen: ${columns}.`,
  how: {
    kept: () => 'kept as it is',
    year: () => 'only the year is kept',
    'five-years': () => 'in bands of 5 years',
    'ten-years': () => 'in bands of 10 years',
    'twenty-years': () => 'in bands of 20 years',
    rare: (k) => `values of fewer than ${k} people are written as “Other”`,
    kind: (k) =>
      `only the type of commune is kept (commune, ward, township, special zone); types of fewer than ${k} people are written as “Other”`,
    halves: () => 'only university or above, or below it',
    dropped: (k) =>
      `left out, because together with the other columns some groups were of fewer than ${k} people`,
  },
  merged: (people) => `; of ${peopleCount(people)} written as “Merged”`,
  touched: (people, share) =>
    `Of ${peopleCount(people)} in all (${share}) at least one value was merged; no value of the others was.`,
  order: 'Rows stand in the order of their values, not of the original list.',
  notPromised:
    'Where everybody in a group is alike in a column, the column still says so of the whole group. Do not publish it beside another release of the same list.',
};

const statements: Readonly<Record<Language, typeof vi>> = { vi, en };
