import { expect, test } from 'vitest';
import { readSource } from '../../../../electron/engine/read/read-source';
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
