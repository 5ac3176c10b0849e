import type { AuditDetails, AuditEvent } from '../contract/audit';
import type { Language, Text } from './language';
import { formatCount } from './numbers';

/** What the activity log says, in the window as in its export. */
export const auditMessages = {
  vi: {
    title: 'Nhật ký hoạt động',
    about:
      'Nhật ký ghi trên máy này: ai, lúc nào, đã mở, nạp, sửa, xuất gì. Chỉ được ghi thêm; mỗi dòng mang dấu của dòng trước, nên sửa hay xóa một dòng sẽ bị lộ.',
    number: 'Số',
    at: 'Lúc',
    user: 'Người dùng',
    machine: 'Máy',
    event: 'Việc',
    workspace: 'Hồ sơ',
    details: 'Chi tiết',
    check: 'Kiểm tra',
    whole: (rows: string) => `Nhật ký nguyên vẹn (${rows} dòng).`,
    broken: (rows: string) =>
      `${rows} dòng không khớp với dòng trước: nhật ký đã bị sửa tay tại các dòng được đánh dấu.`,
    cut: 'Thiếu dòng ở cuối nhật ký: phần cuối đã bị xóa.',
    brokenHere: 'Đã bị sửa tay',
    unreadable: 'Dòng này không đọc được.',
    clockBack: 'Đồng hồ máy bị vặn lùi',
    export: 'Xuất nhật ký…',
    exported: (rows: string) => `Đã xuất nhật ký (${rows} dòng).`,
    more: 'Xem thêm',
    noFile: 'chưa lưu thành tệp',
    close: 'Đóng',
  },
  en: {
    title: 'Activity log',
    about:
      'Kept on this computer: who opened, read in, corrected and exported what, and when. It is only added to; every line carries the mark of the one before, so that a line that is changed or taken out shows.',
    number: 'No.',
    at: 'When',
    user: 'User',
    machine: 'Computer',
    event: 'Activity',
    workspace: 'Workspace',
    details: 'Details',
    check: 'Check',
    whole: (rows: string) => `The log is whole (${rows} lines).`,
    broken: (rows: string) =>
      `${rows} lines do not follow the line before: the log was changed by hand at the marked lines.`,
    cut: 'Lines are missing at the end: the end of the log was deleted.',
    brokenHere: 'Changed by hand',
    unreadable: 'This line cannot be read.',
    clockBack: 'The clock was set back',
    export: 'Export the log…',
    exported: (rows: string) => `The log was exported (${rows} lines).`,
    more: 'Show more',
    noFile: 'not saved to a file',
    close: 'Close',
  },
} as const;

export const auditEventNames: Readonly<Record<AuditEvent, Text>> = {
  started: { vi: 'Khởi động', en: 'Started' },
  new: { vi: 'Tạo hồ sơ mới', en: 'New workspace' },
  opened: { vi: 'Mở hồ sơ', en: 'Opened' },
  'saved-as': { vi: 'Lưu thành tệp', en: 'Saved as' },
  closed: { vi: 'Đóng', en: 'Closed' },
  imported: { vi: 'Nạp danh sách', en: 'Read in' },
  removed: { vi: 'Bỏ dữ liệu', en: 'Removed' },
  corrected: { vi: 'Sửa số liệu', en: 'Corrected' },
  decided: { vi: 'Chọn cách đọc, cách tính', en: 'Decided' },
  exported: { vi: 'Xuất số liệu', en: 'Exported' },
  'passphrase-set': { vi: 'Đặt mật khẩu', en: 'Passphrase set' },
  'passphrase-removed': { vi: 'Bỏ mật khẩu', en: 'Passphrase removed' },
  locked: { vi: 'Khóa hồ sơ', en: 'Locked' },
  'wrong-passphrase': { vi: 'Nhập sai mật khẩu', en: 'Wrong passphrase' },
  restored: { vi: 'Khôi phục từ bản sao lưu', en: 'Restored from a backup' },
  repaired: { vi: 'Sửa tệp hỏng', en: 'Repaired' },
  deleted: { vi: 'Xóa hồ sơ', en: 'Deleted' },
  described: { vi: 'Ghi mục đích, thời hạn', en: 'Purpose or term noted' },
  recovered: { vi: 'Lấy lại sau khi dừng đột ngột', en: 'Recovered after a crash' },
  conflict: { vi: 'Tệp bị đổi ở nơi khác', en: 'File changed elsewhere' },
  mended: { vi: 'Bỏ dòng nhật ký ghi dở', en: 'Half-written line taken off' },
  shortened: { vi: 'Nhật ký bị mất phần cuối', en: 'The end of the log was missing' },
};

