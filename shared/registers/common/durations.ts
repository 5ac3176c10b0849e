import type { Text } from '../../text/language';
import type { RegisterSetting } from '../register';

/** What training is measured in beside hours, each with the setting that says how many hours it is. */
export type DurationUnit = 'session' | 'day' | 'week' | 'month';

export const hoursPer: Readonly<Record<DurationUnit, string>> = {
  session: 'hours_per_session',
  day: 'hours_per_day',
  week: 'hours_per_week',
  month: 'hours_per_month',
};

function setting(unit: DurationUnit, label: Text, value: number, to: number, basis: Text): RegisterSetting {
  return { id: hoursPer[unit], label, unit: { vi: 'tiết', en: 'hours' }, basis, value, from: 0, to };
}

/** By what days, weeks and the like become hours; nought: they do not, and the hours count as not recorded. */
export const durationSettings: readonly RegisterSetting[] = [
  setting('session', { vi: 'Một buổi tính là', en: 'A half-day counts as' }, 4, 12, {
    vi: 'Quy ước: nửa ngày; ghi 0 để không quy đổi',
    en: 'By convention half a day; 0: not converted',
  }),
  setting('day', { vi: 'Một ngày tính là', en: 'A day counts as' }, 8, 24, {
    vi: 'Suy từ 1 tuần là 40 tiết (Điều 16 Nghị định 171/2025/NĐ-CP); ghi 0 để không quy đổi',
    en: 'From one week being 40 hours (Decree 171/2025/ND-CP, Article 16); 0: not converted',
  }),
  setting('week', { vi: 'Một tuần tính là', en: 'A week counts as' }, 40, 168, {
    vi: 'Điều 16 Nghị định 171/2025/NĐ-CP: 1 tuần (40 tiết); ghi 0 để không quy đổi',
    en: 'Decree 171/2025/ND-CP, Article 16: one week (40 hours); 0: not converted',
  }),
  setting('month', { vi: 'Một tháng tính là', en: 'A month counts as' }, 160, 744, {
    vi: 'Quy ước: 4 tuần học liền; lớp học rải ra thì sửa số này hoặc ghi 0 để không quy đổi',
    en: 'By convention four whole weeks; for courses spread over time change it, or 0: not converted',
  }),
];
