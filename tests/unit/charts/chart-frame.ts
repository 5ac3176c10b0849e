import type { ChartFrame } from '../../../shared/charts/chart';

export const frame: ChartFrame = {
  language: 'vi',
  dark: false,
  width: 560,
  asOf: '2024-12-31',
  rosterName: 'Tỉnh mẫu',
  people: 2593,
  filter: null,
  selected: {},
};
