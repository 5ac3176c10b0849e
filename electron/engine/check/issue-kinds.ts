import type { Severity } from '../../../shared/contract/results';
import type { Text } from '../../../shared/text/language';

/**
 * Every kind of problem that an import reports: its severity and one sentence in both languages, where `{field}`,
 * `{value}` and `{taken}` stand for the field's label, the cell as written and what it was taken for.
 */
export const issueKinds = {
  value_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: không hiểu “{value}”, coi như chưa có thông tin. Sửa trong danh sách hoặc chọn giá trị đúng.',
      en: '{field}: “{value}” is not understood and counts as not recorded. Correct it in the roster.',
    },
  },
  value_near_match: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” được hiểu là “{taken}”.',
      en: '{field}: “{value}” was taken for “{taken}”.',
    },
  },
  level_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: không thấy bậc trình độ trong “{value}”, coi như chưa có thông tin về trình độ.',
      en: '{field}: “{value}” names no level of qualification; the level counts as not recorded.',
    },
  },
  level_at_least: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” không nói rõ bậc, được tính là {taken}.',
      en: '{field}: “{value}” does not name the level exactly; it counts as {taken}.',
    },
  },
  still_studying: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” là đang học, chưa được tính.',
      en: '{field}: “{value}” is still being studied and does not count yet.',
    },
  },
  date_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: không đọc được ngày “{value}”, coi như chưa có thông tin.',
      en: '{field}: “{value}” is not a date that can be read; it counts as not recorded.',
    },
  },
  date_impossible: {
    severity: 'error',
    message: {
      vi: '{field}: “{value}” không phải là một ngày có thật, coi như chưa có thông tin.',
      en: '{field}: “{value}” is not a real date; it counts as not recorded.',
    },
  },
  birth_date_impossible: {
    severity: 'error',
    message: {
      vi: 'Ngày sinh “{value}” không phải là một ngày có thật, coi như chưa có thông tin.',
      en: 'The birth date “{value}” is not a real date; it counts as not recorded.',
    },
  },
  birth_date_future: {
    severity: 'error',
    message: {
      vi: 'Ngày sinh “{value}” sau ngày tính của danh sách.',
      en: 'The birth date “{value}” lies after the reference date of the roster.',
    },
  },
  birth_from_age: {
    severity: 'info',
    message: {
      vi: 'Không có ngày sinh; năm sinh {taken} được tính từ tuổi {value} tại ngày của danh sách.',
      en: 'There is no birth date; the year {taken} follows from the age {value} at the date of the roster.',
    },
  },
  age_implausible: {
    severity: 'warning',
    message: {
      vi: 'Tuổi {taken} tính từ ngày sinh “{value}” khó có thể đúng với người đang công tác.',
      en: 'An age of {taken}, from the birth date “{value}”, is hardly right for someone in service.',
    },
  },
  over_retirement_age: {
    severity: 'warning',
    message: {
      vi: 'Đã quá tuổi nghỉ hưu ({taken}) theo ngày sinh “{value}” và Nghị định 135/2020/NĐ-CP.',
      en: 'Past retirement age ({taken}) by the birth date “{value}” and Decree 135/2020/ND-CP.',
    },
  },
  date_future: {
    severity: 'error',
    message: {
      vi: '{field}: “{value}” sau ngày tính của danh sách.',
      en: '{field}: “{value}” lies after the reference date of the roster.',
    },
  },
  entry_too_young: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” là lúc mới {taken} tuổi.',
      en: '{field}: at “{value}” the person was only {taken} years old.',
    },
  },
  name_missing: {
    severity: 'error',
    message: { vi: 'Dòng này không có họ và tên.', en: 'This row has no name.' },
  },
  birth_date_missing: {
    severity: 'warning',
    message: { vi: 'Chưa có ngày sinh.', en: 'The birth date is missing.' },
  },
  gender_missing: {
    severity: 'warning',
    message: { vi: 'Chưa có giới tính.', en: 'The gender is missing.' },
  },
  unit_missing: {
    severity: 'warning',
    message: { vi: 'Chưa có đơn vị.', en: 'The unit is missing.' },
  },
  national_id_malformed: {
    severity: 'warning',
    message: {
      vi: 'Số định danh “{value}” không đủ 12 chữ số (hoặc 9 chữ số với CMND cũ).',
      en: 'The national id “{value}” does not have 12 digits (9 for the old card).',
    },
  },
  code_repeated: {
    severity: 'error',
    message: {
      vi: '{field} “{value}” đã có ở ô {taken}.',
      en: '{field} “{value}” already stands in {taken}.',
    },
  },
  person_repeated: {
    severity: 'warning',
    message: {
      vi: '“{value}” trùng họ tên và ngày sinh với ô {taken}; vẫn được đếm là hai người.',
      en: '“{value}” has the same name and birth date as {taken}; both are counted.',
    },
  },
  two_ticks: {
    severity: 'warning',
    message: {
      vi: '{field}: đánh dấu hơn một cột ({value}); {taken}.',
      en: '{field}: more than one column is ticked ({value}); {taken}.',
    },
  },
  no_tick: {
    severity: 'info',
    message: {
      vi: '{field}: không cột nào được đánh dấu, coi như chưa có thông tin.',
      en: '{field}: no column is ticked; it counts as not recorded.',
    },
  },
  tick_unusual: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” trong cột đánh dấu được hiểu là có.',
      en: '{field}: “{value}” in a tick column was taken for yes.',
    },
  },
  blank_means_no: {
    severity: 'info',
    message: {
      vi: '{field}: cột đánh dấu, {taken} ô trống được hiểu là “không”.',
      en: '{field}: a tick column; its {taken} blank cells were taken for “no”.',
    },
  },
  gender_conflict: {
    severity: 'error',
    message: {
      vi: 'Giới tính ghi “{value}” nhưng cột ngày sinh hoặc cột đánh dấu nói khác; coi như chưa có thông tin.',
      en: 'The gender says “{value}” but the birth-date or tick column says otherwise; it counts as not recorded.',
    },
  },
  gender_unlike_name: {
    severity: 'info',
    message: {
      vi: 'Giới tính “{value}” ít gặp với tên có chữ “{taken}”.',
      en: 'The gender “{value}” is unusual with “{taken}” in the name.',
    },
  },
  number_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không phải là số.',
      en: '{field}: “{value}” is not a number.',
    },
  },
  salary_off_scale: {
    severity: 'warning',
    message: {
      vi: 'Hệ số “{value}” không thuộc bậc nào của ngạch {taken} (Nghị định 204/2004/NĐ-CP).',
      en: 'The coefficient “{value}” is no step of the rank {taken} (Decree 204/2004/ND-CP).',
    },
  },
  level_below_rank: {
    severity: 'warning',
    message: {
      vi: 'Trình độ “{value}” thấp hơn yêu cầu của ngạch {taken}.',
      en: 'The qualification “{value}” is below what the rank {taken} requires.',
    },
  },
  excel_damage_repaired: {
    severity: 'info',
    message: {
      vi: '{field}: bảng tính đã làm hỏng “{value}”, được khôi phục thành “{taken}”.',
      en: '{field}: the spreadsheet damaged “{value}”; restored as “{taken}”.',
    },
  },
  rank_code_disagrees: {
    severity: 'warning',
    message: {
      vi: '{field}: trong “{value}” mã ngạch là của {taken}, tên ngạch nói khác; tính theo tên.',
      en: '{field}: in “{value}” the code is that of {taken}, the name says otherwise; the name counts.',
    },
  },
  columns_beyond_limit: {
    severity: 'warning',
    message: {
      vi: 'Bảng có {value} cột; chỉ đọc {taken} cột đầu.',
      en: 'The table has {value} columns; only the first {taken} are read.',
    },
  },
  formula_error: {
    severity: 'warning',
    message: {
      vi: '{field}: ô có lỗi công thức {value}, coi như chưa có thông tin.',
      en: '{field}: the cell holds the formula error {value}; it counts as not recorded.',
    },
  },
  lost_characters: {
    severity: 'error',
    message: {
      vi: '“{value}” có ký tự đã bị mất khi chuyển mã.',
      en: '“{value}” has characters that were lost in conversion.',
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
      vi: 'Tệp có dấu nháy kép mở mà không đóng; tệp được đọc lại không dùng dấu nháy, cần xem kỹ các cột.',
      en: 'The file has a quotation mark that is never closed; it was read without quotation marks, check the columns.',
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
      vi: 'Dòng tổng ghi {value} nhưng các dòng phía trên có {taken}.',
      en: 'The total says {value} but the rows above come to {taken}.',
    },
  },
  numbering_gap: {
    severity: 'info',
    message: {
      vi: 'Số thứ tự nhảy từ {taken} sang {value}; có thể thiếu người.',
      en: 'The numbering jumps from {taken} to {value}; someone may be missing.',
    },
  },
  correction_not_applied: {
    severity: 'warning',
    message: {
      vi: '{field}: dòng này nay không còn là “{value}”, nên giá trị đã sửa bằng tay không được dùng. Hãy sửa lại, hoặc bỏ lần sửa cũ ở phần “Sửa bằng tay”.',
      en: '{field}: this row is no longer “{value}”, so the value corrected by hand is not used. Correct it again, or drop the old correction under “By hand”.',
    },
  },
  stated_dates_differ: {
    severity: 'warning',
    message: {
      vi: 'Các tệp ghi ngày tính khác nhau ({value}); dùng ngày muộn nhất {taken}.',
      en: 'The files state different reference dates ({value}); the latest, {taken}, is used.',
    },
  },
} as const satisfies Record<string, { severity: Severity; message: Text }>;

export type IssueKind = keyof typeof issueKinds;
