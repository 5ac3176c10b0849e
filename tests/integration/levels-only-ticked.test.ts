import { expect, test } from 'vitest';
import type { IndicatorResult } from '../../shared/analysis/indicator';
import type { CrossTable, RosterIssue } from '../../shared/contract/results';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { runJson } from './run-captured';

const { put } = temporaryFolder();
const roster = put(
  'đánh dấu.csv',
  [
    'STT;Họ và tên;Giới tính;Đơn vị công tác;Lý luận chính trị;Quản lý nhà nước',
    '1;Lò Văn An;Nam;Xã A;x;Chuyên viên',
    '2;Vì Thị Bình;Nữ;Xã A;Trung cấp;Có',
    '3;Cà Văn Chung;Nam;Xã A;Sơ cấp;x',
    '4;Quàng Thị Dung;Nữ;Xã A;;Chưa',
    '5;Tòng Văn Én;Nam;Xã A;Không;',
    '',
  ].join('\n'),
);

test('somebody only ticked has some level: counted among those with any, at no level of their own', async () => {
  const { indicators } = await runJson<{ indicators: IndicatorResult[] }>(
    ...['indicators', roster, '--indicator', 'political_theory_any', '--indicator', 'state_management_any'],
  );
  expect(indicators).toMatchObject([
    { id: 'political_theory_any', numerator: 3, denominator: 5, unknown: 1 },
    { id: 'state_management_any', numerator: 3, denominator: 5, unknown: 1 },
  ]);
  const { cells } = await runJson<CrossTable>('breakdown', roster, '--rows', 'political_theory');
  expect(Object.fromEntries(cells.map(({ row, value }) => [String(row), value]))).toEqual({
    none: 1,
    unspecified: 1,
    elementary: 1,
    intermediate: 1,
    null: 1,
  });
});

test('they can be filtered for, and are listed with their cells', async () => {
  const { total } = await runJson<CrossTable>(
    ...['breakdown', roster, '--rows', 'gender', '--where', 'state_management=unspecified'],
  );
  expect(total).toBe(2);
  const { issues } = await runJson<{ issues: RosterIssue[] }>('issues', roster);
  const listed = issues.filter(({ code }) => code === 'level_unspecified');
  expect(listed.map(({ cell, severity }) => [cell, severity])).toEqual([
    ['E2', 'info'],
    ['F3', 'info'],
    ['F4', 'info'],
  ]);
});
