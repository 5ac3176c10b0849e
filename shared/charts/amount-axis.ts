import { textWidth } from './text-width';

/** Between the labels of two ticks. */
const labelGap = 8;

/** Whole, round steps that stop where the bars do, so that no tick stands under the labels. */
export function axisUpTo(longest: number, format: string, steps = 4): { values: number[]; format: string } {
  const rough = longest / steps;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const rounds = [1, 2, 5, 10].map((factor) => factor * magnitude);
  const fitting = rounds.find((round) => round >= rough * 0.75 && round <= longest);
  // Labels are whole percents: smaller steps would say the same twice.
  const smallest = format.endsWith('%') ? 0.01 : 1;
  const step = Math.max(fitting ?? rounds.findLast((round) => round <= longest) ?? longest, smallest);
  const count = Math.floor(longest / step + 1e-9);
  return {
    values: Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6))),
    format,
  };
}

/** As many of up to four steps as have room for their labels in so many pixels. */
function axisWithin(pixels: number, longest: number, format: string): ReturnType<typeof axisUpTo> {
  const choices = [4, 3, 2, 1].map((steps) => axisUpTo(longest, format, steps));
  const fits = ({ values }: { values: number[] }): boolean => {
    const [, step = longest] = values;
    const widest = Math.max(...values.map((value) => textWidth(tickLabel(value, format))));
    return (step / longest) * pixels >= widest + labelGap;
  };
  return choices.find(fits) ?? { values: [0], format };
}

function tickLabel(value: number, format: string): string {
  return format.endsWith('%') ? `${Math.round(value * 100)}%` : value.toLocaleString('en');
}

/** Rows beyond this many have their axis above them: its figures are read without scrolling. */
const mostAbove = 25;

interface AmountAxis {
  readonly title: string;
  readonly longest: number;
  /** Where the axis ends: beyond the longest mark, so that its label has room. */
  readonly end: number;
  readonly format: string;
  readonly rows: number;
  /** Of the plot in pixels, where it may be too narrow for the usual ticks. */
  readonly width?: number;
}

/** The encoding of `x` by the field `amount`, from zero. */
export function amountAxis({ title, longest, end, format, rows, width = Infinity }: AmountAxis): object {
  const ticks = axisWithin((width * longest) / end, longest, format);
  return {
    field: 'amount',
    type: 'quantitative',
    title,
    scale: { domain: [0, end], nice: false },
    axis: {
      ...allTicks(ticks.values),
      format: ticks.format,
      ...(rows > mostAbove && { orient: 'top' }),
    },
  };
}

/** Exactly these ticks: of more than `tickCount` Vega leaves out every other one, be it zero. */
export function allTicks(values: readonly number[]): object {
  return { values, tickCount: values.length, labelOverlap: false };
}

/** Where an axis ends whose labels stand behind the marks. */
export function endWithLabels(longest: number, plotWidth: number, labelRoom: number): number {
  return (longest * plotWidth) / Math.max(plotWidth - labelRoom, 20);
}
