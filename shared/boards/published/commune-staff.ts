import { divided } from '../divided';
import { registerChart, registerTile, tile, tileOf, type PublishedBoard } from './published-board';

const firstHalf = { year: 2024, months: [1, 6] as [number, number] };
const of2023 = { year: 2023, months: null };

/** 2,593 people; under 40 68 %; cadres 92.1, 99.61, 98.6 %; civil servants 96.7, 83.4 %; satisfied 97 %; conduct 100 %. */
export const communeStaff: PublishedBoard = {
  id: 'commune_staff',
  name: { vi: 'Cán bộ, công chức là công bộc của dân', en: 'Officials who serve the people' },
  source: {
    vi: 'Theo bài “Để cán bộ thực sự là công bộc của dân”, Báo Điện Biên Phủ: số lượng, tuổi, trình độ theo đối tượng, mức hài lòng tại bộ phận một cửa, quy tắc ứng xử, thư xin lỗi.',
    en: 'After an article of the newspaper Điện Biên Phủ: staff, age, qualification by group, satisfaction at the one-stop desk, conduct, letters of apology.',
  },
  registers: ['workload', 'conduct'],
  cards: [
    [3, 3, tile('headcount')],
    [3, 3, tile('under_40')],
    [3, 3, registerTile('workload', 'satisfied', firstHalf)],
    [3, 3, registerTile('conduct', 'conduct_kept', of2023)],
    [4, 3, tileOf('cadre', 'general_education_standard')],
    [4, 3, tileOf('cadre', 'qualified_elementary_up')],
    [4, 3, tileOf('cadre', 'political_theory_any')],
    [4, 3, tileOf('civil_servant', 'general_education_standard')],
    [4, 3, tileOf('civil_servant', 'qualified_college_up')],
    [4, 3, tile('specialisation_match')],
    [12, 4, { kind: 'paragraph' }],
    [6, 9, divided({ rows: ['qualification'], columns: ['staff_group'] })],
    [6, 9, registerChart('workload', 'satisfied_by_month', { year: 2024, months: null })],
    [3, 3, registerTile('conduct', 'apology_letters', of2023)],
    [3, 3, registerTile('workload', 'apologies_per_late', { year: 2024, months: null })],
  ],
};
