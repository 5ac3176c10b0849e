import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, type CsvTable } from '../../../../electron/engine/read/csv';
import { OverfullError, Room } from '../../../../electron/engine/read/room';
import type { CellValue } from '../../../../electron/engine/read/sheet';

function read(text: string, { signal } = new AbortController()): Promise<CsvTable> {
  return readCsv(text, 'tệp', new Room(), () => undefined, signal);
}

async function rowsOf(text: string): Promise<(readonly CellValue[] | undefined)[]> {
  return [...(await read(text)).sheet.rows];
}

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('%j', async (delimiter) => {
    const text = ['STT,Họ và tên,Đơn vị', '1,Lò Văn A,Xã B', '2,Vì Thị C,Xã D']
      .join('\n')
      .replaceAll(',', delimiter);
    expect((await read(text)).delimiter).toBe(delimiter);
    expect(await rowsOf(text)).toEqual([
      ['STT', 'Họ và tên', 'Đơn vị'],
      ['1', 'Lò Văn A', 'Xã B'],
      ['2', 'Vì Thị C', 'Xã D'],
    ]);
  });

  test('commas inside cells of a semicolon file do not win', async () => {
    const text =
      'STT;Ngày, tháng, năm sinh;Chức vụ, chức danh\n1;5/3/1985;Bí thư, Chủ tịch HĐND\n2;1/1/1990;Phó Bí thư, thường trực';
    expect((await read(text)).delimiter).toBe(';');
    expect((await rowsOf(text))[1]).toEqual(['1', '5/3/1985', 'Bí thư, Chủ tịch HĐND']);
  });

  test('title lines of one field above the table do not decide', async () => {
    const text =
      'ỦY BAN NHÂN DÂN XÃ A\nDANH SÁCH CÁN BỘ, CÔNG CHỨC\n(Tính đến ngày 31/12/2024)\nSTT;Họ tên;Năm sinh\n1;Lò Văn A;1985\n2;Lò Văn B;1986';
    expect((await read(text)).delimiter).toBe(';');
    expect((await rowsOf(text))[3]).toEqual(['STT', 'Họ tên', 'Năm sinh']);
  });
});

