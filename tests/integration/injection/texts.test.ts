import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { type KeptReport, nothingKept } from '../../../shared/contract/report';
import { plainView } from '../../../shared/analysis/table-view';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { activeInOffice, activeInSvg, formulasOfCsv, formulasWith } from './documents';
import { hostile, hostileTexts, mark } from './hostile-texts';

const { folder, put } = temporaryFolder();
const out = (name: string): string => join(folder, name);
const heads = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Chức vụ',
  'Đơn vị công tác',
  'Chuyên ngành',
  'Ghi chú',
];
let engine: EngineClient;

/** Everybody has the hostile text in every field that takes a text; their names tell them apart. */
const people = hostile.map((text, at) => [
  at + 1,
  `Lò Văn ${text}`,
  '01/02/1980',
  'Nam',
  text,
  text,
  text,
  text,
]);

beforeAll(async () => {
  engine = await EngineClient.start(out('workspace'));
  const path = put(
    `danh sách ${hostileTexts.closing.replaceAll('/', '')}.csv`,
    Papa.unparse([heads, ...people]),
  );
  await engine.open(path);
});

afterAll(() => engine.close());

describe('cells of a roster', () => {
  test('are people, every one of them, and texts to the database', async () => {
    const [all] = await engine.get('count', { ...question(), conditions: [{ all: [] }] });
    expect(all).toBe(hostile.length);
    expect(existsSync(out('evil.duckdb'))).toBe(false);
    expect(existsSync('evil.duckdb')).toBe(false);
  });

  test('units of such names are counted one by one, also those that name a part of an object', async () => {
    const { values } = await engine.get('dimension.values', {
      ...question(),
      of: 'unit',
      search: '',
      limit: 100,
    });
    const counted = new Map(values.map(({ value, people: count }) => [value, count]));
    for (const name of ['__proto__', 'constructor']) expect(counted.get(name)).toBe(1);
    expect([...counted.values()].reduce((sum, count) => sum + count, 0)).toBe(hostile.length);
    for (const { value } of values) {
      const filter = { dimension: 'unit', in: [value] };
      expect(await engine.get('count', { asOf: null, filter: { all: [] }, conditions: [filter] })).toEqual([
        1,
      ]);
    }
  });

  test.each(hostile)('are searched for as they are: %j', async (search) => {
    const page = await engine.get('people.page', {
      ...question(),
      ...{ search, sort: [], columns: ['full_name'], from: 0, count: 100 },
    });
    expect(page.total).toBeLessThanOrEqual(hostile.length);
  });

  test('are no formula and no markup in anything that is given away', async () => {
    const table = {
      ...question(),
      ...{ rows: ['unit'], columns: [], measure: 'headcount', view: plainView, chart: null },
      ...{ publicFrom: null, filterText: hostileTexts.formula, language: 'vi' as const },
    };
    const list = {
      ...question(),
      ...{ search: '', sort: [], columns: ['full_name', 'unit', 'position'], language: 'vi' as const },
    };
    const sheet = {
      ...{ title: hostileTexts.formula, subtitle: [...hostile.slice(0, 19)], heads: [...hostile] },
      ...{ rows: [[...hostile]], language: 'vi' as const },
    };
    const release = { k: 3, dates: 'year' as const, keep: null };
    await engine.get('people.export', { ...list, whose: hostileTexts.formula, path: out('bảng người.xlsx') });
    for (const ending of ['xlsx', 'csv']) {
      const path = (name: string): string => out(`${name}.${ending}`);
      await engine.get('roster.export', { ...question(), path: path('người'), language: 'vi' });
      await engine.get('roster.export', { ...question(), path: path('ẩn danh'), language: 'vi', release });
      await engine.get('table.export', { ...table, path: path('bảng') });
      await engine.get('units.export', {
        ...question(),
        sort: { column: 'unit', direction: 'ascending' },
        ...{ publicFrom: null, filterText: hostileTexts.command, path: path('đơn vị'), language: 'vi' },
      });
      await engine.get('rows.export', { ...sheet, path: path('dòng') });
    }
    const written = readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name));
    expect(written).toHaveLength(11 + 1);
    for (const name of written.filter((each) => !each.startsWith('danh sách'))) {
      if (name.endsWith('.csv')) expect([name, formulasOfCsv(out(name))]).toEqual([name, []]);
      else {
        expect([name, activeInOffice(out(name))]).toEqual([name, []]);
        expect([name, await formulasWith(out(name), mark)]).toEqual([name, []]);
      }
    }
  });

  test('are no markup in charts and boards', async () => {
    const { rows } = await engine.get('breakdown', {
      ...question(),
      ...{ rows: ['unit'], columns: [], measure: 'headcount' },
    });
    expect(rows.length).toBeGreaterThan(0);
    const spec = {
      data: { values: hostile.map((name, count) => ({ name, count })) },
      title: hostileTexts.image,
      mark: 'bar',
      encoding: { y: { field: 'name', type: 'nominal' }, x: { field: 'count', type: 'quantitative' } },
    };
    const content = { kind: 'chart' as const, spec: spec as never };
    const card = { x: 0, y: 0, width: 800, height: 600 };
    await engine.get('boards.picture', {
      path: out('bảng.svg'),
      picture: {
        ...{ title: hostileTexts.script, subtitle: hostileTexts.closing, mark: hostileTexts.entity },
        ...{ footer: [...hostile], width: 1200, moreRows: hostileTexts.template },
        cards: [
          { ...card, title: hostileTexts.image, content },
          ...hostile.map((text) => ({ ...card, title: text, content: { kind: 'text' as const, text } })),
        ],
      },
    });
    expect(activeInSvg(readFileSync(out('bảng.svg'), 'utf8'))).toEqual([]);
  });
});

