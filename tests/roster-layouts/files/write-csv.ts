import iconv from 'iconv-lite';

import { toTcvn3 } from '../encodings/tcvn3';
import { toVni } from '../encodings/vni';
import { toWindows1258 } from '../encodings/windows-1258';
import type { GridSheet } from '../grid';
import type { CsvEncoding, Layout } from '../layout';
import { cellText } from './cell-text';

const ENCODERS: Readonly<Record<CsvEncoding, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-8-bom': (text) => iconv.encode(text, 'utf8', { addBOM: true }),
  'utf-16le': (text) => iconv.encode(text, 'utf16le', { addBOM: true }),
  'utf-16be': (text) => iconv.encode(text, 'utf16be', { addBOM: true }),
  'windows-1258': toWindows1258,
  // Both are written cell by cell already: what is left is one byte a character.
  tcvn3: (text) => Buffer.from(text, 'latin1'),
  vni: (text) => Buffer.from(text, 'latin1'),
};

export function writeCsv({ rows }: GridSheet, { csvDelimiter, csvEncoding }: Layout): Buffer {
  const lines = rows.map((row) =>
    row
      .map((cell) => transcribe(cellText(cell, csvDelimiter === ';'), csvEncoding))
      .map((text) => quote(text, csvDelimiter))
      .join(csvDelimiter),
  );
  return ENCODERS[csvEncoding](`${lines.join('\r\n')}\r\n`);
}

function transcribe(text: string, encoding: CsvEncoding): string {
  if (encoding === 'tcvn3') return toTcvn3(text).text;
  return encoding === 'vni' ? toVni(text) : text;
}

function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
