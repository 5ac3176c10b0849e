import { cellText, type Sheet } from '../read/sheet';
import { readSectionLabel } from './section-label';
import { tidyText } from '../normalise/tidy-text';
import { fold } from '../../../shared/text/fold';

const lists = /^(?:danh sach|thong ke|bieu|tong hop|bao cao)/;
const groups: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/khong chuyen trach|nhdkct/, 'part_time'],
  [/hop dong|nguoi lao dong/, 'contract'],
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
      if (named.length === 0 && isOfCadres(title)) return listsOfOthers(sheet, headerTop) ? 'cadre' : null;
      const several = named.length > 1 || (named[0] !== 'part_time' && /can bo|cbcc/.test(title));
      return several ? null : (named[0] ?? null);
    }
  }
  return groupAbove(sheet, headerTop);
}

function isOfCadres(title: string): boolean {
  return /(?:danh sach|thong ke|tong hop) (?:doi ngu )?can bo(?! cong chuc| cc)(?: |$)/.test(title);
}

/** A list of another group stands below: `BIỂU 1: DANH SÁCH CÁN BỘ` above `BIỂU 2: DANH SÁCH CÔNG CHỨC`. */
function listsOfOthers(sheet: Sheet, headerTop: number): boolean {
  return sheet.rows.slice(headerTop).some((row) => {
    const texts = (row ?? []).map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
    if (texts.length !== 1 || !/danh sách|thống kê|tổng hợp/iu.test(texts[0] ?? '')) return false;
    const label = readSectionLabel('', texts[0] ?? '');
    return label.kind === 'staff_group' && label.value !== 'cadre';
  });
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
