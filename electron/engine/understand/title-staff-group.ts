import { cellText, type Sheet } from '../read/sheet';
import { readSectionLabel } from './section-label';
import { tidyText } from '../normalise/tidy-text';
import { fold } from '../../../shared/text/fold';

const lists = /^(?:danh sach|thong ke|bieu|tong hop|bao cao)/;
const groups: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/khong chuyen trach|nhdkct/, 'part_time'],
  [/hop dong/, 'contract'],
  [/vien chuc/, 'public_employee'],
  [/cong chuc/, 'civil_servant'],
];

/**
 * The staff group that a title names alone: `DANH SÁCH NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH`. A title that names several,
 * and `cán bộ`, which often means everybody, say nothing.
 */
export function findTitleStaffGroup(sheet: Sheet, headerTop: number): string | null {
  for (const row of sheet.rows.slice(0, headerTop)) {
    for (const cell of row ?? []) {
      const title = fold(tidyText(cellText(cell)));
      if (!lists.test(title) || title.length > 200) continue;
      const named = groups.filter(([pattern]) => pattern.test(title)).map(([, id]) => id);
      const several = named.length > 1 || (named[0] !== 'part_time' && /can bo|cbcc/.test(title));
      return several ? null : (named[0] ?? null);
    }
  }
  return groupAbove(sheet, headerTop);
}

/** `B. NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH` alone on a line directly above the header. */
function groupAbove(sheet: Sheet, headerTop: number): string | null {
  for (let row = headerTop - 1; row >= Math.max(0, headerTop - 3); row -= 1) {
    const texts = (sheet.rows[row] ?? [])
      .map((cell) => tidyText(cellText(cell)))
      .filter((text) => text !== '');
    const label = texts.length === 0 || texts.length > 2 ? null : readSectionLabel('', texts.join(' '));
    if (label?.kind === 'staff_group') return label.value;
  }
  return null;
}
