import { writeFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Container } from '../../../../electron/engine/read/protected/container';
import { readSource } from '../../../../electron/engine/read/read-source';
import type { Source } from '../../../../electron/engine/read/sheet';
import { temporaryFolder } from '../make/temporary-folder';

/** What SheetJS says too little of: its own OLE2 containers. */
interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { type: 'buffer' }) => Uint8Array;
}

const { put } = temporaryFolder();

function workbook(bookType: 'xlsb' | 'biff8'): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([['Họ và tên', 'Ngày sinh']]);
  sheet['!cols'] = [{ wch: 20 }, { wch: 12, hidden: true }];
  const book = XLSX.utils.book_new(sheet, 'S');
  return XLSX.write(book, { type: 'buffer', bookType }) as Buffer;
}

function read(path: string): Promise<Source> {
  return readSource(path, () => undefined, new AbortController().signal);
}

const overfull = { failure: { kind: 'file-overfull' } };

test('an .xlsb whose columns are said to reach beyond everything is refused, as it was it is read', async () => {
  const path = put('đúng.xlsb', workbook('xlsb'));
  expect((await read(path)).sheets[0]).toMatchObject({ hiddenColumns: [1] });
  const members = unzipSync(workbook('xlsb'));
  const sheet = Buffer.from(members['xl/worksheets/sheet1.bin'] ?? []);
  // BrtColInfo, eighteen bytes, of the first column alone.
  const at = sheet.indexOf(Buffer.from('3c120000000000000000', 'hex'));
  expect(at).toBeGreaterThan(0);
  sheet.writeUInt32LE(0xffffffff, at + 6);
  for (const name of ['sheet1', 'printerSettings1']) {
    const rest = { ...members };
    delete rest['xl/worksheets/sheet1.bin'];
    const relations = Buffer.from(members['xl/_rels/workbook.bin.rels'] ?? []).toString();
    rest['xl/_rels/workbook.bin.rels'] = Buffer.from(relations.replace('sheet1.bin', `${name}.bin`));
    rest[`xl/worksheets/${name}.bin`] = sheet;
    writeFileSync(path, zipSync(rest));
    await expect(read(path)).rejects.toMatchObject(overfull);
  }
});

test('an .xls that tells of all columns hundreds of times over is refused, as it was it is read', async () => {
  const path = put('đúng.xls', workbook('biff8'));
  expect((await read(path)).sheets[0]).toMatchObject({ hiddenColumns: [1] });
  const stream = new Container(workbook('biff8')).stream('/Workbook') ?? Buffer.alloc(0);
  const columns = Buffer.alloc(16);
  columns.writeUInt16LE(0x7d, 0);
  columns.writeUInt16LE(12, 2);
  columns.writeUInt16LE(0xffff, 6);
  const many = Array.from({ length: 300 }, () => columns);
  // Before the end of the last sheet.
  const forged = Buffer.concat([stream.subarray(0, -4), ...many, stream.subarray(-4)]);
  const { utils, write } = XLSX.CFB as Containers;
  const written = utils.cfb_new();
  utils.cfb_add(written, '/Workbook', forged);
  writeFileSync(path, write(written, { type: 'buffer' }));
  await expect(read(path)).rejects.toMatchObject(overfull);
});
