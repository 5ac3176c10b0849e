import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient } from './engine-client';

const { put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
});

afterAll(() => {
  engine.close();
});

test('every cell that lost its letters is an error with its place', async () => {
  const lines = [
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị;Ghi chú',
    '1;Nguy?n V?n An;05/03/1985;Nam;Xã Mường Mẫu;',
    '2;Lò Văn Bình;06/03/1985;Nam;Xã M\ufffdờng Mẫu;nghỉ hưu? chưa rõ',
  ];
  await engine.open(put('mất.csv', lines.join('\r\n')));
  const { issues } = await engine.get('roster.issues', { language: 'vi', severity: 'error', limit: 10 });
  expect(issues.map(({ code, cell, field, value }) => [code, cell, field, value])).toEqual([
    ['lost_characters', 'B2', 'full_name', 'Nguy?n V?n An'],
    ['lost_characters', 'E3', 'unit', 'Xã M\ufffdờng Mẫu'],
  ]);
});
