import { ratings } from '../../roster/vocabularies/rating';
import type { Dimension } from '../dimension';

export const rating: Dimension = {
  id: 'rating',
  label: { vi: 'Xếp loại chất lượng', en: 'Yearly rating' },
  categories: ratings.categories,
  ordered: true,
  source: { column: 'rating' },
};
