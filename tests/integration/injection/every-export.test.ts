import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainView } from '../../../shared/analysis/table-view';
import { nothingKept } from '../../../shared/contract/report';
import { requests } from '../../../shared/contract/requests';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { EngineClient, question } from '../engine-client';
import { activeInOffice, formulasOfCsv, formulasWith } from './documents';
import { hostile, hostileTexts, mark } from './hostile-texts';

const { folder, put } = temporaryFolder();
const out = (name: string): string => join(folder, name);
let engine: EngineClient;

const heads = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Đối tượng',
  'Chức vụ',
  'Đơn vị công tác',
  'Ghi chú',
];
const people = hostile.map((text, at) => [
  ...[at + 1, `Lò Văn ${text}`, '01/02/1980', 'Nam', 'Cán bộ'],
  ...[text, text, text],
]);

beforeAll(async () => {
  engine = await EngineClient.start(out('workspace'));
  await engine.open(put('danh sách.csv', Papa.unparse([heads, ...people])));
});

afterAll(() => engine.close());

const language = 'vi' as const;
const asked = { ...question(), language };

/** Everything that writes a workbook or a table as text, by the name of its request. */
const exports: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  'people.export': (path) =>
    engine.get('people.export', {
      ...{ ...asked, path, search: '', sort: [], columns: ['full_name', 'unit', 'position', 'note'] },
      whose: hostileTexts.formula,
    }),
  'roster.export': (path) => engine.get('roster.export', { ...asked, path }),
  'table.export': (path) =>
    engine.get('table.export', {
      ...{ ...asked, path, rows: ['unit'], columns: [], measure: 'headcount', view: plainView },
      ...{ chart: null, publicFrom: null, filterText: hostileTexts.formula },
    }),
  'units.export': (path) =>
    engine.get('units.export', {
      ...{ ...asked, path, sort: { column: 'unit', direction: 'ascending' } },
      ...{ publicFrom: null, filterText: hostileTexts.command },
    }),
  'rows.export': (path) =>
    engine.get('rows.export', {
      ...{ path, language, title: hostileTexts.formula, subtitle: [...hostile.slice(0, 19)] },
      ...{ heads: [...hostile], rows: [[...hostile]] },
    }),
  'forms.save': (path) =>
    engine.get('forms.save', { ...asked, form: 'bm02', units: null, everyLevel: true, path }),
  'report.save': (path) =>
    engine.get('report.save', {
      ...{ ...asked, path, filterText: hostileTexts.formula, publicFrom: null, figures: 'now' },
      kept: { ...nothingKept, letterhead: { ...nothingKept.letterhead, agency: hostileTexts.formula } },
    }),
  'review.returnWorkbook': (path) => engine.get('review.returnWorkbook', { file: 0, path, language }),
};

/** Other requests with a path: they read it, or write pictures and documents of the program's own. */
const others = [
  ...['boards.load', 'boards.picture', 'boards.save', 'chart.animate', 'chart.save'],
  ...['definitions.load', 'definitions.save', 'forms.blank', 'forms.importTyped', 'forms.loadAnswers'],
  ...['forms.saveAnswers', 'forms.saveBlank', 'map.load', 'report.loadTemplate', 'report.saveTemplate'],
  // Of the host of workspaces; the log of changes has a test of its own.
  ...['audit.export', 'units.import', 'workspace.open', 'workspace.saveAs', 'workspace.backupsOf'],
  ...['workspace.restore', 'workspace.repair', 'workspace.recoverySheet'],
  ...['review.loadDecisions', 'review.saveDecisions'],
];

test('every request that takes a path is looked at here, or known to write no table', () => {
  const withPath = Object.entries(requests).flatMap(([name, { input }]) =>
    'path' in input.shape ? [name] : [],
  );
  const known = [...Object.keys(exports), ...others];
  expect(withPath.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !withPath.includes(name))).toEqual([]);
});

test.each(Object.keys(exports))(
  '%s: no text becomes a formula, and the workbook names its maker',
  async (name) => {
    const book = out(`${name}.xlsx`);
    await exports[name]?.(book);
    expect(activeInOffice(book)).toEqual([]);
    expect(await formulasWith(book, mark)).toEqual([]);
    const core = strFromU8(unzipSync(readFileSync(book))['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:creator>');
    expect(core).not.toContain('ExcelJS');
  },
);

test.each(['roster.export', 'table.export', 'units.export', 'rows.export'])(
  '%s as text: no cell that a spreadsheet would compute',
  async (name) => {
    const text = out(`${name}.csv`);
    await exports[name]?.(text);
    expect(existsSync(text)).toBe(true);
    expect(formulasOfCsv(text)).toEqual([]);
  },
);

test('nothing is left beside what was written', () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});
