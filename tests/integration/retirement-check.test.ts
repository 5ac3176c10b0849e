import { join } from 'node:path';
import { expect, test } from 'vitest';
import { starterRetirement } from '../../shared/analysis/retirement-table';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient } from './engine-client';

const { folder, put } = temporaryFolder();

const roster = put(
  'hưu.csv',
  [
    'DANH SÁCH CÁN BỘ;;;;',
    '(Tính đến ngày 31/12/2024);;;;',
    'STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị công tác',
    '1;Lò Văn An;15/3/1962;Nam;Xã Một',
    '2;Lò Văn Bình;15/3/1963;Nam;Xã Một',
    '3;Lò Thị Chung;15/3/1965;Nữ;Xã Hai',
    '4;Lò Thị Dung;15/3/1985;Nữ;Xã Hai',
    '',
  ].join('\r\n'),
);

test('who is past the retirement age follows the table of the workspace, at once and for new files', async () => {
  const workspace = join(folder, 'hồ sơ');
  let engine = await EngineClient.start(workspace);
  const past = async (): Promise<(string | null)[]> => {
    const { issues } = await engine.get('roster.issues', { language: 'vi', severity: null, limit: 50 });
    return issues.filter(({ code }) => code === 'over_retirement_age').map(({ cell }) => cell);
  };
  await engine.get('roster.open', { paths: [roster] });
  expect(await past()).toEqual(['C4', 'C5', 'C6']);

  const later = starterRetirement.map((row) => ({ ...row, years: row.years + 2, isDoubtful: false }));
  await engine.get('definitions.change', { change: { all: 'retirement', definitions: later } });
  expect(await past()).toEqual(['C4', 'C6']);
  await engine.get('roster.open', { paths: [roster] });
  expect(await past()).toEqual(['C4', 'C6']);
  engine.close();
  engine = await EngineClient.start(workspace);
  expect(await past()).toEqual(['C4', 'C6']);
  await engine.get('definitions.undo', {});
  expect(await past()).toEqual(['C4', 'C5', 'C6']);
  engine.close();
}, 60_000);
