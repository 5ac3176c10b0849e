import type { Field } from '../field';

export const job: Field = {
  id: 'job',
  label: { vi: 'Vị trí việc làm', en: 'Job' },
  kind: 'text',
  headers: [
    'Vị trí việc làm',
    'VTVL',
    'Công việc chính được giao',
    'Công việc được giao',
    'Nhiệm vụ được phân công',
    'Nhiệm vụ được giao',
    'Nhiệm vụ',
    'Lĩnh vực phụ trách',
    'Công việc đang làm',
    'Job',
    'Duty',
    'Công việc hiện tại',
    'Công việc hiện nay',
    'Công việc phụ trách',
    'Nhiệm vụ được giao phụ trách',
    'Tên vị trí việc làm',
  ],
};
