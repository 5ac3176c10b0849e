import type { Merger } from '../province/mergers';
import type { RegisterSheet } from './register-sheet';

const FROM = '01/07/2025';

/** The table of old and new units as a province publishes it. */
export function mergersSheet(mergers: readonly Merger[]): RegisterSheet {
  return {
    titles: ['TỈNH MẪU', 'BẢNG SẮP XẾP ĐƠN VỊ HÀNH CHÍNH CẤP XÃ'],
    columns: [
      { path: ['STT'], width: 6 },
      { path: ['Đơn vị cũ'], width: 60 },
      { path: ['Đơn vị mới'], width: 26 },
      { path: ['Từ ngày'], width: 12 },
    ],
    rows: mergers.map(({ old, merged }, index) => ({
      kind: 'entry',
      cells: [index + 1, old.join(', '), merged, FROM],
    })),
    footer: [],
  };
}
