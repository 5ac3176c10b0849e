import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSafely } from '../../../../electron/engine/publish/write-safely';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** As Windows does it; no other system holds files like this. */
const refusing = (code: string) => (): Promise<void> =>
  Promise.reject(Object.assign(new Error(`${code}: operation not permitted, rename`), { code }));

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a file held open elsewhere (%s) is said to be open',
  async (code) => {
    const folder = freshFolder();
    const path = join(folder, 'Bảng.xlsx');
    writeFileSync(path, 'old');
    await expect(
      writeSafely(path, (temporary) => writeFile(temporary, 'new'), { move: refusing(code) }),
    ).rejects.toMatchObject({ failure: { kind: 'file-busy', path } });
    expect(readdirSync(folder)).toEqual(['Bảng.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);

test('where there is no file yet, permission is missing', async () => {
  const folder = freshFolder();
  const path = join(folder, 'Bảng.xlsx');
  await expect(
    writeSafely(path, (temporary) => writeFile(temporary, 'new'), { move: refusing('EPERM') }),
  ).rejects.toMatchObject({ failure: { kind: 'file-no-permission', path } });
  expect(readdirSync(folder)).toEqual([]);
});
