import { fiveYearBands } from '../analysis/age-bands';
import { categoryLabel } from '../analysis/category-label';
import { findDimension } from '../analysis/dimensions';
import type { PyramidBar } from '../contract/results';
import { formatCount } from '../text/numbers';
import { countAndShare } from './category-rows';
import type { Chart, ChartFrame } from './chart';
import { chartWords, peopleUnit } from './chart-words';
import { completeChart } from './complete-chart';
import { pyramidDrawing, type PyramidRow, type PyramidSide } from './pyramid';

const sides = [
  { gender: 'male', word: chartWords.men },
  { gender: 'female', word: chartWords.women },
] as const;

/** Bands of five years from the bottom up, men to the left and women to the right of zero. */
export function agePyramid(data: readonly PyramidBar[], frame: ChartFrame): Chart {
  const { language } = frame;
  const count = (band: string | null, gender: string | null): number =>
    data.find((bar) => bar.band === band && bar.gender === gender)?.people ?? 0;
  const bands = drawnBands(data).reverse();
  const side = (band: string, { gender, word }: (typeof sides)[number]): PyramidSide => {
    const people = count(band, gender);
    const category = categoryLabel('age_band', band, language);
    return {
      dimension: 'age_band',
      value: band,
      secondDimension: 'gender',
      secondValue: gender,
      people,
      tip: `${word[language]}, ${category}: ${countAndShare(people, frame.people, frame)}`,
      isSelected:
        (frame.selected['age_band']?.includes(band) ?? false) ||
        (frame.selected['gender']?.includes(gender) ?? false),
    };
  };
  const rows = bands.map((band): PyramidRow => ({
    category: categoryLabel('age_band', band, language),
    left: side(band, sides[0]),
    right: side(band, sides[1]),
  }));
  const head = ({ gender, word }: (typeof sides)[number]): string => {
    const people = data.reduce((sum, bar) => (bar.gender === gender ? sum + bar.people : sum), 0);
    return `${word[language]}: ${countAndShare(people, frame.people, frame)}`;
  };
  const missing = data
    .filter((bar) => bar.band === null || bar.gender === null)
    .reduce((sum, bar) => sum + bar.people, 0);
  const notes =
    missing > 0
      ? [
          `${chartWords.notDrawn[language]} ${formatCount(missing, language)} ${peopleUnit(missing, language)}`,
        ]
      : [];
  const table = {
    head: [findDimension('age_band')?.label[language] ?? '', ...sides.map(({ word }) => word[language])],
    rows: rows.map(({ category, left, right }) => ({
      dimension: 'age_band',
      value: left.value,
      cells: [
        category,
        countAndShare(left.people, frame.people, frame),
        countAndShare(right.people, frame.people, frame),
      ],
    })),
  };
  const drawing = pyramidDrawing({ rows, heads: [head(sides[0]), head(sides[1])] }, frame);
  return completeChart(frame, chartWords.agePyramid[language], notes, drawing, table);
}

/** From the youngest band that has people to the oldest, without gaps. */
function drawnBands(data: readonly PyramidBar[]): string[] {
  const present = new Set(data.filter((bar) => bar.people > 0).map((bar) => bar.band));
  const ids = fiveYearBands.map(({ id }) => id);
  const first = ids.findIndex((id) => present.has(id));
  const last = ids.findLastIndex((id) => present.has(id));
  return first < 0 ? [] : ids.slice(first, last + 1);
}
