import { chance, type Random } from '../random/random';
import { pick } from '../random/pick';
import type { Person } from '../province/person';
import type { Cell } from './cell';
import { ETHNICITY_SPELLINGS } from './ethnicity-spellings';
import { pickWeighted } from '../random/pick';
import * as spellings from './vocabulary-spellings';
import { writeCategory } from './write-category';
import { writeBirth, writeDate } from './write-date';
import { writeName } from './write-name';
import { writePost } from './write-post';

export interface Column {
  readonly header: string;
  /** In characters, as a spreadsheet counts them. */
  readonly width: number;
  /** Whether spaces and decomposed letters may creep in; never into numbers and codes. */
  readonly typedByHand?: boolean;
  readonly write: (random: Random, person: Person) => Cell;
}

/** The roster's columns, in order; the running number stands before them. */
export const COLUMNS: readonly Column[] = [
  { header: 'Số hiệu CBCC', width: 12, write: (_, { index }) => staffCode(index) },
  { header: 'Họ và tên', width: 24, typedByHand: true, write: (random, { name }) => writeName(random, name) },
  { header: 'Ngày sinh', width: 12, write: (random, { birth }) => writeBirth(random, birth) },
  {
    header: 'Giới tính',
    width: 9,
    typedByHand: true,
    write: (random, { gender }) => writeGender(random, gender),
  },
  { header: 'Dân tộc', width: 10, typedByHand: true, write: writeEthnicity },
  { header: 'Tôn giáo', width: 10, typedByHand: true, write: (_, { religion }) => religion },
  { header: 'Quê quán', width: 26, typedByHand: true, write: (_, { homeTown }) => homeTown },
  { header: 'Số CCCD', width: 14, write: (_, { nationalId }) => nationalId },
  { header: 'Đơn vị công tác', width: 22, typedByHand: true, write: (_, { unit }) => unit.title },
  {
    ...{ header: 'Đối tượng', width: 11, typedByHand: true },
    write: (random, { staffGroup }) => writeCategory(random, staffGroup, spellings.STAFF_GROUP_SPELLINGS),
  },
  {
    ...{ header: 'Chức vụ, chức danh', width: 30, typedByHand: true },
    write: (random, { post, unit }) => writePost(random, post, unit),
  },
  { header: 'Ngày tuyển dụng', width: 12, write: (random, { recruited }) => writeDate(random, recruited) },
  { header: 'Ngày bổ nhiệm', width: 12, write: (random, { appointed }) => writeDate(random, appointed) },
  { header: 'Ngạch', width: 13, typedByHand: true, write: (_, { salary }) => salary.rank?.name ?? null },
  { header: 'Mã ngạch', width: 9, write: (_, { salary }) => salary.rank?.code ?? null },
  { header: 'Bậc lương', width: 7, write: (_, { salary }) => salary.step },
  {
    ...{ header: 'Hệ số lương', width: 8 },
    write: (random, { salary }) => writeHundredths(random, salary.coefficientHundredths),
  },
  {
    ...{ header: 'Phụ cấp chức vụ', width: 9 },
    write: (random, { salary }) =>
      salary.allowanceHundredths === null ? null : writeHundredths(random, salary.allowanceHundredths),
  },
  { header: 'Trình độ văn hóa', width: 10, typedByHand: true, write: writeGeneralEducation },
  {
    ...{ header: 'Trình độ chuyên môn', width: 17, typedByHand: true },
    write: (random, { qualification }) =>
      writeCategory(random, qualification, spellings.QUALIFICATION_SPELLINGS),
  },
  {
    ...{ header: 'Chuyên ngành đào tạo', width: 28, typedByHand: true },
    write: (_, { training }) => training?.specialisation ?? null,
  },
  {
    header: 'Hình thức đào tạo',
    width: 16,
    typedByHand: true,
    write: (_, { training }) => training?.mode ?? null,
  },
  { header: 'Năm tốt nghiệp', width: 9, write: (_, { training }) => training?.graduated ?? null },
  {
    ...{ header: 'Lý luận chính trị', width: 15, typedByHand: true },
    write: (random, { politicalTheory }) =>
      writeCategory(random, politicalTheory, spellings.POLITICAL_THEORY_SPELLINGS),
  },
  {
    ...{ header: 'Quản lý nhà nước', width: 17, typedByHand: true },
    write: (random, { stateManagement }) =>
      writeCategory(random, stateManagement, spellings.STATE_MANAGEMENT_SPELLINGS),
  },
  { header: 'Tin học', width: 13, typedByHand: true, write: (_, { informatics }) => informatics },
  { header: 'Ngoại ngữ', width: 10, typedByHand: true, write: (_, { foreignLanguage }) => foreignLanguage },
  { header: 'Tiếng dân tộc', width: 12, typedByHand: true, write: (_, { ethnicLanguage }) => ethnicLanguage },
  {
    header: 'Đảng viên',
    width: 7,
    write: (random, { partyMember }) => writePartyMember(random, partyMember),
  },
  { header: 'Ngày vào Đảng', width: 12, write: (random, { joinedParty }) => writeDate(random, joinedParty) },
  {
    ...{ header: 'Xếp loại chất lượng năm', width: 28, typedByHand: true },
    write: (random, { rating }) => writeCategory(random, rating, spellings.RATING_SPELLINGS),
  },
  { header: 'Ghi chú', width: 16, write: (_, { note }) => note },
];

export function staffCode(index: number): string {
  return `TM${String(index + 1).padStart(7, '0')}`;
}

function writeGender(random: Random, gender: Person['gender']): Cell {
  if (gender === null) return null;
  if (gender === 'male') return chance(random, 0.02) ? 'nam' : 'Nam';
  return chance(random, 0.02) ? 'nữ' : 'Nữ';
}

function writeEthnicity(random: Random, { ethnicity }: Person): Cell {
  if (ethnicity === null) return null;
  const ways = ETHNICITY_SPELLINGS[ethnicity];
  return ways === undefined ? ethnicity : pickWeighted(random, ways);
}

/** The last classes of the ten-year school system were born in the early seventies. */
function writeGeneralEducation(random: Random, { birth, generalEducation }: Person): Cell {
  const old = birth !== null && birth.day.year <= 1973;
  const ways = old ? spellings.OLD_GENERAL_EDUCATION_SPELLINGS : spellings.GENERAL_EDUCATION_SPELLINGS;
  return writeCategory(random, generalEducation, ways);
}

function writePartyMember(random: Random, partyMember: boolean | null): Cell {
  if (partyMember === null) return null;
  if (!partyMember) return chance(random, 0.8) ? 'Không' : 'Chưa';
  return pick(random, ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'X']);
}

/** A number as a rule; now and then text with the decimal comma of the country. */
function writeHundredths(random: Random, hundredths: number): Cell {
  return chance(random, 0.03) ? (hundredths / 100).toFixed(2).replace('.', ',') : hundredths / 100;
}
