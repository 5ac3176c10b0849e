import { stateManagementLevels } from '../vocabularies/state-management';
import type { Field } from '../field';

export const stateManagement: Field = {
  id: 'state_management',
  label: { vi: 'Quản lý nhà nước', en: 'State management' },
  kind: 'category',
  headers: [
    'Quản lý nhà nước',
    'QLNN',
    'QLHCNN',
    'Trình độ QLNN',
    'QL nhà nước',
    'BD QLNN',
    'Chứng chỉ QLNN',
    'Bồi dưỡng QLNN',
    'Trình độ quản lý nhà nước',
    'Quản lý hành chính nhà nước',
    'Bồi dưỡng quản lý nhà nước',
    'TĐ QLNN',
    'Kiến thức QLNN',
    'QLNN (ngạch)',
    'State management',
  ],
  vocabulary: stateManagementLevels,
};
