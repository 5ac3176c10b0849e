import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybody } from '../../../shared/analysis/condition';
import { nothingKept } from '../../../shared/contract/report';
import { plainText } from '../../../shared/report/figures';
import { printedReport } from '../../../shared/report/printed-report';
import { shownReport } from '../../../shared/report/shown-report';
import type { Language } from '../../../shared/text/language';
import { computeBreakdown } from '../../../electron/engine/analyse/compute-breakdown';
import { EngineService } from '../../../electron/engine/engine-service';
import { earlierQuestion } from '../../../electron/engine/report/earlier-snapshot';
import { draftReport } from '../../../electron/engine/report/draft-report';
import { writeReport } from '../../../electron/engine/report/write-report';

const folder = mkdtempSync(join(tmpdir(), 'bien-che-report-'));
const { signal } = new AbortController();
let service: EngineService;

beforeAll(async () => {
  service = await EngineService.open(null);
  await service.files.open(['sample-data/tinh-mau.xlsx'], () => undefined, signal);
});
afterAll(() => {
  service.close();
  rmSync(folder, { recursive: true });
});

async function printed(language: Language, publicFrom: number | null = null, of = service) {
  const { roster } = of;
  if (!roster) throw new Error('no roster');
  const draft = await draftReport(of.question(null, everybody, signal), {
    ...{ roster, language, publicFrom, filter: null },
    earlier: earlierQuestion(of, everybody, signal),
  });
  return printedReport(
    draft,
    shownReport(draft, nothingKept, language, 'now'),
    nothingKept.letterhead,
    language,
  );
}

type Printed = Awaited<ReturnType<typeof printed>>;

function textsOf({ sections, annexes }: Printed): string[] {
  return [...sections, ...annexes].flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [plainText(block.spans)];
      if (block.kind === 'chart') return [block.title, block.chart.alternative];
      const { heads, lines, note } = block.table;
      return [
        ...[block.title, note ?? ''],
        ...heads.flatMap((row) => row.map(({ text }) => text)),
        ...lines.flatMap(({ label, figures }) => [label, ...figures.map(({ text }) => text)]),
      ];
    }),
  ]);
}

test('the figures of the sample province stand in the text', async () => {
  const text = textsOf(await printed('vi'))
    .join('\n')
    .replaceAll('\u00a0', ' ');
  for (const figure of [
    'có 2.593 cán bộ, công chức cấp xã, trong đó 1.291 cán bộ và 1.302 công chức.',
    'số người dưới 40 tuổi chiếm 68,0 % (1.763 người)',
    '92,1 % đạt chuẩn về trình độ giáo dục phổ thông (1.189/1.291 người)',
    '99,61 % có trình độ chuyên môn từ sơ cấp trở lên (1.286/1.291 người)',
    '98,6 % có trình độ lý luận chính trị từ sơ cấp trở lên (1.273/1.291 người)',
    '96,7 % đạt chuẩn về trình độ giáo dục phổ thông (1.259/1.302 người)',
    '83,4 % có trình độ chuyên môn từ cao đẳng trở lên (1.086/1.302 người)',
  ])
    expect(text).toContain(figure);
  const english = textsOf(await printed('en')).join('\n');
  expect(english).toContain('68.0% (1,763) are under 40');
  expect(english).not.toMatch(/\b1 people\b/);
});

/** A roster of one field more than names: everybody of the commune, by groups of staff. */
async function ofLines(name: string, heads: string, lines: readonly string[]): Promise<EngineService> {
  const path = join(folder, name);
  writeFileSync(path, [heads, ...lines].join('\n'));
  const own = await EngineService.open(null);
  await own.files.open([path], () => undefined, signal, { asOf: '2024-12-31' });
  return own;
}

