import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { BlankPackage } from '../../../../electron/engine/forms/blank/blank-package';
import { compareCopy } from '../../../../electron/engine/forms/blank/compare-copy';
import type { PlacedValues } from '../../../../electron/engine/forms/blank/place-values';
import { parseXml, writeXml } from '../../../../electron/engine/forms/blank/xml-tree';
import { temporaryFolder } from '../make/temporary-folder';
import { respell, said, spelling, type Spelling } from './respell';

const { folder } = temporaryFolder();
const { signal } = new AbortController();
const blank = join(folder, 'blank.xlsx');
const sheetPart = 'xl/worksheets/sheet1.xml';

/** A list of three rows whose last column is one shared formula, with rules, merges, notes and a sheet that refers to it. */
beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu "A" & B');
  sheet.getCell('A1').value = 'BÁO CÁO <số> \'liệu\' & "biểu"';
  sheet.getRow(3).values = ['STT', 'Đơn vị', 'Tổng số', 'Nữ', 'Tỷ lệ', 'Luỹ kế'];
  for (const row of [4, 5, 6]) {
    sheet.getCell(row, 2).border = { top: { style: 'thin' } };
    sheet.getCell(row, 6).value = { formula: `F${row - 1}+C${row}`, result: 1 };
    sheet.mergeCells(row, 8, row, 9);
  }
  sheet.getCell('E4').value = {
    formula: 'D4/C4*100/C$7',
    result: 7,
    shareType: 'shared',
    ref: 'E4:E6',
  } as never;
  for (const row of [5, 6]) sheet.getCell(row, 5).value = { sharedFormula: 'E4', result: 7 };
  sheet.getCell('B7').value = 'Tổng cộng';
  sheet.getCell('C7').value = { formula: 'SUM(C4:C6)', result: 0 };
  sheet.addConditionalFormatting({
    ref: 'C4:C6',
    rules: [{ type: 'expression', priority: 1, formulae: ['C4>$C$7'], style: { font: { bold: true } } }],
  });
  sheet.getCell('D9').note = 'Ghi "chú"';
  sheet.pageSetup = { orientation: 'landscape', printTitlesRow: '3:3', printArea: 'A1:F9' };
  book.addWorksheet('Phụ lục').getCell('A1').value = {
    formula: `'Biểu "A" & B'!C7+C7`,
    result: 0,
  };
  await book.xlsx.writeFile(blank);
});

/** Five units in a list of three rows. */
async function fill(path: string, target: string): Promise<PlacedValues> {
  const book = await BlankPackage.open(path, signal);
  const [name = ''] = book.sheetNames;
  const xml = book.sheet(name);
  const inserted = xml.insertRows(3, 5, 2);
  book.moved(name, inserted);
  const cells = [3, 4, 5, 6, 7].flatMap((row) => [
    { row, column: 1, value: `=Xã <${row}> & "Đ" _x000D_` },
    { row, column: 2, value: row * 10 },
  ]);
  for (const { row, column, value } of cells) xml.set(row, column, value);
  writeFileSync(target, book.bytes());
  return { sheet: name, placed: [], inserted, cells };
}

function respelled(how: Spelling): string {
  const path = join(folder, 'respelled.xlsx');
  const parts = unzipSync(readFileSync(blank));
  for (const name of Object.keys(parts))
    if (
      /^xl\/(?:workbook|worksheets\/|_rels|sharedStrings|drawings.*xml$|comments)|Content_Types|^_rels/.test(
        name,
      )
    )
      if (/\.(?:xml|rels)$/.test(name))
        parts[name] = strToU8(respell(strFromU8(parts[name] ?? strToU8('')), how));
  writeFileSync(path, zipSync(parts));
  return path;
}

function partsOf(path: string): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).flatMap(([name, bytes]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, said(strFromU8(bytes))]] : [],
    ),
  );
}

test('a workbook in any valid spelling of XML is filled as the same workbook in the usual one', async () => {
  const target = join(folder, 'usual.xlsx');
  await fill(blank, target);
  const expected = partsOf(target);
  await fc.assert(
    fc.asyncProperty(spelling, async (how) => {
      const path = respelled(how);
      expect(partsOf(path)).toEqual(partsOf(blank));
      const copy = join(folder, 'other.xlsx');
      const filled = await fill(path, copy);
      expect(partsOf(copy)).toEqual(expected);
      await compareCopy(path, copy, [filled], signal);
    }),
    { numRuns: 60 },
  );
});

test('writing what was read says the same, in any spelling', () => {
  const parts = unzipSync(readFileSync(blank));
  fc.assert(
    fc.property(
      spelling,
      fc.constantFrom(...Object.keys(parts).filter((name) => name.endsWith('.xml'))),
      (how, name) => {
        const xml = strFromU8(parts[name] ?? strToU8(''));
        expect(said(writeXml(parseXml(respell(xml, how))))).toEqual(said(xml));
      },
    ),
  );
});

