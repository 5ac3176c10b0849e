import { expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runCaptured } from './run-captured';

const { put } = temporaryFolder();

test('communes of one name are told apart by their district; lines that are left out are told', async () => {
  const roster = put(
    'cũ.csv',
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị',
      '1,Lò Văn A,01/02/1980,Nam,"Xã Tân Lập, huyện Mộc Châu"',
      '2,Lò Văn B,01/02/1981,Nam,"Xã Tân Lập, huyện Mộc Châu"',
      '3,Lò Văn C,01/02/1982,Nam,"Xã Tân Lập, huyện Bắc Yên"',
    ].join('\n'),
  );
  const table = put(
    'sáp nhập.csv',
    [
      'Đơn vị cũ,Đơn vị mới,Từ ngày',
      '"Xã Tân Lập, huyện Mộc Châu",Xã Mộc Sơn,01/07/2025',
      '"Xã Tân Lập, huyện Bắc Yên",Xã Bắc Sơn,01/07/2025',
      'Xã Khác,Xã Mới,',
    ].join('\n'),
  );
  const { out, err } = await runCaptured(
    ...['breakdown', '--snapshot', `2023-12-31=${roster}`, '--unit-changes', table],
    ...['--today-units', '--rows', 'unit', '--json'],
  );
  expect(err).toContain('sáp nhập.csv: Đã nhập 2 dòng; bỏ 1 dòng chưa đủ');
  expect(err).toContain('dòng 4 (thiếu ngày)');
  const counts = [...out.matchAll(/Xã (Mộc|Bắc) Sơn/g)].map(([name]) => name);
  expect(new Set(counts)).toEqual(new Set(['Xã Mộc Sơn', 'Xã Bắc Sơn']));
});