test('a standard of which the roster says nothing accuses nobody, and all the others are “every standard”', async () => {
  const own = await ofLines(
    'chuẩn.csv',
    'Danh sách tính đến ngày 31/12/2024\nHọ và tên,Đối tượng,Trình độ chuyên môn,Lý luận chính trị,Chức vụ',
    Array.from({ length: 30 }, (_, at) =>
      [
        'Lò Văn Bình',
        'Cán bộ',
        at < 14 ? 'Đại học' : 'Sơ cấp',
        at < 12 || (at >= 14 && at < 20) ? 'Trung cấp' : '',
        'Chủ tịch UBND',
      ].join(','),
    ),
  );
  const report = await printed('vi', null, own);
  const everyStandard = { rows: [], columns: [], measure: 'standard_all' };
  const counted = await computeBreakdown(own.question(null, everybody, signal), everyStandard);
  // Ten more lack the second value, but fail the first for certain.
  expect(counted.cells).toMatchObject([{ numerator: 12, denominator: 30, unknown: 2 }]);
  own.close();
  const section = report.sections.find(({ id }) => id === 'standards');
  const text = textsOf({ ...report, sections: section ? [section] : [], annexes: [] })
    .join('\n')
    .replaceAll('\u00a0', ' ');
  expect(text).toContain(
    'Trong 30 người có chuẩn áp dụng tại thời điểm báo cáo, 12 người đạt đủ các chuẩn (40,0 %)',
  );
  expect(text).toContain(
    'Danh sách không ghi trình độ giáo dục phổ thông nên không xét chuẩn này; số người đạt đủ các chuẩn chỉ tính theo các chuẩn còn lại.',
  );
  expect(text).not.toMatch(/Về trình độ giáo dục phổ thông|\b0 người/);
  const table = section?.blocks.find((block) => block.kind === 'table');
  const heads = table?.kind === 'table' ? table.table.heads[0]?.map((head) => head.text) : [];
  expect(heads).toHaveLength(4);
  expect(heads).not.toContain('Trình độ giáo dục phổ thông');
});

test('a share is written alike in sentences and in tables, and no one person is 0,0 %', async () => {
  const report = await printed('vi');
  const text = textsOf(report).join('\n').replaceAll('\u00a0', ' ');
  const cells = [...report.sections, ...report.annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.table.lines : [])),
  );
  const shares = cells.flatMap(({ figures }) => figures.filter(({ format }) => format === 'share'));
  expect(shares.map((figure) => figure.text.replaceAll('\u00a0', ' '))).toContain('99,61 %');
  expect(text).not.toMatch(/\b99,6 %/);
  for (const { value, text: written } of shares)
    if (value !== null && value > 0) expect(written).not.toMatch(/^0,0\s/);
});

