import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { createRoster } from '../../roster-layouts/arbitrary-roster';
import { arbitraryLayout, type LayoutOptions } from '../../roster-layouts/arbitrary-layout';
import { cellText } from '../../roster-layouts/files/cell-text';
import type { Format } from '../../roster-layouts/layout';
import { arbitraryPeople } from '../../roster-layouts/people';
import { render } from '../../roster-layouts/render';
import { asRead, readCells, trimRows } from './cells-read-back';

const cases = (options: LayoutOptions) => fc.tuple(arbitraryPeople({ most: 12 }), arbitraryLayout(options));
const oneLine = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/\s+/gu, ' ').trim() : '';
const WORKBOOKS: readonly Format[] = ['xlsx', 'xlsx_sheetjs', 'xls', 'ods', 'xlsb'];

describe('written files', () => {
  it.each(WORKBOOKS)('%s: another library reads the same cells', async (format) => {
    await fc.assert(
      fc.asyncProperty(cases({ formats: [format], legacyFonts: [] }), async ([people, layout]) => {
        const { files } = render(people, layout);
        const written = await createRoster(people, layout).files();
        for (const [index, { grid }] of files.entries()) {
          const cells = readCells(written[index]?.bytes ?? Buffer.alloc(0));
          expect([...cells.keys()]).toEqual(grid.sheets.map(({ name }) => name));
          for (const { name, rows } of grid.sheets)
            expect(trimRows(cells.get(name) ?? [])).toEqual(trimRows(rows.map((row) => row.map(asRead))));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('csv: the same text in every Unicode encoding and in Windows-1258', async () => {
    const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const;
    await fc.assert(
      fc.asyncProperty(cases({ formats: ['csv'], csvEncodings: encodings }), async ([people, layout]) => {
        const { files } = render(people, layout);
        const written = await createRoster(people, layout).files();
        for (const [index, { grid }] of files.entries()) {
          const encoding = layout.csvEncoding === 'utf-8-bom' ? 'utf-8' : layout.csvEncoding;
          const text = iconv.decode(written[index]?.bytes ?? Buffer.alloc(0), encoding);
          const { data } = Papa.parse<string[]>(text, { delimiter: layout.csvDelimiter });
          const expected = grid.sheets[0]?.rows.map((row) =>
            row.map((cell) => cellText(cell, layout.csvDelimiter === ';')),
          );
          const seen = (rows: readonly (readonly string[])[]) =>
            trimRows(rows.map((row) => row.map((cell) => cell.normalize('NFC'))));
          expect(seen(data.slice(0, expected?.length))).toEqual(seen(expected ?? []));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('html: another library reads the same text', async () => {
    await fc.assert(
      fc.asyncProperty(cases({ formats: ['html'] }), async ([people, layout]) => {
        const { files } = render(people, layout);
        const written = await createRoster(people, layout).files();
        for (const [index, { name, grid }] of files.entries()) {
          expect(name).toMatch(/\.xls$/u);
          const bytes = written[index]?.bytes ?? Buffer.alloc(0);
          const expected =
            grid.sheets[0]?.rows.map((row) => row.map((cell) => oneLine(cellText(cell, false)))) ?? [];
          const [cells = []] = readCells(bytes).values();
          expect(trimRows(cells.map((row) => row.map(oneLine)))).toEqual(trimRows(expected));
        }
      }),
      { numRuns: 25 },
    );
  });
});
