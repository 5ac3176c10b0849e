import type { Paper } from '../../../shared/contract/desktop';

/** CSS pixels between the margins of an A4 page of 10 mm. */
const portrait = 718;
const landscape = 1047;
const smallest = 30;

/** Upright where everything fits; across for wide tables, and smaller for those that are wider still. */
export function paperFor(page: Element): Paper {
  const widths = [...page.querySelectorAll('table, [role="grid"]')].map((table) => table.scrollWidth);
  return paperOfWidth(Math.max(0, ...widths));
}

export function paperOfWidth(width: number): Paper {
  if (width <= portrait) return { isLandscape: false, scale: 100 };
  return {
    isLandscape: true,
    scale: Math.max(smallest, Math.min(100, Math.floor((landscape / width) * 100))),
  };
}
