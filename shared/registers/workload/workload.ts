import { everybody } from '../../analysis/condition';
import { countWords } from '../common/words';
import type { Register } from '../register';
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
const settled: EntryCondition = {
  any: [
    { field: 'on_time', filled: true },
    { field: 'late', filled: true },
  ],
};

function stock(id: string, field: string, label: RegisterIndicator['label']): RegisterIndicator {
  return {
    id,
    label,
    definition: {
      vi: `${label.vi}: cộng số của tháng mới nhất trong kỳ của từng đơn vị.`,
      en: `${label.en}: the figures of the latest month of every unit in the period, added up.`,
    },
    basis: { vi: 'Số liệu do đơn vị báo cáo', en: 'As reported by the units' },
    as: 'count',
    numerator: { latest: field },
    counts: countWords.people,
  };
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
        vi: 'Tổng số hồ sơ thủ tục hành chính tiếp nhận trong kỳ.',
        en: 'Administrative procedures received in the period.',
      },
      basis: control,
      as: 'count',
      numerator: { sum: 'received' },
      counts: countWords.procedures,
    },
    {
      id: 'received_per_head',
      label: { vi: 'Hồ sơ trên một người', en: 'Procedures per member of staff' },
      definition: {
        vi: 'Số hồ sơ tiếp nhận trong kỳ của các đơn vị có trong danh sách, chia cho số người của danh sách.',
        en: 'Procedures received in the period by units of the roster, divided by the people of the roster.',
      },
      basis: control,
      as: 'ratio',
      numerator: { sum: 'received' },
      denominator: { roster: { who: everybody } },
      counts: countWords.procedures,
      of: countWords.people,
    },
    {
      id: 'on_time',
      label: { vi: 'Giải quyết đúng hạn', en: 'Settled on time' },
      definition: {
        vi: 'Số hồ sơ giải quyết đúng hạn, trên số hồ sơ đã giải quyết (đúng hạn và trễ hạn).',
        en: 'Procedures settled on time, of those settled (on time and late).',
      },
      basis: control,
      as: 'share',
      numerator: { sum: 'on_time' },
      denominator: { sum: 'on_time+late', where: settled },
      counts: countWords.procedures,
    },
    {
      id: 'satisfied',
      label: { vi: 'Người dân hài lòng', en: 'Citizens satisfied' },
      definition: {
        vi: 'Số phiếu hài lòng, trên số phiếu khảo sát có ghi kết quả.',
        en: 'Answers that are satisfied, of the answers with a result.',
      },
      basis: sipas,
      as: 'share',
      numerator: { sum: 'satisfied' },
      denominator: { sum: 'surveyed', where: { field: 'satisfied', filled: true } },
      unknown: { sum: 'surveyed', where: { field: 'satisfied', filled: false } },
      counts: countWords.answers,
    },
    {
      id: 'apologies_per_late',
      label: { vi: 'Thư xin lỗi trên hồ sơ trễ hạn', en: 'Apologies for late procedures' },
      definition: {
        vi: 'Số thư xin lỗi, trên số hồ sơ giải quyết trễ hạn.',
        en: 'Letters of apology, of the procedures settled late.',
      },
      basis: control,
      as: 'share',
      numerator: { sum: 'apology_letters' },
      denominator: { sum: 'late' },
      counts: countWords.letters,
    },
    stock('people_protected', 'people_protected', {
      vi: 'Người được bảo trợ',
      en: 'People under social protection',
    }),
    stock('people_treated', 'people_treated', { vi: 'Người đang điều trị', en: 'People in treatment' }),
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
        vi: 'Số phiếu hài lòng lớn hơn số phiếu khảo sát.',
        en: 'More are satisfied than were asked.',
      },
    },
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