test('new rows have the formulas of the list, each for its own row; sums, rules, breaks and names take them in', async () => {
  const target = join(folder, 'rows.xlsx');
  await fill(blank, target);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(target);
  const sheet = book.worksheets[0];
  const formulas = (column: number): unknown[] =>
    [4, 5, 6, 7, 8].map((row) => sheet?.getCell(row, column).formula);
  expect(formulas(5)).toEqual([4, 5, 6, 7, 8].map((row) => `D${row}/C${row}*100/C$9`));
  expect(formulas(6)).toEqual([4, 5, 6, 7, 8].map((row) => `F${row - 1}+C${row}`));
  expect(sheet?.getCell('C9').formula).toBe('SUM(C4:C8)');
  expect(sheet?.getCell('B8').border.top?.style).toBe('thin');
  expect([7, 8].map((row) => sheet?.getCell(row, 9).isMerged)).toEqual([true, true]);
  expect(book.worksheets[1]?.getCell('A1').formula).toBe(`'Biểu "A" & B'!C9+C7`);
  expect(sheet?.getCell('B8').value).toBe('=Xã <7> & "Đ" _x005F_x000D_');
  expect(sheet?.pageSetup.printArea).toBe('A1:F11');
  const xml = strFromU8(unzipSync(readFileSync(target))[sheetPart] ?? strToU8(''));
  expect(xml).toContain('<conditionalFormatting sqref="C4:C8">');
  // No result of the blank form stands in the filled one.
  expect(xml).not.toMatch(/<f[^>]*>[^<]*<\/f><v>/);
});

describe('the copy is read again before it gets its name', () => {
  const damages: readonly (readonly [string, string, (xml: string) => string])[] = [
    ['a word of the form is lost', 'B9', (xml) => xml.replace(/(<c r="B9"[^>]*)>.*?<\/c>/, '$1/>')],
    ['a style is another', 'B5', (xml) => xml.replace(/(<c r="B5") s="\d+"/, '$1')],
    ['a formula is lost', 'E5', (xml) => xml.replace(/(<c r="E5"[^>]*)><f.*?<\/c>/, '$1/>')],
    ['a formula is another', 'E5', (xml) => xml.replace('D5/C5*100', 'D5/C5*10')],
    ['a sum leaves new rows out', 'C9', (xml) => xml.replace('SUM(C4:C8)', 'SUM(C4:C7)')],
    ['a formula means another row', 'F6', (xml) => xml.replace('F5+C6', 'F5+C5')],
    ['a formula of a new row means another row', 'F8', (xml) => xml.replace('F7+C8', 'F7+C7')],
    ['a formula of a new row is another', 'F7', (xml) => xml.replace('F6+C7', 'F6-C7')],
    ['a fixed row of a new row moved', 'E8', (xml) => xml.replace('D8/C8*100/C$9', 'D8/C8*100/C$7')],
    ['a new row has no formula', 'E8', (xml) => xml.replace(/(<c r="E8"[^>]*)><f.*?<\/c>/, '$1/>')],
    ['a number is another', 'C8', (xml) => xml.replace('<v>70</v>', '<v>71</v>')],
    ['a row is lost', 'B4', (xml) => xml.replace(/<row r="4".*?<\/row>/, '')],
    [
      'something was added',
      'K20',
      (xml) => xml.replace('</sheetData>', '<row r="20"><c r="K20"><v>1</v></c></row></sheetData>'),
    ],
    ['everything is lost', 'A1', (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')],
  ];
  test.each(damages)('%s: it says where', async (_what, cell, damage) => {
    const target = join(folder, 'damaged.xlsx');
    const filled = await fill(blank, target);
    const parts = unzipSync(readFileSync(target));
    const before = strFromU8(parts[sheetPart] ?? strToU8(''));
    const after = damage(before);
    expect(after).not.toBe(before);
    writeFileSync(target, zipSync({ ...parts, [sheetPart]: strToU8(after) }));
    await expect(compareCopy(blank, target, [filled], signal)).rejects.toMatchObject({
      failure: { kind: 'form-copy-differs', sheet: filled.sheet, cell },
    });
  });

  test('merged cells that came apart are told for the whole sheet', async () => {
    const target = join(folder, 'apart.xlsx');
    const filled = await fill(blank, target);
    const parts = unzipSync(readFileSync(target));
    const xml = strFromU8(parts[sheetPart] ?? strToU8('')).replace('<mergeCell ref="H4:I4"/>', '');
    writeFileSync(target, zipSync({ ...parts, [sheetPart]: strToU8(xml) }));
    await expect(compareCopy(blank, target, [filled], signal)).rejects.toMatchObject({
      failure: { kind: 'form-copy-differs', cell: null },
    });
  });
});

describe('macros and templates', () => {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const typed = (type: string): string => {
    const path = join(folder, 'typed.bin');
    const parts = unzipSync(readFileSync(blank));
    const types = strFromU8(parts['[Content_Types].xml'] ?? strToU8('')).replace(main, type);
    writeFileSync(path, zipSync({ ...parts, '[Content_Types].xml': strToU8(types) }));
    return path;
  };
  const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  test.each([
    [main, '.xlsx', main],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xlsx', main],
    [macro, '.xlsm', macro],
    ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xlsm', macro],
  ])('a form of type %s comes back as %s', async (type, ending, written) => {
    const book = await BlankPackage.open(typed(type), signal);
    expect(book.ending).toBe(ending);
    const types = strFromU8(unzipSync(book.bytes())['[Content_Types].xml'] ?? strToU8(''));
    expect(types).toContain(`PartName="/xl/workbook.xml" ContentType="${written}"`);
  });
});
