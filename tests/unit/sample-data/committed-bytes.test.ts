import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { createSampleFiles } from '../../../sample-data/sample-files';

describe('the committed sample files', () => {
  it('are what the generator writes, byte for byte', async () => {
    const files = await createSampleFiles();
    expect([...files.keys()]).toEqual([
      'tinh-mau.xlsx',
      'tinh-mau.csv',
      'tinh-mau.figures.json',
      'tinh-mau-2023.xlsx',
      'tinh-mau-2023.changes.json',
      'sap-xep-don-vi.xlsx',
      'so-boi-duong.xlsx',
      'so-di-nuoc-ngoai.xlsx',
      'so-xep-loai.xlsx',
      'so-ung-xu.xlsx',
      'so-cong-viec.xlsx',
      'so-bao-tro-dieu-tri.xlsx',
      'so-mau.figures.json',
    ]);
    for (const [name, bytes] of files) {
      const committed = await readFile(new URL(`../../../sample-data/${name}`, import.meta.url));
      expect(committed.equals(bytes), name).toBe(true);
    }
  });

  it('keep the workbook below one megabyte', async () => {
    const workbook = await readFile(new URL('../../../sample-data/tinh-mau.xlsx', import.meta.url));
    expect(workbook.length).toBeLessThan(1_000_000);
  });
});
