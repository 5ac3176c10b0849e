import { expect, test } from 'vitest';
import { readSource } from '../../../../electron/engine/read/read-source';
import type { Source } from '../../../../electron/engine/read/sheet';
import { temporaryFolder } from '../make/temporary-folder';
import { zipOf } from '../make/zip';

const { put } = temporaryFolder();

const table = (name: string, style: string): string =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="string"><text:p>Họ và tên</text:p></table:table-cell></table:table-row></table:table>`;
const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
const styles = '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${table('Xã A', 'ta1')}${table('nháp', 'ta2')}</office:spreadsheet></office:body></office:document-content>`;

test('a table that its style hides is a hidden sheet', async () => {
  const path = put(
    'ẩn.ods',
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': manifest,
      'styles.xml': styles,
      'content.xml': content,
    }),
  );
  const { sheets } = await readSource(path, () => undefined, new AbortController().signal);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Xã A', false],
    ['nháp', true],
  ]);
});

/** One table of the rows that are given. */
async function readRows(rows: string): Promise<Source> {
  const start = content.slice(0, content.indexOf('<table:table '));
  const path = put(
    'lặp.ods',
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': manifest,
      'styles.xml': styles,
      'content.xml': `${start}<table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    }),
  );
  return readSource(path, () => undefined, new AbortController().signal);
}

const cell = (attributes: string): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

test('cells repeat as often as a sheet has room for, blank ones to its edges', async () => {
  const { sheets } = await readRows(
    `<table:table-row table:number-rows-repeated="3">${cell('table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"></table:table-cell></table:table-row>`,
  );
  expect(sheets[0]?.rows).toEqual([
    ['x', 'x'],
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test.each([
  ['number-columns-repeated="16384"', 'number-rows-repeated="1048576"', 'file-overfull'],
  ['number-columns-repeated="16385"', '', 'file-damaged'],
  ['', 'number-rows-repeated="1048577"', 'file-damaged'],
  ['number-columns-repeated="99999999một"', '', 'file-damaged'],
  ['number-columns-repeated="1" x:number-columns-repeated="99999999" xmlns:x="x"', '', 'file-damaged'],
])('a cell with %s in a row with %s is refused', async (columns, rows, kind) => {
  const row = `<table:table-row ${rows && `table:${rows}`}>${cell(columns && `table:${columns}`)}</table:table-row>`;
  await expect(readRows(row)).rejects.toMatchObject({ failure: { kind } });
});

test('what only looks like a cell to a reader of less care is refused', async () => {
  const row = `<table:table-row>${cell('')}<![CDATA[<table:table-cell>]]></table:table-row>`;
  await expect(readRows(row)).rejects.toMatchObject({ failure: { kind: 'file-damaged' } });
});
