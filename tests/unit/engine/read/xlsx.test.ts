import { describe, expect, test } from 'vitest';
import { rosterLimits } from '../../../../shared/roster/limits';
import { CellDate, CellError, type CellValue } from '../../../../electron/engine/read/sheet';
import { OverfullError, Room } from '../../../../electron/engine/read/room';
import { readXlsx } from '../../../../electron/engine/read/xlsx';
import { openZip } from '../../../../electron/engine/read/zip';
import { temporaryFolder } from '../make/temporary-folder';
import { xlsxOf, type Workbook } from '../make/xlsx';
import { mergeOf } from '../make/sheet';

const { put } = temporaryFolder();
let files = 0;

async function read(workbook: Workbook, room = new Room()): ReturnType<typeof readXlsx> {
  files += 1;
  return readFile(put(`${files}.xlsx`, xlsxOf(workbook)), room);
}

async function readFile(path: string, room = new Room()): ReturnType<typeof readXlsx> {
  const zip = await openZip(path);
  try {
    return await readXlsx(zip, room, () => undefined, new AbortController().signal);
  } finally {
    zip.close();
  }
}

async function readCells(
  cells: string,
  rest: Partial<Workbook> = {},
): Promise<readonly CellValue[] | undefined> {
  const { sheets } = await read({
    sheets: [{ name: 'S', xml: `<sheetData><row r="1">${cells}</row></sheetData>` }],
    ...rest,
  });
  return sheets[0]?.rows[0];
}

const styles = `<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="000000000000"/><numFmt numFmtId="166" formatCode="0.00&quot; d&quot;"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="166" fontId="0"/><xf numFmtId="16" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>`;

describe('text', () => {
  test('shared strings: plain, in runs, with spaces, without the phonetic reading, escaped', async () => {
    const strings = `<si><t>Họ và tên</t></si><si><r><t>Gộp </t></r><r><rPr><b/></rPr><t>dọc</t></r></si><si><t xml:space="preserve">  hai cách </t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_
b_x005F_x0041_</t></si>`;
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await readCells(cells, { strings })).toEqual([
      'Họ và tên',
      'Gộp dọc',
      '  hai cách ',
      '東京',
      'a\r\nb_x0041_',
    ]);
  });

  test('inline strings, plain and in runs', async () => {
    expect(
      await readCells(
        '<c t="inlineStr"><is><t>Xã</t></is></c><c t="inlineStr"><is><r><t>Gộp </t></r><r><t>dọc</t></r></is></c>',
      ),
    ).toEqual(['Xã', 'Gộp dọc']);
  });

  test('formulas give their last result', async () => {
    expect(
      await readCells(
        '<c t="str"><f>A1&amp;B1</f><v>Lò Văn A</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="b"><v>1</v></c>',
      ),
    ).toEqual(['Lò Văn A', 2, null, true]);
  });

  test('entities of XML, and CDATA', async () => {
    expect(
      await readCells(
        '<c t="inlineStr"><is><t>A &amp; B &lt;&#7841;&gt;</t></is></c><c t="inlineStr"><is><t><![CDATA[x < y]]></t></is></c>',
      ),
    ).toEqual(['A & B <ạ>', 'x < y']);
  });

  test('text of the old fonts is converted by the font', async () => {
    const { sheets, legacy } = await read({
      styles,
      sheets: [
        {
          name: 'S',
          xml: '<sheetData><row r="1"><c s="5" t="inlineStr"><is><t>hä vµ tªn</t></is></c><c s="6" t="inlineStr"><is><t>hoï vaø teân</t></is></c><c t="inlineStr"><is><t>Hà Tĩnh</t></is></c></row></sheetData>',
        },
      ],
    });
    expect(sheets[0]?.rows[0]).toEqual(['HỌ VÀ TÊN', 'họ và tên', 'Hà Tĩnh']);
    expect(legacy).toEqual({ tcvn3: 1, vni: 1 });
  });

  test('the font of a run goes before the font of the cell', async () => {
    const strings =
      '<si><r><rPr><rFont val=".VnTime"/></rPr><t>hä </t></r><r><rPr><rFont val="Times New Roman"/></rPr><t>và tên</t></r></si>';
    expect(await readCells('<c s="5" t="s"><v>0</v></c>', { strings, styles })).toEqual(['họ và tên']);
  });
});

