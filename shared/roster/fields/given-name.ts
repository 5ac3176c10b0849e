import type { Field } from '../field';

/** The last part of a name that stands in two columns. */
export const givenName: Field = {
  id: 'given_name',
  label: { vi: 'Tên', en: 'Given name' },
  kind: 'name',
  headers: ['Tên', 'Given name', 'First name'],
  identifying: true,
};
