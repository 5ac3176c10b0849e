import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';
import { EngineClient, question } from './engine-client';
import { readParquet } from './read-parquet';
import { sampleCsvPath, samplePath, smallRoster } from './rosters';

const { folder, put } = temporaryFolder();
let engine: EngineClient;

type Record_ = Readonly<Record<string, string>>;

/** The sample as its own CSV has it, before the engine saw it. */
const written = Papa.parse<Record_>(readFileSync(sampleCsvPath, 'utf8').replace(/^\ufeff/, ''), {
  header: true,
  skipEmptyLines: true,
}).data;

beforeAll(async () => {
  engine = await EngineClient.start();
  await engine.open(samplePath);
});

afterAll(() => {
  engine.close();
});

async function exported(name: string, filter: object = { all: [] }): Promise<string> {
  const path = join(folder, name);
  const input = { ...question(), filter: filter as { all: [] }, path, language: 'vi' as const };
  const answer = await engine.get('roster.export', input);
  expect(answer.path).toBe(path);
  return path;
}

function readCsv(path: string): Record_[] {
  return Papa.parse<Record_>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function readXlsx(path: string): Record_[] {
  const sheet = XLSX.read(readFileSync(path)).Sheets['Danh sách'];
  if (!sheet) throw new Error('no sheet');
  return XLSX.utils.sheet_to_json<Record_>(sheet, { raw: false, defval: '' });
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** `17/5/1984` and `1984` as the export writes them; other styles are not compared here. */
function plainDate(text: string | undefined): string | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain(text));
  if (match)
    return `${(match[1] ?? '').padStart(2, '0')}/${(match[2] ?? '').padStart(2, '0')}/${match[3] ?? ''}`;
  return /^\d{4}$/.test(plain(text)) ? plain(text) : null;
}

describe('person by person', () => {
  test('CSV holds the people of the file, in its order', async () => {
    const people = readCsv(await exported('tỉnh.csv'));
    expect(people).toHaveLength(2593);
    const wrong = people.flatMap((person, index) => {
      const source = written[index] ?? {};
      const date = plainDate(source['Ngày sinh']);
      const same =
        person['Họ và tên'] === plain(source['Họ và tên']) &&
        person['Số hiệu cán bộ'] === plain(source['Số hiệu CBCC']) &&
        person['Số định danh cá nhân'] === plain(source['Số CCCD']) &&
        (date === null || person['Ngày sinh'] === date);
      return same
        ? []
        : [[index, person['Họ và tên'], source['Họ và tên'], person['Ngày sinh'], source['Ngày sinh']]];
    });
    expect(wrong).toEqual([]);
  });

  test('XLSX says the same as CSV in every cell', async () => {
    const [csv, xlsx] = [readCsv(await exported('một.csv')), readXlsx(await exported('một.xlsx'))];
    expect(xlsx).toHaveLength(2593);
    const plainly = (people: Record_[]): string[] =>
      people.map((person) =>
        JSON.stringify(Object.entries(person).map(([title, value]) => [title, String(value)])),
      );
    expect(plainly(xlsx)).toEqual(plainly(csv));
  });

  test('Parquet holds ids and dates: the figures can be counted again from it', async () => {
    const people = await readParquet(await exported('tỉnh.parquet'));
    const csv = readCsv(join(folder, 'tỉnh.csv'));
    expect(people).toHaveLength(2593);
    expect(people.map(({ full_name: name }) => name)).toEqual(csv.map((person) => person['Họ và tên']));
    const count = (test: (person: Readonly<Record<string, unknown>>) => boolean): number =>
      people.filter(test).length;
    expect(count(({ staff_group: group }) => group === 'cadre')).toBe(1291);
    expect(
      count(
        ({ staff_group: group, general_education: level }) =>
          group === 'cadre' && level === 'upper_secondary',
      ),
    ).toBe(1189);
    expect(
      count(
        ({ staff_group: group, qualification: level }) =>
          group === 'civil_servant' &&
          ['college', 'university', 'master', 'doctorate'].includes(String(level)),
      ),
    ).toBe(1086);
    // Forty on 31/12/2024 is whoever was born on 31/12/1984 or before.
    expect(count(({ birth_date: birth }) => typeof birth === 'string' && birth > '1984-12-31')).toBe(1763);
  });

  test('a filter exports only those', async () => {
    const people = readCsv(await exported('cán bộ.csv', { dimension: 'staff_group', in: ['cadre'] }));
    expect(people).toHaveLength(1291);
    expect(new Set(people.map((person) => person['Đối tượng']))).toEqual(new Set(['Cán bộ']));
  });
});

test('CSV opens in Excel: a byte order mark, CRLF, no cell that runs as a formula; never over what was read', async () => {
  const other = await EngineClient.start();
  await other.open(put('công thức.csv', smallRoster('=HYPERLINK("http://x")', ['Lò Văn An', 'Vì Thị Bình'])));
  const path = join(folder, 'an toàn.csv');
  await other.get('roster.export', { ...question(), path, language: 'en' });
  linkSync(join(folder, 'công thức.csv'), join(folder, 'tên khác.csv'));
  for (const name of ['công thức.csv', 'tên khác.csv']) {
    const answer = await other.ask('roster.export', {
      ...question(),
      path: join(folder, name),
      language: 'vi',
    });
    expect(answer).toMatchObject({ failure: { kind: 'file-is-source' } });
  }
  expect(readFileSync(join(folder, 'công thức.csv'), 'utf8')).toBe(
    smallRoster('=HYPERLINK("http://x")', ['Lò Văn An', 'Vì Thị Bình']),
  );
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text).toContain('\r\n');
  for (const { Unit: unit } of readCsv(path)) expect(unit).toMatch(/^'=/);
  other.close();
});

describe('when it cannot be written', () => {
  test.each([
    ['another ending', 'x.docx', 'ending-unknown'],
    ['no ending', 'x', 'ending-unknown'],
    ['a folder that is not there', 'không có/x.csv', 'folder-missing'],
  ])('%s', async (_what, name, kind) => {
    const answer = await engine.ask('roster.export', {
      ...question(),
      path: join(folder, name),
      language: 'vi',
    });
    expect(answer).toMatchObject({ failure: { kind } });
  });

  test('a folder in its place: it stays, and nothing is left beside it', async () => {
    mkdirSync(join(folder, 'chỗ', 'bận.csv'), { recursive: true });
    const answer = await engine.ask('roster.export', {
      ...question(),
      path: join(folder, 'chỗ', 'bận.csv'),
      language: 'vi',
    });
    expect(answer).toMatchObject({ failure: { kind: 'target-is-folder' } });
    expect(readdirSync(join(folder, 'chỗ'))).toEqual(['bận.csv']);
  });

  test('a file of that name is replaced as a whole', async () => {
    const path = put('cũ.csv', 'cũ');
    await exported('cũ.csv');
    expect(readCsv(path)).toHaveLength(2593);
    writeFileSync(path, 'cũ');
    const answer = await engine.ask('roster.export', {
      ...question(),
      filter: { dimension: 'không', in: [] },
      path,
      language: 'vi',
    });
    expect(answer).toMatchObject({ failure: { kind: 'unknown-name' } });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(existsSync(join(folder, '.cũ.csv'))).toBe(false);
  });
});
