import type { Field } from '../../roster/field';
import { apologyLetters } from '../common/apology-letters';

function count(
  id: string,
  vi: string,
  en: string,
  headers: readonly string[],
  share: Pick<Field, 'shareField' | 'shareOf'> = {},
): Field {
  return { id, label: { vi, en }, kind: 'number', whole: true, headers, ...share };
}

function share(id: string, vi: string, en: string, headers: readonly string[]): Field {
  return { id, label: { vi, en }, kind: 'share', headers };
}

export const workloadFields: readonly Field[] = [
  count('received', 'Hồ sơ tiếp nhận', 'Procedures received', [
    'Tiếp nhận',
    'Số hồ sơ tiếp nhận',
    'Hồ sơ tiếp nhận',
    'Tổng số hồ sơ',
    'Số hồ sơ',
    'Tổng tiếp nhận',
    'Số TTHC tiếp nhận',
    'Hồ sơ đã tiếp nhận',
    'Tổng số hồ sơ tiếp nhận',
    'Received',
  ]),
  count(
    'on_time',
    'Giải quyết đúng hạn',
    'Settled on time',
    [
      'Đúng hạn',
      'Giải quyết đúng hạn',
      'Đúng và trước hạn',
      'Trước và đúng hạn',
      'Trước hạn và đúng hạn',
      'Số hồ sơ đúng hạn',
      'Hồ sơ đúng hạn',
      'On time',
    ],
    { shareField: 'on_time_share' },
  ),
  count(
    'late',
    'Giải quyết trễ hạn',
    'Settled late',
    [
      'Trễ hạn',
      'Quá hạn',
      'Giải quyết quá hạn',
      'Giải quyết trễ hạn',
      'Chậm hạn',
      'Số hồ sơ trễ hạn',
      'Số hồ sơ quá hạn',
      'Hồ sơ quá hạn',
      'Late',
    ],
    { shareField: 'late_share' },
  ),
  apologyLetters,
  count('surveyed', 'Số phiếu khảo sát', 'Citizens asked', [
    'Số phiếu',
    'Số phiếu khảo sát',
    'Phiếu khảo sát',
    'Số người được hỏi',
    'Số phiếu thu về',
    'Tổng số phiếu',
    'Lượt đánh giá',
    'Số lượt đánh giá',
    'Surveyed',
  ]),
  count(
    'satisfied',
    'Hài lòng',
    'Satisfied',
    [
      'Hài lòng',
      'Số phiếu hài lòng',
      'Số người hài lòng',
      'Rất hài lòng và hài lòng',
      'Hài lòng và rất hài lòng',
      'Lượt hài lòng',
      'Phiếu hài lòng',
      'Satisfied',
    ],
    { shareField: 'satisfied_share', shareOf: 'surveyed' },
  ),
  share('on_time_share', 'Tỷ lệ đúng hạn', 'Share on time', [
    'Tỷ lệ đúng hạn',
    'Tỷ lệ giải quyết đúng hạn',
    'Tỷ lệ hồ sơ đúng hạn',
    'Tỷ lệ đúng và trước hạn',
    'Share on time',
  ]),
  share('late_share', 'Tỷ lệ trễ hạn', 'Share late', [
    'Tỷ lệ trễ hạn',
    'Tỷ lệ quá hạn',
    'Tỷ lệ hồ sơ trễ hạn',
    'Share late',
  ]),
  share('satisfied_share', 'Tỷ lệ hài lòng', 'Share satisfied', [
    'Tỷ lệ hài lòng',
    'Tỷ lệ người dân hài lòng',
    'Tỷ lệ phiếu hài lòng',
    'Mức độ hài lòng',
    'Mức hài lòng',
    'Chỉ số hài lòng',
    'Share satisfied',
  ]),
  count('people_protected', 'Người được bảo trợ', 'People under social protection', [
    'Người được bảo trợ',
    'Số người được bảo trợ',
    'Đối tượng bảo trợ',
    'Số đối tượng bảo trợ',
    'Đối tượng bảo trợ xã hội',
    'Đang nuôi dưỡng',
    'Số người đang nuôi dưỡng',
    'Protected',
  ]),
  count('people_treated', 'Người đang điều trị', 'People in treatment', [
    'Người đang điều trị',
    'Số người đang điều trị',
    'Đang điều trị',
    'Số người điều trị',
    'Học viên cai nghiện',
    'Số người cai nghiện',
    'Đang cai nghiện',
    'Treated',
  ]),
];
