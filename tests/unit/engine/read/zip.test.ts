import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { OverfullError } from '../../../../electron/engine/read/room';
import { openZip } from '../../../../electron/engine/read/zip';
import { temporaryFolder } from '../make/temporary-folder';
import { zipOf } from '../make/zip';

const { put } = temporaryFolder();

async function readMember(path: string, name: string): Promise<string> {
  const zip = await openZip(path);
  try {
    let text = '';
    await zip.readText(name, (piece) => (text += piece), new AbortController().signal);
    return text;
  } finally {
    zip.close();
  }
}

/** Text that does not pack to nothing. */
const text = Array.from({ length: 20_000 }, (_, index) => `Lường Văn Hoàng ${(index * 7919) % 10_007}`).join(
  '\n',
);

test('members come back whole, letters of several bytes never cut', async () => {
  const path = put('good.zip', zipOf({ 'a.xml': text, 'thư mục/b.xml': 'Ủy ban' }));
  expect(await readMember(path, 'a.xml')).toBe(text);
  expect(await readMember(path, 'thư mục/b.xml')).toBe('Ủy ban');
});

test('a member that is not there', async () => {
  await expect(readMember(put('small.zip', zipOf({ a: 'b' })), 'c')).rejects.toThrow();
});

describe('a damaged file is an error, never less text', () => {
  const whole = zipOf({ 'a.xml': text });

  test.each([0.1, 0.5, 0.9, 0.999])('cut at %d of its length', async (share) => {
    await expect(
      readMember(put('cut.zip', whole.subarray(0, whole.length * share)), 'a.xml'),
    ).rejects.toThrow();
  });

  test.each([0.2, 0.5, 0.8])('two bytes flipped at %d of its length', async (share) => {
    const bytes = Buffer.from(whole);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 0x55;
    await expect(readMember(put('flipped.zip', bytes), 'a.xml')).rejects.toThrow();
  });

  test('another checksum', async () => {
    const bytes = zipOf({ 'a.xml': text }, { 'a.xml': { checksum: (crc32(text) ^ 1) >>> 0 } });
    await expect(readMember(put('checksum.zip', bytes), 'a.xml')).rejects.toThrow();
  });
});

describe('a zip bomb', () => {
  test('that says its size is refused before it is unpacked', async () => {
    const bytes = zipOf({ 'a.xml': '0'.repeat(1000) }, { 'a.xml': { size: 3_000_000_000 } });
    await expect(readMember(put('bomb.zip', bytes), 'a.xml')).rejects.toBeInstanceOf(OverfullError);
  });

  test('is found though only its members together are too large', async () => {
    const members = Object.fromEntries([1, 2, 3].map((at) => [`${at}.xml`, '0'.repeat(1000)]));
    const size = 60 * 1024 * 1024;
    const lies = Object.fromEntries(Object.keys(members).map((name) => [name, { size }]));
    await expect(openZip(put('sum.zip', zipOf(members, lies)))).rejects.toBeInstanceOf(OverfullError);
  });

  test('that lies about its size is stopped', async () => {
    const bytes = zipOf({ 'a.xml': Buffer.alloc(20_000_000, 32) }, { 'a.xml': { size: 1000 } });
    let read = 0;
    const zip = await openZip(put('lying.zip', bytes));
    const reading = zip.readText('a.xml', (piece) => (read += piece.length), new AbortController().signal);
    await expect(reading).rejects.toThrow();
    await expect(zip.checkSizes(new AbortController().signal)).rejects.toThrow();
    zip.close();
    expect(read).toBeLessThan(1_000_000);
  });
});

test('an aborted signal stops the reading', async () => {
  const zip = await openZip(put('abort.zip', zipOf({ 'a.xml': Buffer.alloc(5_000_000, 32) })));
  const stop = new AbortController();
  await expect(zip.readText('a.xml', () => stop.abort(), stop.signal)).rejects.toThrow();
  zip.close();
});
