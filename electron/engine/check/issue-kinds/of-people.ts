import type { IssueKindWords } from './issue-kind-words';

/** What does not fit together about a person, or between people. */
export const kindsOfPeople = {
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
  national_id_zeros_lost: {
    severity: 'warning',
    message: {
      vi: 'Số định danh “{value}” không đủ chữ số: có thể bảng tính đã làm mất số 0 ở đầu, đúng ra là “{taken}”. Phần mềm giữ như đã ghi; đúng là bị mất thì sửa lại.',
      en: 'The national id “{value}” is short of digits: a spreadsheet may have dropped zeros at its beginning, then it is “{taken}”. It is kept as written; correct it if so.',
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
  gender_from_address: {
    severity: 'info',
    message: {
      vi: 'Chưa ghi giới tính; “{value}” trước họ tên được hiểu là {taken}.',
      en: 'The gender is not recorded; “{value}” before the name was taken for {taken}.',
    },
  },
  gender_unlike_address: {
    severity: 'warning',
    message: {
      vi: 'Trước họ tên ghi “{value}” nhưng giới tính là {taken}; tính theo giới tính đã ghi.',
      en: '“{value}” stands before the name but the gender is {taken}; the recorded gender counts.',
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
} as const satisfies Record<string, IssueKindWords>;
