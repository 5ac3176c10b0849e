import type { Field } from '../../roster/field';

/**
 * What stands where something that is given should be named, and says that it is not there, or not yet for certain. A word
 * is the beginning of the cell; of a single one its tone marks count, for "chờ" is not "cho".
 */
export const denials: NonNullable<Field['denials']> = {
  none: [
    ...['không', 'khong', 'chưa', 'chua', 'trượt', 'truot', 'rớt', 'hỏng', 'thi lại', 'thi hỏng'],
    ...['vắng', 'vang thi', 'bỏ học', 'bỏ thi', 'nghỉ học', 'bị từ chối', 'từ chối', 'bị hủy', 'hủy bỏ'],
    ...['none', 'not', 'no', 'failed', 'refused'],
  ],
  unclear: [
    ...['đang', 'dang cho', 'dang xin', 'dang hoc', 'dang xem xet', 'chờ', 'cho phe duyet', 'cho duyet'],
    ...[
      'cho cap',
      'cho ky',
      'cho ket qua',
      'cho y kien',
      'nợ',
      'no chung chi',
      'hoãn',
      'bảo lưu',
      'sẽ',
      'sắp',
    ],
    ...['dự kiến', 'hẹn', 'xin', 'đã xin', 'trình', 'đã trình', 'đề nghị', 'xem xét', 'bổ sung sau'],
    ...['pending', 'waiting', 'expected'],
  ],
};
