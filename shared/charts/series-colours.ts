import { chartColours, type ColourFrame } from './colours';
import { isProgressing } from './dimension-order';
import type { PlotLine, PlotSide } from './plot';

/** Dark and light in turn: neighbours stay apart for colour-blind readers and on a photocopy. */
const plain = {
  default: ['#0b6a70', '#e0a13a', '#5b4a9c', '#8cc7e6', '#8a4b1f', '#a9cf8f', '#1f3b63', '#d9a0bd'],
  dark: ['#4fb3b8', '#f3cf8e', '#9d8cd9', '#cfe8f5', '#c98457', '#d3edbf', '#6d93cc', '#f0cfe0'],
  safe: ['#0072b2', '#e69f00', '#009e73', '#f0e442', '#cc79a7', '#56b4e9', '#d55e00', '#5c5c5c'],
  grey: ['#333333', '#c4c4c4', '#707070', '#ebebeb', '#4d4d4d', '#dadada', '#8c8c8c', '#b0b0b0'],
} as const;
const others = { default: '#a6a6a6', safe: '#a6a6a6', grey: '#f7f7f7', dark: '#7a7a7a' } as const;
/** From the lowest level to the highest. */
export const ramp = {
  default: ['#cfe6e3', '#063f45'],
  dark: ['#244a4d', '#c4f0ee'],
  safe: ['#d6e8f3', '#00395a'],
  grey: ['#ededed', '#2b2b2b'],
} as const;

/** How many series have a colour of their own. */
export const mostSeries = plain.default.length;

/** Of series that are no levels, for a chart that Excel draws. */
export const plainSeriesColours: readonly string[] = plain.default;

export interface SeriesColour {
  readonly fill: string;
  readonly outline: string;
  /** Of what is written on the fill. */
  readonly text: string;
}

/** As much of a side of a plot as its colours depend on. */
interface SeriesSide extends Pick<PlotSide, 'dimensions'> {
  readonly lines: readonly Pick<PlotLine, 'isMissing' | 'isOthers'>[];
}

/** One colour a series: steps of one hue for levels and bands, else colours apart; hollow where not recorded. */
export function seriesColours({ lines, dimensions }: SeriesSide, frame: ColourFrame): SeriesColour[] {
  const look = frame.dark ? 'dark' : (frame.print?.palette ?? 'default');
  const colours = chartColours(frame);
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
    // Neighbouring greys are told apart by their edges.
    return { fill, outline: look === 'grey' ? colours.text : fill, text: textOn(fill) };
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

/** The same for lines and points, which nobody would see hollow. */
export function lineColours(side: SeriesSide, frame: ColourFrame): SeriesColour[] {
  return seriesColours(side, frame).map((colour, at) =>
    side.lines[at]?.isMissing ? { ...colour, fill: colour.outline } : colour,
  );
}
