import ExcelJS from 'exceljs';
import { truthOf } from '../../../sample-data/province/categories';
import { createProvince } from '../../../sample-data/province/create-province';
import type { Person } from '../../../sample-data/province/person';
import { fullName } from '../../../sample-data/province/person-name';

/** The seed of the sample province, whose figures are published. */
const seed = 20241231;

interface TickColumn {
  readonly leaf: string;
  readonly holds: (person: Person) => boolean;
}

const ticks = <Id extends string>(
  valueOf: (person: Person) => Id | null,
  leaves: Readonly<Record<string, Id>>,
): TickColumn[] =>
  Object.entries(leaves).map(([leaf, id]) => ({ leaf, holds: (person) => valueOf(person) === id }));

const genders = ticks((person) => person.gender, { Nam: 'male', Nữ: 'female' });
const schools = ticks((person) => truthOf(person.generalEducation), {
  THPT: 'upper_secondary',
  THCS: 'lower_secondary',
  'Tiểu học': 'primary',
});
const degrees = ticks((person) => truthOf(person.qualification), {
  'Thạc sĩ': 'master',
  'Đại học': 'university',
  'Cao đẳng': 'college',
  'Trung cấp': 'intermediate',
  'Sơ cấp': 'elementary',
});
const theory = ticks((person) => truthOf(person.politicalTheory), {
  'Cử nhân': 'bachelor',
  'Cao cấp': 'advanced',
  'Trung cấp': 'intermediate',
  'Sơ cấp': 'elementary',
});
const ticked = [...genders, ...schools, ...degrees, ...theory];

const leaves = (columns: readonly TickColumn[]): string[] => columns.map(({ leaf }) => leaf);
const blanks = (count: number): string[] => Array.from({ length: count }, () => '');

/** Three rows: what stands above, what is divided, the leaf; the running numbers below. */
const head: readonly (readonly string[])[] = [
  ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Giới tính', '', 'Chức vụ, chức danh', 'Trình độ'],
  [...blanks(6), 'Giáo dục phổ thông', '', '', 'Chuyên môn', ...blanks(4), 'Lý luận chính trị'],
  [...blanks(3), ...leaves(genders), '', ...leaves(schools), ...leaves(degrees), ...leaves(theory)],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18'].map(
    (number) => `(${number})`,
  ),
];
const merges = ['A6:A8', 'B6:B8', 'C6:C8', 'D6:E7', 'F6:F8', 'G6:R6', 'G7:I7', 'J7:N7', 'O7:R7'];

function writtenBirth({ birth }: Person): string {
  if (birth === null) return '';
  const { year, month, day } = birth.day;
  return birth.precision === 'year' ? String(year) : `${day}/${month}/${year}`;
}

const row = (person: Person, number: number): (string | number)[] => {
  const [male, female, ...levels] = ticked.map(({ holds }) => (holds(person) ? 'x' : ''));
  const born = writtenBirth(person);
  return [number, fullName(person.name), born, male ?? '', female ?? '', person.post.title, ...levels];
};

/**
 * The people of the sample province as a department would receive them: letterhead, a merged header of three rows,
 * section rows for communes and groups, totals, a signature. Nobody has named a column for the program.
 */
export async function writeProvinceWorkbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu tổng hợp');
  sheet.addRow(['UBND TỈNH MẪU', '', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  sheet.addRow(['SỞ NỘI VỤ', '', '', '', '', '', 'Độc lập - Tự do - Hạnh phúc']);
  sheet.addRow([]);
  sheet.addRow(['DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ TỈNH MẪU']);
  sheet.addRow(['(Tính đến ngày 31/12/2024)']);
  for (const line of head) sheet.addRow([...line]);
  for (const merge of merges) sheet.mergeCells(merge);
  const people = createProvince(seed);
  const units = [...new Set(people.map(({ unit }) => unit))];
  units.forEach((unit, index) => {
    const members = people.filter((person) => person.unit === unit);
    sheet.addRow([romanOf(index + 1), unit.title]);
    let number = 0;
    for (const [group, title] of [
      ['cadre', 'Cán bộ'],
      ['civil_servant', 'Công chức'],
    ] as const) {
      sheet.addRow(['', title]);
      for (const person of members) if (person.staffGroup === group) sheet.addRow(row(person, (number += 1)));
    }
    sheet.addRow(['', `Cộng: ${members.length} người`]);
  });
  sheet.addRow(['', `Tổng cộng: ${people.length} người`]);
  sheet.addRow([]);
  sheet.addRow([...blanks(6), 'Tỉnh Mẫu, ngày 10 tháng 01 năm 2025']);
  sheet.addRow(['', 'NGƯỜI LẬP BIỂU', ...blanks(4), 'GIÁM ĐỐC']);
  await book.xlsx.writeFile(path);
}

function romanOf(number: number): string {
  const signs = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  return signs.reduce((roman, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return roman + sign.repeat(times);
  }, '');
}