test('all shares of a table have the same number of decimals, and are rounded from their figures', async () => {
  const { sections, annexes } = await printed('vi');
  const tables = [...sections, ...annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const decimals = tables.map(({ lines }) => {
    const shares = lines
      .flatMap(({ figures }) => figures)
      .flatMap(({ format, value, text }) => (format === 'share' && value !== null ? [{ value, text }] : []));
    for (const { value, text } of shares) {
      const digits = text.split(',')[1]?.match(/^\d+/)?.[0].length ?? 0;
      expect(Math.abs(parseFloat(text.replace(',', '.')) - value * 100)).toBeLessThanOrEqual(
        0.5000001 / 10 ** digits,
      );
    }
    return [...new Set(shares.map(({ text }) => text.split(',')[1]?.match(/^\d+/)?.[0].length ?? 0))];
  });
  for (const kinds of decimals) expect(kinds.length).toBeLessThanOrEqual(1);
  expect(decimals.flat()).toContain(1);
  expect(decimals.flat()).toContain(2);
});

test('“đạt chuẩn” is said only of groups to which a standard applies', async () => {
  const written = async (unit: string): Promise<string> => {
    const own = await ofLines(
      `${unit}.csv`,
      'Danh sách tính đến ngày 31/12/2024\nHọ và tên,Đơn vị,Đối tượng,Trình độ giáo dục phổ thông,Chức vụ',
      Array.from({ length: 20 }, (_, at) =>
        ['Lò Văn Bình', unit, 'Công chức', at < 15 ? '12/12' : '9/12', 'Văn phòng - thống kê'].join(','),
      ),
    );
    const report = await printed('vi', null, own);
    own.close();
    const section = report.sections.find(({ id }) => id === 'groups');
    return textsOf({ ...report, sections: section ? [section] : [], annexes: [] })
      .join('\n')
      .replaceAll('\u00a0', ' ');
  };
  const commune = await written('Xã Tân Lập');
  expect(commune).toContain('75,0 % đạt chuẩn về trình độ giáo dục phổ thông (15/20 người)');
  const department = await written('Sở Nội vụ');
  expect(department).toContain('75,0 % tốt nghiệp trung học phổ thông (15/20 người)');
  expect(department).not.toMatch(/đạt chuẩn/i);
});

test('the full version goes to whom it names, and is no paper for inside the office', async () => {
  const report = await printed('vi');
  expect(report.head.version).toBe('');
  expect(report.head.recipients[0]).toContain('Ủy ban nhân dân tỉnh');
  expect(report.note).toContain('Nơi nhận');
  expect(JSON.stringify(report)).not.toMatch(/nội bộ|trong cơ quan/i);
});

test('another day than the roster states is told', async () => {
  const { roster } = service;
  if (!roster) throw new Error('no roster');
  const said = async (asOf: string): Promise<string> => {
    const draft = await draftReport(service.question(asOf, everybody, signal), {
      ...{ roster, language: 'vi', publicFrom: null, filter: null, earlier: null },
    });
    const block = draft.sections.find(({ id }) => id === 'situation')?.blocks[0];
    return block?.kind === 'paragraph' ? plainText(block.spans) : '';
  };
  expect(await said('2024-12-31')).not.toContain('Danh sách được lập');
  expect(await said('2025-06-30')).toContain(
    'Danh sách được lập tính đến ngày 31/12/2024; tuổi, thâm niên và thời hạn trong báo cáo này tính tại ngày 30/6/2025.',
  );
});

test('it opens and closes as an administrative text does, without headings of its own', async () => {
  const report = await printed('vi');
  const subject =
    'số lượng, chất lượng đội ngũ cán bộ, công chức cấp xã của tỉnh Mẫu (tính đến ngày 31/12/2024)';
  const said = (blocks: Printed['opening']): string[] =>
    blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.spans) : block.kind));
  expect(said(report.opening)).toEqual([`Qua tổng hợp danh sách của các đơn vị, ${subject} như sau:`]);
  expect(said(report.closing)).toEqual([`Trên đây là báo cáo ${subject}./.`]);
  expect(report.sections[0]?.heading).toBe('I. TÌNH HÌNH CHUNG VỀ ĐỘI NGŨ');
  const path = join(folder, 'closing.docx');
  await writeReport(report, path, signal);
  const document = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const places = ['như sau:', 'XIII. CHẤT LƯỢNG SỐ LIỆU', './.', 'Nơi nhận:', 'PHỤ LỤC.'].map((words) =>
    document.lastIndexOf(words),
  );
  expect(places[0]).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the public version tells no small figure and claims no highest unit among those it hides', async () => {
  const report = await printed('vi', 5);
  expect(report.head.version).toBe('(Bản công khai)');
  const figures = [...report.sections, ...report.annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.lines.flatMap((line) => line.figures.filter(({ format }) => format === 'count'))
        : [],
    ),
  );
  expect(figures.filter(({ value }) => value !== null && value > 0 && value < 5)).toEqual([]);
  expect(figures.some(({ value }) => value === null)).toBe(true);
  expect(textsOf(report).join('\n')).not.toContain('cao nhất là');
});

test('the Word document has headings, a filled table of contents, repeated heads and texts for its pictures', async () => {
  const path = join(folder, 'report.docx');
  const report = await printed('vi');
  await writeReport(report, path, signal);
  const parts = unzipSync(readFileSync(path));
  for (const [name, bytes] of Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name))) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(bytes)).close();
  }
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
  const alternatives = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
  expect(charts.length).toBeGreaterThan(3);
  expect(alternatives).toHaveLength(charts.length);
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(
    report.sections.length + report.annexes.length,
  );
  expect(/<w:instrText[^>]*>TOC /.test(document)).toBe(true);
  for (const { heading } of report.sections) expect(document.split(heading)).toHaveLength(3);
  expect(document.match(/<w:tblHeader/g)?.length).toBeGreaterThan(20);
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:lang w:val="vi-VN"');
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('cấp xã của tỉnh Mẫu');
  // A4; 20 mm above and below, 30 mm left, 15 mm right.
  const [size = ''] = /<w:pgSz [^>]*>/.exec(document) ?? [];
  const [margins = ''] = /<w:pgMar [^>]*>/.exec(document) ?? [];
  for (const part of ['w:w="11906"', 'w:h="16838"']) expect(size).toContain(part);
  for (const part of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="851"'])
    expect(margins).toContain(part);
});

