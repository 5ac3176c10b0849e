import { levelSection } from '../level-section';

export const stateManagement = levelSection({
  id: 'state_management',
  title: { vi: 'Trình độ quản lý nhà nước', en: 'State management training' },
  dimension: 'state_management',
});
