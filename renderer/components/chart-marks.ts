import { hiddenSign } from '../../shared/analysis/disclosure/version-words';
import type { ChartDatum } from '../../shared/charts/chart';

/** Bars, points and areas: what has a figure of its own. Lines, labels and legends are none. */
const shapes = ['rect', 'symbol', 'shape', 'arc'].map((mark) => `.mark-${mark}.role-mark > path`).join(', ');
/** Where a figure is not told there is no bar, only the sign of it. */
const signs = '.mark-text.role-mark > text';

export interface DrawnDatum extends ChartDatum {
  /** The mark in words. */
  readonly tip?: string;
}

/** What a drawn element stands for; Vega keeps at each the item that it draws. */
export function datumOf(element: EventTarget | null): DrawnDatum | null {
  const item: unknown = element !== null && '__data__' in element ? element.__data__ : undefined;
  const datum: unknown =
    typeof item === 'object' && item !== null && 'datum' in item ? item.datum : undefined;
  return isChartDatum(datum) ? datum : null;
}

/** Whether people stand behind it: a sum of what has no name leads to nobody in particular. */
export function hasPeople({ dimension, tableRow, condition }: ChartDatum): boolean {
  return dimension !== null || tableRow !== undefined || condition !== undefined;
}

/** The marks that lead somewhere, in drawing order, each figure once. */
export function marksIn(host: HTMLElement): SVGElement[] {
  const marks = new Map<string, SVGElement>();
  for (const element of host.querySelectorAll<SVGElement>(`${shapes}, ${signs}`)) {
    if (element.tagName === 'text' && element.textContent !== hiddenSign) continue;
    const datum = datumOf(element);
    if (datum === null || !hasPeople(datum)) continue;
    const { width, height } = element.getBoundingClientRect();
    const key = markKey(datum);
    if (width > 0 && height > 0 && !marks.has(key)) marks.set(key, element);
  }
  return [...marks.values()];
}

/** Tells marks apart, also after the chart was drawn anew. */
export function markKey({ dimension, value, ...rest }: ChartDatum): string {
  const { secondDimension, secondValue, tableRow, tableColumn, condition } = rest;
  return JSON.stringify([dimension, value, secondDimension, secondValue, tableRow, tableColumn, condition]);
}

/** Of what stands in another row: more than any way on a screen. */
const farAside = 1e5;

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

const directions: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The place of the mark that a key goes to: the nearest one in its direction, the first or the last. Null: no such key. */
export function nextMark(boxes: readonly Box[], from: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const direction = directions[key];
  const start = boxes[from];
  if (direction === undefined || start === undefined) return null;
  const [across, down] = direction;
  const here = middle(start);
  let best = from;
  let least = Infinity;
  for (const [at, box] of boxes.entries()) {
    const there = middle(box);
    const [right, below] = [there.x - here.x, there.y - here.y];
    const ahead = right * across + below * down;
    const [low, high, line] =
      across === 0 ? [box.left, box.left + box.width, here.x] : [box.top, box.top + box.height, here.y];
    // What stands in the same row or column comes before what is only near.
    const aside =
      low <= line && line <= high ? 0 : farAside + Math.abs(right * down) + Math.abs(below * across);
    if (at === from || ahead < 1 || ahead + aside >= least) continue;
    best = at;
    least = ahead + aside;
  }
  return best;
}

function middle({ left, top, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: left + width / 2, y: top + height / 2 };
}

function isChartDatum(datum: unknown): datum is DrawnDatum {
  return typeof datum === 'object' && datum !== null && 'dimension' in datum && 'value' in datum;
}