describe('what users write', () => {
  test.each(Object.entries(hostileTexts))('the letterhead and own paragraphs: %s', async (name, text) => {
    const letterhead = Object.fromEntries(
      Object.keys(nothingKept.letterhead).map((key) => [key, text]),
    ) as unknown as KeptReport['letterhead'];
    const paragraph = { section: 'scale', key: 'own-1', language: 'vi' as const, spans: [text] };
    const kept = { ...nothingKept, letterhead, paragraphs: [paragraph] };
    await engine.get('report.keep', { kept });
    expect(await engine.get('report.kept', {})).toEqual(kept);
    for (const ending of ['docx', 'xlsx', 'pdf']) {
      const path = out(`báo cáo ${name}.${ending}`);
      const asked = { ...question(), filterText: text, language: 'vi' as const, publicFrom: null };
      await engine.get('report.save', { ...asked, path, kept, figures: 'now' });
      expect(readFileSync(path).length).toBeGreaterThan(1000);
      if (ending !== 'pdf') expect(activeInOffice(path)).toEqual([]);
      if (ending === 'xlsx') expect(await formulasWith(path, mark)).toEqual([]);
      if (ending === 'pdf')
        expect(readFileSync(path, 'latin1')).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|URI)\b/);
    }
  });

  test.each(hostile)(
    'names and notes of definitions and boards come back as they were written: %j',
    async (text) => {
      const label = text.trim().slice(0, 200);
      const put = (id: string) => ({
        put: 'populations' as const,
        definition: { id, label, note: text, condition: { dimension: 'unit', in: [text] } },
      });
      const { definitions } = await engine.get('definitions.change', { change: put('own_hostile') });
      expect(definitions.populations.find(({ id }) => id === 'own_hostile')).toEqual(
        put('own_hostile').definition,
      );
      const [members] = await engine.get('count', {
        ...question(),
        conditions: [{ population: 'own_hostile' }],
      });
      expect(members).toBeLessThanOrEqual(1);
      const note = { id: text, x: 0, y: 0, w: 4, h: 4, content: { kind: 'note' as const, text } };
      const boards = [{ id: text, name: label, cards: [note] }];
      await engine.get('boards.keep', { boards });
      expect(await engine.get('boards.get', {})).toEqual(boards);
      await engine.get('boards.save', { path: out('bảng.json'), boards });
      expect(await engine.get('boards.load', { path: out('bảng.json') })).toEqual(boards);
    },
  );

  test.each(hostile)('a correction with its reason, and the name of a snapshot: %j', async (text) => {
    const reason = text.trim();
    const change = { person: 1, field: 'position', value: `${text} mới`, reason };
    await engine.get('people.correct', change);
    const [correction] = await engine.get('review.corrections', {});
    expect(correction?.reason).toBe(reason);
    await engine.get('review.undo', {});
    const { current } = await engine.get('snapshots.get', {});
    const { snapshots } = await engine.get('snapshots.change', { id: current ?? 0, name: reason });
    expect(snapshots.map(({ name }) => name)).toContain(reason);
    expect(await engine.get('count', { ...question(), conditions: [{ all: [] }] })).toEqual([hostile.length]);
  });
});