const detailNames: Readonly<Record<string, Text>> = {
  files: { vi: 'tệp', en: 'files' },
  file: { vi: 'tệp', en: 'file' },
  people: { vi: 'số người', en: 'people' },
  rows: { vi: 'số dòng', en: 'rows' },
  what: { vi: 'nội dung', en: 'what' },
  path: { vi: 'nơi lưu', en: 'to' },
  deidentified: { vi: 'đã ẩn danh', en: 'de-identified' },
  k: { vi: 'k', en: 'k' },
  publicFrom: { vi: 'bản công khai, ngưỡng', en: 'public version, threshold' },
  field: { vi: 'cột', en: 'field' },
  sheet: { vi: 'trang tính', en: 'sheet' },
  row: { vi: 'dòng', en: 'row' },
  undone: { vi: 'hoàn tác', en: 'taken back' },
  redone: { vi: 'làm lại', en: 'brought again' },
  readOnly: { vi: 'chỉ đọc', en: 'read-only' },
  locked: { vi: 'có mật khẩu', en: 'locked' },
  backup: { vi: 'bản', en: 'backup' },
  backups: { vi: 'số bản sao lưu được giữ', en: 'backups that are kept' },
  date: { vi: 'ngày', en: 'date' },
  savedTo: { vi: 'lưu thành', en: 'saved to' },
  copies: { vi: 'số bản đi kèm', en: 'copies beside' },
  kept: { vi: 'giữ tại', en: 'kept at' },
  retainUntil: { vi: 'giữ đến', en: 'kept until' },
  register: { vi: 'sổ', en: 'register' },
  log: { vi: 'nhật ký', en: 'log' },
  bytes: { vi: 'số byte', en: 'bytes' },
  before: { vi: 'số dòng trước đó', en: 'lines before' },
  after: { vi: 'số dòng còn lại', en: 'lines left' },
  replaced: { vi: 'tệp đã được thay', en: 'the file was replaced' },
  interrupted: { vi: 'dừng giữa chừng', en: 'interrupted' },
  begun: { vi: 'bắt đầu lúc', en: 'begun at' },
  tables: { vi: 'số bảng đọc được', en: 'tables rescued' },
  lostTables: { vi: 'số bảng mất', en: 'tables lost' },
};

const detailValues: Readonly<Record<string, Text>> = {
  'in-use': { vi: 'đang mở nơi khác', en: 'open elsewhere' },
  'no-writing': { vi: 'nơi lưu không cho ghi', en: 'cannot be written' },
  asked: { vi: 'theo yêu cầu', en: 'as asked' },
  missing: { vi: 'không thấy tệp', en: 'file missing' },
  gone: {
    vi: 'nhật ký lúc lưu tệp không còn trên máy này',
    en: 'the log of when the file was saved is gone',
  },
  differs: { vi: 'không còn như khi lưu', en: 'not as when saved' },
  roster: { vi: 'danh sách người', en: 'roster' },
  people: { vi: 'danh sách đang xem', en: 'list of people' },
  table: { vi: 'bảng', en: 'table' },
  units: { vi: 'bảng theo đơn vị', en: 'table of units' },
  chart: { vi: 'biểu đồ', en: 'chart' },
  report: { vi: 'báo cáo', en: 'report' },
  form: { vi: 'biểu mẫu', en: 'form' },
  workspace: { vi: 'cả hồ sơ', en: 'whole workspace' },
  map: { vi: 'bản đồ', en: 'map' },
  'cut-off': { vi: 'ngày của kỳ số liệu', en: 'date of a roster' },
  pairs: { vi: 'cặp người giữa hai kỳ', en: 'pairs of people' },
  leaving: { vi: 'lý do thôi', en: 'reasons for leaving' },
  returned: { vi: 'tệp trả lại đơn vị', en: 'marked copy for the unit' },
  log: { vi: 'nhật ký', en: 'activity log' },
  decisions: { vi: 'cách đọc', en: 'decisions' },
  definitions: { vi: 'định nghĩa', en: 'definitions' },
  boards: { vi: 'bảng theo dõi', en: 'boards' },
  template: { vi: 'mẫu báo cáo', en: 'template' },
  list: { vi: 'bảng trên màn hình', en: 'table of the window' },
  board: { vi: 'ảnh bảng theo dõi', en: 'picture of a board' },
  'recovery-sheet': { vi: 'phiếu khôi phục', en: 'recovery sheet' },
  'copied-text': { vi: 'đoạn văn vào bộ nhớ tạm', en: 'paragraph on the clipboard' },
  'copied-table': { vi: 'bảng vào bộ nhớ tạm', en: 'table on the clipboard' },
  printed: { vi: 'bản in', en: 'print' },
  clipboard: { vi: 'ảnh vào bộ nhớ tạm', en: 'picture on the clipboard' },
};

/** `số người: 2593; đã ẩn danh: có`. */
export function describeDetails(details: AuditDetails, language: Language): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const yes = { vi: 'có', en: 'yes' }[language];
      const no = { vi: 'không', en: 'no' }[language];
      if (typeof value === 'number')
        return `${detailNames[name]?.[language] ?? name}: ${formatCount(value, language)}`;
      const text =
        typeof value === 'boolean'
          ? value
            ? yes
            : no
          : (detailValues[String(value)]?.[language] ?? String(value));
      return `${detailNames[name]?.[language] ?? name}: ${text}`;
    })
    .join('; ');
}
