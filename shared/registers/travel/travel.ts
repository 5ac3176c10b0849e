import { homeCountry } from '../common/countries';
import { countWords } from '../common/words';
import type { Register } from '../register';
import type { EntryCondition, RegisterIndicator } from '../register-indicator';

import { travelFields } from './fields';

const basis = {
  vi: 'Quy định của tỉnh về quản lý cán bộ, công chức, viên chức ra nước ngoài',
  en: 'The rules of the province on officials who go abroad',
};
const trips = { count: 'entries' } as const;
const told = (field: string, how: 'yes' | 'no' | 'unknown'): EntryCondition => ({ field, told: how });
const tooLate: EntryCondition = { field: 'reported_before', above: 'from_date' };
const tooEarly: EntryCondition = { field: 'to_date', above: 'reported_after' };
/** Of a bare month or year not every day is on the right side of the trip. */
const perhapsTooLate: EntryCondition = { field: 'reported_before', perhapsAbove: 'from_date' };
const perhapsTooEarly: EntryCondition = { field: 'to_date', perhapsAbove: 'reported_after' };
/** A report that is dated after the departure was not made before it, nor one before the return after it. */
const before: EntryCondition = { all: [told('reported_before', 'yes'), { not: perhapsTooLate }] };
const after: EntryCondition = { all: [told('reported_after', 'yes'), { not: perhapsTooEarly }] };
const approved = told('approved_by', 'yes');
const approvalUnknown = told('approved_by', 'unknown');
const beforeUnknown: EntryCondition = {
  any: [told('reported_before', 'unknown'), { all: [perhapsTooLate, { not: tooLate }] }],
};
const overdue = (how: 'surely' | 'perhaps'): EntryCondition => ({
  overdue: { field: 'reported_after', since: 'to_date', days: 'report_days', how },
});
const notAfter: EntryCondition = { any: [told('reported_after', 'no'), tooEarly] };
/** Who is not back yet, or within the time for the report, may still report. */
const notYetDue: EntryCondition = {
  all: [notAfter, { field: 'to_date', filled: true }, { not: overdue('perhaps') }],
};
const afterUnknown: EntryCondition = {
  any: [told('reported_after', 'unknown'), { all: [perhapsTooEarly, { not: tooEarly }] }],
};
const surelyNot: EntryCondition = { any: [told('reported_before', 'no'), tooLate, notAfter] };
const late = overdue('surely');
const lateUnknown: EntryCondition = {
  all: [
    { not: late },
    {
      any: [told('reported_after', 'unknown'), { field: 'to_date', filled: false }, overdue('perhaps')],
    },
  ],
};

function share(
  id: string,
  label: RegisterIndicator['label'],
  where: EntryCondition,
  definition: RegisterIndicator['definition'],
  unknown?: EntryCondition,
  of?: EntryCondition,
): RegisterIndicator {
  return {
    ...{ id, label, definition, basis, as: 'share', counts: countWords.trips },
    numerator: { count: 'entries', where },
    denominator: of ? { ...trips, where: of } : trips,
    ...(unknown && {
      unknown: { count: 'entries', where: of ? { all: [unknown, of] } : unknown },
    }),
  };
}

