import { expect, test } from 'vitest';
import { returnWorkbook } from '../../../../electron/engine/review/return-workbook';
import type { Source } from '../../../../electron/engine/read/sheet';
import { temporaryFolder } from '../make/temporary-folder';

const { folder } = temporaryFolder();

test('a merge over a whole sheet is refused before its cells are made', async () => {
  const source: Source = {
    ...{ path: 'xã.xls', format: 'xls', encoding: 'utf-16le', delimiter: null },
    ...{ repairs: [], isProtected: false },
    sheets: [
      {
        ...{ name: 'S', hidden: false, rows: [['a']], hiddenRows: [], hiddenColumns: [] },
        merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
      },
    ],
  };
  await expect(returnWorkbook(source, [], `${folder}/trả.xlsx`, 'vi', [])).rejects.toMatchObject({
    failure: { kind: 'file-overfull', path: 'xã.xls' },
  });
});
