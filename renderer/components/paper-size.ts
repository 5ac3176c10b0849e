import type { Paper } from '../../shared/contract/desktop';

/** CSS pixels between the margins of an A4 page of 10 mm, along its short and its long side. */
const short = 718;
const long = 1047;
const smallest = 30;

/** The paper for what is so many CSS pixels wide. */
export function paperOfWidth(width: number): Paper {
  if (width <= short) return { isLandscape: false, scale: 100 };
  return {
    isLandscape: true,
    scale: Math.max(smallest, Math.min(100, Math.floor((long / width) * 100))),
  };
}

/** How many CSS pixels of what is so wide stand below each other on a page of its paper. */
export function pageHeightOf(width: number): number {
  const { isLandscape, scale } = paperOfWidth(width);
  return ((isLandscape ? short : long) * 100) / scale;
}
