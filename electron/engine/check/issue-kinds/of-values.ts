import type { IssueKindWords } from './issue-kind-words';

/** What reading one cell brings up: it was mended, doubted or not understood. */
export const kindsOfValues = {
  value_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: không hiểu “{value}”, coi như chưa có thông tin. Sửa trong danh sách hoặc chọn giá trị đúng.',
      en: '{field}: “{value}” is not understood and counts as not recorded. Correct it in the roster.',
    },
    inRegister: {
      vi: '{field}: không hiểu “{value}”, coi như chưa có thông tin. Sửa trong sổ rồi nạp lại.',
      en: '{field}: “{value}” is not understood and counts as not recorded. Correct it in the register and read it again.',
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
  level_unspecified: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” cho biết là có nhưng không nói trình độ nào; được tính là có, chưa rõ trình độ.',
      en: '{field}: “{value}” says that there is one, not of which level; it counts as some, level not stated.',
    },
  },
  not_rated: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” là chưa được xếp loại, coi như chưa có thông tin.',
      en: '{field}: “{value}” means not rated and counts as not recorded.',
    },
  },
  still_studying: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” là đang học hoặc chưa nhận bằng, chưa được tính.',
      en: '{field}: “{value}” is still being studied or not yet certified and does not count.',
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
  blank_means_male: {
    severity: 'info',
    message: {
      vi: 'Chỉ có cột “{value}” để đánh dấu giới tính; {taken} người để trống ô này được hiểu là nam.',
      en: 'Only the column “{value}” tells the gender; the {taken} people left blank there were taken for men.',
    },
  },
  blank_means_female: {
    severity: 'info',
    message: {
      vi: 'Chỉ có cột “{value}” để đánh dấu giới tính; {taken} người để trống ô này được hiểu là nữ.',
      en: 'Only the column “{value}” tells the gender; the {taken} people left blank there were taken for women.',
    },
  },
  number_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không phải là số.',
      en: '{field}: “{value}” is not a number.',
    },
  },
  count_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không phải là một số lượng, coi như chưa có thông tin. Ghi một số nguyên.',
      en: '{field}: “{value}” is not a number of things and counts as not recorded. Write a whole number.',
    },
  },
  share_for_count: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” là tỷ lệ, không phải số lượng, nên không cộng vào.',
      en: '{field}: “{value}” is a share, not a number of things, and is not added up.',
    },
  },
  share_impossible: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không phải là một tỷ lệ từ 0 đến 100 %, coi như chưa có thông tin.',
      en: '{field}: “{value}” is not a share from 0 to 100% and counts as not recorded.',
    },
  },
  share_of_what: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” đứng giữa các số phần trăm, không rõ là phần trăm hay phần của 1, nên coi như chưa có thông tin. Ghi kèm dấu %, như “95 %”.',
      en: '{field}: “{value}” among percentages may be one, or a part of 1, and counts as not recorded. Write the percent sign, as in “95 %”.',
    },
  },
  count_from_share: {
    severity: 'info',
    message: {
      vi: '{field}: ô chỉ ghi {value}, nên số lượng được tính là {taken}.',
      en: '{field}: only {value} is told, so the number is reckoned as {taken}.',
    },
  },
  share_disagrees: {
    severity: 'warning',
    message: {
      vi: '{field}: ghi {value} nhưng số lượng là {taken}; tính theo số lượng.',
      en: '{field}: {value} is written, the numbers are {taken}; the numbers count.',
    },
  },
  report_unclear: {
    severity: 'warning',
    message: {
      vi: '{field}: không rõ “{value}” là đã hay chưa, nên tính riêng là chưa có thông tin. Ghi ngày hoặc số, “x”, hoặc “chưa”.',
      en: '{field}: “{value}” says neither yes nor no and is counted apart as not recorded. Write the day or number, “x” or “chưa”.',
    },
  },
  blank_means_not_done: {
    severity: 'info',
    message: {
      vi: '{field}: {taken} ô trống được hiểu là chưa.',
      en: '{field}: {taken} blank cells were taken for “not yet”.',
    },
  },
  country_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không có trong danh mục nước, được giữ nguyên như đã ghi.',
      en: '{field}: “{value}” is no country of the list and is kept as written.',
    },
  },
  country_partly: {
    severity: 'info',
    message: {
      vi: '{field}: trong “{value}” nhận ra {taken}; phần còn lại không phải tên nước.',
      en: '{field}: “{value}” names {taken}; the rest is no country.',
    },
  },
  duration_unrecognised: {
    severity: 'warning',
    message: {
      vi: '{field}: không rõ “{value}” là bao nhiêu tiết, coi như chưa có thông tin. Ghi số tiết, hoặc số buổi, ngày, tuần.',
      en: '{field}: how many hours “{value}” is cannot be told; it counts as not recorded. Write hours, or half-days, days, weeks.',
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
  formula_error: {
    severity: 'warning',
    message: {
      vi: '{field}: ô có lỗi công thức {value}, coi như chưa có thông tin.',
      en: '{field}: the cell holds the formula error {value}; it counts as not recorded.',
    },
  },
  kept_as_written: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” được giữ nguyên như đã ghi theo trả lời trước đây, không thuộc mục nào của danh mục.',
      en: '{field}: “{value}” is kept as written, as was answered before; it belongs to no category.',
    },
  },
} as const satisfies Record<string, IssueKindWords>;
