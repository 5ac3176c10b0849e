import { everybody } from '../../analysis/condition';
import type { Text } from '../../text/language';
import { countWords } from '../common/words';
import type { Register, RegisterCheck } from '../register';
import type { EntryCondition, RegisterIndicator } from '../register-indicator';

import { workloadFields } from './fields';

const control = {
  vi: 'Nghị định 61/2018/NĐ-CP về cơ chế một cửa (sửa đổi, bổ sung)',
  en: 'Decree 61/2018/ND-CP on one-stop desks (as amended)',
};
const sipas = {
  vi: 'Cách tính theo Chỉ số hài lòng (SIPAS) của Bộ Nội vụ: số người hài lòng trên số người được hỏi',
  en: 'As in the satisfaction index SIPAS: satisfied of those asked',
};
/** Both numbers are known, and no more are satisfied than were asked. */
const answered: EntryCondition = {
  all: [
    { field: 'surveyed', filled: true },
    { field: 'satisfied', filled: true },
    { not: { field: 'satisfied', above: 'surveyed' } },
  ],
};
const asked: EntryCondition = { field: 'surveyed', filled: true };
/** A percentage alone, without the number of answers that it is of. */
const shareAlone: EntryCondition = {
  all: [{ field: 'satisfied_share', filled: true }, { not: asked }],
};
const apologised: EntryCondition = {
  all: [
    { field: 'apology_letters', filled: true },
    { field: 'late', filled: true },
  ],
};
const received: EntryCondition = { field: 'received', filled: true };
const settled: EntryCondition = {
  all: [
    { field: 'on_time', filled: true },
    { field: 'late', filled: true },
  ],
};

function stock(id: string, field: string, label: RegisterIndicator['label']): RegisterIndicator {
  return {
    id,
    label,
    definition: {
      vi: `${label.vi}: cộng số của tháng mới nhất trong kỳ của từng đơn vị ghi trong sổ. Khi xem theo đơn vị hiện nay, đơn vị cũ không cộng nữa khi đơn vị mới đã báo cáo sau đó.`,
      en: `${label.en}: the figures of the latest month of every unit of the register in the period, added up. In the units of today a former unit is left out once its successor reported later.`,
    },
    basis: { vi: 'Số liệu do đơn vị báo cáo', en: 'As reported by the units' },
    as: 'count',
    numerator: { latest: field },
    counts: countWords.people,
  };
}

/** Beside a stock: an older figure may be in that of a successor already. */
function outdated(stock: RegisterIndicator, field: string): RegisterIndicator {
  const { vi, en } = stock.label;
  return {
    id: `${stock.id}_outdated`,
    label: { vi: `${vi}: đơn vị có số cũ hơn`, en: `${en}: units with an older figure` },
    definition: {
      vi: `Số đơn vị được cộng vào “${vi}” mà số mới nhất trong kỳ là của tháng trước tháng mới nhất có đơn vị báo cáo: chưa báo cáo tiếp, hoặc đã sáp nhập và có thể đã nằm trong số của đơn vị mới (khi xem theo tên ghi trong sổ).`,
      en: `Units in “${en}” whose latest figure in the period is of a month before the latest that any unit reported: they did not report again, or they merged and may be in the figure of the new unit already (under the names of the register).`,
    },
    basis: stock.basis,
    as: 'count',
    numerator: { outdated: field },
    counts: countWords.units,
    isRare: true,
  };
}

const peopleProtected = stock('people_protected', 'people_protected', {
  vi: 'Người được bảo trợ',
  en: 'People under social protection',
});
const peopleTreated = stock('people_treated', 'people_treated', {
  vi: 'Người đang điều trị',
  en: 'People in treatment',
});

/** Percentages are never added up: without what they are of they count nowhere. */
function shareWithoutCount(id: 'on_time' | 'late', message: Text): RegisterCheck {
  const field = `${id}_share`;
  const when: EntryCondition = {
    all: [
      { field, filled: true },
      { field: id, filled: false },
    ],
  };
  return { id: `${field}_alone`, severity: 'warning', when, field, message };
}

