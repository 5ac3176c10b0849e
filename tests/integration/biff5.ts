import XLSX from '@e965/xlsx';

/**
 * An `.xls` of Excel 5/95 with one byte a letter, in a code page. SheetJS writes ASCII alone into one, so letters are
 * put in place of the stand-ins that it wrote.
 */
export function biff5Of(rows: readonly (readonly Buffer[])[], codePage: number): Buffer {
  let next = 33;
  const patches: { standIn: Buffer; letters: Buffer }[] = [];
  const standIns = rows.map((row) =>
    row.map((letters) => {
      if (letters.every((byte) => byte < 128)) return letters.toString('latin1');
      const text = String.fromCharCode(next).repeat(letters.length);
      next += 1;
      patches.push({ standIn: Buffer.from(text), letters });
      return text;
    }),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(standIns), 'S');
  const bytes = XLSX.write(book, { bookType: 'biff5', type: 'buffer' }) as Buffer;
  for (const { standIn, letters } of patches) {
    const length = Buffer.from([letters.length & 0xff, letters.length >> 8]);
    const at = bytes.indexOf(Buffer.concat([length, standIn]));
    if (at < 0) throw new Error(`${standIn.toString()} was not written`);
    letters.copy(bytes, at + 2);
  }
  const record = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.writeUInt16LE(codePage, record + 4);
  return bytes;
}
