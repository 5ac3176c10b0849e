import type { Field } from '../field';

export const defenceEducation: Field = {
  id: 'defence_education',
  label: { vi: 'Quốc phòng an ninh', en: 'Defence and security education' },
  kind: 'text',
  headers: [
    'QPAN',
    'QP-AN',
    'Quốc phòng an ninh',
    'Quốc phòng, an ninh',
    'Quốc phòng - an ninh',
    'Tr.độ an ninh, quốc phòng',
    'Trình độ an ninh, quốc phòng',
    'An ninh, quốc phòng',
    'Kiến thức QPAN',
    'Đối tượng QPAN',
    'Bồi dưỡng QPAN',
    'Bồi dưỡng QP-AN',
  ],
};
