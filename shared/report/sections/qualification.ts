import { qualificationByGroup } from '../../charts/qualification-by-group';
import { levelSection } from '../level-section';

export const qualification = levelSection({
  id: 'qualification',
  title: { vi: 'Trình độ chuyên môn', en: 'Professional qualification' },
  dimension: 'qualification',
  draw: ({ breakdown }, { chart }) =>
    qualificationByGroup(
      breakdown.cells.map(({ rows: [level = null], columns: [group = null], people }) => ({
        row: group,
        column: level,
        people,
      })),
      chart,
    ),
});
