import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { everybody } from '../../../shared/analysis/condition';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { roman } from '../../unit/engine/make/roman';
import { blankSheet, filledOf, type LevelsEngine } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

const syllables = ['Mường', 'Nậm', 'Pha', 'Hua', 'Chiềng', 'Tả', 'Sín', 'Púng', 'Khau', 'Bó', 'Cò', 'Phìn'];
const communes = syllables.flatMap((one) => syllables.map((other) => `Xã ${one} ${other}`)).slice(0, 125);
const staffOf = (at: number): number => 1 + (at % 3);

beforeAll(async () => {
  const lines = communes.flatMap((commune, at) =>
    Array.from(
      { length: staffOf(at) },
      (_, person) => `${at}${person},Người ${at} ${person},1980,Nữ,${commune}`,
    ),
  );
  const roster = join(folder, 'nhiều xã.csv');
  writeFileSync(roster, ['Số hiệu,Họ và tên,Năm sinh,Giới tính,Đơn vị', ...lines].join('\n'));
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([roster], () => undefined, signal);
  engine = { service, question: service.question('2024-12-31', everybody, signal), folder };
});
afterAll(() => engine.service.close());

test.each([
  ['numbers', (at: number) => String(at + 1), true],
  ['Roman numbers', (at: number) => roman(at + 1), true],
  ['numbers before their names', (at: number) => String(at + 1), false],
  ['Roman numbers before their names', (at: number) => roman(at + 1), false],
])(
  '125 communes under %s each have their own row, and the total all of them',
  async (what, numberOf, own) => {
    const cells: Record<string, string> = { A1: 'BÁO CÁO', A3: 'STT', B3: 'Đơn vị', C3: 'Tổng số', D3: 'Nữ' };
    communes.forEach((commune, at) => {
      if (own) cells[`A${at + 4}`] = numberOf(at);
      cells[`B${at + 4}`] = own ? commune : `${numberOf(at)}. ${commune}`;
    });
    cells[`B${communes.length + 4}`] = 'Tổng số';
    const { form } = await filledOf(engine, await blankSheet(join(folder, `${what}.xlsx`), cells));
    const counts = communes.map((_, at) => staffOf(at));
    const all = counts.reduce((sum, each) => sum + each, 0);
    const preview = form.sheets[0]?.preview ?? [];
    expect(preview.map(({ values }) => values.slice(-2))).toEqual(
      [...counts, all].map((count) => [count, count]),
    );
  },
);
