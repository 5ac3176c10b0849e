import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { samplePath, smallRoster, largeRoster } from '../rosters';
import { runCaptured } from '../run-captured';

const { folder, put } = temporaryFolder();
const hasOffice = ['soffice', 'pdftotext', 'pdftoppm'].every(
  (name) => spawnSync(name, ['--help']).error === undefined,
);

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
  return textsOf(path.replace(/docx$/, 'pdf'));
}

function textsOf(pdf: string): string[] {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
}

/** How much of the text of each page stays white at its foot, from 0 to 1, by a picture of it. */
function whiteOf(pdf: string): number[] {
  const to = mkdtempSync(join(folder, 'pages-'));
  execFileSync('pdftoppm', ['-r', '36', '-gray', pdf, join(to, 'page')]);
  return readdirSync(to)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(to, name));
      const [head = '', width = 0, height = 0] = (
        /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.toString('latin1')) ?? []
      ).map((each, at) => (at === 0 ? each : Number(each))) as [string, number, number];
      const inked = Array.from({ length: height }, (_, y) =>
        bytes.subarray(head.length + y * width, head.length + (y + 1) * width).some((grey) => grey < 200),
      );
      const [top, foot] = [(20 / 297) * height, (277 / 297) * height];
      return Math.max(0, (foot - inked.lastIndexOf(true)) / (foot - top));
    });
}

describe.skipIf(!hasOffice)('no page of the body stays half white (skipped without LibreOffice)', () => {
  test.each([
    ['internal', 'docx', []],
    ['public', 'docx', ['--public']],
    ['internal', 'pdf', []],
    ['public', 'pdf', ['--public']],
  ])('%s, as %s', { timeout: 240_000 }, async (version, ending, options) => {
    const path = join(folder, `trắng-${version}-${ending}.${ending}`);
    const { status, err } = await runCaptured('report', samplePath, '--out', path, ...options);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const pages = ending === 'docx' ? pagesOf(path) : textsOf(path);
    // The signature ends the body as far down as it comes.
    const body = pages.findIndex((text) => text.includes('Nơi nhận:'));
    expect(body).toBeGreaterThan(3);
    const white = whiteOf(path.replace(/docx$/, 'pdf')).slice(0, body);
    expect(Math.max(...white)).toBeLessThan(0.35);
    for (const text of pages.slice(0, body))
      expect(text.trimEnd().split('\n').at(-1)).not.toMatch(/^\s*Bảng \d+\. /u);
  });
});

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
