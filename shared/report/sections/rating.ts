import { levelSection } from '../level-section';

export const rating = levelSection({
  id: 'rating',
  title: { vi: 'Kết quả xếp loại chất lượng', en: 'Yearly rating' },
  dimension: 'rating',
});
