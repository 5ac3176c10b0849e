import type { TopLevelSpec } from 'vega-lite';
import type { ChartFrame } from './chart';
import { chartColours } from './colours';

export const chartFont = "'Noto Sans', 'Segoe UI', sans-serif";

const numberLocale = {
  vi: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ' ₫'] },
} as const;

/** Pixels of a title and of the lines below it. */
export const headingSizes = { fontSize: 15, subtitleLineHeight: 17, subtitlePadding: 4, offset: 12 } as const;

/** The one look of all charts. */
export function chartConfig(
  frame: Pick<ChartFrame, 'dark' | 'language' | 'print'>,
): NonNullable<TopLevelSpec['config']> {
  const colours = chartColours(frame);
  const axis = {
    labelColor: colours.text,
    labelFontSize: 12,
    titleColor: colours.quietText,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    domainColor: colours.line,
    tickColor: colours.line,
    gridColor: colours.grid,
  } as const;
  const config = {
    background: colours.ground,
    font: chartFont,
    // The page offers the numbers as a table instead; hundreds of unnamed graphics symbols help nobody.
    aria: false,
    mark: { aria: false },
    locale: { number: numberLocale[frame.language] },
    padding: { left: 8, right: 12, top: 8, bottom: 8 },
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      color: colours.text,
      ...headingSizes,
      fontWeight: 600,
      subtitleColor: colours.quietText,
      subtitleFontSize: 12,
    },
    axis,
    axisX: { tickCount: 5 },
    axisY: { grid: false, ticks: false, domain: true, labelPadding: 6 },
    header: {
      labelColor: colours.text,
      labelFontSize: 12,
      labelFontWeight: 600,
      titleColor: colours.quietText,
      titleFontSize: 12,
      titleFontWeight: 'normal',
    },
    legend: { labelColor: colours.text, labelFontSize: 12, symbolType: 'square', symbolSize: 110 },
    text: { color: colours.text, fontSize: 12 },
  } as const;
  return config as unknown as NonNullable<TopLevelSpec['config']>;
}
