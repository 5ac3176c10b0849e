import type { Pen } from '../columns/block';
import { sparse, type Line } from './line';

/** What stands below the table: how many there are, or who drew it up and who signed it. */
export function buildFooter({ layout }: Pen, width: number, people: number): Line[] {
  const right = Math.max(1, Math.floor((width * 2) / 3));
  const line = (left: string | null, rightText: string | null): Line => ({
    kind: 'footer',
    cells: sparse(width, { 0: left, [right]: rightText }),
  });
  const blank: Line = { kind: 'blank', cells: sparse(width, {}) };
  switch (layout.footer) {
    case 'absent':
      return [];
    case 'count_line':
      return [blank, line(`Danh sách này có ${people} người./.`, null)];
    case 'signatures':
      return [
        blank,
        line(null, 'Tỉnh Mẫu, ngày 15 tháng 01 năm 2025'),
        line('NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN'),
        line('(Ký, ghi rõ họ tên)', 'CHỦ TỊCH'),
        blank,
        line('Lò Thị Lan', 'Giàng A Vừ'),
      ];
  }
}
