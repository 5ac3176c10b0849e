import type { IssueKindWords } from './issue-kind-words';

/** What concerns a file, a sheet, a column or a row as a whole. */
export const kindsOfFiles = {
  columns_beyond_limit: {
    severity: 'warning',
    message: {
      vi: 'Bảng có {value} cột; chỉ đọc {taken} cột đầu.',
      en: 'The table has {value} columns; only the first {taken} are read.',
    },
  },
  lost_characters: {
    severity: 'error',
    message: {
      vi: '“{value}” có ký tự đã bị mất khi chuyển mã; hãy xin lại tệp gốc hoặc sửa ô này.',
      en: '“{value}” has characters that were lost in conversion; ask for the original file or correct the cell.',
    },
  },
  legacy_encoding: {
    severity: 'info',
    message: {
      vi: '{taken} ô dùng bảng mã cũ (TCVN3/VNI) đã được chuyển sang Unicode.',
      en: '{taken} cells in an old encoding (TCVN3/VNI) were converted to Unicode.',
    },
  },
  unclosed_quote: {
    severity: 'error',
    message: {
      vi: 'Dòng này có dấu nháy kép mở mà không đóng; dấu nháy được đọc như ký tự thường, cần xem lại các ô của dòng.',
      en: 'A quotation mark in this row is never closed; it was read as a plain character, check the cells of the row.',
    },
  },
  nul_bytes: {
    severity: 'warning',
    message: {
      vi: 'Tệp có {taken} ký tự rỗng (NUL), đã bỏ qua.',
      en: 'The file holds {taken} NUL characters, which were dropped.',
    },
  },
  file_unreadable: {
    severity: 'error',
    message: {
      vi: 'Không đọc được tệp “{value}”, các tệp khác vẫn được nạp. {taken}',
      en: 'The file “{value}” could not be read; the other files were loaded. {taken}',
    },
  },
  sheet_set_aside: {
    severity: 'info',
    message: {
      vi: 'Trang tính này không được đọc: {taken}.',
      en: 'This sheet was not read: {taken}.',
    },
  },
  column_not_understood: {
    severity: 'info',
    message: {
      vi: 'Không rõ cột “{value}” nói gì; cột này không được dùng.',
      en: 'The column “{value}” is not understood and not used.',
    },
  },
  row_rejected: {
    severity: 'error',
    message: {
      vi: 'Dòng này giống một người nhưng không đọc được: “{value}”.',
      en: 'This row looks like a person but could not be read: “{value}”.',
    },
  },
  total_disagrees: {
    severity: 'warning',
    message: {
      vi: 'Tổng ghi là {value} nhưng đếm từng dòng được {taken}.',
      en: 'The total says {value} but its rows come to {taken}.',
    },
  },
  numbering_gap: {
    severity: 'info',
    message: {
      vi: 'Số thứ tự nhảy từ {taken} sang {value}; có thể thiếu dòng.',
      en: 'The numbering jumps from {taken} to {value}; a row may be missing.',
    },
  },
  stated_dates_differ: {
    severity: 'warning',
    message: {
      vi: 'Các tệp ghi ngày tính khác nhau ({value}); dùng ngày muộn nhất {taken}.',
      en: 'The files state different reference dates ({value}); the latest, {taken}, is used.',
    },
  },
  file_repeated: {
    severity: 'warning',
    message: {
      vi: 'Tệp này trùng với một tệp đã đọc. {taken}',
      en: 'This file repeats one that was read. {taken}',
    },
  },
  column_inferred: {
    severity: 'info',
    message: {
      vi: 'Tiêu đề cột “{value}” không quen; theo nội dung các ô, cột được hiểu là {field}.',
      en: 'The header “{value}” is not known; by what its cells say the column is read as {field}.',
    },
  },
  unit_from_above: {
    severity: 'info',
    message: {
      vi: '{field} chỉ ghi ở dòng đầu của mỗi nơi; {taken} dòng để trống lấy theo dòng trên.',
      en: '{field} is written in the first row of each place only; {taken} blank rows take it from above.',
    },
  },
  table_without_people: {
    severity: 'warning',
    message: {
      vi: 'Có tiêu đề bảng nhưng không thấy người nào ở dưới. Nếu mỗi người nằm ở một cột thì hãy đổi cột thành dòng (Dán đặc biệt, Chuyển vị) rồi mở lại.',
      en: 'There is a header, but nobody below it. If each person stands in a column, turn columns into rows (Paste Special, Transpose) and open the file again.',
    },
  },
  table_beside: {
    severity: 'error',
    message: {
      vi: 'Một bảng thứ hai nằm bên phải, từ cột {value}, chưa được đọc. Hãy chuyển bảng đó xuống dưới hoặc sang trang tính khác.',
      en: 'A second table to the right, from column {value}, is not read. Move it below the first or to another sheet.',
    },
  },
  header_missing: {
    severity: 'warning',
    message: {
      vi: 'Bảng không có dòng tiêu đề; các cột được hiểu theo nội dung các ô. Cần xem lại từng cột.',
      en: 'The table has no header; its columns are read by what they hold. Check each of them.',
    },
  },
  hidden_rows: {
    severity: 'info',
    message: {
      vi: '{taken} người ở dòng ẩn {value} vẫn được tính.',
      en: 'Hidden rows {value} hold {taken} of the people counted.',
    },
  },
  hidden_columns: {
    severity: 'info',
    message: {
      vi: 'Cột ẩn {value} vẫn được đọc.',
      en: 'The hidden columns {value} are read all the same.',
    },
  },
  people_lost: {
    severity: 'error',
    message: {
      vi: 'Không gian làm việc bị hỏng và đã được sửa, nhưng chỉ lấy lại được {value} trong {taken} người. Hãy mở lại các tệp danh sách trước khi dùng số liệu.',
      en: 'The workspace was damaged and has been repaired, but only {value} of {taken} people could be read. Open the rosters again before you use any figure.',
    },
  },
  roster_record_lost: {
    severity: 'error',
    message: {
      vi: 'Không gian làm việc bị hỏng và đã được sửa: lấy lại được {value} người, nhưng không còn biết danh sách có bao nhiêu người và lấy từ tệp nào. Hãy mở lại các tệp danh sách trước khi dùng số liệu.',
      en: 'The workspace was damaged and has been repaired: {value} people could be read, but how many there were and from which files is lost. Open the rosters again before you use any figure.',
    },
  },
  correction_not_applied: {
    severity: 'warning',
    message: {
      vi: '{field}: dòng này nay không còn là “{value}”, nên giá trị đã sửa bằng tay không được dùng. Hãy sửa lại, hoặc bỏ lần sửa cũ ở phần “Sửa bằng tay”.',
      en: '{field}: this row is no longer “{value}”, so the value corrected by hand is not used. Correct it again, or drop the old correction under “By hand”.',
    },
  },
} as const satisfies Record<string, IssueKindWords>;