describe('quotes', () => {
  test('a quoted cell holds delimiters, doubled quotes and newlines', async () => {
    expect(await rowsOf('a,b\n"Bí thư,\nChủ tịch","nói ""có"""\n')).toEqual([
      ['a', 'b'],
      ['Bí thư,\nChủ tịch', 'nói "có"'],
    ]);
  });

  test('a quotation mark inside an unquoted cell is a character', async () => {
    expect(await rowsOf('a,b\n1,cao 1"8\n2,x\n')).toEqual([
      ['a', 'b'],
      ['1', 'cao 1"8'],
      ['2', 'x'],
    ]);
  });

  test('one that never closes is reported and costs no rows', async () => {
    const { sheet, repairs } = await read('a,b\n1,"mở\n2,x\n3,y\n');
    expect(repairs).toEqual([{ kind: 'unclosed-quote', sheet: 'tệp', count: 1, row: 1 }]);
    expect(sheet.rows).toEqual([
      ['a', 'b'],
      ['1', 'mở'],
      ['2', 'x'],
      ['3', 'y'],
    ]);
  });

  test('one that closes only in a later record swallows nobody', async () => {
    const text =
      'STT,Họ và tên,Ngày sinh,Giới tính\n1,"Lò Văn A,01/01/1980,Nam\n2,Vì Thị B,02/02/1985,Nữ\n3,"Lê ""C""",03/03/1990,Nam\n4,"Cà Văn D\n(Trưởng bản)",1/1/1970,Nam\n';
    const { sheet, repairs } = await read(text);
    expect(sheet.rows.slice(1)).toEqual([
      ['1', 'Lò Văn A', '01/01/1980', 'Nam'],
      ['2', 'Vì Thị B', '02/02/1985', 'Nữ'],
      ['3', 'Lê "C"', '03/03/1990', 'Nam'],
      ['4', 'Cà Văn D\n(Trưởng bản)', '1/1/1970', 'Nam'],
    ]);
    expect(repairs).toEqual([{ kind: 'unclosed-quote', sheet: 'tệp', count: 1, row: 1 }]);
  });

  test('a space behind a quoted cell costs no row where another quote is mended', async () => {
    const { sheet, repairs } = await read('a,b\n1,"x" \n2,y\n3,"mở\n4,z\n');
    expect(sheet.rows).toEqual([
      ['a', 'b'],
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'mở'],
      ['4', 'z'],
    ]);
    expect(repairs).toMatchObject([{ row: 3 }]);
  });

  test('a nickname in bare quotes inside quotes is read and told', async () => {
    const { sheet, repairs } = await read('a,b,c\n1,"Lò "Bốn" A",x\n2,y,z\n');
    expect(sheet.rows[1]).toEqual(['1', 'Lò "Bốn" A', 'x']);
    expect(repairs).toMatchObject([{ kind: 'unclosed-quote', row: 1 }]);
  });

  test.each([['0,,x,"\n1,",x,\n2,,x,"\n3,",x,'], ['0,",x,"\n1,",x,"\n2,",x,\n3,,x,"']])(
    'lone quotation marks that close each other over the ends of lines swallow no records: %j',
    async (lines) => {
      const { sheet } = await read(`STT,b,c,d\n${lines}`);
      expect(sheet.rows.map((row) => row?.[0])).toEqual(['STT', '0', '1', '2', '3']);
    },
  );

  test('whatever quotation marks are lost or added, every record of plain words stays a row', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ă', ' ', '"'), minLength: 0, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (words, end) => {
          const lines = words.map(([first, second], index) => `${index},${first},x,${second}`);
          const { sheet } = await read(['STT,b,c,d', ...lines].join(end));
          expect(sheet.rows.map((row) => row?.[0])).toEqual([
            'STT',
            ...lines.map((_, index) => String(index)),
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('line ends', () => {
  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r of old Macs', '\r'],
  ])('%s', async (_name, end) => {
    expect(await rowsOf(['a,b,c', '1,2,3', '4,5,6', ''].join(end))).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('blank records keep their place', async () => {
    expect(await rowsOf('\n\na,b\n,,\n1,2\n\n')).toEqual([
      undefined,
      undefined,
      ['a', 'b'],
      undefined,
      ['1', '2'],
    ]);
  });
});

test('NULs are dropped and counted', async () => {
  const { sheet, repairs } = await read('a,b\n\x001,\0x\n');
  expect(sheet.rows).toEqual([
    ['a', 'b'],
    ['1', 'x'],
  ]);
  expect(repairs).toEqual([{ kind: 'nul-bytes', sheet: 'tệp', count: 2 }]);
});

test('values stay text: leading zeros, long numbers, spaces', async () => {
  expect((await rowsOf('a,b,c\n001234,011085000123456789, x \n'))[1]).toEqual([
    '001234',
    '011085000123456789',
    ' x ',
  ]);
});

test('a cell of 32,767 characters arrives whole', async () => {
  const long = 'ă'.repeat(32_767);
  expect((await rowsOf(`a,b\n1,${long}\n`))[1]).toEqual(['1', long]);
});

test('a line that is nothing but a hundred million delimiters is refused before it is parsed', async () => {
  await expect(read(`STT,b\n${','.repeat(100_000_000)}`)).rejects.toBeInstanceOf(OverfullError);
});

test('reading stops where it is cancelled, in long quoted cells too, and lets others be answered', async () => {
  const rows = 'a,b,c,d\n'.repeat(500_000);
  for (const text of [rows, `a,b\n"${rows}`, 'x",b,c,"\n'.repeat(300_000)]) {
    const controller = new AbortController();
    setImmediate(() => {
      controller.abort();
    });
    await expect(read(text, controller)).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
  }
});
