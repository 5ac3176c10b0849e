import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import {
  computeBoard,
  computeTable,
  registerEntries,
} from '../../../electron/engine/registers/register-board';
import { everybody } from '../../../shared/analysis/condition';
import { registers } from '../../../shared/registers/registers';

type Figures = Record<string, Record<string, Record<string, [number, number | null]>>>;

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../sample-data/${name}`, import.meta.url));
const quietly = (): void => undefined;
const { signal } = new AbortController();
const figures = JSON.parse(await readFile(sample('so-mau.figures.json'), 'utf8')) as Figures;

let service: EngineService;

beforeAll(async () => {
  service = await EngineService.open(null);
  await service.files.open([sample('tinh-mau.xlsx')], quietly, signal);
  for (const { id, samples } of registers)
    await service.registers.import(id, samples.map(sample), { replace: true }, quietly, signal);
}, 120_000);

afterAll(() => service.close());

const periods = Object.entries(figures).flatMap(([register, byPeriod]) =>
  Object.entries(byPeriod).map(([period, expected]) => ({ register, period, expected })),
);

describe('the sample registers', () => {
  it.each(periods)(
    '$register $period: every figure is the one counted by the generator',
    async ({ register, period, expected }) => {
      const months: [number, number] | null = period.endsWith('/06') ? [1, 6] : null;
      const board = await computeBoard(
        service.registers,
        register,
        service.question(null, everybody, signal),
        {
          year: Number(period.slice(0, 4)),
          months,
        },
      );
      const found = Object.fromEntries(
        board.results
          .filter(({ id }) => id in expected)
          .map(({ id, numerator, denominator }) => [id, [numerator, denominator]]),
      );
      expect(found).toEqual(expected);
    },
  );

  it.each(registers.map(({ id }) => id))(
    '%s: every entry finds its person or unit, none twice',
    async (id) => {
      const { counts } = await computeBoard(
        service.registers,
        id,
        service.question(null, everybody, signal),
        null,
      );
      expect(counts).toMatchObject({ doubtful: 0, repeated: 0, undated: 0 });
      // The homes and centres of a city are no units of the sample province.
      expect(counts.unmatched).toBe(id === 'workload' ? 68 : 0);
    },
  );

  it('groups add up to the whole', async () => {
    const question = service.question(null, everybody, signal);
    for (const by of ['unit', 'month', 'mode', 'training_type', 'staff_group']) {
      const rows = await computeTable(service.registers, 'training', question, null, by, ['training_times']);
      expect(
        rows.reduce((sum, { numerator }) => sum + numerator, 0),
        by,
      ).toBe(5453);
    }
    const units = await computeTable(service.registers, 'workload', question, null, 'unit', [
      'received_per_head',
    ]);
    expect(units.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(204_318);
    expect(units.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(2593);
  });

  it('a filter of the roster keeps its people in numerator and denominator', async () => {
    const filter = { dimension: 'staff_group', in: ['cadre'] };
    const board = await computeBoard(
      service.registers,
      'training',
      service.question(null, filter, signal),
      null,
    );
    const ethics = board.results.find(({ id }) => id === 'ethics_trained');
    expect(board.people).toBe(1291);
    expect(ethics?.denominator).toBe(1291);
    const rows = await computeTable(
      service.registers,
      'training',
      service.question(null, everybody, signal),
      null,
      'staff_group',
      ['ethics_trained'],
    );
    expect(ethics?.numerator).toBe(rows.find(({ group }) => group === 'cadre')?.numerator);
  });

  it('late reports are listed with the cell of the register', async () => {
    const asked = { list: 'late', unit: null, search: '', from: 0, count: 50, language: 'vi' } as const;
    const page = await registerEntries(
      service.registers,
      'travel',
      service.question(null, everybody, signal),
      null,
      asked,
    );
    expect(page.total).toBe(5);
    expect(
      page.rows.every(({ cells, file }) => /^B\d+$/.test(cells.full_name ?? '') && file.endsWith('.xlsx')),
    ).toBe(true);
  });

  it('training entries for official forms name people of the roster', async () => {
    const entries = await service.registers.trainingEntries(2024);
    expect(entries).toHaveLength(5453);
    expect(entries.filter(({ isAbroad }) => isAbroad)).toHaveLength(14);
    expect(entries.every(({ person }) => person !== null)).toBe(true);
    expect(await service.registers.trainingEntries(2019)).toEqual([]);
  });
});
