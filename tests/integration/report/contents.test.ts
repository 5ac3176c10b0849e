import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { samplePath, smallRoster, largeRoster } from '../rosters';
import { runCaptured } from '../run-captured';

const { folder, put } = temporaryFolder();
const hasOffice = ['soffice', 'pdftotext'].every((name) => spawnSync(name, ['--help']).error === undefined);

const plain = (text: string): string => text.replace(/\s+/g, '');

/** The entries of the contents with the pages that they name. */
function contentsOf(path: string): (readonly [heading: string, page: number])[] {
  const document = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const [contents = ''] = /<w:sdt>.*?<\/w:sdt>/s.exec(document) ?? [];
  return [...contents.matchAll(/<w:hyperlink .*?<\/w:hyperlink>/gs)].map(([entry]) => {
    const texts = [...entry.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^[^>]*>/, ''));
    return [texts.slice(0, -1).join(''), Number(texts.at(-1))] as const;
  });
}

/** The pages as LibreOffice makes them. */
function pagesOf(path: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  return execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], {
    encoding: 'utf8',
  }).split('\f');
}

describe.skipIf(!hasOffice)('the contents name the pages of LibreOffice (skipped without it)', () => {
  test.each([
    ['the sample', samplePath, []],
    ['the sample in public', samplePath, ['--public']],
    ['a small roster', put('nhỏ.csv', smallRoster()), []],
    ['a large one, in English', put('lớn.csv', largeRoster(400)), ['--lang', 'en']],
  ])('%s', { timeout: 240_000 }, async (name, roster, options) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`);
    const { status, err } = await runCaptured('report', roster, '--out', path, ...options);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const contents = contentsOf(path);
    expect(contents.length).toBeGreaterThan(3);
    const pages = pagesOf(path);
    for (const [heading, page] of contents) {
      const lines = (pages[page - 1] ?? '').split('\n').map(plain);
      // A long heading runs on; a line of the contents ends with its dots and number.
      const start = plain(heading).slice(0, 30);
      expect([heading, lines.some((line) => line.startsWith(start) && !line.includes('....'))]).toEqual([
        heading,
        true,
      ]);
    }
  });
});
