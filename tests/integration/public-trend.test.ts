import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { trendLines, type TrendFigure } from '../../shared/analysis/change/trend-lines';
import { publicTrend } from '../../shared/analysis/disclosure/public-trend';
import { starterLibrary } from '../../shared/analysis/library';
import type { RosterTrend } from '../../shared/contract/change';
import type { Breakdown } from '../../shared/contract/results';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { samplePath } from './rosters';

const projectFolder = process.cwd();

const frame = { library: starterLibrary, language: 'vi' } as const;

/** People of each qualification at two snapshots; an indicator counts `numerator` of them. */
function trendOf(
  measure: string,
  years: readonly Readonly<Record<string, readonly [number, number]>>[],
): RosterTrend {
  return {
    ...{ register: null, measure, by: 'qualification' },
    points: years.map((year, at): RosterTrend['points'][number] => {
      const keys = Object.keys(year);
      const breakdown: Breakdown = {
        ...{ measure, asOf: `202${at}-12-31`, columns: [] },
        people: Object.values(year).reduce((sum, [people]) => sum + people, 0),
        rows: [{ id: 'qualification', keys, isClosed: true, isOrdered: true, listsUnrecorded: false }],
        cells: keys.map((key) => {
          const [people, numerator] = year[key] ?? [0, 0];
          return { rows: [key], columns: [], people, numerator, denominator: people, unknown: 0 };
        }),
      } as unknown as Breakdown;
      return {
        ...{ id: at, date: `202${at}-12-31`, name: '', asOf: `202${at}-12-31`, files: [] },
        breakdown,
      };
    }),
  };
}

const told = (figures: readonly TrendFigure[]): readonly (number | null | '…')[] =>
  figures.map(({ isHidden, people }) => (isHidden ? '…' : people));

test('a small figure hides itself, one more of its year, and every difference to it', () => {
  const trend = trendOf('headcount', [
    { university: [40, 0], college: [9, 0], master: [3, 0] },
    { university: [41, 0], college: [8, 0], master: [6, 0] },
  ]);
  const lines = trendLines(publicTrend(trend, 5, frame));
  const of = (key: string) => lines.find((line) => line.key === key)?.figures ?? [];
  expect(told(of('master'))).toEqual(['…', 6]);
  expect(told(of('college'))).toEqual(['…', 8]);
  expect(told(of('university'))).toEqual([40, 41]);
  for (const key of ['master', 'college'])
    expect(of(key)[1]).toMatchObject({ difference: null, countDifference: null, shareDifference: null });
  expect(of('university')[1]).toMatchObject({ countDifference: 1 });
});

test('of a share with few who do not, neither part is told, nor who is unknown', () => {
  const trend = trendOf('under_40', [{ university: [40, 38], college: [30, 12], master: [20, 9] }]);
  const shown = publicTrend(trend, 5, frame);
  const lines = trendLines(shown);
  expect(told(lines.find(({ key }) => key === 'university')?.figures ?? [])).toEqual(['…']);
  expect(lines.filter(({ figures }) => figures[0]?.isHidden).length).toBeGreaterThan(1);
  // What is not told does not travel either.
  expect(JSON.stringify(shown.points.map(({ breakdown }) => breakdown.cells))).not.toContain('38');
});

