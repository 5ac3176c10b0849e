import type { Dimension } from '../dimension';

export const ethnicLanguage: Dimension = {
  id: 'ethnic_language',
  label: { vi: 'Tiếng dân tộc', en: 'Ethnic minority language' },
  source: { column: 'ethnic_language' },
};
