import type { Field } from '../../roster/field';
import { country } from '../common/country';
import { dates, fromDate, toDate } from '../common/dates';
import { denials } from '../common/denials';
import { trainingModes } from './modes';
import { trainingTypes } from './types';

const topic: Field = {
  id: 'topic',
  label: { vi: 'Nội dung', en: 'Topic' },
  kind: 'text',
  headers: [
    'Nội dung',
    'Nội dung bồi dưỡng',
    'Nội dung đào tạo',
    'Nội dung đào tạo, bồi dưỡng',
    'Tên lớp',
    'Lớp',
    'Tên khóa',
    'Tên khóa học',
    'Khóa bồi dưỡng',
    'Lớp bồi dưỡng',
    'Tên lớp bồi dưỡng',
    'Tên lớp đào tạo, bồi dưỡng',
    'Chương trình',
    'Tên chương trình',
    'Chương trình bồi dưỡng',
    'Chương trình đào tạo, bồi dưỡng',
    'Chuyên đề',
    'Tên chuyên đề',
    'Hội nghị tập huấn',
    'Course',
    'Topic',
    'Programme',
  ],
};

const type: Field = {
  id: 'training_type',
  label: { vi: 'Loại bồi dưỡng', en: 'Type of training' },
  kind: 'category',
  headers: [
    'Loại',
    'Loại bồi dưỡng',
    'Loại hình bồi dưỡng',
    'Loại chương trình',
    'Nhóm nội dung',
    'Lĩnh vực bồi dưỡng',
    'Loại kiến thức',
    'Nhóm kiến thức',
    'Phân loại',
    'Training type',
    'Type',
  ],
  vocabulary: trainingTypes,
};

const hours: Field = {
  id: 'hours',
  label: { vi: 'Số tiết', en: 'Hours' },
  kind: 'duration',
  headers: [
    'Số tiết',
    'Số tiết học',
    'Tiết',
    'Thời lượng',
    'Thời lượng (tiết)',
    'Tổng số tiết',
    'Số giờ',
    'Số tiết học quy đổi',
    'Số ngày',
    'Số ngày học',
    'Số ngày bồi dưỡng',
    'Số buổi',
    'Số buổi học',
    'Số tuần',
    'Số tháng',
    'Thời gian (tiết)',
    'Thời gian (ngày)',
    'Thời gian (buổi)',
    'Thời gian (tuần)',
    'Thời gian (tháng)',
    'Hours',
    'Duration',
  ],
};

const mode: Field = {
  id: 'mode',
  label: { vi: 'Hình thức', en: 'Mode' },
  kind: 'category',
  headers: [
    'Hình thức',
    'Hình thức bồi dưỡng',
    'Hình thức học',
    'Hình thức tổ chức',
    'Hình thức đào tạo',
    'Hình thức đào tạo, bồi dưỡng',
    'Hình thức tham gia',
    'Mode',
  ],
  vocabulary: trainingModes,
};

const provider: Field = {
  id: 'provider',
  label: { vi: 'Cơ sở bồi dưỡng', en: 'Provider' },
  kind: 'text',
  headers: [
    'Cơ sở đào tạo',
    'Cơ sở bồi dưỡng',
    'Cơ sở đào tạo, bồi dưỡng',
    'Đơn vị tổ chức',
    'Nơi bồi dưỡng',
    'Nơi đào tạo',
    'Đơn vị mở lớp',
    'Cơ quan tổ chức',
    'Địa điểm',
    'Tên trường',
    'Provider',
  ],
};

const certificate: Field = {
  id: 'certificate',
  label: { vi: 'Chứng chỉ', en: 'Certificate' },
  kind: 'text',
  headers: [
    'Chứng chỉ',
    'Chứng nhận',
    'Chứng chỉ, chứng nhận',
    'Văn bằng, chứng chỉ',
    'Số chứng chỉ',
    'Giấy chứng nhận',
    'Văn bằng',
    'Certificate',
  ],
  denials,
};

export const trainingFields: readonly Field[] = [
  topic,
  type,
  hours,
  mode,
  country,
  fromDate,
  toDate,
  dates,
  provider,
  certificate,
];