describe('on the command line', () => {
  const { folder } = temporaryFolder();
  const earlier = join(projectFolder, 'sample-data', 'tinh-mau-2023.xlsx');
  const run = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'electron/batch.ts', ...args],
      { cwd: projectFolder, maxBuffer: 1 << 26 },
    );
    return stdout;
  };
  const both = ['--snapshot', `2023-12-31=${earlier}`, '--snapshot', `2024-12-31=${samplePath}`];

  test('no unit of a trend can be reckoned from the others and the whole', { timeout: 120_000 }, async () => {
    const asked = ['trend', ...both, '--by', 'unit', '--measure', 'under_30'];
    const read = async (...more: string[]) =>
      (
        JSON.parse(await run(...asked, '--json', ...more)) as {
          lines: { key: string; figures: TrendFigure[] }[];
        }
      ).lines;
    const [open, shown] = [await read(), await read('--public')];
    for (const year of [0, 1]) {
      const hidden = shown.filter(({ figures }) => figures[year]?.isHidden);
      const of = (key: string) => open.find((line) => line.key === key)?.figures[year];
      for (const { key, figures } of open) {
        const figure = figures[year];
        if (!figure || figure.denominator === 0) continue;
        const rest = figure.denominator - figure.numerator;
        const isSmall = [figure.numerator, rest].some((part) => part > 0 && part < 5);
        if (isSmall) expect(hidden.map((line) => line.key)).toContain(key);
      }
      expect(hidden.length).toBeGreaterThan(1);
      // What all hidden ones hold together is no small figure either.
      const sum = hidden.reduce((total, { key }) => total + (of(key)?.numerator ?? 0), 0);
      expect(sum).toBeGreaterThanOrEqual(5);
    }
    for (const { figures } of shown) {
      const [before, after] = figures;
      if (before?.isHidden || after?.isHidden)
        expect([after?.countDifference, after?.shareDifference, after?.difference]).toEqual([
          null,
          null,
          null,
        ]);
    }
  });

  test('files say which version they are', { timeout: 120_000 }, async () => {
    const csv = join(folder, 'trend.csv');
    await run('trend', ...both, '--measure', 'under_30', '--by', 'unit', '--public', '--out', csv);
    expect(readFileSync(csv, 'utf8')).toContain('Bản công khai');
    expect(readFileSync(csv, 'utf8')).toContain('…');
    const chart = join(folder, 'trend.svg');
    await run('trend', ...both, '--by', 'qualification', '--out', chart);
    expect(readFileSync(chart, 'utf8')).toContain('Bản nội bộ');
    const table = join(folder, 'indicators.csv');
    await run(
      'indicators',
      samplePath,
      '--indicator',
      'under_30',
      '--by',
      'unit',
      '--public',
      '--out',
      table,
    );
    const lines = readFileSync(table, 'utf8').split('\n');
    expect(lines.some((line) => line.includes('Bản công khai'))).toBe(true);
    expect(lines.some((line) => line.trim().endsWith('…,…,…'))).toBe(true);
  });

  test('public indicators are those of the internal version, or not told', { timeout: 120_000 }, async () => {
    interface Line {
      id: string;
      group: string | null;
      numerator: number | null;
      denominator: number | null;
      hidden?: boolean;
    }
    const asked = ['indicators', samplePath, '--by', 'unit', '--indicator', 'under_30', '--json'];
    const read = async (...more: string[]) =>
      (JSON.parse(await run(...asked, ...more)) as { indicators: Line[] }).indicators;
    const [open, shown] = [await read(), await read('--public')];
    let hidden = 0;
    for (const line of shown) {
      const own = open.find(({ group }) => group === line.group);
      if (line.hidden) {
        hidden += 1;
        expect([line.numerator, line.denominator]).toEqual([null, null]);
      } else {
        expect([line.numerator, line.denominator]).toEqual([own?.numerator, own?.denominator]);
        const rest = (line.denominator ?? 0) - (line.numerator ?? 0);
        for (const part of [line.numerator ?? 0, rest]) expect(part === 0 || part >= 5).toBe(true);
      }
    }
    expect(hidden).toBeGreaterThan(1);
    expect(shown).toHaveLength(open.length);
  });

  test(
    'where no version for the public can be made, one sentence says so',
    { timeout: 120_000 },
    async () => {
      const refused = (...args: string[]) =>
        run(...args).then(
          () => '',
          (error: { stderr: string }) => error.stderr,
        );
      expect(await refused('trend', ...both, '--public', '--where', 'religion=Tin lành')).toContain(
        'breakdown --public',
      );
      expect(await refused('headline', samplePath, '--public', '--out-dir', join(folder, 'x'))).toContain(
        'chart --public',
      );
    },
  );
});
