import { politicalTheoryLevels } from '../../roster/vocabularies/political-theory';
import type { Dimension } from '../dimension';

export const politicalTheory: Dimension = {
  id: 'political_theory',
  label: { vi: 'Trình độ lý luận chính trị', en: 'Political theory' },
  categories: politicalTheoryLevels.categories,
  ordered: true,
  source: { column: 'political_theory' },
};
