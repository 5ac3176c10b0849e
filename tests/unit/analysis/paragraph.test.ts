import { describe, expect, test } from 'vitest';
import type { IndicatorResult } from '../../../shared/analysis/indicator';
import { paragraphShare, writeParagraph } from '../../../shared/analysis/paragraph';
import type { Overview } from '../../../shared/contract/results';

function result(
  id: string,
  group: string | null,
  numerator: number,
  denominator: number,
  unknown = 0,
): IndicatorResult {
  return {
    id,
    group,
    numerator,
    denominator,
    share: denominator === 0 ? null : numerator / denominator,
    unknown,
  };
}

const overview: Overview = {
  asOf: '2024-12-31',
  everybody: 2593,
  people: 2593,
  tiles: [result('under_40', null, 1763, 2593)],
  byStaffGroup: [
    result('general_education_standard', 'cadre', 1189, 1291),
    result('qualified_elementary_up', 'cadre', 1286, 1291),
    result('political_theory_any', 'cadre', 1273, 1291),
    result('general_education_standard', 'civil_servant', 1259, 1302),
    result('qualified_college_up', 'civil_servant', 1086, 1302),
  ],
  staffGroups: [
    { value: 'cadre', people: 1291 },
    { value: 'civil_servant', people: 1302 },
  ],
  adminLevels: [{ value: 'commune', people: 2593 }],
  agePyramid: [],
  qualificationByGroup: [],
  politicalTheory: [],
  specialisations: { top: [], others: { value: null, people: 0 } },
  units: [],
};
const vi = { rosterName: 'Tỉnh mẫu', language: 'vi' } as const;
const en = { rosterName: 'Tỉnh mẫu', language: 'en' } as const;
/** Numbers keep their percent sign by a non-breaking space; the tests are written with a plain one. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the figures of Điện Biên, as its paper wrote them', () => {
  expect(plain(writeParagraph(overview, vi))).toBe(
    'Tính đến ngày 31/12/2024, Tỉnh mẫu có 2.593 cán bộ, công chức cấp xã, trong đó 1.291 cán bộ và 1.302 công chức; ' +
      'số người dưới 40 tuổi chiếm 68,0 % (1.763 người). ' +
      'Đối với cán bộ: 92,1 % đạt chuẩn về trình độ giáo dục phổ thông (1.189/1.291 người), ' +
      '99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người), ' +
      '98,6 % có trình độ lý luận chính trị từ sơ cấp trở lên (1.273/1.291 người). ' +
      'Đối với công chức: 96,7 % đạt chuẩn về trình độ giáo dục phổ thông (1.259/1.302 người), ' +
      '83,4 % có trình độ chuyên môn từ cao đẳng trở lên (1.086/1.302 người).',
  );
});

test('the same in English', () => {
  expect(writeParagraph(overview, en)).toBe(
    'As of 31 Dec 2024, Tỉnh mẫu has 2,593 commune-level cadres and civil servants, ' +
      'of whom 1,291 cadres and 1,302 civil servants; 68.0% (1,763) are under 40. ' +
      'Of the cadres, 92.1% meet the standard of general education (1,189 of 1,291), ' +
      '99.61% hold a professional qualification at elementary level or above (1,286 of 1,291) and ' +
      '98.6% hold a political theory qualification (1,273 of 1,291). ' +
      'Of the civil servants, 96.7% meet the standard of general education (1,259 of 1,302) and ' +
      '83.4% hold a professional qualification at college level or above (1,086 of 1,302).',
  );
});

describe('decimals', () => {
  test.each([
    [0.68, '68,0 %'],
    [1273 / 1291, '98,6 %'],
    [1286 / 1291, '99,61 %'],
    [0.99, '99,00 %'],
    [0.99996, '99,99 %'],
    [1, '100,0 %'],
    [0, '0,0 %'],
    [null, '–'],
  ])('%s is %s', (share, text) => {
    expect(plain(paragraphShare(share, 'vi'))).toBe(text);
  });
});

test('commune level is said only where everybody is of it', () => {
  const mixed = {
    ...overview,
    adminLevels: [
      { value: 'commune', people: 2000 },
      { value: null, people: 593 },
    ],
  };
  expect(writeParagraph(mixed, vi)).toContain('có 2.593 cán bộ, công chức, trong đó');
});

test('a file name is not written as if it were a place', () => {
  expect(writeParagraph(overview, { ...vi, rosterName: 'ds_2024' })).toContain(
    'danh sách “ds_2024” có 2.593',
  );
  expect(writeParagraph(overview, { ...en, rosterName: 'ds_2024' })).toContain(
    'the roster “ds_2024” has 2,593',
  );
});

test('one group alone is named once', () => {
  const cadres = { ...overview, people: 1291, staffGroups: [{ value: 'cadre', people: 1291 }] };
  const text = writeParagraph(cadres, vi);
  expect(text).toContain('có 1.291 cán bộ cấp xã; số người dưới 40 tuổi');
  expect(text).not.toContain('công chức');
});

test('people of an unknown group are people, and are said', () => {
  const text = writeParagraph(
    {
      ...overview,
      staffGroups: [
        { value: 'cadre', people: 1291 },
        { value: null, people: 1302 },
      ],
    },
    vi,
  );
  expect(text).toContain(
    'có 2.593 người, trong đó 1.291 cán bộ và 1.302 người chưa có thông tin về đối tượng;',
  );
});

test('no groups at all: the levels of everybody', () => {
  const text = plain(
    writeParagraph(
      {
        ...overview,
        people: 870,
        everybody: 870,
        staffGroups: [{ value: null, people: 870 }],
        byStaffGroup: [],
        tiles: [
          result('under_40', null, 268, 870),
          result('female', null, 339, 870),
          result('qualified_university_up', null, 860, 870, 4),
        ],
      },
      vi,
    ),
  );
  expect(text).toContain(
    'có 870 người; số người dưới 40 tuổi chiếm 30,8 % (268 người), nữ chiếm 39,0 % (339 người).',
  );
  expect(text).toContain('Về trình độ: 98,9 % có trình độ chuyên môn từ đại học trở lên (860/870 người).');
  expect(text.endsWith('Chưa có thông tin về: trình độ chuyên môn 4 người.')).toBe(true);
});

test('what the roster does not record at all is left out', () => {
  const tiles = [result('under_40', null, 0, 2593, 2593), result('female', null, 817, 2593, 7)];
  const byStaffGroup = [result('general_education_standard', 'cadre', 0, 1291, 1291)];
  const text = plain(writeParagraph({ ...overview, tiles, byStaffGroup }, vi));
  expect(text).toBe(
    'Tính đến ngày 31/12/2024, Tỉnh mẫu có 2.593 cán bộ, công chức cấp xã, trong đó 1.291 cán bộ và 1.302 công chức; ' +
      'nữ chiếm 31,5 % (817 người). Chưa có thông tin về: giới tính 7 người.',
  );
});

test('what is not recorded of one field is summed over the groups', () => {
  const byStaffGroup = [
    result('qualified_elementary_up', 'cadre', 1286, 1291, 2),
    result('qualified_college_up', 'civil_servant', 1086, 1302, 4),
  ];
  expect(writeParagraph({ ...overview, byStaffGroup }, vi)).toContain(
    'Chưa có thông tin về: trình độ chuyên môn 6 người.',
  );
});

describe('under a filter', () => {
  const filter = 'Giới tính: Nữ';
  const women = {
    ...overview,
    people: 817,
    tiles: [result('under_40', null, 600, 817), result('female', null, 817, 817)],
  };

  test('the filter is named and not repeated as a finding', () => {
    const text = plain(writeParagraph(women, { ...vi, filter }));
    expect(text).toContain(
      'trong tổng số 2.593 người của Tỉnh mẫu có 817 người thuộc nhóm đang xét (Giới tính: Nữ), trong đó',
    );
    expect(text).toContain('số người dưới 40 tuổi chiếm 73,4 % (600 người).');
    expect(text).not.toContain('nữ chiếm');
  });

  test('nobody', () => {
    expect(writeParagraph({ ...overview, people: 0 }, { ...vi, filter })).toBe(
      'Tính đến ngày 31/12/2024, Tỉnh mẫu không có người nào thuộc nhóm đang xét (Giới tính: Nữ).',
    );
    expect(writeParagraph({ ...overview, people: 0 }, { ...en, filter })).toBe(
      'As of 31 Dec 2024, nobody in Tỉnh mẫu belongs to the selection (Giới tính: Nữ).',
    );
  });
});

test('an empty roster', () => {
  expect(writeParagraph({ ...overview, everybody: 0, people: 0 }, vi)).toBe(
    'Tính đến ngày 31/12/2024, Tỉnh mẫu chưa có người nào.',
  );
});
