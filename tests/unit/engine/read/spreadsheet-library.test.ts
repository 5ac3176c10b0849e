import XLSX from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { Room } from '../../../../electron/engine/read/room';
import { readBySheetJs } from '../../../../electron/engine/read/spreadsheet-library';
import { zipOf } from '../make/zip';

const namespaces = ['office', 'style', 'number', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An OpenDocument with a number format whose condition the library does not know. */
const ods = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
  'META-INF/manifest.xml':
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  'styles.xml': `<office:document-styles ${namespaces}/>`,
  'content.xml': `<office:document-content ${namespaces}><office:automatic-styles><number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/><style:map style:condition="value()&lt;7" style:apply-style-name="N0"/></number:number-style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>Họ và tên</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
});

test('the library keeps what it thinks of a file to itself', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  XLSX.read(ods, { type: 'buffer' });
  expect(said).toHaveBeenCalled();
  said.mockClear();
  expect(readBySheetJs(ods, new Room())[0]?.rows).toEqual([['Họ và tên']]);
  expect(said).not.toHaveBeenCalled();
  // Whoever speaks afterwards is heard.
  console.error('nghe');
  expect(said).toHaveBeenCalledWith('nghe');
  said.mockRestore();
});

test('also when it fails', () => {
  const { log, warn, error } = console;
  expect(() => readBySheetJs(Buffer.from('PK\x03\x04không phải'), new Room())).toThrow();
  expect({ log: console.log, warn: console.warn, error: console.error }).toEqual({ log, warn, error });
});
