import type { Chart, ChartFrame, ChartSpec, ChartTable } from './chart';
import { chartPopulation, wrapLine } from './chart-title';
import { textWidth } from './text-width';
import { chartConfig, headingSizes } from './theme';

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
  const heading = {
    text: shownTitle === '' ? [] : wrapLine(shownTitle, room, (text) => textWidth(text, 15)),
    subtitle: subtitle.flatMap((line) => wrapLine(line, room, (text) => textWidth(text, 12))),
  };
  const spec = {
    $schema: schema,
    title: heading,
    ...drawing,
    ...(frame.print && frame.height === undefined && higher(drawing, heading)),
    config: chartConfig(frame),
  } as unknown as ChartSpec;
  return { title: shownTitle, subtitle, spec, table };
}

interface Heading {
  readonly text: readonly string[];
  readonly subtitle: readonly string[];
}

/** A picture has its heading inside its height; the window shows it outside the drawing. */
function higher(
  drawing: { readonly height?: unknown },
  { text, subtitle }: Heading,
): { height: number } | Record<string, never> {
  if (typeof drawing.height !== 'number') return {};
  const { fontSize, subtitleLineHeight, subtitlePadding, offset } = headingSizes;
  const lines = text.length * (fontSize + 3) + subtitle.length * subtitleLineHeight;
  return { height: drawing.height + (lines === 0 ? 0 : lines + subtitlePadding + offset) };
}
