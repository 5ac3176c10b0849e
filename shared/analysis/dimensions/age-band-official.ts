import { ageBand } from '../age-bands';
import type { Case, Dimension } from '../dimension';

/**
 * Columns 32 to 38 of BM01/BNV (Thông tư 11/2012/TT-BNV). The form was drawn when people retired at 60 and 55; whoever
 * has not reached the age of NĐ 135/2020 stands in "51 đến 60" even when older, so that the columns add up. Without a
 * sex the date of birth decides where it is the same for women and men.
 */
const cases: readonly Case[] = [
  ageBand('up_to_30', 'Từ 30 trở xuống', '30 and under', null, 30),
  ageBand('31-40', 'Từ 31 đến 40', '31–40', 31, 40),
  ageBand('41-50', 'Từ 41 đến 50', '41–50', 41, 50),
  {
    id: 'over_retirement',
    label: { vi: 'Trên tuổi nghỉ hưu', en: 'Over the retirement age' },
    when: { retirement: { within: 0, eitherSex: true } },
  },
  {
    id: '51-60',
    label: { vi: 'Từ 51 đến 60', en: '51–60' },
    when: { retirement: { after: 0, eitherSex: true } },
  },
];

export const ageBandOfficial: Dimension = {
  id: 'age_band_official',
  label: { vi: 'Nhóm tuổi theo BM01/BNV', en: 'Age band of form BM01/BNV' },
  definition: {
    vi: 'Nhóm tuổi của biểu BM01/BNV, Thông tư 11/2012/TT-BNV; tuổi nghỉ hưu theo Nghị định 135/2020/NĐ-CP.',
    en: 'Age bands of form BM01/BNV, Circular 11/2012/TT-BNV; retirement age by Decree 135/2020/ND-CP.',
  },
  // As the form prints them; a person over the retirement age is looked for first.
  categories: ['up_to_30', '31-40', '41-50', '51-60', 'over_retirement'].flatMap((id) =>
    cases.filter((each) => each.id === id),
  ),
  source: { cases },
};
