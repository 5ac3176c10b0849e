import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { smallRoster } from '../rosters';
import { runCaptured } from '../run-captured';

const { folder } = temporaryFolder();

test('a head ends no line behind the hyphen of a name', async () => {
  const roster = join(folder, 'danh-sách-xã.csv');
  writeFileSync(roster, smallRoster());
  const path = join(folder, 'báo cáo.docx');
  expect((await runCaptured('report', roster, '--out', path)).status).toBe(0);
  const document = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const head = document.slice(0, document.indexOf('MỤC LỤC'));
  const shown = head.replaceAll('<w:noBreakHyphen/>', '‑').replaceAll(/<[^>]*>/gu, '');
  expect(shown).toContain('“danh‑sách‑xã”');
  expect(shown).toContain('Độc lập - Tự do - Hạnh phúc');
});
