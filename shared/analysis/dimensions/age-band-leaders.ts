import { ageBand } from '../age-bands';
import type { Dimension } from '../dimension';

const bands = [
  ageBand('up_to_40', 'Từ 40 trở xuống', '40 and under', null, 40),
  ageBand('41-50', 'Trên 40 đến 50', 'Over 40 to 50', 41, 50),
  ageBand('over_50', 'Trên 50', 'Over 50', 51, null),
];

export const ageBandLeaders: Dimension = {
  id: 'age_band_leaders',
  label: { vi: 'Nhóm tuổi lãnh đạo, quản lý', en: 'Age band of leaders' },
  definition: {
    vi: 'Nhóm tuổi của Biểu 9A, 9B, 9C-BTCTW, tính tròn năm tại ngày tính.',
    en: 'Age bands of forms 9A, 9B and 9C-BTCTW, in completed years at the reference date.',
  },
  categories: bands,
  source: { cases: bands },
};
