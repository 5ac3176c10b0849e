import { ageBand } from '../age-bands';
import type { Dimension } from '../dimension';

const bands = [
  ageBand('up_to_30', 'Từ 30 trở xuống', '30 and under', null, 30),
  ...[31, 36, 41, 46, 51, 56].map((from) =>
    ageBand(`${from}-${from + 4}`, `${from}–${from + 4} tuổi`, `${from}–${from + 4}`, from, from + 4),
  ),
  ageBand('over_60', 'Trên 60 tuổi', 'Over 60', 61, null),
];

export const ageBandParty: Dimension = {
  id: 'age_band_party',
  label: { vi: 'Nhóm tuổi theo biểu của Đảng', en: 'Age band of the Party forms' },
  definition: {
    vi: 'Nhóm tuổi của Biểu 8B-BTCTW, tính tròn năm tại ngày tính.',
    en: 'Age bands of form 8B-BTCTW, in completed years at the reference date.',
  },
  categories: bands,
  source: { cases: bands },
};
