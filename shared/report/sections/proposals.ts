import { section } from '../report-section';

/** Nothing can be computed here: the office writes it, or the report goes without. */
export const proposals = section({
  id: 'proposals',
  title: { vi: 'Đánh giá chung, kiến nghị', en: 'Assessment and proposals' },
  hint: {
    vi: 'Phần này do cơ quan tự viết; để trống thì báo cáo không có phần này.',
    en: 'This section is for the office to write; left empty, the report goes without it.',
  },
  asks: () => ({}),
  write: () => [],
});
