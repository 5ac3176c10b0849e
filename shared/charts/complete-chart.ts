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
  const subtitle = [chartPopulation(frame), ...notes];
  const room = frame.width - 24;
  const spec = {
    $schema: schema,
    title: {
      text: wrapLine(title, room, (text) => textWidth(text, 15)),
      subtitle: subtitle.flatMap((line) => wrapLine(line, room, (text) => textWidth(text, 12))),
    },
    ...drawing,
    config: chartConfig(frame.dark, frame.language),
  } as unknown as ChartSpec;
  return { title, subtitle, spec, table };
}
