import { ethnicGroups } from '../vocabularies/ethnic-group';
import type { Field } from '../field';

export const ethnicity: Field = {
  id: 'ethnicity',
  label: { vi: 'Dân tộc', en: 'Ethnicity' },
  kind: 'ethnicity',
  headers: ['Dân tộc', 'DT', 'Thành phần dân tộc', 'TP dân tộc', 'Ethnicity', 'Ethnic group', 'Race'],
  vocabulary: ethnicGroups,
  sensitive: true,
};
