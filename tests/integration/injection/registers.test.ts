import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { hostile } from './hostile-texts';

const { folder, put } = temporaryFolder();
const roster = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị công tác'],
  ...hostile.map((text, at) => [at + 1, `Lò Văn ${text}`, '01/02/1980', text]),
];
const registers = {
  training: ['Tên lớp', 'Số tiết', 'Nước'],
  travel: ['Mục đích', 'Nước đến', 'Người cho phép'],
  conduct: ['Hình thức kỷ luật', 'Nội dung', 'Ghi chú'],
} as const;

test.each(Object.entries(registers))(
  'entries of %s are as many as were written, whatever stands in them, and texts to the database',
  async (register, heads) => {
    const engine = await EngineClient.start();
    await engine.open(put(`người ${register}.csv`, Papa.unparse(roster)));
    const rows = hostile.map((text, at) => [
      at + 1,
      `Lò Văn ${text}`,
      '01/02/1980',
      text,
      ...heads.map((head) => (head === 'Số tiết' ? 8 : text)),
      '05/03/2024',
      '10/03/2024',
    ]);
    const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', ...heads, 'Từ ngày', 'Đến ngày'];
    const path = put(`sổ ${register}.csv`, Papa.unparse([head, ...rows]));
    await engine.get('registers.import', { register, paths: [path], passwords: [], replace: false });
    const about = { ...question(), register, period: { year: null, months: null } };
    const entries = { ...about, list: 'all', unit: null, language: 'vi' as const, from: 0, count: 100 };
    expect((await engine.get('registers.entries', { ...entries, search: '' })).total).toBe(hostile.length);
    for (const search of hostile) await engine.get('registers.entries', { ...entries, search });
    await engine.get('registers.table', { ...about, by: 'unit' });
    await engine.get('registers.issues', { ...question(), register, language: 'vi' });
    expect(existsSync(join(folder, 'evil.duckdb'))).toBe(false);
    expect(existsSync('evil.duckdb')).toBe(false);
    expect(await engine.get('count', { ...question(), conditions: [{ all: [] }] })).toEqual([hostile.length]);
    engine.close();
  },
);
