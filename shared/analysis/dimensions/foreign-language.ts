import type { Dimension } from '../dimension';

export const foreignLanguage: Dimension = {
  id: 'foreign_language',
  label: { vi: 'Ngoại ngữ', en: 'Foreign language' },
  source: { column: 'foreign_language' },
};
