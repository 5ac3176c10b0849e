import { expect, test } from 'vitest';
import { readHtmlTables } from '../../../../electron/engine/read/html-table';
import { OverfullError, Room } from '../../../../electron/engine/read/room';
import type { Sheet } from '../../../../electron/engine/read/sheet';
import { mergeOf } from '../make/sheet';

function read(html: string, { signal } = new AbortController()): Promise<Sheet> {
  return readHtmlTables(html, 'tệp', new Room(), () => undefined, signal);
}

test('cells that span rows and columns push the others to their places', async () => {
  const { rows, merges } = await read(
    `<table><tr><th rowspan="2">STT</th><th rowspan="2">Họ và tên</th><th colspan="2">Năm sinh</th><th rowspan="2">Đơn vị</th></tr>
     <tr><th>Nam</th><th>Nữ</th></tr>
     <tr><td>1</td><td>Lò Thị A</td><td></td><td>1985</td><td>Xã B</td></tr></table>`,
  );
  expect(rows).toEqual([
    ['STT', 'Họ và tên', 'Năm sinh', null, 'Đơn vị'],
    [null, null, 'Nam', 'Nữ'],
    ['1', 'Lò Thị A', null, '1985', 'Xã B'],
  ]);
  expect(merges).toEqual(['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'].map(mergeOf));
});

test('a cell over two rows in the middle', async () => {
  const { rows } = await read(
    '<table><tr><td>a</td><td rowspan=3>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr><tr><td>h</td><td>i</td></tr></table>',
  );
  expect(rows).toEqual([
    ['a', 'b', 'c'],
    ['d', null, 'e'],
    ['f', null, 'g'],
    ['h', 'i'],
  ]);
});

test('entities, line breaks, non-breaking and other spaces', async () => {
  const { rows } = await read(
    '<table><tr><td>Ng&agrave;y,<br>th&#225;ng</td><td>&nbsp;</td><td>A &amp; B\n   C</td><td>&#7841;</td></tr></table>',
  );
  expect(rows[0]).toEqual(['Ngày, tháng', null, 'A & B C', 'ạ']);
});

test('tags left open, as web systems write them', async () => {
  const { rows } = await read('<table><tr><td>1<td>Lò Văn A<tr><td>2<td>Vì Văn B</table>');
  expect(rows).toEqual([
    ['1', 'Lò Văn A'],
    ['2', 'Vì Văn B'],
  ]);
});

test('text keeps what it is: leading zeros stay', async () => {
  expect((await read('<table><tr><td>000123</td><td><b>Kỹ</b> sư</td></tr></table>')).rows).toEqual([
    ['000123', 'Kỹ sư'],
  ]);
});

test('tables follow each other; words, styles and scripts outside of cells are not read', async () => {
  const { rows } = await read(
    '<html><style>td { x: y }</style><script>var a = 1</script><p>Lời dẫn</p><table><tr><td>a</td></tr></table><p>giữa</p><table><tr><td>b</td></tr></table></html>',
  );
  expect(rows).toEqual([['a'], ['b']]);
});

test('an absurd span is not believed', async () => {
  const { rows } = await read('<table><tr><td colspan="99999999">a</td><td rowspan="-1">b</td></tr></table>');
  expect(rows).toEqual([['a', 'b']]);
});

test('the widest and tallest cells there are take no more than there is room for, and can be stopped', async () => {
  const cells = (rows: number, count: number): string =>
    `<table><tr>${`<td rowspan=${rows} colspan=1000>x`.repeat(count)}</table>`;
  const { rows, merges } = await read(cells(1000, 30));
  expect(rows[0]).toHaveLength(29_001);
  // The table ends with its only row.
  expect(merges.map(({ top, bottom }) => bottom - top)).toEqual(Array(30).fill(0));
  await expect(read(cells(65_534, 30))).rejects.toBeInstanceOf(OverfullError);
  const stop = new AbortController();
  stop.abort();
  await expect(read(cells(1, 1), stop)).rejects.toThrow();
});

test('a cell that reaches below its table does not push the cells of the next', async () => {
  const { rows, merges } = await read(
    '<table><tr><td rowspan=500>a</td><td>b</td></tr></table><table><tr><td>c</td><td>d</td></tr></table>',
  );
  expect(rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(merges).toEqual([mergeOf('A1:A1')]);
});

test('a page has no more rows than a sheet of Excel, and its elements nest so deep as unclosed cells do', async () => {
  const page = (start: string, count: number): string => `<table><tr><td>a${start.repeat(count)}</table>`;
  expect((await read(page('<b><td>', 5000))).rows[0]).toHaveLength(1);
  await expect(read(page('<b>', 30_000))).rejects.toThrow('nested');
  await expect(read(page('<tr>', 1_048_576))).rejects.toBeInstanceOf(OverfullError);
});
