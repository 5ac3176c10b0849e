import type { Person } from '../normalise/person-table';

const village =
  '(?:thôn|bản|ấp|buôn|bon|làng|xóm|khóm|khu phố|khu|tổ dân phố|tdp|dân phố|phum|sóc)(?![\\p{L}\\p{M}])';
const villagePost = new RegExp(
  `^(?:phó )?(?:trưởng ${village}|tổ (?:trưởng|phó) ${village}|${village} phó|thôn đội trưởng|(?:bí thư|phó bí thư) chi bộ ${village}|(?:trưởng|phó) ban (?:công tác )?mặt trận ${village}|công an viên|nhân viên y tế ${village})`,
  'iu',
);

/** A part-time post of a commune, a thôn, bản or tổ dân phố: it has no retirement age and no rank. */
export function servesPartTime({ values }: Person): boolean {
  if (values.staff_group === 'part_time') return true;
  const { position } = values;
  return typeof position === 'string' && villagePost.test(position.normalize('NFC'));
}
