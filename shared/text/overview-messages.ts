import type { Language } from './language';

/** What the page "Tổng quan" says beside its figures. */
const vi = {
  options: 'Ô số liệu và phiên bản của trang',
  chooseTiles: 'Chọn và xếp ô số liệu…',
  tilesTitle: 'Ô số liệu của trang Tổng quan',
  tilesHint: 'Ô “Số người” luôn đứng đầu. Chỉ tiêu tự đặt ở trang Định nghĩa cũng chọn được.',
  shownTiles: 'Các ô đang hiện, theo thứ tự',
  addTile: 'Thêm ô',
  searchIndicator: 'Tìm chỉ tiêu, gõ không dấu cũng được',
  nothingFound: 'Không tìm thấy',
  moveUp: (name: string) => `Chuyển lên: ${name}`,
  moveDown: (name: string) => `Chuyển xuống: ${name}`,
  removeTile: (name: string) => `Bỏ ô: ${name}`,
  noTiles: 'Chỉ còn ô “Số người”.',
  usualTiles: 'Về các ô ban đầu',
  keep: 'Dùng',
  cancel: 'Hủy',

  findingHidden:
    'Đang tìm những số liệu cần ẩn. Với danh sách lớn việc này mất một lúc; Ctrl+Z trở lại bản nội bộ.',
  publicHere: (k: string) =>
    `dấu “…” thay cho số liệu của ô có dưới ${k} người và của những ô mà từ đó có thể tính ra.`,
  tooFew: 'Nhóm này có quá ít người để công bố số liệu. Hãy bỏ bớt điều kiện lọc, hoặc xem bản nội bộ.',
  tooFewInRoster: 'Danh sách này có quá ít người để công bố số liệu. Hãy xem bản nội bộ.',
  paragraphInternal:
    'Đoạn văn chỉ có ở bản nội bộ. Báo cáo công khai được viết ở trang Báo cáo, với cùng ngưỡng ẩn số liệu.',
};

export type OverviewMessages = typeof vi;

const en: OverviewMessages = {
  options: 'Tiles and version of the page',
  chooseTiles: 'Choose and order the tiles…',
  tilesTitle: 'Tiles of the overview',
  tilesHint:
    'The tile “People” always comes first. Own indicators of the page Definitions can be chosen too.',
  shownTiles: 'Tiles shown, in their order',
  addTile: 'Add a tile',
  searchIndicator: 'Search indicators',
  nothingFound: 'Nothing found',
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  removeTile: (name) => `Remove the tile: ${name}`,
  noTiles: 'Only the tile “People” is left.',
  usualTiles: 'Back to the usual tiles',
  keep: 'Use',
  cancel: 'Cancel',

  findingHidden:
    'Finding what has to be hidden. With a large roster this takes a while; Ctrl+Z goes back to the internal version.',
  publicHere: (k) =>
    `“…” stands for figures of fewer than ${k} people and for those from which they could be computed.`,
  tooFew:
    'This group has too few people for figures to be published. Take conditions away, or see the internal version.',
  tooFewInRoster: 'This roster has too few people for figures to be published. See the internal version.',
  paragraphInternal:
    'The paragraph is part of the internal version only. A public report is written on the page Report, with the same threshold.',
};

export const overviewMessages: Readonly<Record<Language, OverviewMessages>> = { vi, en };
