import type { Condition } from '../../analysis/condition';
import type { Text } from '../../text/language';
import type { FormCheck, HeaderNode, Leaf } from '../form';
import { aged, both, men, notRecorded, women } from './people';
import {
  ethnicLanguage,
  languageCertificate,
  languageDegree,
  skillCertificate,
  skillDegreeFrom,
} from './skills';

/** The column groups that BM01/BNV and BM02/BNV share (Thông tư 11/2012/TT-BNV); marks count on from `from`. */
type Counted = readonly [label: string, who: Condition, remark?: Text];

function leaves(from: number, columns: readonly Counted[], width = 7): Leaf[] {
  return columns.map(([label, who, remark], index) => ({
    ...{ label, mark: String(from + index), width, value: { kind: 'count', who } as const },
    ...(remark && { remark }),
  }));
}

const category = (dimension: string, ...values: string[]): Condition => ({ dimension, in: values });

export function rankColumns(from: number): Leaf[] {
  return leaves(from, [
    ['Chuyên viên cao cấp và tương đương', category('rank_group', 'senior_specialist')],
    ['Chuyên viên chính và tương đương', category('rank_group', 'principal_specialist')],
    ['Chuyên viên và tương đương', category('rank_group', 'specialist')],
    ['Cán sự và tương đương', category('rank_group', 'officer')],
    ['Nhân viên', category('rank_group', 'employee')],
  ]);
}

export function trainingColumns(from: number): HeaderNode[] {
  return [
    {
      label: 'Chuyên môn',
      columns: leaves(from, [
        ['Tiến sĩ', category('qualification', 'doctorate')],
        ['Thạc sĩ', category('qualification', 'master')],
        ['Đại học', category('qualification', 'university')],
        ['Cao đẳng', category('qualification', 'college')],
        ['Trung cấp', category('qualification', 'intermediate')],
        ['Sơ cấp', category('qualification', 'elementary')],
      ]),
    },
    {
      label: 'Chính trị',
      columns: leaves(from + 6, [
        ['Cử nhân', category('political_theory', 'bachelor')],
        ['Cao cấp', category('political_theory', 'advanced')],
        ['Trung cấp', category('political_theory', 'intermediate')],
        ['Sơ cấp', category('political_theory', 'elementary')],
      ]),
    },
    {
      label: 'Tin học',
      columns: leaves(from + 10, [
        ['Trung cấp trở lên', skillDegreeFrom('informatics', 'intermediate')],
        ['Chứng chỉ', skillCertificate('informatics')],
      ]),
    },
    {
      label: 'Ngoại ngữ',
      columns: [
        {
          label: 'Tiếng Anh',
          columns: leaves(from + 12, [
            ['Đại học trở lên', languageDegree('english')],
            ['Chứng chỉ (A,B,C)', languageCertificate('english')],
          ]),
        },
        {
          label: 'Ngoại ngữ khác',
          columns: leaves(from + 14, [
            ['Đại học trở lên', languageDegree('other')],
            ['Chứng chỉ (A,B,C)', languageCertificate('other')],
          ]),
        },
      ],
    },
    ...leaves(from + 16, [['Chứng chỉ tiếng dân tộc', ethnicLanguage]]),
    {
      label: 'Quản lý nhà nước',
      columns: leaves(from + 17, [
        ['Chuyên viên cao cấp và tương đương', category('state_management', 'senior_specialist')],
        ['Chuyên viên chính và tương đương', category('state_management', 'principal_specialist')],
        ['Chuyên viên và tương đương', category('state_management', 'specialist')],
      ]),
    },
  ];
}

/**
 * The printed bands follow a retirement age of 60 and 55; whoever has not reached that of NĐ 135/2020/NĐ-CP stays in
 * the total of "51 đến 60" even when older, so that the five figures add up.
 */
export function ageColumns(from: number, first: string, middle: string, remark?: Text): HeaderNode[] {
  const band = (id: string): Condition => category('age_band_official', id);
  return [
    ...leaves(from, [
      [first, band('up_to_30'), remark],
      ['Từ 31 đến 40', band('31-40')],
      ['Từ 41 đến 50', band('41-50')],
    ]),
    {
      label: middle,
      columns: leaves(from + 3, [
        ['Tổng số', band('51-60')],
        ['Nữ từ 51 đến 55', both(band('51-60'), women, aged(51, 55))],
        ['Nam từ 56 đến 60', both(band('51-60'), men, aged(56, 60))],
      ]),
    },
    ...leaves(from + 6, [['Trên tuổi nghỉ hưu', band('over_retirement')]]),
  ];
}

const marks = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(from + index));

/** Columns of one kind add up to everybody of the row; "Trong đó" columns never exceed them. */
export function circularChecks(
  whole: string,
  at: { readonly flags: number; readonly ranks: number; readonly training: number; readonly ages: number },
): FormCheck[] {
  const untrained = {
    label: { vi: 'chưa qua đào tạo', en: 'no training' },
    who: category('qualification', 'none'),
  };
  const within = (mark: string, of: string): FormCheck => ({
    ...{ id: `${mark}-within-${of}`, across: 'columns', relation: 'at-most' },
    ...{ parts: [mark], whole: of },
  });
  const age = at.ages;
  return [
    ...marks(at.flags, 4).map((mark) => within(mark, whole)),
    {
      ...{ id: 'ranks', across: 'columns', relation: 'equal', parts: marks(at.ranks, 5), whole },
      rest: [
        {
          label: { vi: 'chưa có thông tin về ngạch', en: 'rank not recorded' },
          who: { dimension: 'rank_group', in: [null] },
        },
        { label: { vi: 'ngạch khác', en: 'other ranks' }, who: category('rank_group', 'other') },
      ],
    },
    {
      ...{ id: 'qualifications', across: 'columns', relation: 'equal', parts: marks(at.training, 6), whole },
      rest: [untrained, notRecorded('qualification')],
    },
    {
      ...{ id: 'political-theory', across: 'columns', relation: 'equal', whole },
      parts: marks(at.training + 6, 4),
      rest: [
        { label: { vi: 'chưa qua đào tạo', en: 'no training' }, who: category('political_theory', 'none') },
        {
          label: { vi: 'có trình độ nhưng không ghi rõ bậc', en: 'level not stated' },
          who: category('political_theory', 'unspecified'),
        },
        notRecorded('political_theory'),
      ],
    },
    {
      ...{ id: 'ages', across: 'columns', relation: 'equal', whole },
      parts: [...marks(age, 4), String(age + 6)],
      rest: [notRecorded('age_band_official')],
    },
    {
      id: 'ages-51-60',
      across: 'columns',
      relation: 'at-most',
      parts: marks(age + 4, 2),
      whole: String(age + 3),
    },
  ];
}
