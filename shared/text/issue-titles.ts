import type { Language, Text } from './language';

/** What the issues of one kind have in common; `{field}` is the label of the column they stand in. */
const titles: Readonly<Record<string, Text>> = {
  value_unrecognised: { vi: '{field}: giá trị không hiểu được', en: '{field}: value not understood' },
  value_near_match: {
    vi: '{field}: viết gần đúng, đã nhận ra',
    en: '{field}: spelling taken for a known value',
  },
  kept_as_written: { vi: '{field}: giữ nguyên như đã ghi', en: '{field}: kept as written' },
  level_unrecognised: { vi: '{field}: không thấy bậc trình độ', en: '{field}: no level named' },
  level_at_least: { vi: '{field}: không nói rõ bậc', en: '{field}: level not named exactly' },
  level_unspecified: { vi: '{field}: có, chưa rõ trình độ', en: '{field}: some, level not stated' },
  not_rated: { vi: '{field}: chưa được xếp loại', en: '{field}: not rated' },
  still_studying: { vi: '{field}: đang học, chưa tính', en: '{field}: still studying, not counted' },
  date_unrecognised: { vi: '{field}: ngày không đọc được', en: '{field}: date cannot be read' },
  date_impossible: { vi: '{field}: ngày không có thật', en: '{field}: not a real date' },
  birth_date_impossible: { vi: 'Ngày sinh không có thật', en: 'Birth date is not a real date' },
  birth_date_future: { vi: 'Ngày sinh sau ngày tính', en: 'Birth date after the reference date' },
  age_implausible: { vi: 'Tuổi khó có thể đúng', en: 'Implausible age' },
  over_retirement_age: { vi: 'Đã quá tuổi nghỉ hưu', en: 'Past retirement age' },
  date_future: { vi: '{field}: sau ngày tính', en: '{field}: after the reference date' },
  entry_too_young: { vi: '{field}: lúc còn quá trẻ', en: '{field}: too young at the time' },
  name_missing: { vi: 'Thiếu họ và tên', en: 'Name missing' },
  birth_date_missing: { vi: 'Thiếu ngày sinh', en: 'Birth date missing' },
  gender_missing: { vi: 'Thiếu giới tính', en: 'Gender missing' },
  unit_missing: { vi: 'Thiếu đơn vị', en: 'Unit missing' },
  national_id_malformed: {
    vi: 'Số định danh không đủ chữ số',
    en: 'National id with a wrong number of digits',
  },
  national_id_zeros_lost: {
    vi: 'Số định danh có thể mất số 0 ở đầu',
    en: 'National id that may have lost zeros',
  },
  code_repeated: { vi: '{field}: bị trùng', en: '{field}: repeated' },
  person_repeated: { vi: 'Trùng họ tên và ngày sinh', en: 'Same name and birth date' },
  two_ticks: { vi: '{field}: đánh dấu hơn một cột', en: '{field}: more than one column ticked' },
  no_tick: { vi: '{field}: không cột nào được đánh dấu', en: '{field}: no column ticked' },
  tick_unusual: { vi: '{field}: dấu lạ, được hiểu là có', en: '{field}: unusual tick, taken for yes' },
  blank_means_no: { vi: '{field}: ô trống được hiểu là không', en: '{field}: blank cells taken for no' },
  blank_means_male: { vi: 'Ô trống cột nữ được hiểu là nam', en: 'Blank cells taken for men' },
  blank_means_female: { vi: 'Ô trống cột nam được hiểu là nữ', en: 'Blank cells taken for women' },
  gender_from_address: { vi: 'Giới tính theo “Ông”, “Bà”', en: 'Gender from the form of address' },
  gender_unlike_address: { vi: 'Giới tính khác với “Ông”, “Bà”', en: 'Gender unlike the form of address' },
  gender_conflict: { vi: 'Giới tính mâu thuẫn', en: 'Conflicting gender' },
  gender_unlike_name: { vi: 'Giới tính ít gặp với tên', en: 'Gender unusual for the name' },
  number_unrecognised: { vi: '{field}: không phải là số', en: '{field}: not a number' },
  salary_off_scale: { vi: 'Hệ số lương không thuộc bậc nào', en: 'Coefficient on no salary step' },
  level_below_rank: {
    vi: 'Trình độ thấp hơn yêu cầu của ngạch',
    en: 'Qualification below what the rank requires',
  },
  excel_damage_repaired: {
    vi: '{field}: bảng tính làm hỏng, đã khôi phục',
    en: '{field}: spreadsheet damage repaired',
  },
  formula_error: { vi: '{field}: lỗi công thức', en: '{field}: formula error' },
  lost_characters: {
    vi: '{field}: ký tự bị mất khi chuyển mã',
    en: '{field}: characters lost in conversion',
  },
  legacy_encoding: { vi: 'Bảng mã cũ đã chuyển sang Unicode', en: 'Old encoding converted to Unicode' },
  unclosed_quote: { vi: 'Dấu nháy kép không đóng', en: 'Quotation mark never closed' },
  nul_bytes: { vi: 'Ký tự rỗng trong tệp', en: 'NUL characters in the file' },
  file_unreadable: { vi: 'Tệp không đọc được', en: 'File could not be read' },
  file_repeated: { vi: 'Tệp trùng, không đếm lần nữa', en: 'Same file, not counted again' },
  sheet_set_aside: { vi: 'Trang tính không được đọc', en: 'Sheet not read' },
  column_inferred: { vi: 'Cột được hiểu theo nội dung', en: 'Column read by what it holds' },
  header_missing: { vi: 'Bảng không có dòng tiêu đề', en: 'Table without a header' },
  table_without_people: { vi: 'Bảng không có người nào', en: 'Table without people' },
  table_beside: { vi: 'Có bảng nằm bên phải chưa được đọc', en: 'Table to the right not read' },
  unit_from_above: { vi: '{field}: ô trống lấy theo dòng trên', en: '{field}: blanks taken from above' },
  hidden_rows: { vi: 'Có người ở dòng ẩn', en: 'People in hidden rows' },
  hidden_columns: { vi: 'Có cột ẩn', en: 'Hidden columns' },
  column_not_understood: { vi: 'Cột chưa nhận ra', en: 'Column not understood' },
  row_rejected: { vi: 'Hàng không nạp được', en: 'Row not loaded' },
  total_disagrees: { vi: '{field}: dòng tổng không khớp', en: '{field}: total does not agree' },
  numbering_gap: { vi: 'Số thứ tự bị nhảy', en: 'Gap in the numbering' },
  people_lost: {
    vi: 'Mất người khi sửa tệp hỏng',
    en: 'People lost in a repair',
  },
  roster_record_lost: {
    vi: 'Mất thông tin danh sách khi sửa tệp hỏng',
    en: 'Record of the roster lost in a repair',
  },
  correction_not_applied: {
    vi: '{field}: lần sửa bằng tay không còn dùng được',
    en: '{field}: correction by hand no longer fits',
  },
  stated_dates_differ: { vi: 'Các tệp ghi ngày tính khác nhau', en: 'Files state different dates' },
};

/** A heading for the issues of one kind and column, or null for a kind without one. */
export function issueTitle(code: string, fieldLabel: string, language: Language): string | null {
  const text = titles[code]?.[language].replace('{field}', fieldLabel).replace(/^: /, '') ?? null;
  return text === null ? null : text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
