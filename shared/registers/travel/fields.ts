import type { Field } from '../../roster/field';
import { country } from '../common/country';
import { dateField, dates, fromDate, toDate } from '../common/dates';
import { denials } from '../common/denials';
import { travelPurposes } from './purposes';

const purpose: Field = {
  id: 'purpose',
  label: { vi: 'Mục đích', en: 'Purpose' },
  kind: 'category',
  headers: [
    'Mục đích',
    'Mục đích chuyến đi',
    'Mục đích đi',
    'Lý do',
    'Lý do đi',
    'Việc công/việc riêng',
    'Loại chuyến đi',
    'Tính chất',
    'Purpose',
  ],
  vocabulary: travelPurposes,
};

const approvedBy: Field = {
  id: 'approved_by',
  label: { vi: 'Cơ quan cho phép', en: 'Approved by' },
  kind: 'text',
  headers: [
    'Cơ quan cho phép',
    'Cấp cho phép',
    'Người cho phép',
    'Quyết định',
    'Số quyết định',
    'Số QĐ',
    'QĐ cho phép',
    'Số QĐ cho phép',
    'Quyết định cho phép',
    'Văn bản cho phép',
    'Được phép của',
    'Approved by',
  ],
  denials,
};

const reportedBefore: Field = {
  ...dateField('reported_before', 'Báo cáo trước khi đi', 'Reported before', [
    'Báo cáo trước khi đi',
    'Ngày báo cáo trước khi đi',
    'Báo cáo trước',
    'Báo cáo trước chuyến đi',
    'Trước khi đi',
    'Ngày xin phép',
    'Reported before',
  ]),
  ticked: true,
};

const reportedAfter: Field = {
  ...dateField('reported_after', 'Báo cáo sau khi về', 'Reported after', [
    'Báo cáo sau khi về',
    'Ngày báo cáo sau khi về',
    'Báo cáo sau',
    'Báo cáo sau chuyến đi',
    'Sau khi về',
    'Báo cáo sau khi về nước',
    'Sau khi về nước',
    'Báo cáo sau chuyến công tác',
    'Báo cáo sau khi nhập cảnh',
    'Báo cáo kết quả sau chuyến đi',
    'Báo cáo kết quả chuyến đi',
    'Báo cáo kết quả',
    'Ngày báo cáo kết quả',
    'Đã báo cáo kết quả',
    'Reported after',
  ]),
  ticked: true,
};

const funding: Field = {
  id: 'funding',
  label: { vi: 'Nguồn kinh phí', en: 'Funding' },
  kind: 'text',
  headers: ['Nguồn kinh phí', 'Kinh phí', 'Funding'],
};

export const travelFields: readonly Field[] = [
  purpose,
  country,
  fromDate,
  toDate,
  dates,
  approvedBy,
  reportedBefore,
  reportedAfter,
  funding,
];
