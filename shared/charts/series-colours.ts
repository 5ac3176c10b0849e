import { chartColours } from './colours';
import { isProgressing } from './dimension-order';
import type { PlotSide } from './plot';

/** Dark and light in turn: neighbours stay apart for colour-blind readers and on a photocopy. */
const plain = {
  light: ['#0b6a70', '#e0a13a', '#5b4a9c', '#8cc7e6', '#8a4b1f', '#a9cf8f', '#1f3b63', '#d9a0bd'],
  dark: ['#4fb3b8', '#f3cf8e', '#9d8cd9', '#cfe8f5', '#c98457', '#d3edbf', '#6d93cc', '#f0cfe0'],
} as const;
const others = { light: '#a6a6a6', dark: '#7a7a7a' } as const;
/** From the lowest level to the highest. */
export const ramp = { light: ['#cfe6e3', '#063f45'], dark: ['#244a4d', '#c4f0ee'] } as const;

/** How many series have a colour of their own. */
export const mostSeries = plain.light.length;

export interface SeriesColour {
  readonly fill: string;
  readonly outline: string;
  /** Of what is written on the fill. */
  readonly text: string;
}

/** One colour a series: steps of one hue for levels and bands, else colours apart; hollow where not recorded. */
export function seriesColours({ lines, dimensions }: PlotSide, isDark: boolean): SeriesColour[] {
  const look = isDark ? 'dark' : 'light';
  const colours = chartColours(isDark);
  const named = lines.filter(({ isMissing, isOthers }) => !isMissing && !isOthers);
  const inner = dimensions.at(-1);
  const isRamp = named.length > 2 && dimensions.length === 1 && inner !== undefined && isProgressing(inner);
  return lines.map((line) => {
    if (line.isMissing) return { fill: colours.missing, outline: colours.line, text: colours.text };
    const at = named.indexOf(line);
    const fill = line.isOthers
      ? others[look]
      : isRamp
        ? mixed(ramp[look][0], ramp[look][1], at / (named.length - 1))
        : (plain[look][at % mostSeries] ?? colours.main);
    return { fill, outline: fill, text: textOn(fill) };
  });
}

/** Black or white, whichever stands out more from the colour. */
export function textOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = channels(fill).map((part) => (part / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? '#1a1a1a' : '#ffffff';
}

/** `share` of the way from one colour to the other. */
export function mixed(from: string, to: string, share: number): string {
  const ends = channels(to);
  const parts = channels(from).map((part, at) => Math.round(part + ((ends[at] ?? part) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}
