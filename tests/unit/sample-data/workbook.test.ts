import { readFileSync } from 'node:fs';

import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';

import { readSample } from './read-sample';

const bytes = readFileSync(new URL('../../../sample-data/tinh-mau.xlsx', import.meta.url));
const sheet = read(bytes).Sheets['Danh sách'];
const rows: unknown[][] = utils.sheet_to_json(sheet ?? {}, {
  header: 1,
  raw: false,
  dateNF: 'dd/mm/yyyy',
  defval: '',
});

describe('the sample workbook, read by another library', () => {
  it('has the title block and one header row', () => {
    expect(rows[0]?.[0]).toBe('ỦY BAN NHÂN DÂN TỈNH MẪU');
    expect(rows[1]?.[0]).toBe('DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ');
    expect(rows[2]?.[0]).toBe('(Tính đến ngày 31/12/2024)');
    expect(rows[4]).toEqual(Object.keys(readSample()[0] ?? {}));
  });

  it('holds the same people in the same order as the CSV, cell for cell', () => {
    expect(rows.slice(5)).toEqual(readSample().map((row) => Object.values(row)));
  });
});
