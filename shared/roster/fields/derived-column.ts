import type { Field } from '../field';

/** Columns of our own exports that follow from others; read again they would repeat them. */
export const derivedColumn: Field = {
  id: 'derived_column',
  label: { vi: 'Cột suy ra', en: 'Derived column' },
  kind: 'aside',
  headers: ['Chuyên ngành so với vị trí', 'Specialisation and post', 'Loại đơn vị cấp xã', 'Type of commune'],
};
