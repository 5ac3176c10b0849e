import type { ChartFrame } from './chart';
import { chartColours } from './colours';
import { hatching } from './hatching';
import { textWidth } from './text-width';

export interface LegendEntry {
  readonly label: string;
  /** Null: hatched. */
  readonly fill: string | null;
}

const box = { width: 18, height: 13 };
const lineHeight = 22;
export const hatchStep = 7;

/** A legend above a map, in as many lines as it needs. */
export function mapLegend(
  title: string,
  entries: readonly LegendEntry[],
  width: number,
  frame: ChartFrame,
): { readonly layers: readonly object[]; readonly height: number } {
  const colours = chartColours(frame);
  const titleWidth = textWidth(title) + 14;
  let x = titleWidth > width * 0.4 ? 0 : titleWidth;
  let y = x === 0 ? lineHeight : 0;
  const placed = entries.map((entry) => {
    const wide = box.width + 6 + textWidth(entry.label) + 16;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight;
    }
    const place = { x, y, x2: x + box.width, y2: y + box.height };
    x += wide;
    return {
      ...place,
      label: entry.label,
      fill: entry.fill ?? colours.missing,
      isHatched: entry.fill === null,
    };
  });
  const texts = [
    { x: 0, y: box.height / 2, label: title, weight: 600 },
    ...placed.map((each) => ({ x: each.x2 + 6, y: each.y + box.height / 2, label: each.label, weight: 400 })),
  ];
  const strokes = placed
    .filter(({ isHatched }) => isHatched)
    .flatMap(({ x: left, y: top, x2, y2 }) => {
      const corners = [
        [left, top],
        [x2, top],
        [x2, y2],
        [left, y2],
      ];
      return hatching([corners], hatchStep).map(([from, to]) => ({
        x: from?.[0],
        y: from?.[1],
        x2: to?.[0],
        y2: to?.[1],
      }));
    });
  const at = { x: pixel('x'), y: pixel('y') };
  const to = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  return {
    height: y + lineHeight + 6,
    layers: [
      {
        data: { values: placed },
        mark: { type: 'rect', stroke: colours.line, strokeWidth: 1 },
        encoding: { ...at, ...to, fill: { field: 'fill', type: 'nominal', scale: null } },
      },
      {
        data: { values: strokes },
        mark: { type: 'rule', color: colours.line, strokeWidth: 1 },
        encoding: { ...at, ...to },
      },
      ...[600, 400].map((weight) => ({
        data: { values: texts.filter((each) => each.weight === weight) },
        mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: weight },
        encoding: { ...at, text: { field: 'label', type: 'nominal' } },
      })),
    ],
  };
}

/** A place in pixels of the drawing. */
export function pixel(field: string): object {
  return { field, type: 'quantitative', scale: null, axis: null };
}