describe('numbers', () => {
  test('dates by their style, from 1900', async () => {
    expect(await readCells('<c s="1"><v>31111</v></c><c s="4"><v>45638</v></c>', { styles })).toEqual([
      new CellDate(1985, 3, 5, 'dd/mm/yyyy'),
      new CellDate(2024, 12, 12, 'd-mmm'),
    ]);
  });

  test('and from 1904', async () => {
    expect(await readCells('<c s="1"><v>29649</v></c>', { styles, properties: 'date1904="1"' })).toEqual([
      new CellDate(1985, 3, 5, 'dd/mm/yyyy'),
    ]);
  });

  test('also where an extension has an element of the same name, as Excel for Mac writes it', async () => {
    const properties = 'date1904="1"/><x14:workbookPr xmlns:x14="urn:x14" defaultImageDpi="32767"';
    expect(await readCells('<c s="1"><v>29649</v></c>', { styles, properties })).toEqual([
      new CellDate(1985, 3, 5, 'dd/mm/yyyy'),
    ]);
  });

  test('an ISO date', async () => {
    expect(await readCells('<c t="d"><v>1985-03-05T00:00:00</v></c>')).toEqual([
      expect.objectContaining({ year: 1985, month: 3, day: 5 }),
    ]);
  });

  test('zeros that the format shows', async () => {
    expect(await readCells('<c s="2"><v>11085000123</v></c>', { styles })).toEqual(['011085000123']);
  });

  test('a quoted letter in a format makes no date', async () => {
    expect(await readCells('<c s="3"><v>2.34</v></c>', { styles })).toEqual([2.34]);
  });

  test('powers of ten and negatives', async () => {
    expect(await readCells('<c><v>1.1085E+11</v></c><c><v>-2.5</v></c><c><v>0</v></c>')).toEqual([
      110_850_000_000, -2.5, 0,
    ]);
  });

  test('errors keep their code', async () => {
    expect(await readCells('<c t="e"><v>#N/A</v></c><c t="e"><v>#REF!</v></c>')).toEqual([
      new CellError('#N/A'),
      new CellError('#REF!'),
    ]);
  });
});

describe('places', () => {
  test('cells and rows stand where they say, or follow where they say nothing', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row r="6"><c><v>5</v></c></row></sheetData>',
        },
      ],
    });
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]).toBeUndefined();
    expect(rows[1]?.[1]).toBe(1);
    expect(rows[1]?.[27]).toBe(2);
    expect(rows[1]).toHaveLength(28);
    expect(rows[2]).toEqual([3, 4]);
    expect(rows[3]).toBeUndefined();
    expect(rows[5]).toEqual([5]);
  });

  test('merges', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'S',
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="AA3:AB3"/></mergeCells>',
        },
      ],
    });
    expect(sheets[0]?.merges).toEqual(['A1:C2', 'AA3:AB3'].map(mergeOf));
  });

  test('sheets in the order of their tabs, hidden ones marked', async () => {
    const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const { sheets } = await read({
      sheets: [
        { name: 'Xã A', xml },
        { name: 'Ẩn', xml, state: 'hidden' },
        { name: 'Rất ẩn', xml, state: 'veryHidden' },
        { name: 'Xã &amp; B', xml },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Xã A', false],
      ['Ẩn', true],
      ['Rất ẩn', true],
      ['Xã & B', false],
    ]);
  });

  test('a used range of the whole sheet costs nothing', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'S',
          xml: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"/></sheetData>',
        },
      ],
    });
    expect(sheets[0]?.rows.length).toBeLessThan(10);
  });

  test('16,384 columns', async () => {
    const cells = Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join('');
    const row = await readCells(cells);
    expect(row).toHaveLength(16_384);
    expect(row?.[16_383]).toBe(16_383);
  });
});

