import { registerChart, registerTile, tile, type PublishedBoard } from './published-board';

const year = { year: 2024, months: null };

/** Training in person, online and abroad; figures that stand beside those of other civil services. */
export const trainingAbroad: PublishedBoard = {
  id: 'training_abroad',
  name: { vi: 'Hợp tác công vụ ASEAN', en: 'ASEAN civil services' },
  source: {
    vi: 'Theo tin của Sputnik về Hội nghị ACCSM 21: bồi dưỡng tập trung, trực tuyến và ở nước ngoài; số liệu đặt được bên cạnh các nước ASEAN.',
    en: 'After Sputnik’s news of ACCSM 21: training in person, online and abroad; figures that can stand beside those of other ASEAN countries.',
  },
  registers: ['training'],
  cards: [
    [3, 3, registerTile('training', 'in_person_times', year)],
    [3, 3, registerTile('training', 'online_times', year)],
    [3, 3, registerTile('training', 'blended_times', year)],
    [3, 3, registerTile('training', 'abroad_times', year)],
    [3, 3, tile('headcount')],
    [3, 3, tile('female')],
    [3, 3, tile('under_40')],
    [3, 3, tile('qualified_university_up')],
    [6, 9, registerChart('training', 'times_by_mode', year)],
    [6, 9, registerChart('training', 'abroad_by_country', year)],
    [6, 9, registerChart('training', 'times_by_month', year)],
    [3, 3, registerTile('training', 'trained_people', year)],
    [3, 3, registerTile('training', 'hours_reached', year)],
  ],
};