export const workload: Register = {
  id: 'workload',
  label: { vi: 'Công việc và hài lòng', en: 'Workload and satisfaction' },
  purpose: {
    vi: 'Hồ sơ tiếp nhận, đúng hạn, trễ hạn và mức hài lòng của người dân, theo đơn vị và tháng.',
    en: 'Procedures received, on time and late, and how satisfied citizens are, by unit and month.',
  },
  key: 'unit',
  entry: { vi: 'lượt báo cáo', en: 'reports' },
  fields: workloadFields,
  telling: workloadFields.map(({ id }) => id),
  datedBy: [],
  monthly: true,
  sameBy: [],
  headline: 'satisfied',
  groupings: [],
  indicators: [
    {
      id: 'received',
      label: { vi: 'Hồ sơ tiếp nhận', en: 'Procedures received' },
      definition: {
        vi: 'Tổng số hồ sơ thủ tục hành chính tiếp nhận trong kỳ. Báo cáo còn thiếu và báo cáo có số không đọc được tính riêng.',
        en: 'Administrative procedures received in the period. Missing reports and those whose number cannot be read are counted apart.',
      },
      basis: control,
      as: 'count',
      numerator: { sum: 'received' },
      unknown: {
        add: [{ missing: 'reports' }, { count: 'entries', where: { field: 'received', unread: true } }],
      },
      counts: countWords.procedures,
    },
    {
      id: 'reports_missing',
      label: { vi: 'Báo cáo còn thiếu', en: 'Reports missing' },
      definition: {
        vi: 'Số tháng trong kỳ mà đơn vị của danh sách không có báo cáo, tính đến tháng cuối cùng có đơn vị báo cáo. Tháng trước khi đơn vị thành lập (theo bảng đơn vị thay đổi) không tính. Báo cáo không rõ tháng, hoặc chưa chắc của đơn vị nào, không thay cho tháng nào. Tháng thiếu không phải là tháng không có hồ sơ: số liệu của tháng ấy chưa biết.',
        en: 'Months of the period in which a unit of the roster did not report, up to the last month that any unit reported. Months before the unit was made (by the table of changed units) are left out. A report whose month is not known, or whose unit is doubtful, stands for none. A missing month is unknown, not one without procedures.',
      },
      basis: { vi: 'Số liệu do đơn vị báo cáo', en: 'As reported by the units' },
      as: 'count',
      numerator: { missing: 'reports' },
      counts: countWords.unitMonths,
      isRare: true,
    },
    {
      id: 'reports_unplaced',
      label: { vi: 'Báo cáo không rõ tháng', en: 'Reports of an unknown month' },
      definition: {
        vi: 'Số báo cáo không đọc được tháng, hoặc để trống tháng trong khi các dòng khác của cùng đơn vị và năm ghi tháng. Số liệu của các báo cáo này không cộng vào chỉ tiêu nào.',
        en: 'Reports whose month cannot be read, or is blank while other rows of the unit and year name theirs. Their figures are added to no indicator.',
      },
      basis: { vi: 'Số liệu do đơn vị báo cáo', en: 'As reported by the units' },
      as: 'count',
      numerator: { unplaced: 'reports' },
      counts: countWords.unitMonths,
      isRare: true,
    },
    {
      id: 'received_per_head',
      label: { vi: 'Hồ sơ trên một người', en: 'Procedures per member of staff' },
      definition: {
        vi: 'Số hồ sơ tiếp nhận trong kỳ của các đơn vị có trong danh sách, chia cho số người của các đơn vị ấy. Đơn vị không có báo cáo không tính cả tử số lẫn mẫu số. Trong năm sáp nhập, đơn vị mới mà trước ngày sáp nhập chỉ có một phần đơn vị cũ báo cáo cũng chưa tính được: không rõ báo cáo là của những người nào.',
        en: 'Procedures received in the period by units of the roster, divided by the people of those units. Units without a report count neither above nor below. In the year of a merger nor does a new unit of which, before the merger, only some of the former units reported: whom their reports are about is not known.',
      },
      basis: control,
      as: 'ratio',
      numerator: { sum: 'received' },
      denominator: { roster: { who: everybody, unitsWith: received } },
      unknown: { roster: { who: everybody, unitsWithout: received } },
      counts: countWords.procedures,
      of: countWords.people,
    },
    {
      id: 'on_time',
      label: { vi: 'Giải quyết đúng hạn', en: 'Settled on time' },
      definition: {
        vi: 'Số hồ sơ giải quyết đúng hạn, trên số hồ sơ đã giải quyết (đúng hạn và trễ hạn). Báo cáo thiếu một trong hai số không tính; hồ sơ tiếp nhận của báo cáo ấy tính riêng.',
        en: 'Procedures settled on time, of those settled (on time and late). Reports that lack either number do not count; what they received is counted apart.',
      },
      basis: control,
      as: 'share',
      numerator: { sum: 'on_time', where: settled },
      denominator: { sum: 'on_time+late', where: settled },
      unknown: { sum: 'received', where: { not: settled } },
      counts: countWords.procedures,
    },
    {
      id: 'satisfied',
      label: { vi: 'Người dân hài lòng', en: 'Citizens satisfied' },
      definition: {
        vi: 'Cộng số phiếu hài lòng, chia cho tổng số phiếu khảo sát, chỉ ở những báo cáo có cả hai số; báo cáo ghi tỷ lệ và số phiếu thì số phiếu hài lòng tính từ tỷ lệ. Phiếu của báo cáo không có kết quả, hoặc ghi hài lòng nhiều hơn số phiếu, tính riêng. Tỷ lệ không kèm số phiếu không cộng vào.',
        en: 'Satisfied answers added up, divided by all answers, of reports that tell both; where a report tells a percentage and the number of answers, the satisfied are reckoned from it. Answers of reports without a result, or with more satisfied than asked, are counted apart. A percentage without its answers is not added.',
      },
      basis: sipas,
      as: 'share',
      numerator: { sum: 'satisfied', where: answered },
      denominator: { sum: 'surveyed', where: answered },
      unknown: { sum: 'surveyed', where: { all: [asked, { not: answered }] } },
      counts: countWords.answers,
    },
    {
      id: 'satisfied_share_mean',
      label: { vi: 'Hài lòng, bình quân tỷ lệ', en: 'Satisfied, mean of percentages' },
      definition: {
        vi: 'Bình quân cộng các tỷ lệ hài lòng của những báo cáo chỉ ghi tỷ lệ, không ghi số phiếu; đơn vị ít phiếu và nhiều phiếu tính như nhau. Không gộp với tỷ lệ tính từ số phiếu.',
        en: 'The mean of the percentages of reports that tell no number of answers; few and many answers weigh the same. Never mixed with the share of answers.',
      },
      basis: { vi: 'Số liệu do đơn vị báo cáo', en: 'As reported by the units' },
      as: 'mean',
      numerator: { sum: 'satisfied_share', where: shareAlone },
      denominator: { count: 'entries', where: shareAlone },
      counts: countWords.reports,
      isRare: true,
    },
    {
      id: 'apologies_per_late',
      label: { vi: 'Thư xin lỗi trên hồ sơ trễ hạn', en: 'Apologies for late procedures' },
      definition: {
        vi: 'Số thư xin lỗi, trên số hồ sơ giải quyết trễ hạn, ở những báo cáo ghi cả hai. Hồ sơ trễ hạn của báo cáo không ghi thư xin lỗi tính riêng.',
        en: 'Letters of apology, of the procedures settled late, in reports that tell both. Late procedures of reports that tell no letters are counted apart.',
      },
      basis: control,
      as: 'share',
      numerator: { sum: 'apology_letters', where: apologised },
      denominator: { sum: 'late', where: apologised },
      unknown: { sum: 'late', where: { not: apologised } },
      unknownCounts: countWords.procedures,
      counts: countWords.letters,
    },
    peopleProtected,
    outdated(peopleProtected, 'people_protected'),
    peopleTreated,
    outdated(peopleTreated, 'people_treated'),
  ],
  charts: [
    {
      id: 'load_and_fit',
      kind: 'scatter',
      x: 'specialisation_match',
      y: 'received_per_head',
      title: {
        vi: 'Hồ sơ trên một người và tỷ lệ phù hợp chuyên ngành',
        en: 'Procedures per member of staff beside fit of specialisation',
      },
    },
    {
      id: 'satisfaction_and_qualification',
      kind: 'scatter',
      x: 'qualified_university_up',
      y: 'satisfied',
      title: {
        vi: 'Người dân hài lòng và tỷ lệ đại học trở lên',
        en: 'Citizens satisfied beside share with a university degree',
      },
    },
    {
      id: 'received_by_month',
      kind: 'line',
      by: 'month',
      indicators: ['received'],
      title: { vi: 'Hồ sơ tiếp nhận theo tháng', en: 'Procedures received by month' },
    },
    {
      id: 'satisfied_by_month',
      kind: 'line',
      by: 'month',
      indicators: ['satisfied', 'on_time'],
      title: { vi: 'Hài lòng và đúng hạn theo tháng', en: 'Satisfied and on time by month' },
    },
    {
      id: 'load_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'received_per_head',
      title: { vi: 'Hồ sơ trên một người theo đơn vị', en: 'Procedures per member of staff by unit' },
    },
    {
      id: 'satisfied_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'satisfied',
      lowestFirst: true,
      title: { vi: 'Đơn vị có tỷ lệ hài lòng thấp nhất', en: 'Units with the least satisfaction' },
    },
  ],
  checks: [
    {
      id: 'satisfied_above_asked',
      severity: 'error',
      when: { field: 'satisfied', above: 'surveyed' },
      field: 'satisfied',
      message: {
        vi: 'Số phiếu hài lòng lớn hơn số phiếu khảo sát; dòng này không tính vào tỷ lệ hài lòng.',
        en: 'More are satisfied than were asked; the row does not count in the share.',
      },
    },
    {
      id: 'satisfied_of_unknown',
      severity: 'warning',
      when: { all: [{ field: 'satisfied', filled: true }, { not: asked }] },
      field: 'satisfied',
      message: {
        vi: 'Có số phiếu hài lòng mà không có số phiếu khảo sát; dòng này không tính vào tỷ lệ hài lòng.',
        en: 'The satisfied are told, not how many were asked; the row does not count in the share.',
      },
    },
    {
      id: 'share_alone',
      severity: 'warning',
      when: shareAlone,
      field: 'satisfied_share',
      message: {
        vi: 'Tỷ lệ hài lòng không kèm số phiếu; chỉ tính vào bình quân tỷ lệ.',
        en: 'A share without the number of answers; it counts only in the mean of percentages.',
      },
    },
    shareWithoutCount('on_time', {
      vi: 'Tỷ lệ đúng hạn không kèm số hồ sơ đúng hạn, không cộng được; ghi số hồ sơ đúng hạn.',
      en: 'A share on time without the number on time cannot be added up; write the number.',
    }),
    shareWithoutCount('late', {
      vi: 'Tỷ lệ trễ hạn không kèm số hồ sơ trễ hạn, không cộng được; ghi số hồ sơ trễ hạn.',
      en: 'A share late without the number late cannot be added up; write the number.',
    }),
    {
      id: 'late_above_received',
      severity: 'warning',
      when: { field: 'late', above: 'received' },
      field: 'late',
      message: {
        vi: 'Hồ sơ trễ hạn nhiều hơn hồ sơ tiếp nhận.',
        en: 'More procedures are late than were received.',
      },
    },
    {
      id: 'apologies_above_late',
      severity: 'info',
      when: { field: 'apology_letters', above: 'late' },
      field: 'apology_letters',
      message: {
        vi: 'Thư xin lỗi nhiều hơn hồ sơ trễ hạn.',
        en: 'More letters of apology than late procedures.',
      },
    },
  ],
  limits: [],
  settings: [],
  lists: [
    {
      id: 'late',
      label: { vi: 'Có hồ sơ trễ hạn', en: 'With late procedures' },
      when: { field: 'late', number: { from: 1 } },
    },
  ],
  samples: ['so-cong-viec.xlsx', 'so-bao-tro-dieu-tri.xlsx'],
};