describe('XML that means harm', () => {
  test('entities of its own are never expanded', async () => {
    const bomb = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const { zipOf } = await import('../make/zip');
    const { membersOf } = await import('../make/xlsx');
    const members = membersOf({
      sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData>' }],
      strings: '<si><t>&b;</t></si>',
      styles: undefined,
      properties: undefined,
    });
    members['xl/sharedStrings.xml'] = `${bomb}${members['xl/sharedStrings.xml'] ?? ''}`;
    const path = put('entities.xlsx', zipOf(members));
    const text = await readFile(path).then(
      ({ sheets }) => String(sheets[0]?.rows[0]?.[0] ?? ''),
      () => 'refused',
    );
    expect(text).not.toContain('aaaaaaaaaa');
  });

  test('rows and columns that are out of sight are told', async () => {
    const rows = '<row r="1"/><row r="3" hidden="1"/><row hidden="true"/><row r="7" hidden="0"/>';
    const cols = '<cols><col min="2" max="3" hidden="1"/><col min="16383" max="16999" hidden="true"/></cols>';
    const { sheets } = await read({ sheets: [{ name: 'S', xml: `${cols}<sheetData>${rows}</sheetData>` }] });
    expect(sheets[0]).toMatchObject({ hiddenRows: [2, 3], hiddenColumns: [1, 2, 16382, 16383] });
  });

  test.each([
    ['ZZZZZZZ1', '1'],
    ['XFE1', '1'],
    ['5', '1'],
    ['A1048577', '1048577'],
    ['A1', '0'],
    ['A1', '1.5'],
    ['A1', 'một'],
  ])('a cell at %s in row %s is damage, and is not lost without a word', async (cell, row) => {
    const xml = `<sheetData><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>`;
    await expect(read({ sheets: [{ name: 'S', xml }] })).rejects.toThrow('outside of a sheet');
  });

  test('one stray cell at the edge costs a row, thousands of them are refused', async () => {
    const edge = (rows: number): string =>
      `<sheetData>${Array.from({ length: rows }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')}</sheetData>`;
    const { sheets } = await read({ sheets: [{ name: 'S', xml: edge(2) }] });
    expect(sheets[0]?.rows[1]?.[16_383]).toBe(1);
    await expect(read({ sheets: [{ name: 'S', xml: edge(5000) }] })).rejects.toBeInstanceOf(OverfullError);
  });

  test('columns hidden twenty thousand times over are hidden once', async () => {
    const cols = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`;
    const { sheets } = await read({ sheets: [{ name: 'S', xml: `${cols}<sheetData/>` }] });
    expect(sheets[0]?.hiddenColumns).toHaveLength(16_384);
  });

  describe('where the room of a file is all but taken', () => {
    const sheetOf = (xml: string): Pick<Workbook, 'sheets'> => ({ sheets: [{ name: 'S', xml }] });
    const cells = (xml: string): Pick<Workbook, 'sheets'> =>
      sheetOf(`<sheetData><row r="1">${xml}</row></sheetData>`);
    const times = (count: number, xml: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => xml(at)).join('');
    /** Of everything three hundred. */
    const almostFull = (): Room => {
      const room = new Room();
      room.takeCells(64 * rosterLimits.rows - 300);
      for (let at = 300; at < 16 * rosterLimits.rows; at += 1) room.takeValue(0);
      for (let at = 300; at < 5_000_000; at += 1) room.takeMerge();
      return room;
    };

    test.each<[string, (count: number) => Workbook]>([
      ['shared strings', (n) => ({ ...sheetOf(''), strings: '<si><t>a</t></si>'.repeat(n) })],
      ['blank ones', (n) => ({ ...sheetOf(''), strings: '<si/>'.repeat(n) })],
      ['texts in cells', (n) => cells(times(n, (at) => `<c r="A1" t="str"><v>a${at}</v></c>`))],
      ['errors', (n) => cells('<c r="A1" t="e"><v>#N/A</v></c>'.repeat(n))],
      ['merges', (n) => sheetOf('<mergeCell ref="A1:B1"/>'.repeat(n))],
      ['hidden rows', (n) => sheetOf(`<sheetData>${'<row r="1" hidden="1"/>'.repeat(n)}</sheetData>`)],
      ['fonts', (n) => ({ ...sheetOf(''), styles: `<fonts>${'<font/>'.repeat(n)}</fonts>` })],
      ['styles', (n) => ({ ...sheetOf(''), styles: `<cellXfs>${'<xf/>'.repeat(n)}</cellXfs>` })],
      ['formats', (n) => ({ ...sheetOf(''), styles: times(n, (at) => `<numFmt numFmtId="${at}"/>`) })],
    ])('%s find none', async (_name, workbook) => {
      await expect(read(workbook(5), almostFull())).resolves.toBeDefined();
      await expect(read(workbook(400), almostFull())).rejects.toBeInstanceOf(OverfullError);
    });
  });

  test('an element with more attributes than any has is damage', async () => {
    const attributes = Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(' ');
    await expect(read({ sheets: [{ name: 'S', xml: `<row ${attributes}/>` }] })).rejects.toThrow(
      'attributes',
    );
  });

  test('elements within elements without end', async () => {
    await expect(read({ sheets: [{ name: 'S', xml: '<a>'.repeat(1000) }] })).rejects.toThrow('nested');
  });

  test('XML that is cut off is an error', async () => {
    await expect(
      read({ sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c><v>1</v></c>' }] }),
    ).rejects.toThrow();
  });
});
