import type { Chart, ChartFrame, ChartSpec, ChartTable } from './chart';
import { chartPopulation, wrapLine } from './chart-title';
import { textWidth } from './text-width';
import { chartConfig } from './theme';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Gives a drawing its title, subtitle and look. */
export function completeChart(
  frame: ChartFrame,
  title: string,
  notes: readonly string[],
  drawing: object,
  table: ChartTable,
): Chart {
  const shownTitle = frame.print?.title ?? title;
  const subtitle = [frame.print?.subtitle ?? chartPopulation(frame), ...notes].filter((line) => line !== '');
  const room = frame.width - 24;
  const spec = {
    $schema: schema,
    title: {
      text: shownTitle === '' ? [] : wrapLine(shownTitle, room, (text) => textWidth(text, 15)),
      subtitle: subtitle.flatMap((line) => wrapLine(line, room, (text) => textWidth(text, 12))),
    },
    ...drawing,
    config: chartConfig(frame),
  } as unknown as ChartSpec;
  return { title: shownTitle, subtitle, spec, table };
}