test('the workbook holds every table as numbers', async () => {
  const path = join(folder, 'report.xlsx');
  const report = await printed('vi');
  await writeReport(report, path, signal);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const tables = [...report.sections, ...report.annexes].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  for (const { title, table } of tables) {
    const sheet = book.getWorksheet(title.split('.')[0] ?? '');
    table.lines.forEach(({ label, figures }, at) => {
      const row = sheet?.getRow(3 + table.heads.length + at);
      expect(row?.getCell(1).value).toBe(label);
      expect(figures.map((_, column) => row?.getCell(column + 2).value)).toEqual(
        figures.map(({ value, text }) => value ?? text),
      );
    });
  }
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'));
  const pictures = book.worksheets.flatMap((sheet) => sheet.getImages());
  expect(pictures).toHaveLength(charts.length);
  // 96 pixels an inch: as wide as the text of a page, not a stamp.
  for (const { range } of pictures)
    expect((range as unknown as { ext: { width: number } }).ext.width).toBeGreaterThan(500);
});

test('a PDF is whole, and a cancelled report leaves nothing', async () => {
  const path = join(folder, 'report.pdf');
  await writeReport(await printed('vi'), path, signal);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  const before = readdirSync(folder);
  const abort = new AbortController();
  const work = writeReport(await printed('vi'), join(folder, 'none.docx'), abort.signal, () => abort.abort());
  await expect(work).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  expect(readdirSync(folder)).toEqual(before);
});

test('an earlier snapshot is compared with', async () => {
  const two = await EngineService.open(null);
  const roster = (date: string, people: number): string => {
    const path = join(folder, `${date}.csv`);
    const lines = Array.from(
      { length: people },
      (_, at) =>
        `Nguyễn Văn ${'ABCDEFGHIK'[at % 10] ?? ''},${at % 2 ? 'Nữ' : 'Nam'},0${(at % 9) + 1}/03/1990,Xã Một`,
    );
    writeFileSync(path, ['Họ và tên,Giới tính,Ngày sinh,Đơn vị', ...lines].join('\n'));
    return path;
  };
  const open = (date: string, people: number) =>
    two.files.open([roster(date, people)], () => undefined, signal, { into: 'new', date });
  await open('2023-12-31', 20);
  await open('2024-12-31', 30);
  const text = textsOf(await printed('vi', null, two)).join('\n');
  two.close();
  expect(text).toContain('So với ngày 31/12/2023 (20 người), tổng số tăng 10 người.');
  expect(text).toContain('+10');
});

const person = fc.record({
  gender: fc.constantFrom('Nam', 'Nữ', ''),
  birth: fc.constantFrom('', '1960', '03/04/1985', '12/1999', '01/01/1975'),
  unit: fc.constantFrom('Xã Một', 'Phường Hai', ''),
  group: fc.constantFrom('Cán bộ', 'Công chức', 'Viên chức', ''),
  level: fc.constantFrom('ĐH', 'Thạc sĩ', 'Trung cấp', ''),
  theory: fc.constantFrom('Trung cấp', 'Cao cấp', ''),
  ethnicity: fc.constantFrom('Kinh', 'Thái', ''),
});

test('whatever the roster, no text says what nobody would write', async () => {
  const path = join(folder, 'random.csv');
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 25 }),
      fc.constantFrom<Language>('vi', 'en'),
      fc.constantFrom(null, 5),
      async (people, language, publicFrom) => {
        const lines = people.map(
          ({ gender, birth, unit, group, level, theory, ethnicity }, at) =>
            `Lê Thị ${'ABCDEFGHIK'[at % 10] ?? ''},${gender},${birth},${unit},${group},${level},${theory},${ethnicity}`,
        );
        const heads =
          'Họ và tên,Giới tính,Ngày sinh,Đơn vị,Đối tượng,Trình độ chuyên môn,Lý luận chính trị,Dân tộc';
        writeFileSync(path, [heads, ...lines].join('\n'));
        const own = await EngineService.open(null);
        try {
          await own.files.open([path], () => undefined, signal, { asOf: '2024-12-31' });
          for (const text of textsOf(await printed(language, publicFrom, own))) {
            expect(text).not.toMatch(/NaN|undefined|null|Infinity|[\ue000-\ue002]/);
            expect(text).not.toMatch(/(?<![\d.,])0\/0|0 of 0|\b1 people\b|\.\.|, ?\.| {2}|\(\)/);
          }
        } finally {
          own.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});
