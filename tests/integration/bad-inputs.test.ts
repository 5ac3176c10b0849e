import { chmodSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { magic } from '../../electron/engine/workspace/container-header';
import { describeFailure } from '../../shared/text/failures';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { xlsxOf } from '../unit/engine/make/xlsx';
import { zipOf } from '../unit/engine/make/zip';
import { toTcvn3 } from '../unit/engine/read/legacy-tables';
import { biff5Of } from './biff5';
import { EngineClient, question } from './engine-client';
import { samplePath, smallRoster } from './rosters';
import { runCaptured } from './run-captured';

const { folder, put } = temporaryFolder();
let engine: EngineClient;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(put('trước.csv', smallRoster()));
});

afterAll(() => {
  engine.close();
});

/** The same three people in every format. */
function workbook(bookType: XLSX.BookType): Buffer {
  const rows = smallRoster()
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Danh sách');
  return XLSX.write(book, { bookType, type: 'buffer' }) as Buffer;
}

function oldWorkbook(): Buffer {
  const rows = smallRoster()
    .trim()
    .split('\r\n')
    .map((line) => line.split(';').map((cell) => Buffer.from(toTcvn3(cell), 'latin1')));
  return biff5Of(rows, 1252);
}

/** What SheetJS says too little of: its own OLE2 containers. */
interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
}

function encrypted(): Buffer {
  const { utils, write } = XLSX.CFB as Containers;
  const container = utils.cfb_new();
  utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(248, 4));
  utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(8192, 7));
  return Buffer.from(write(container, { type: 'buffer' }));
}

const sample = readFileSync(samplePath);

