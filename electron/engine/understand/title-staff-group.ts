import { cellText, type Sheet } from '../read/sheet';
import { tidyText } from '../normalise/tidy-text';
import { fold } from '../../../shared/text/fold';

const lists = /^(?:danh sach|thong ke|bieu|tong hop)/;
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
  return null;
}
