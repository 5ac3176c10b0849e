import { durationSettings } from '../common/durations';
import type { Register } from '../register';
import { courseIn } from './course-name';
import { trainingFields } from './fields';
import { abroad, ethics, trainingIndicators } from './indicators';

export const training: Register = {
  id: 'training',
  label: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  purpose: {
    vi: 'Ai đã học lớp nào, bao nhiêu tiết, hình thức nào, ở đâu.',
    en: 'Who attended which course, for how many hours, in which way and where.',
  },
  key: 'person',
  entry: { vi: 'lượt bồi dưỡng', en: 'courses attended' },
  fields: trainingFields,
  telling: ['topic', 'training_type', 'hours', 'mode', 'certificate'],
  toldAround: { field: 'topic', in: courseIn },
  datedBy: ['to_date', 'from_date'],
  monthly: true,
  sameBy: ['topic', 'training_type', 'from_date', 'to_date'],
  indicators: trainingIndicators,
  headline: 'hours_reached',
  groupings: ['training_type', 'mode', 'country', 'topic', 'provider'],
  charts: [
    {
      id: 'hours_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'hours_reached',
      lowestFirst: true,
      title: { vi: 'Đơn vị còn ít người đủ số tiết', en: 'Units with the fewest people at the yearly hours' },
    },
    {
      id: 'times_by_type',
      kind: 'bars',
      by: 'training_type',
      indicator: 'training_times',
      title: { vi: 'Lượt bồi dưỡng theo loại', en: 'Courses attended by type' },
    },
    {
      id: 'times_by_mode',
      kind: 'bars',
      by: 'mode',
      indicator: 'training_times',
      title: { vi: 'Lượt bồi dưỡng theo hình thức', en: 'Courses attended by mode' },
    },
    {
      id: 'abroad_by_country',
      kind: 'bars',
      by: 'country',
      indicator: 'abroad_count',
      title: { vi: 'Lượt học ở nước ngoài theo nước', en: 'Courses abroad by country' },
    },
    {
      id: 'times_by_month',
      kind: 'line',
      by: 'month',
      indicators: ['training_times'],
      title: { vi: 'Lượt bồi dưỡng theo tháng', en: 'Courses attended by month' },
    },
    {
      id: 'ethics_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'ethics_trained',
      lowestFirst: true,
      title: {
        vi: 'Đơn vị còn ít người được bồi dưỡng đạo đức công vụ',
        en: 'Units that public-service ethics has reached least',
      },
    },
  ],
  checks: [
    {
      id: 'dates_reversed',
      severity: 'error',
      when: { field: 'from_date', above: 'to_date' },
      field: 'to_date',
      message: {
        vi: 'Ngày kết thúc trước ngày bắt đầu. Xem lại hai ngày này.',
        en: 'The course ends before it begins. Check both dates.',
      },
    },
    {
      id: 'hours_unlikely',
      severity: 'warning',
      when: { field: 'hours', number: { from: 2001 } },
      field: 'hours',
      message: {
        vi: 'Số tiết quá lớn cho một lớp. Xem lại ô này.',
        en: 'Too many hours for one course. Check the cell.',
      },
    },
  ],
  limits: [],
  settings: [
    {
      id: 'yearly_hours',
      label: { vi: 'Số tiết tối thiểu trong năm', en: 'Least hours in a year' },
      unit: { vi: 'tiết', en: 'hours' },
      basis: {
        vi: 'Điều 16 Nghị định 171/2025/NĐ-CP: tối thiểu 1 tuần (40 tiết)/năm',
        en: 'Decree 171/2025/ND-CP, Article 16: at least one week (40 hours) a year',
      },
      value: 40,
      from: 1,
      to: 400,
    },
    {
      id: 'leader_months_after',
      label: { vi: 'Lãnh đạo học sau bổ nhiệm, chậm nhất', en: 'Leaders: latest after the appointment' },
      unit: { vi: 'tháng', en: 'months' },
      basis: {
        vi: 'Điều 16 Nghị định 171/2025/NĐ-CP; kiểm tra lại với văn bản đang có hiệu lực',
        en: 'Decree 171/2025/ND-CP, Article 16; check it against the text in force',
      },
      value: 12,
      from: 1,
      to: 60,
    },
    {
      id: 'leader_months_before',
      label: { vi: 'Lãnh đạo học trước bổ nhiệm, sớm nhất', en: 'Leaders: earliest before the appointment' },
      unit: { vi: 'tháng', en: 'months' },
      basis: {
        vi: 'Quy ước: lớp học trước ngày bổ nhiệm không quá số tháng này vẫn tính; ghi 0 nếu chỉ tính lớp sau bổ nhiệm',
        en: 'By convention a course no longer before the appointment counts too; 0: only courses after it',
      },
      value: 12,
      from: 0,
      to: 600,
    },
    ...durationSettings,
  ],
  lists: [
    { id: 'ethics', label: { vi: 'Về đạo đức công vụ', en: 'On public-service ethics' }, when: ethics },
    { id: 'abroad', label: { vi: 'Học ở nước ngoài', en: 'Abroad' }, when: abroad },
  ],
  samples: ['so-boi-duong.xlsx'],
};