describe('a failure of one sentence, the roster before stays', () => {
  test.each<[string, () => string, string]>([
    ['a file that is not there', () => join(folder, 'không có.xlsx'), 'file-missing'],
    [
      'a folder without rosters',
      () => {
        mkdirSync(join(folder, 'trống'), { recursive: true });
        return join(folder, 'trống');
      },
      'folder-without-rosters',
    ],
    ['an empty .xlsx', () => put('rỗng.xlsx', ''), 'file-empty'],
    ['an empty .csv', () => put('rỗng.csv', ''), 'file-empty'],
    ['blank lines', () => put('dòng trống.csv', '\r\n\r\n  \r\n\t\r\n'), 'file-empty'],
    [
      'a workbook without cells',
      () => put('sổ trống.xlsx', xlsxOf({ sheets: [{ name: 'S', xml: '<sheetData/>' }] })),
      'file-empty',
    ],
    ['half a workbook', () => put('nửa.xlsx', sample.subarray(0, sample.length / 2)), 'file-damaged'],
    [
      'a workbook with two bytes flipped',
      () => {
        const bytes = Buffer.from(sample);
        const at = Math.floor(bytes.length * 0.4);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 0xff;
        return put('lật.xlsx', bytes);
      },
      'file-damaged',
    ],
    ['a workbook with a password', () => put('mật khẩu.xlsx', encrypted()), 'file-encrypted'],
    ['no file under a name with "password"', () => join(folder, 'password.xlsx'), 'file-missing'],
    ['half an .xls', () => put('nửa.xls', workbook('biff8').subarray(0, 2000)), 'file-damaged'],
    [
      'a picture named .xlsx',
      () =>
        put(
          'ảnh.xlsx',
          Buffer.from(
            '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12',
            'latin1',
          ),
        ),
      'file-unsupported',
    ],
    [
      'a workspace',
      () => put('hồ sơ.bienche', Buffer.concat([magic, Buffer.alloc(300, 65)])),
      'file-is-workspace',
    ],
    ['a PDF named .xls', () => put('tài liệu.xls', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\n'), 'file-unsupported'],
    [
      'a zip of something else',
      () => put('nén.xlsx', zipOf({ 'readme.txt': 'xin chào' })),
      'file-unsupported',
    ],
    [
      'a workbook that unpacks to gigabytes',
      () =>
        put(
          'bom.xlsx',
          zipOf(
            { 'xl/workbook.xml': 'x'.repeat(2000), '_rels/.rels': '<r/>' },
            { '_rels/.rels': { size: 4_000_000_000 } },
          ),
        ),
      'file-overfull',
    ],
    [
      'a line of a hundred thousand columns',
      () => put('ngang.csv', `Họ và tên,Ngày sinh${',x'.repeat(100_000)}\nLò Văn An,1/2/1980\n`),
      'file-overfull',
    ],
    [
      'a file over the limit, before any of it is read',
      () => {
        const path = put('lớn.csv', '');
        truncateSync(path, 451 * 1024 * 1024);
        return path;
      },
      'file-too-large',
    ],
    [
      'a table of something else',
      () => put('ngành.csv', 'Mã;Tên ngành\n7380101;Luật\n7340301;Kế toán\n'),
      'no-table-found',
    ],
    [
      'a letter',
      () => put('thư.txt', 'Kính gửi Sở Nội vụ,\nXin gửi danh sách sau.\nTrân trọng.\n'),
      'no-table-found',
    ],
  ])('%s', { timeout: 60_000 }, async (_name, make, kind) => {
    const failure = await engine.failureOf(make());
    expect(failure).toMatchObject({ kind });
    if (failure) expect(describeFailure(failure, 'vi')).toMatch(/^[^\n]{15,}\.$/u);
    expect(await engine.get('roster.current', {})).toMatchObject({ name: 'trước', people: 3 });
    expect(await engine.get('overview', question())).toMatchObject({ everybody: 3 });
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot || process.platform === 'win32')(
    'no permission (skipped as root, who may read everything)',
    async () => {
      const path = put('cấm.csv', smallRoster());
      chmodSync(path, 0o000);
      expect(await engine.failureOf(path)).toMatchObject({ kind: 'file-no-permission', path });
    },
  );
});

describe('the format is told by the content, not by the name', () => {
  const html = `<html><meta charset="utf-8"><table>${smallRoster()
    .trim()
    .split('\r\n')
    .map(
      (line) =>
        `<tr>${line
          .split(';')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></html>`;

  test.each<[string, string, () => string | Buffer, string]>([
    ['CSV named .xlsx', 'một.xlsx', () => smallRoster(), 'csv'],
    ['CSV named .xls', 'hai.xls', () => smallRoster(), 'csv'],
    ['HTML named .xls', 'ba.xls', () => html, 'html'],
    ['XLSX named .csv', 'bốn.csv', () => workbook('xlsx'), 'xlsx'],
    ['XLSM', 'năm.xlsm', () => workbook('xlsm'), 'xlsx'],
    ['XLSB named .xlsx', 'sáu.xlsx', () => workbook('xlsb'), 'xlsb'],
    ['XLS (BIFF8)', 'bảy.xls', () => workbook('biff8'), 'xls'],
    // Files of the years before Unicode hold one byte a letter.
    ['XLS (BIFF5) in TCVN3', 'tám.xls', () => oldWorkbook(), 'xls'],
    ['ODS', 'chín.ods', () => workbook('ods'), 'ods'],
    [
      'TXT in UTF-16 with tabs',
      'mười.txt',
      () => Buffer.from(`\ufeff${smallRoster().replaceAll(';', '\t')}`, 'utf16le'),
      'csv',
    ],
  ])('%s', async (_what, name, content, format) => {
    const other = await EngineClient.start();
    const roster = await other.open(put(name, content()));
    expect(roster).toMatchObject({ people: 3, files: [{ format }] });
    const { cells } = await other.get('breakdown', {
      ...question(),
      rows: ['unit'],
      columns: ['gender'],
      measure: 'headcount',
    });
    expect(cells).toMatchObject([
      { rows: ['Xã Nhỏ'], columns: ['female'], people: 1 },
      { rows: ['Xã Nhỏ'], columns: ['male'], people: 2 },
    ]);
    other.close();
  });
});

describe('shapes that break importers end in people or in a sentence, in time', () => {
  const person =
    '<row r="2"><c t="inlineStr"><is><t>Lò Văn An</t></is></c><c t="inlineStr"><is><t>1/2/1980</t></is></c><c t="inlineStr"><is><t>Nam</t></is></c></row>';
  const header =
    '<row r="1"><c t="inlineStr"><is><t>Họ và tên</t></is></c><c t="inlineStr"><is><t>Ngày sinh</t></is></c><c t="inlineStr"><is><t>Giới tính</t></is></c></row>';

  async function people(content: string | Buffer, name: string): Promise<number> {
    const other = await EngineClient.start();
    try {
      return (await other.open(put(name, content))).people;
    } finally {
      other.close();
    }
  }

  test('a used range of A1:XFD1048576', { timeout: 60_000 }, async () => {
    const xml = `<dimension ref="A1:XFD1048576"/><sheetData>${header}${person}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A5:XFD1048570"/></mergeCells>`;
    expect(await people(xlsxOf({ sheets: [{ name: 'S', xml }] }), 'rộng.xlsx')).toBe(1);
  });

  test('a cell of 32,767 characters', { timeout: 60_000 }, async () => {
    expect(await people(smallRoster('X'.repeat(32_767)), 'ô dài.csv')).toBe(3);
  });

  test('a quotation mark that never closes, 20,000 lines before the end', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},Lò Văn An,1/2/1980,Nam`);
    lines[3] = '3,"Lò Văn An,1/2/1980,Nam';
    expect(
      await people(`STT,Họ và tên,Ngày sinh,Giới tính\n${lines.join('\n')}\n`, 'nháy.csv'),
    ).toBeGreaterThanOrEqual(19_999);
  });

  test('NUL bytes and invalid UTF-8 inside', { timeout: 60_000 }, async () => {
    const bytes = Buffer.concat([
      Buffer.from(smallRoster().replace('Nam', 'N\0am')),
      Buffer.from([0xc3, 0x28, 0xff]),
    ]);
    expect(await people(bytes, 'byte lạ.csv')).toBe(3);
  });

  test('200 sheets', { timeout: 60_000 }, async () => {
    const sheets = Array.from({ length: 200 }, (_, index) => ({
      name: `Xã ${index} Mẫu`,
      xml: `<sheetData>${header}${person}</sheetData>`,
    }));
    expect(await people(xlsxOf({ sheets }), 'nhiều trang.xlsx')).toBe(200);
  });

  test('hidden sheets and lists of categories are set aside and listed', async () => {
    const xml = `<sheetData>${header}${person}</sheetData>`;
    const other = await EngineClient.start();
    const roster = await other.open(
      put(
        'ẩn.xlsx',
        xlsxOf({
          sheets: [
            { name: 'Danh sách', xml },
            { name: 'Cũ', xml, state: 'hidden' },
            { name: 'Danh mục', xml },
          ],
        }),
      ),
    );
    expect(roster.people).toBe(1);
    expect(roster.files[0]?.sheets.map(({ setAside }) => setAside ?? null)).toEqual([
      null,
      'hidden',
      'categories',
    ]);
    const { issues } = await other.get('roster.issues', { language: 'vi', severity: 'info', limit: 100 });
    expect(issues.filter(({ code }) => code === 'sheet_set_aside').map(({ sheet }) => sheet)).toEqual([
      'Cũ',
      'Danh mục',
    ]);
    other.close();
  });
});

test('on the command line every file that was left out is named beside the figures', async () => {
  const [good, bad] = [put('đọc được.csv', smallRoster()), put('hỏng.xlsx', sample.subarray(0, 900))];
  const { status, out, err } = await runCaptured('indicators', good, bad, good, '--json');
  expect(status).toBe(0);
  expect((JSON.parse(out) as { people: number }).people).toBe(3);
  expect(err.split('\n').filter((line) => line.includes('hỏng.xlsx'))).toHaveLength(1);
  expect(err).not.toContain('…');
});
