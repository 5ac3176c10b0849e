import { describe, expect, test } from 'vitest';
import { parseCategory, parseGeneralEducation } from '../../../../electron/engine/normalise/parse-category';
import { generalEducationLevels } from '../../../../shared/roster/vocabularies/general-education';
import { genders } from '../../../../shared/roster/vocabularies/gender';
import { politicalTheoryLevels } from '../../../../shared/roster/vocabularies/political-theory';
import { ratings } from '../../../../shared/roster/vocabularies/rating';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { stateManagementLevels } from '../../../../shared/roster/vocabularies/state-management';
import type { Vocabulary } from '../../../../shared/roster/vocabulary';

/** Lines of the domain research, §2.5: an id, then its spellings. */
function spellings(...lines: readonly string[]): [spelling: string, id: string][] {
  return lines.flatMap((line) => {
    const [id = '', words = ''] = line.split(': ');
    return words.split(', ').map((word): [string, string] => [word, id]);
  });
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function describeVocabulary(name: string, vocabulary: Vocabulary, lines: readonly string[]): void {
  const parse = vocabulary === generalEducationLevels ? parseGeneralEducation : parseCategory;
  describe(name, () => {
    test.each(spellings(...lines))('%s is %s', (spelling, id) => {
      expect(parse(spelling, vocabulary)).toEqual({ value: id });
      expect(parse(`  ${spelling.toLocaleUpperCase('vi')} `, vocabulary).value).toBe(id);
      expect(parse(spelling.toLocaleLowerCase('vi'), vocabulary).value).toBe(id);
      expect(parse(spelling.normalize('NFD'), vocabulary).value).toBe(id);
    });
  });
}

describeVocabulary('general education', generalEducationLevels, [
  'upper_secondary: 12/12, 12, 10/10, Lớp 12, THPT, PTTH, Cấp III, Cấp 3, Tốt nghiệp THPT, BTVH 12/12, BTTHPT, BTTH, GDTX 12',
  'lower_secondary: 9/12, 7/10, 9/9, THCS, Cấp II, 10/12, 11/12',
  'primary: 5/12, 4/10, 5/5, Tiểu học, TH, Cấp I, Biết đọc biết viết',
]);

describeVocabulary('political theory', politicalTheoryLevels, [
  'bachelor: CN, Cử nhân, Cử nhân chính trị, ĐH chính trị',
  'advanced: CC, Cao cấp, CCCT, CCLLCT, Cao cấp LLCT-HC',
  'intermediate: TC, Trung cấp, TCCT, TCLLCT, TC LLCT-HC, TCLL, Trung cấp lý luận',
  'elementary: SC, Sơ cấp, SCCT, Bồi dưỡng LLCT',
  'none: Chưa',
]);

describeVocabulary('state management', stateManagementLevels, [
  'senior_specialist: CVCC, Chuyên viên cao cấp, Chương trình chuyên viên cao cấp',
  'principal_specialist: CVC, CV chính, Chuyên viên chính, CVC và tương đương, QLNN ngạch CVC, QLNN CVC, Chương trình CVC, CCCVC, Bồi dưỡng ngạch chuyên viên chính, Bồi dưỡng QLNN chương trình chuyên viên chính',
  'specialist: CV, Chuyên viên, Chuyên viên và tương đương, QLNN CV, Chương trình CV, CCCV, Chứng chỉ chuyên viên',
  'officer: CS, Cán sự',
  'none: Chưa qua đào tạo',
]);

describeVocabulary('rating', ratings, [
  'excellent: HTXSNV, HTXS, XS, Xuất sắc, Hoàn thành xuất sắc nhiệm vụ',
  'good: HTTNV, HTT, Tốt, Hoàn thành tốt nhiệm vụ',
  'complete: HTNV, HT, Hoàn thành, Hoàn thành nhiệm vụ, Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực',
  'incomplete: KHTNV, KHT, Không HT, Không hoàn thành nhiệm vụ',
]);

describeVocabulary('staff group', staffGroups, [
  'cadre: Cán bộ',
  'civil_servant: Công chức',
  'public_employee: Viên chức',
  'part_time: NHĐKCT, HĐKCT, Không chuyên trách, KCT, CBKCT, Người HĐ không chuyên trách, Người hoạt động không chuyên trách, Người HĐKCT ở thôn, Cán bộ bán chuyên trách',
  'contract: HĐ 68, HĐ 111, HĐ68, HĐLĐ, LĐHĐ, Lao động HĐ, HĐ theo NĐ 111, HĐ có thời hạn',
]);

describeVocabulary('gender', genders, ['male: Nam, M', 'female: Nữ, Nu, F']);

describe('without marks, as some people type', () => {
  test.each<[string, Vocabulary, string]>([
    ['Cao cap', politicalTheoryLevels, 'advanced'],
    ['trung cap', politicalTheoryLevels, 'intermediate'],
    [withoutMarks('Chưa qua đào tạo'), politicalTheoryLevels, 'none'],
    ['hoan thanh tot nhiem vu', ratings, 'good'],
    ['Chuyen vien chinh', stateManagementLevels, 'principal_specialist'],
    ['Tieu hoc', generalEducationLevels, 'primary'],
    ['CONG CHUC', staffGroups, 'civil_servant'],
  ])('%s', (text, vocabulary, id) => {
    expect(parseCategory(text, vocabulary)).toEqual({ value: id });
  });
});

describe('near matches are taken and listed', () => {
  test.each<[string, Vocabulary, string]>([
    ['Trung câp', politicalTheoryLevels, 'intermediate'],
    ['Trungcấp', politicalTheoryLevels, 'intermediate'],
    ['Sơ cáp', politicalTheoryLevels, 'elementary'],
    ['Hoàn thành tôt nhiệm vụ', ratings, 'good'],
    ['Hoàn thanh xuất sắt nhiệm vụ', ratings, 'excellent'],
    ['Chuyên viên chínhh', stateManagementLevels, 'principal_specialist'],
    ['Công chưc', staffGroups, 'civil_servant'],
    ['Tương đương TC', politicalTheoryLevels, 'intermediate'],
    ['TĐ trung cấp', politicalTheoryLevels, 'intermediate'],
    ['Trung cấp (tương đương)', politicalTheoryLevels, 'intermediate'],
    ['Tương đương cao cấp', politicalTheoryLevels, 'advanced'],
    ['tương đương CV', stateManagementLevels, 'specialist'],
  ])('%s', (text, vocabulary, id) => {
    const { value, doubt } = parseCategory(text, vocabulary);
    expect(value).toBe(id);
    if (text !== 'Trungcấp') expect(doubt?.code).toBe('value_near_match');
  });

  test.each<[string, Vocabulary]>([
    ['Không xếp loại', ratings],
    ['KXL', ratings],
    ['Chưa đánh giá', ratings],
    ['Kỹ sư', politicalTheoryLevels],
    ['abc', staffGroups],
    ['Cán bộ, công chức', staffGroups],
    ['Cán bộ công chức', staffGroups],
    ['CBCC', staffGroups],
    ['CBCCVC', staffGroups],
    ['CB/CC', staffGroups],
    ['Công chức HĐ', staffGroups],
    ['Tương đương', politicalTheoryLevels],
  ])('%s is none of them', (text, vocabulary) => {
    expect(parseCategory(text, vocabulary)).toEqual({ value: null, doubt: { code: 'value_unrecognised' } });
  });
});

describe('someone who still studies', () => {
  test.each(['Đang học', 'đang học Trung cấp', 'Đang theo học Cao cấp LLCT'])('%s', (text) => {
    expect(parseCategory(text, politicalTheoryLevels)).toEqual({
      value: null,
      doubt: { code: 'still_studying' },
    });
  });

  test('what is finished counts beside what is not', () => {
    expect(parseCategory('Trung cấp; đang học Cao cấp', politicalTheoryLevels).value).toBe('intermediate');
  });
});

test('blank is not recorded and no doubt', () => {
  expect(parseCategory('  ', politicalTheoryLevels)).toEqual({ value: null });
});

test('of several levels the highest counts', () => {
  expect(parseCategory('Sơ cấp; Trung cấp LLCT', politicalTheoryLevels).value).toBe('intermediate');
});

describe('general education in years', () => {
  test.each([
    ['12/12', 'upper_secondary'],
    ['12 / 12', 'upper_secondary'],
    ['12/12 (bổ túc)', 'upper_secondary'],
    ['Lớp 12/12', 'upper_secondary'],
    ['10/10', 'upper_secondary'],
    ['9/10', 'lower_secondary'],
    ['7/10', 'lower_secondary'],
    ['6/10', 'primary'],
    ['4/10', 'primary'],
    ['11/12', 'lower_secondary'],
    ['10/12', 'lower_secondary'],
    ['9/12', 'lower_secondary'],
    ['8/12', 'primary'],
    ['5/12', 'primary'],
    ['lớp 9', 'lower_secondary'],
    ['Lớp 7', 'primary'],
    ['12', 'upper_secondary'],
  ])('%s is %s', (text, id) => {
    expect(parseGeneralEducation(text, generalEducationLevels)).toEqual({ value: id });
  });

  test.each(['13/12', '11/10', '0/12', '0/10'])('%s cannot be', (text) => {
    expect(parseGeneralEducation(text, generalEducationLevels)).toEqual({
      value: null,
      doubt: { code: 'value_unrecognised' },
    });
  });
});
