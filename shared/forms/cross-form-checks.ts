import type { Condition } from '../analysis/condition';
import type { Text } from '../text/language';
import { aged, both, civilServants } from './columns/people';

/** Figures of one form, by the marks of its columns; `people` is everybody whom the form counts. */
export interface FormFigures {
  readonly form: string;
  readonly marks: readonly string[];
  readonly who?: Condition;
}

/** A relation between the totals of forms that must hold when they are filled from one roster. */
export interface CrossFormCheck {
  readonly id: string;
  readonly label: Text;
  readonly left: readonly FormFigures[];
  readonly right: readonly FormFigures[];
}

const commune = (id: string, vi: string, en: string, bm02: string[], other: FormFigures): CrossFormCheck => ({
  id,
  label: { vi, en },
  left: [{ form: 'bm02', marks: bm02 }],
  right: [other],
});
const quality = (...marks: string[]): FormFigures => ({ form: 'cl-cbccx', marks });

/** To add one: a line here. */
export const crossFormChecks: readonly CrossFormCheck[] = [
  commune(
    'people-cl',
    'Tổng số người: BM02/BNV và Mẫu 02/CL.CBCCX',
    'People: BM02 and Mẫu 02',
    ['people'],
    quality('people'),
  ),
  commune('people-bm04', 'Tổng số người: BM02/BNV và BM04/BNV', 'People: BM02 and BM04', ['people'], {
    form: 'bm04',
    marks: ['people'],
  }),
  commune(
    'party',
    'Đảng viên: BM02/BNV cột 2 và Mẫu 02 cột 5',
    'Party members: BM02 column 2 and Mẫu 02 column 5',
    ['2'],
    quality('5'),
  ),
  commune(
    'postgraduate',
    'Tiến sĩ và thạc sĩ: BM02/BNV cột 11+12 và Mẫu 02 cột 20',
    'Doctors and masters: BM02 columns 11+12 and Mẫu 02 column 20',
    ['11', '12'],
    quality('20'),
  ),
  commune(
    'university',
    'Đại học: BM02/BNV cột 13 và Mẫu 02 cột 19',
    'University: BM02 column 13 and Mẫu 02 column 19',
    ['13'],
    quality('19'),
  ),
  commune(
    'theory',
    'Trung cấp lý luận chính trị: BM02/BNV cột 19 và Mẫu 02 cột 22',
    'Intermediate political theory: BM02 column 19 and Mẫu 02 column 22',
    ['19'],
    quality('22'),
  ),
  commune(
    'age-30',
    'Từ 30 tuổi trở xuống: BM02/BNV cột 31 và Mẫu 02 cột 37',
    '30 and under: BM02 column 31 and Mẫu 02 column 37',
    ['31'],
    quality('37'),
  ),
  commune(
    'age-40',
    'Từ 31 đến 40 tuổi: BM02/BNV cột 32 và Mẫu 02 cột 38',
    '31–40: BM02 column 32 and Mẫu 02 column 38',
    ['32'],
    quality('38'),
  ),
  commune(
    'age-50',
    'Từ 41 đến 50 tuổi: BM02/BNV cột 33 và Mẫu 02 cột 39',
    '41–50: BM02 column 33 and Mẫu 02 column 39',
    ['33'],
    quality('39'),
  ),
  {
    id: 'age-51',
    label: {
      vi: 'Trên 50 tuổi: BM02/BNV cột 34+37 và người chưa rõ tuổi nghỉ hưu vì thiếu giới tính, so với Mẫu 02 cột 40+43',
      en: 'Over 50: BM02 columns 34+37 and those whose retirement age is not known for want of their sex, against Mẫu 02 columns 40+43',
    },
    left: [
      { form: 'bm02', marks: ['34', '37'] },
      {
        form: 'bm02',
        marks: ['people'],
        who: both(aged(51, null), { dimension: 'age_band_official', in: [null] }),
      },
    ],
    right: [quality('40', '43')],
  },
  {
    id: 'rating',
    label: {
      vi: 'Công chức: BM01/BNV cột 2, công chức của BM02/BNV và công chức chưa rõ cấp, so với bảng xếp loại',
      en: 'Civil servants: BM01 column 2, those of BM02 and those of no recorded level, against the rating table',
    },
    left: [
      { form: 'bm01', marks: ['2'] },
      { form: 'bm02', marks: ['people'], who: civilServants },
      {
        form: 'xep-loai',
        marks: ['1'],
        who: both(civilServants, { dimension: 'admin_level', in: [null] }),
      },
    ],
    right: [{ form: 'xep-loai', marks: ['1'], who: civilServants }],
  },
];
