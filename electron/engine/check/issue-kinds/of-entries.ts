import type { IssueKindWords } from './issue-kind-words';

/** What concerns an entry of a register. */
export const kindsOfEntries = {
  entry_unmatched: {
    severity: 'warning',
    message: {
      vi: 'Không có “{value}” trong danh sách đang mở; dòng này vẫn được tính theo tên ghi trong sổ.',
      en: '“{value}” is not in the open roster; the entry still counts under the name of the register.',
    },
  },
  entry_doubtful: {
    severity: 'warning',
    message: {
      vi: 'Chưa chắc “{value}” là ai trong danh sách, nên chưa ghép. {taken}',
      en: 'Who of the roster “{value}” is cannot be told, so nobody is taken. {taken}',
    },
  },
  entry_unit_doubtful: {
    severity: 'warning',
    message: {
      vi: 'Chưa chắc “{value}” là đơn vị nào trong danh sách, nên chưa ghép. {taken}',
      en: 'Which unit of the roster “{value}” is cannot be told, so none is taken. {taken}',
    },
  },
  entry_repeated: {
    severity: 'warning',
    message: {
      vi: '“{value}” đã có ở dòng khác của sổ trong cùng thời gian, dòng này không tính thêm. {taken}',
      en: '“{value}” already stands in another row of the register for the same time; this one is not counted again. {taken}',
    },
  },
  entry_contradicts: {
    severity: 'error',
    message: {
      vi: '{field}: dòng này ghi “{value}”, dòng trước cùng đối tượng, cùng thời gian ghi {taken}. Đang tính dòng trước; hãy giữ lại một dòng đúng.',
      en: '{field}: this row says “{value}”, an earlier row about the same for the same time says {taken}. The earlier row counts; keep the right one alone.',
    },
  },
  entry_differs: {
    severity: 'warning',
    message: {
      vi: '{field}: dòng này ghi “{value}”, dòng khác của cùng người trong cùng năm ghi {taken}; cả hai dòng đều được tính. Xem lại, giữ kết quả đúng.',
      en: '{field}: this row says “{value}”, another row about the same person in the same year says {taken}; both rows count. Keep the right one.',
    },
  },
  entry_undated: {
    severity: 'warning',
    message: {
      vi: 'Không rõ “{value}” thuộc năm nào; dòng này chỉ được tính khi xem mọi năm.',
      en: 'The year of “{value}” is not known; the entry counts only among all years.',
    },
  },
  entry_period_unread: {
    severity: 'warning',
    message: {
      vi: '{field}: không hiểu “{value}” là kỳ nào. Ghi như “03/2024”, “Quý I/2024” hoặc “2024”.',
      en: '{field}: “{value}” is no period that is understood. Write “03/2024”, “Quý I/2024” or “2024”.',
    },
  },
  entry_month_unknown: {
    severity: 'warning',
    message: {
      vi: 'Không rõ báo cáo này của “{value}” là của tháng nào; số liệu của dòng này để riêng, không cộng vào. Ghi rõ tháng, hoặc ghi “Cả năm”.',
      en: 'Which month this report of “{value}” is of is not known; its figures are kept apart and not added. Write the month, or “Cả năm” for the whole year.',
    },
  },
  entry_below_months: {
    severity: 'warning',
    message: {
      vi: '{field}: cả kỳ ghi {value}, còn {taken}. Khi cộng cả kỳ, số ghi của cả kỳ được tính.',
      en: '{field}: {value} for the whole period, while {taken}. Of the whole period the figure of the period counts.',
    },
  },
  entry_told_above: {
    severity: 'info',
    message: {
      vi: '{field}: {taken} dòng không ghi; lấy theo dòng ở trên: “{value}”.',
      en: '{field}: not told by {taken} rows; taken from the line above them: “{value}”.',
    },
  },
  entry_measure_of_title: {
    severity: 'info',
    message: {
      vi: 'Các cột tháng không ghi là số gì; theo dòng tiêu đề “{value}” thì đây là: {taken}.',
      en: 'The columns of months do not say what they count; by the title “{value}” it is: {taken}.',
    },
  },
  entry_year_of_title: {
    severity: 'warning',
    message: {
      vi: '{field}: không đọc được “{value}”; năm {taken} lấy theo tiêu đề của bảng.',
      en: '{field}: “{value}” cannot be read; the year {taken} is that of the title.',
    },
  },
  entry_year_far: {
    severity: 'warning',
    message: {
      vi: '{field} ghi {value}, ngày của dòng lại ở năm {taken}, cách nhau từ hai năm; dòng này được tính vào năm đã ghi. Xem lại năm hoặc ngày.',
      en: '{field} says {value}, while the date of the row lies in {taken}, two years off or more; the row counts in the year that it says. Check the year or the date.',
    },
  },
  entry_overlaps_former: {
    severity: 'warning',
    message: {
      vi: 'Kỳ của “{value}” có cả tháng mà đơn vị cũ {taken} đã báo cáo; hiện cộng tất cả. Nếu số của “{value}” đã gồm đơn vị cũ, hãy ghi kỳ từ tháng sáp nhập.',
      en: 'The period of “{value}” holds months that {taken}, part of it since, reported; all are added now. If the figure of “{value}” includes them, write its period from the month of the merger.',
    },
  },
  entry_unit_split: {
    severity: 'info',
    message: {
      vi: '“{value}” đã chia cho nhiều đơn vị; số liệu của dòng này không chia được theo, nên để dưới tên cũ.',
      en: '“{value}” was divided among several units; the figures of this row cannot be, so they stay under the old name.',
    },
  },
  entry_year_of_date: {
    severity: 'warning',
    message: {
      vi: '{field} ghi {value}, ngày của dòng lại ở năm {taken}; dòng này được tính vào năm {taken}. Xem lại năm hoặc ngày.',
      en: '{field} says {value}, while the date of the row lies in {taken}; the row counts in {taken}. Check the year or the date.',
    },
  },
  entry_overlaps: {
    severity: 'warning',
    message: {
      vi: 'Kỳ của “{value}” chồng lên kỳ khác của cùng đơn vị. {taken}',
      en: 'The period of “{value}” overlaps another one of the same unit. {taken}',
    },
  },
  entries_after_reference: {
    severity: 'warning',
    message: {
      vi: 'Năm {value}: {taken}. Xem lại năm ghi ở các dòng này, hoặc chọn danh sách của năm ấy.',
      en: 'Year {value}: {taken}. Check the year of these rows, or choose the roster of that year.',
    },
  },
  entry_period_blank: {
    severity: 'info',
    message: {
      vi: 'Cột “{value}” có {taken} ô trống, được hiểu là không có trong sổ kỳ ấy.',
      en: 'The column “{value}” has {taken} blank cells, taken for “not in the register of that time”.',
    },
  },
  entry_converted: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” được tính là {taken}.',
      en: '{field}: “{value}” counts as {taken}.',
    },
  },
  entry_not_converted: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” không được quy đổi ra tiết, coi như chưa có thông tin. {taken}.',
      en: '{field}: “{value}” is not converted to hours and counts as not recorded. {taken}.',
    },
  },
  entry_sum_disagrees: {
    severity: 'warning',
    message: {
      vi: '{field}: dòng tổng ghi {value}, cộng các dòng được {taken}.',
      en: '{field}: the total says {value}, the rows add up to {taken}.',
    },
  },
  entry_over_limit: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” vượt giới hạn. {taken}',
      en: '{field}: “{value}” exceeds the limit. {taken}',
    },
  },
  entry_wrong: {
    severity: 'error',
    message: {
      vi: '{field}: “{value}” không thể đúng. {taken}',
      en: '{field}: “{value}” cannot be right. {taken}',
    },
  },
  entry_doubted: {
    severity: 'warning',
    message: {
      vi: '{field}: “{value}” cần xem lại. {taken}',
      en: '{field}: “{value}” needs a look. {taken}',
    },
  },
  /** A check of an entry whose own cell says nothing that could be quoted. */
  entry_lacks: {
    severity: 'warning',
    message: { vi: '{field}: cần xem lại. {taken}', en: '{field}: needs a look. {taken}' },
  },
  entry_noted: {
    severity: 'info',
    message: {
      vi: '{field}: “{value}” đáng chú ý. {taken}',
      en: '{field}: “{value}” is worth a note. {taken}',
    },
  },
} as const satisfies Record<string, IssueKindWords>;
