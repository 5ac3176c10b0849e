import { politicalTheory as drawTheory } from '../../charts/political-theory';
import { levelSection } from '../level-section';

export const politicalTheory = levelSection({
  id: 'political_theory',
  title: { vi: 'Trình độ lý luận chính trị', en: 'Political theory' },
  dimension: 'political_theory',
  draw: ({ rows }, { chart }) =>
    drawTheory(
      rows.map(({ key, fact }) => ({ value: key, people: fact.people })),
      chart,
    ),
});