export const travel: Register = {
  id: 'travel',
  label: { vi: 'Đi nước ngoài', en: 'Travel abroad' },
  purpose: {
    vi: 'Ai đi nước nào, việc gì, ai cho phép, báo cáo trước khi đi và sau khi về.',
    en: 'Who goes where and why, who allowed it, and whether it was reported before and after.',
  },
  key: 'person',
  entry: { vi: 'chuyến đi', en: 'trips' },
  fields: travelFields,
  telling: ['purpose', 'country', 'approved_by', 'reported_before', 'reported_after'],
  datedBy: ['from_date', 'to_date'],
  monthly: true,
  sameBy: ['country', 'from_date', 'to_date'],
  headline: 'reported_before_and_after',
  groupings: ['country', 'purpose', 'approved_by'],
  indicators: [
    {
      id: 'trips',
      label: { vi: 'Chuyến đi', en: 'Trips' },
      definition: {
        vi: 'Số lượt ra nước ngoài trong kỳ, theo ngày đi. Dòng ghi nước đến là Việt Nam vẫn được tính và được nêu ở “Vấn đề”.',
        en: 'Trips abroad in the period, by the day of departure. A row whose country is Vietnam counts too, and is listed under “Issues”.',
      },
      basis,
      as: 'count',
      numerator: trips,
      counts: countWords.trips,
    },
    {
      id: 'travellers',
      label: { vi: 'Người đi', en: 'Travellers' },
      definition: {
        vi: 'Số người có ít nhất một chuyến đi trong kỳ; mỗi người tính một lần.',
        en: 'People with at least one trip in the period; everybody counts once.',
      },
      basis,
      as: 'count',
      numerator: { count: 'people' },
      counts: countWords.people,
    },
    share(
      'approved',
      { vi: 'Được cho phép', en: 'Approved' },
      approved,
      {
        vi: 'Số chuyến đi có ghi quyết định hoặc cơ quan cho phép, trên tổng số chuyến đi. Ô trống hoặc ghi “chưa”, “không” là chưa được phép; ô như “chờ phê duyệt”, hoặc sổ không có cột này, tính riêng.',
        en: 'Trips with a decision or an approving authority recorded, of all trips. Blank, “chưa” or “không” is not approved; cells such as “chờ phê duyệt”, or a register without the column, are counted apart.',
      },
      approvalUnknown,
    ),
    share(
      'reported_before',
      { vi: 'Báo cáo trước khi đi', en: 'Reported before' },
      before,
      {
        vi: 'Số chuyến đi có báo cáo trước khi đi, trên tổng số chuyến đi. Báo cáo ghi sau ngày đi không phải là báo cáo trước. Ô trống là chưa báo cáo; ô không rõ, ngày chỉ ghi tháng hoặc năm nên chưa rõ trước hay sau, hoặc sổ không có cột này, tính riêng.',
        en: 'Trips reported before departure, of all trips. A report dated after the departure is not one before it. Blank is not reported; what is unclear, a bare month or year that leaves open which came first, or a register without the column, is counted apart.',
      },
      beforeUnknown,
    ),
    share(
      'reported_after',
      { vi: 'Báo cáo sau khi về', en: 'Reported after' },
      after,
      {
        vi: 'Số chuyến đi có báo cáo sau khi về, trên tổng số chuyến đi. Báo cáo ghi trước ngày về không phải là báo cáo sau. Ô trống là chưa báo cáo; chuyến chưa về hoặc còn trong hạn báo cáo ở ngày tính mà chưa báo cáo thì không tính; ô không rõ, ngày chỉ ghi tháng hoặc năm nên chưa rõ trước hay sau, hoặc sổ không có cột này, tính riêng.',
        en: 'Trips reported after the return, of all trips. A report dated before the return is not one after it. Blank is not reported; trips not yet over, or within the time for the report at the reference date and not yet reported, are left out; what is unclear, a bare month or year that leaves open which came first, or a register without the column, is counted apart.',
      },
      afterUnknown,
      { not: notYetDue },
    ),
    share(
      'reported_before_and_after',
      { vi: 'Báo cáo đủ trước và sau', en: 'Reported before and after' },
      { all: [before, after] },
      {
        vi: 'Số chuyến đi có cả báo cáo trước khi đi và sau khi về, trên tổng số chuyến đi. Chuyến còn trong hạn mà chưa báo cáo sau khi về thì không tính.',
        en: 'Trips reported both before departure and after the return, of all trips. Those within the time for the report after and not yet reported are left out.',
      },
      {
        all: [{ any: [beforeUnknown, afterUnknown] }, { not: surelyNot }],
      },
      { not: notYetDue },
    ),
    share(
      'reported_late',
      { vi: 'Báo cáo sau khi về muộn hoặc chưa có', en: 'Reported after the return late or not yet' },
      late,
      {
        vi: 'Số chuyến đi báo cáo sau khi về muộn hơn thời hạn, hoặc đã quá hạn tính đến ngày tính mà chưa báo cáo, trên tổng số chuyến đi. Chuyến không rõ đã báo cáo hay chưa, không có ngày về, hoặc ngày chỉ ghi tháng, năm nên chưa rõ có muộn không, tính riêng.',
        en: 'Trips reported later after the return than the time allowed, or overdue at the reference date and not yet reported, of all trips. Trips of which the report is unclear, the return is not told, or a bare month or year leaves open whether it was late, are counted apart.',
      },
      lateUnknown,
    ),
  ],
  charts: [
    {
      id: 'trips_by_country',
      kind: 'bars',
      by: 'country',
      indicator: 'trips',
      title: { vi: 'Chuyến đi theo nước', en: 'Trips by country' },
    },
    {
      id: 'late_by_unit',
      kind: 'bars',
      by: 'unit',
      indicator: 'reported_late',
      title: {
        vi: 'Tỷ lệ báo cáo sau khi về muộn hoặc chưa có theo đơn vị',
        en: 'Reports after the return late or missing, by unit',
      },
    },
    {
      id: 'trips_by_purpose',
      kind: 'bars',
      by: 'purpose',
      indicator: 'trips',
      title: { vi: 'Chuyến đi theo mục đích', en: 'Trips by purpose' },
    },
    {
      id: 'trips_by_month',
      kind: 'line',
      by: 'month',
      indicators: ['trips'],
      title: { vi: 'Chuyến đi theo tháng', en: 'Trips by month' },
    },
  ],
  checks: [
    {
      id: 'dates_reversed',
      severity: 'error',
      when: { field: 'from_date', above: 'to_date' },
      field: 'to_date',
      message: {
        vi: 'Ngày về trước ngày đi. Xem lại hai ngày này.',
        en: 'The return is before the departure. Check both dates.',
      },
    },
    {
      id: 'at_home',
      severity: 'warning',
      when: { field: 'country', in: [homeCountry] },
      field: 'country',
      message: {
        vi: 'Đây không phải là nước ngoài, nhưng dòng này vẫn tính là một chuyến đi. Xem lại, hoặc bỏ dòng này khỏi sổ.',
        en: 'This is not abroad, and the row counts as a trip all the same. Check it, or take it out of the register.',
      },
    },
    {
      id: 'report_late',
      severity: 'warning',
      when: late,
      field: 'reported_after',
      message: {
        vi: 'Báo cáo sau khi về muộn hơn thời hạn hoặc chưa có.',
        en: 'The report after the return came late or is missing.',
      },
    },
    {
      id: 'report_before_after_departure',
      severity: 'warning',
      when: tooLate,
      field: 'reported_before',
      message: {
        vi: 'Ngày này sau ngày đi, nên không tính là báo cáo trước khi đi.',
        en: 'The day is after the departure, so it does not count as reported before.',
      },
    },
    {
      id: 'report_after_before_return',
      severity: 'warning',
      when: tooEarly,
      field: 'reported_after',
      message: {
        vi: 'Ngày này trước ngày về, nên không tính là báo cáo sau khi về.',
        en: 'The day is before the return, so it does not count as reported after.',
      },
    },
  ],
  limits: [],
  settings: [
    {
      id: 'report_days',
      label: { vi: 'Thời hạn báo cáo sau khi về', en: 'Time to report after the return' },
      unit: { vi: 'ngày', en: 'days' },
      basis: {
        vi: 'Theo quy định của từng tỉnh; sửa cho đúng quy định của tỉnh mình',
        en: 'Set by each province; change it to that of yours',
      },
      value: 15,
      from: 1,
      to: 365,
    },
  ],
  lists: [
    {
      id: 'late',
      label: { vi: 'Báo cáo sau khi về muộn hoặc chưa có', en: 'Reported after the return late or not yet' },
      when: late,
    },
    {
      id: 'late_before',
      label: {
        vi: 'Báo cáo trước khi đi chưa có hoặc sau ngày đi',
        en: 'Not reported before, or only after the departure',
      },
      when: { any: [told('reported_before', 'no'), tooLate] },
    },
    {
      id: 'unclear',
      label: { vi: 'Chưa rõ về báo cáo', en: 'Report unclear' },
      when: { any: [beforeUnknown, afterUnknown, lateUnknown] },
    },
    {
      id: 'approval_unclear',
      label: { vi: 'Không rõ đã được phép hay chưa', en: 'Approval unclear' },
      when: approvalUnknown,
    },
    {
      id: 'not_approved',
      label: { vi: 'Chưa được phép', en: 'Not approved' },
      when: told('approved_by', 'no'),
    },
  ],
  samples: ['so-di-nuoc-ngoai.xlsx'],
};
