import { registerChart, registerTile, type PublishedBoard } from './published-board';

const year = { year: 2024, months: null };

/** Over 200,000 procedures a year; 6,276 people under social protection; 11,550 in treatment; ethics, trips abroad. */
export const publicEthics: PublishedBoard = {
  id: 'public_ethics',
  name: { vi: 'Đạo đức công vụ', en: 'Ethics in public service' },
  source: {
    vi: 'Theo bài của báo Dân trí về đạo đức công vụ tại một sở: bồi dưỡng đạo đức công vụ, đi nước ngoài có báo cáo trước và sau, hồ sơ một năm, người được bảo trợ và điều trị.',
    en: 'After an article of Dân trí on ethics in a city department: training in ethics, trips abroad reported before and after, procedures a year, people under protection and in treatment.',
  },
  registers: ['training', 'travel', 'workload'],
  cards: [
    [4, 3, registerTile('workload', 'received', year)],
    [4, 3, registerTile('workload', 'people_protected', year)],
    [4, 3, registerTile('workload', 'people_treated', year)],
    [3, 3, registerTile('training', 'ethics_trained', year)],
    [3, 3, registerTile('travel', 'approved', year)],
    [3, 3, registerTile('travel', 'reported_before', year)],
    [3, 3, registerTile('travel', 'reported_after', year)],
    [6, 9, registerChart('workload', 'received_by_month', year)],
    [6, 9, registerChart('training', 'ethics_by_unit', year)],
    [6, 9, registerChart('travel', 'trips_by_country', year)],
    [3, 3, registerTile('workload', 'received_per_head', year)],
    [3, 3, registerTile('travel', 'reported_late', year)],
  ],
};
