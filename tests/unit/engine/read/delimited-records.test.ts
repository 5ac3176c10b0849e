import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { recordsOf, type DelimitedRecord } from '../../../../electron/engine/read/delimited-records';

function read(text: string, delimiter: string): { data: string[][]; isWell: boolean } {
  const data: string[][] = [];
  let isWell = true;
  let last: DelimitedRecord | undefined;
  for (const record of recordsOf(text, delimiter)) {
    last = record;
    if (!record.isOpen) data.push(record.fields);
    if (record.isBroken) isWell = false;
  }
  if (!last?.isOpen) return { data, isWell };
  last.end();
  return { data: [...data, last.fields], isWell: false };
}

test('records are those of Papa Parse, and its complaints about quotation marks are ours', () => {
  const piece = fc.constantFrom(
    'a',
    '"',
    '""',
    ',',
    ',"',
    '",',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    ';',
    '\ufeff',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.constantFrom(',', ';', '\t'),
      (text, delimiter) => {
        // It takes no space between the last quotation mark and the end of the text.
        fc.pre(!/"\s+$/.test(text) && text !== '\ufeff');
        const { data, errors } = Papa.parse<string[]>(text, { delimiter });
        expect(read(text, delimiter)).toEqual({ data, isWell: errors.length === 0 });
      },
    ),
    { numRuns: 2000 },
  );
});

test('a space between a closing quotation mark and the end of its line is nothing', () => {
  expect(read('1,"a" \n2,"b" ', ',')).toEqual({
    data: [
      ['1', 'a'],
      ['2', 'b'],
    ],
    isWell: true,
  });
});
