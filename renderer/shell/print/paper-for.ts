import type { Paper } from '../../../shared/contract/desktop';
import { paperOfWidth } from '../../components/paper-size';

/** Upright where everything fits; across for wide tables and boards, and smaller for those that are wider still. */
export function paperFor(page: Element): Paper {
  const tables = [...page.querySelectorAll('table')].map(neededWidth);
  // What is laid out by the window's width keeps it on paper.
  const laid = [...page.querySelectorAll<HTMLElement>('[data-paper-width]')].map(
    ({ offsetWidth }) => offsetWidth,
  );
  return paperOfWidth(Math.max(0, ...tables, ...laid));
}

/** How narrow a table can be: on the screen it fills its place. */
function neededWidth(table: HTMLTableElement): number {
  const { width, minWidth } = table.style;
  table.style.width = 'min-content';
  table.style.minWidth = '0';
  const needed = table.offsetWidth;
  table.style.width = width;
  table.style.minWidth = minWidth;
  return needed;
}
