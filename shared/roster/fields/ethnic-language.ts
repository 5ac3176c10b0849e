import type { Field } from '../field';

export const ethnicLanguage: Field = {
  id: 'ethnic_language',
  label: { vi: 'Tiếng dân tộc', en: 'Ethnic minority language' },
  kind: 'text',
  headers: [
    'Tiếng dân tộc',
    'Chứng chỉ tiếng dân tộc',
    'Tiếng DTTS',
    'Tiếng dân tộc thiểu số',
    'CC tiếng dân tộc',
    'Tiếng DT',
  ],
};
