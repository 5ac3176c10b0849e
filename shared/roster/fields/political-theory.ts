import { politicalTheoryLevels } from '../vocabularies/political-theory';
import type { Field } from '../field';

export const politicalTheory: Field = {
  id: 'political_theory',
  label: { vi: 'Lý luận chính trị', en: 'Political theory' },
  kind: 'category',
  headers: [
    'Lý luận chính trị',
    'LLCT',
    'Chính trị',
    'Trình độ LLCT',
    'Lý luận CT',
    'LL CT',
    'Trình độ chính trị',
    'LL chính trị',
    'Trình độ lý luận chính trị',
    'TĐ LLCT',
    'TĐLLCT',
    'Trình độ lý luận',
    'TĐ lý luận chính trị',
    'political_studies',
    'Political theory',
    'Political studies',
    'Lý luận',
    'LLCT-HC',
    'Trình độ LLCT-HC',
    'Lý luận chính trị - hành chính',
    'TĐCT',
    'TĐ chính trị',
    'Trình độ LL chính trị',
  ],
  vocabulary: politicalTheoryLevels,
};
