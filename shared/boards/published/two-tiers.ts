import { divided } from '../divided';
import { registerChart, registerTile, tile, type PublishedBoard } from './published-board';

const year = { year: 2024, months: null };
const leastFirst = { sort: { by: 'value', column: null, direction: 'ascending' } } as const;

/** Procedures per member of staff, fit of specialisation and qualification by post, citizens' assessment. */
export const twoTiers: PublishedBoard = {
  id: 'two_tiers',
  name: { vi: 'Chính quyền địa phương hai cấp', en: 'Two-tier local government' },
  source: {
    vi: 'Theo phóng sự của Truyền hình Quảng Ngãi về chính quyền địa phương hai cấp: hồ sơ trên một người, bố trí theo chuyên môn, trình độ theo chức vụ, đánh giá của người dân.',
    en: 'After a report of Quảng Ngãi Television on two-tier local government: procedures per member of staff, fit of specialisation and post, qualification by post, citizens’ assessment.',
  },
  registers: ['workload'],
  cards: [
    [3, 3, registerTile('workload', 'received_per_head', year)],
    [3, 3, registerTile('workload', 'satisfied', year)],
    [3, 3, tile('specialisation_match')],
    [3, 3, tile('qualified_university_up')],
    [6, 10, registerChart('workload', 'load_and_fit', year)],
    [6, 10, registerChart('workload', 'satisfaction_and_qualification', year)],
    [
      6,
      10,
      divided({ measure: 'specialisation_match', rows: ['position'], chart: 'bars', view: leastFirst }),
    ],
    [
      6,
      10,
      divided({ measure: 'qualified_university_up', rows: ['position'], chart: 'bars', view: leastFirst }),
    ],
    [12, 10, registerChart('workload', 'load_by_unit', year)],
  ],
};
