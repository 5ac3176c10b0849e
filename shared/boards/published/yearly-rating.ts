import { registerChart, registerLimit, registerTile, type PublishedBoard } from './published-board';

const year = { year: 2024, months: null };

/** Yearly rating by level, unit and year. */
export const yearlyRating: PublishedBoard = {
  id: 'yearly_rating',
  name: { vi: 'Trách nhiệm trong thực thi công vụ', en: 'Responsibility in public service' },
  source: {
    vi: 'Theo bài của báo Kinh tế & Đô thị về trách nhiệm trong thực thi công vụ: kết quả đánh giá, xếp loại hằng năm theo mức, đơn vị và năm.',
    en: 'After an article of Kinh tế & Đô thị on responsibility in public service: the yearly rating by level, unit and year.',
  },
  registers: ['rating'],
  cards: [
    [3, 3, registerTile('rating', 'excellent', year)],
    [3, 3, registerTile('rating', 'good', year)],
    [3, 3, registerTile('rating', 'complete', year)],
    [3, 3, registerTile('rating', 'incomplete', year)],
    [4, 3, registerTile('rating', 'rated', year)],
    [4, 3, registerTile('rating', 'good_up', year)],
    [4, 3, registerTile('rating', 'not_rated', year)],
    [6, 9, registerChart('rating', 'levels_by_year', year)],
    [6, 9, registerChart('rating', 'levels_by_group', year)],
    [12, 10, registerChart('rating', 'excellent_by_unit', year)],
    [12, 6, registerLimit('rating', 'excellent_cap', year)],
  ],
};
