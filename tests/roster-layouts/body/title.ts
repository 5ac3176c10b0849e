import { pick } from '../../../sample-data/random/pick';
import type { Pen } from '../columns/block';
import type { TitleLayout } from '../layout';
import { sparse, type Line } from './line';

export interface TitleBlock {
  readonly lines: readonly Line[];
  readonly statedDate: string | null;
}

/** What stands above the table: who reports, the motto of the state, the title, the date it is true of. */
export function buildTitle({ layout, random }: Pen, width: number, unit: string | null): TitleBlock {
  const { title } = layout;
  if (title === null) return { lines: [], statedDate: null };
  const middle = Math.max(1, Math.floor(width / 2));
  const year = pick(random, [2022, 2023, 2024]);
  const [left, leftBelow] =
    unit === null
      ? ['ỦY BAN NHÂN DÂN TỈNH MẪU', 'SỞ NỘI VỤ']
      : ['ỦY BAN NHÂN DÂN', `XÃ ${unit.toUpperCase()}`];
  const line = (cells: Readonly<Record<number, string>>): Line => ({
    kind: 'title',
    cells: sparse(width, cells),
  });
  const blank: Line = { kind: 'blank', cells: sparse(width, {}) };
  const wide = (text: string): Line => ({ kind: 'title', cells: sparse(width, { 0: text }), isMerged: true });
  const motto = title.motto && width > 2;
  const date = statedDateText(title, year);
  return {
    statedDate: date === null ? null : `${year}-12-31`,
    lines: [
      line({ 0: left, ...(motto ? { [middle]: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } : {}) }),
      line({ 0: leftBelow, ...(motto ? { [middle]: 'Độc lập - Tự do - Hạnh phúc' } : {}) }),
      blank,
      wide(
        pick(random, ['DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ', 'THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ']),
      ),
      ...(title.letterReference ? [wide(`(Kèm theo Công văn số 125/UBND-NV ngày 15/01/${year + 1})`)] : []),
      ...(date === null ? [] : [wide(date)]),
      blank,
    ],
  };
}

function statedDateText({ statedDate }: TitleLayout, year: number): string | null {
  switch (statedDate) {
    case 'absent':
      return null;
    case 'parentheses':
      return `(Tính đến ngày 31/12/${year})`;
    case 'in_words':
      return `Tính đến ngày 31 tháng 12 năm ${year}`;
    case 'plain':
      return `Tính đến 31/12/${year}`;
  }
}
