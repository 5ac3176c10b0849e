import { plainView, type TableView } from '../analysis/table-view';
import type { ChartKindId } from '../charts/chart-kind';
import type { Board, Card, CardContent } from '../contract/boards';
import type { Language } from '../text/language';

const names = {
  quality: { vi: 'Chất lượng cán bộ, công chức cấp xã', en: 'Quality of commune staff' },
  age: { vi: 'Cơ cấu tuổi và nghỉ hưu', en: 'Age and retirement' },
} as const;

const tile = (measure: string): CardContent => ({ kind: 'tile', measure });

function divided(
  rows: readonly string[],
  columns: readonly string[],
  chart: ChartKindId | null,
  view: Partial<TableView> = {},
  measure = 'headcount',
): CardContent {
  const percentOf = columns.length === 0 ? 'total' : 'column';
  return {
    kind: 'breakdown',
    measure,
    rows: [...rows],
    columns: [...columns],
    view: { ...plainView, percentOf, ...view },
    chart,
    shown: 'chart',
  };
}

/** The boards of a new workspace: the figures that published reports give, ready to be changed. */
export function starterBoards(language: Language): Board[] {
  return [
    {
      id: 'quality',
      name: names.quality[language],
      cards: placed([
        [3, 3, tile('headcount')],
        [3, 3, tile('under_40')],
        [3, 3, tile('qualified_university_up')],
        [3, 3, tile('political_theory_any')],
        [12, 4, { kind: 'paragraph' }],
        [6, 9, divided(['qualification'], ['staff_group'], null)],
        [6, 9, divided(['political_theory'], ['staff_group'], null)],
        [6, 10, divided(['specialisation'], [], 'bars', { topRows: [15, null] })],
        [
          6,
          10,
          divided(
            ['unit'],
            [],
            'bars',
            { topRows: [20, null], sort: { by: 'value', column: null, direction: 'descending' } },
            'under_40',
          ),
        ],
      ]),
    },
    {
      id: 'age',
      name: names.age[language],
      cards: placed([
        [3, 3, tile('headcount')],
        [3, 3, tile('under_30')],
        [3, 3, tile('under_40')],
        [3, 3, tile('female')],
        [6, 9, divided(['age_band'], ['gender'], 'pyramid')],
        [6, 9, divided(['retirement'], ['staff_group'], null)],
        [6, 8, divided(['seniority'], [], 'bars')],
        [6, 8, divided(['age_band_official'], ['staff_group'], null)],
      ]),
    },
  ];
}

/** From left to right in lines of twelve columns. */
function placed(cards: readonly (readonly [number, number, CardContent])[]): Card[] {
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  return cards.map(([w, h, content], at) => {
    if (x + w > 12) {
      x = 0;
      y += lineHeight;
      lineHeight = 0;
    }
    const card = { id: `card${at + 1}`, x, y, w, h, content };
    x += w;
    lineHeight = Math.max(lineHeight, h);
    return card;
  });
}
