/** A dot of a drawing in pixels, and how wide its name is. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly nameWidth: number;
}

/** Where a name stands beside its dot, as a text mark is told it. */
export interface NamePlace {
  readonly align: 'left' | 'right' | 'center';
  readonly dx: number;
  readonly dy: number;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const radius = 5;
const lineHeight = 13;
const gap = 7;

export const namePlaces: readonly NamePlace[] = [
  { align: 'left', dx: gap, dy: 0 },
  { align: 'right', dx: -gap, dy: 0 },
  { align: 'center', dx: 0, dy: -(gap + lineHeight / 2) },
  { align: 'center', dx: 0, dy: gap + lineHeight / 2 },
];

/**
 * For each of the dots whose names are wanted, the most wanted first, the first place that lies within the drawing and on no
 * dot and no other name; null where there is none.
 */
export function placeNames(
  dots: readonly Dot[],
  wanted: readonly Dot[],
  [width, height]: readonly [number, number],
): (NamePlace | null)[] {
  const taken: Box[] = [];
  const isFree = (box: Box): boolean =>
    box[0] >= 0 &&
    box[1] >= 0 &&
    box[2] <= width &&
    box[3] <= height &&
    !taken.some((other) => overlap(box, other)) &&
    !dots.some((dot) => overlap(box, around(dot)));
  return wanted.map((dot) => {
    const place = namePlaces.find((each) => isFree(boxOf(dot, each))) ?? null;
    if (place) taken.push(boxOf(dot, place));
    return place;
  });
}

function boxOf({ x, y, nameWidth }: Dot, { align, dx, dy }: NamePlace): Box {
  const left = x + dx - { left: 0, center: nameWidth / 2, right: nameWidth }[align];
  return [left, y + dy - lineHeight / 2, left + nameWidth, y + dy + lineHeight / 2];
}

function around({ x, y }: Dot): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
