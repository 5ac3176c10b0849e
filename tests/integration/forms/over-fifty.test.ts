import { expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { fillForm } from '../../../electron/engine/forms/fill-form';
import { besideRoster, requireForm } from '../../../electron/engine/forms/form-handlers';
import { everybody } from '../../../shared/analysis/condition';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';

const { put } = temporaryFolder();

test('people over 50 agree in BM02 and Mẫu 02 where the sex that decides their retirement age is missing', async () => {
  const path = put(
    'danh-sach.csv',
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Đối tượng',
      '1,Lò Văn A,01/02/1970,Nam,Xã Một,Cán bộ',
      '2,Lò Thị B,01/02/1971,Nữ,Xã Một,Công chức',
      '3,Lò C,01/02/1966,,Xã Một,Công chức',
      '4,Lò D,01/02/1990,,Xã Hai,Công chức',
    ].join('\n'),
  );
  const service = await EngineService.open(null);
  try {
    const { signal } = new AbortController();
    await service.files.open([path], () => undefined, signal);
    const question = service.question('2024-12-31', everybody, signal);
    const scope = { units: null, everyLevel: false };
    const form = await fillForm(question, requireForm('bm02'), scope, await besideRoster(service));
    const check = form.crossChecks.find(({ id }) => id === 'age-51');
    expect(check).toMatchObject({ state: 'holds', left: 3, right: 3 });
  } finally {
    service.close();
  }
});

test('whoever is over the retirement age of women and of men is so without a sex', async () => {
  const path = put(
    'khong-gioi-tinh.csv',
    [
      'STT,Họ và tên,Ngày sinh,Giới tính,Đơn vị,Đối tượng',
      // On 20/06/2024 men retire at 61, women at 56 and 4 months.
      '1,Lò A,20/06/1963,,Xã Một,Công chức',
      '2,Lò B,21/06/1963,,Xã Một,Công chức',
      '3,Lò C,21/02/1968,,Xã Một,Công chức',
      '4,Lò D,20/06/1963,Nam,Xã Một,Công chức',
    ].join('\n'),
  );
  const service = await EngineService.open(null);
  try {
    const { signal } = new AbortController();
    await service.files.open([path], () => undefined, signal);
    const question = service.question('2024-06-20', everybody, signal);
    const scope = { units: null, everyLevel: false };
    const form = await fillForm(question, requireForm('bm02'), scope, await besideRoster(service));
    const [total] = form.rows;
    const at = (head: string): unknown =>
      total?.values[form.leaves.findIndex(({ path: heads }) => heads.at(-1) === head)];
    expect(at('Trên tuổi nghỉ hưu')).toBe(2);
  } finally {
    service.close();
  }
});
