import type { Field } from '../field';

/** The post or unit that is planned for a person, or that they once had: never their own of today. */
export const plannedOrFormer: Field = {
  id: 'planned_or_former',
  label: { vi: 'Dự kiến hoặc trước đây', en: 'Planned or former' },
  kind: 'aside',
  headers: [
    'Quy hoạch',
    'Quy hoạch chức danh',
    'Chức danh quy hoạch',
    'Dự kiến',
    'Dự kiến bố trí',
    'Chức danh dự kiến',
    'Chức vụ dự kiến',
    'Chức vụ đề nghị bổ nhiệm',
    'Trước sắp xếp',
    'Trước khi sắp xếp',
    'Chức vụ cao nhất đã qua',
    'Planned position',
    'Former position',
  ],
};
