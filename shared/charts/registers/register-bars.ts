import { groupLabel } from '../../registers/group-label';
import { groupingLabel } from '../../registers/grouping-label';
import type { RegisterChart } from '../../registers/register-chart';
import { resultText } from '../../registers/result-text';
import { formatCount } from '../../text/numbers';
import { barColours, type BarRow } from '../category-rows';
import type { Chart, ChartFrame } from '../chart';
import { countBars } from '../count-bars';
import { amountTitle, axisFormat, seriesOf, type RegisterData } from './register-frame';

const mostBars = 15;
const severalNote = {
  vi: 'Lượt đi nhiều nước tính ở từng nước',
  en: 'What has several countries counts in each',
};

/** One bar a group, the highest first (the lowest where that is what one looks for). */
export function registerBars(
  chart: Extract<RegisterChart, { kind: 'bars' }>,
  data: RegisterData,
  frame: ChartFrame,
): Chart {
  const { language } = frame;
  const series = seriesOf(data, chart.by, chart.indicator);
  const all = (series?.results ?? []).filter(
    ({ value, numerator }) => value !== null && (chart.lowestFirst === true || numerator > 0),
  );
  const direction = chart.lowestFirst ? 1 : -1;
  const sorted = [...all].sort((a, b) => direction * ((a.value ?? 0) - (b.value ?? 0)));
  const rows = sorted.slice(0, mostBars).map((result): BarRow => {
    const category = groupLabel(data.register, chart.by, result.group, language, frame.library);
    const { figure, counts } = resultText(data.register, result, language);
    const label = series?.indicator.as === 'count' ? figure : `${figure} (${counts})`;
    return {
      dimension: chart.by === 'unit' ? 'unit' : null,
      value: result.group,
      category,
      amount: result.value ?? 0,
      label,
      tip: `${category}: ${figure} (${counts})`,
      ...barColours('unit', result.group, frame),
    };
  });
  const shown = `${formatCount(rows.length, language)}/${formatCount(all.length, language)}`;
  const notes = [
    ...(all.length > mostBars ? [{ vi: `${shown} đơn vị`, en: `${shown} groups` }[language]] : []),
    ...(chart.by === 'country' ? [severalNote[language]] : []),
  ];
  return countBars(
    {
      title: chart.title[language],
      notes,
      categoryTitle: groupingLabel(data.register, chart.by, language, frame.library),
      amountTitle: series ? amountTitle(series.indicator, frame) : '',
      format: series ? axisFormat(series.indicator) : ',d',
      rows,
    },
    frame,
  );
}
