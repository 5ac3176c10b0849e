import type { Field } from '../field';

/** A tick where the group itself is not named; otherwise it follows from `ethnicity`. */
export const ethnicMinority: Field = {
  id: 'ethnic_minority',
  label: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
  kind: 'yes-no',
  headers: [
    'Dân tộc thiểu số',
    'DTTS',
    'Dân tộc ít người',
    'Người DTTS',
    'Người dân tộc thiểu số',
    'Ethnic minority',
    'Là người DTTS',
    'Người dân tộc',
  ],
  sensitive: true,
};
