import type { Board, CardContent } from '../contract/boards';
import type { Language } from '../text/language';
import { divided } from './divided';
import { linesOfCards } from './lines-of-cards';

const names = {
  quality: { vi: 'Chất lượng cán bộ, công chức cấp xã', en: 'Quality of commune staff' },
  age: { vi: 'Cơ cấu tuổi và nghỉ hưu', en: 'Age and retirement' },
} as const;

const tile = (measure: string): CardContent => ({ kind: 'tile', measure });

/** The boards of a new workspace: the figures that published reports give, ready to be changed. */
export function starterBoards(language: Language): Board[] {
  return [
    {
      id: 'quality',
      name: names.quality[language],
      cards: linesOfCards([
        [3, 3, tile('headcount')],
        [3, 3, tile('under_40')],
        [3, 3, tile('qualified_university_up')],
        [3, 3, tile('political_theory_any')],
        [12, 4, { kind: 'paragraph' }],
        [6, 9, divided({ rows: ['qualification'], columns: ['staff_group'] })],
        [6, 9, divided({ rows: ['political_theory'], columns: ['staff_group'] })],
        [6, 10, divided({ rows: ['specialisation'], chart: 'bars', view: { topRows: [15, null] } })],
        [
          6,
          10,
          divided({
            measure: 'under_40',
            rows: ['unit'],
            chart: 'bars',
            view: {
              topRows: [20, null],
              sort: { by: 'value', column: null, direction: 'descending' },
            },
          }),
        ],
      ]),
    },
    {
      id: 'age',
      name: names.age[language],
      cards: linesOfCards([
        [3, 3, tile('headcount')],
        [3, 3, tile('under_30')],
        [3, 3, tile('under_40')],
        [3, 3, tile('female')],
        [6, 9, divided({ rows: ['age_band'], columns: ['gender'], chart: 'pyramid' })],
        [6, 9, divided({ rows: ['retirement'], columns: ['staff_group'] })],
        [6, 8, divided({ rows: ['seniority'], chart: 'bars' })],
        [6, 8, divided({ rows: ['age_band_official'], columns: ['staff_group'] })],
      ]),
    },
  ];
}
