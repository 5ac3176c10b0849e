import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../../electron/engine/workspace/container';
import { readHeader, type ContainerHeader } from '../../../../electron/engine/workspace/container-header';
import { chunkSize } from '../../../../electron/engine/workspace/lock/chunk-cipher';
import { makeRecoveryKey, readRecoveryKey } from '../../../../electron/engine/workspace/lock/recovery-key';
import {
  lockSchema,
  makeKey,
  openKey,
  type WorkspaceKey,
} from '../../../../electron/engine/workspace/lock/workspace-key';
import { FailureError } from '../../../../shared/contract/failure';

const about: Omit<ContainerHeader, 'lock'> = {
  format: 1,
  app: '0.1.0',
  version: 1,
  id: '7b1f6a55-6f0b-4f0e-9f55-0f2f6d3e1a11',
  saveId: '7b1f6a55-6f0b-4f0e-9f55-0f2f6d3e1a12',
  savedAt: '2026-11-29T03:00:00.000Z',
  log: null,
};

let folder: string;
let key: WorkspaceKey;
let made = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-container-'));
  ({ key } = await makeKey('trời xanh mây trắng'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fresh = (): string => join(folder, `${(made += 1)}`);

async function packed(content: Uint8Array, by: WorkspaceKey | null): Promise<string> {
  const [database, path] = [fresh(), fresh()];
  writeFileSync(database, content);
  await pack(database, path, about, by);
  return path;
}

async function unpacked(path: string, by: WorkspaceKey | null): Promise<Buffer> {
  const database = fresh();
  await unpack(path, database, by);
  return readFileSync(database);
}

const ways = [
  ['in clear', () => null],
  ['sealed', () => key],
] as const;

describe.each(ways)('a file %s', (_name, keyOf) => {
  test.each([0, 1, 1000, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 3 * chunkSize + 7])(
    'brings %i bytes back as they were',
    async (size) => {
      const content = randomBytes(size);
      expect((await unpacked(await packed(content, keyOf()), keyOf())).equals(content)).toBe(true);
    },
  );

  test('is refused when any bit of it is another, when it is cut and when something follows', async () => {
    const path = await packed(randomBytes(3000), keyOf());
    const bytes = readFileSync(path);
    const refused = async (other: Uint8Array): Promise<void> => {
      const changed = fresh();
      writeFileSync(changed, other);
      const failure = await unpacked(changed, keyOf()).then(
        () => 'opened',
        (error: unknown) => (error instanceof FailureError ? error.failure.kind : String(error)),
      );
      rmSync(changed);
      expect(failure).toBe('workspace');
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const other = Buffer.from(bytes);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await refused(other);
      }),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), (length) => refused(bytes.subarray(0, length))),
      { numRuns: 60 },
    );
    await refused(Buffer.concat([bytes, Buffer.from([0])]));
  });
});

test('pieces cannot be swapped, left out or taken from another saving', async () => {
  const piece = chunkSize + 16;
  const content = randomBytes(3 * chunkSize);
  const bytes = readFileSync(await packed(content, key));
  const other = readFileSync(await packed(content, key));
  const start = bytes.length - 3 * piece;
  const head = bytes.subarray(0, start);
  const [a, b, c] = [0, 1, 2].map((at) => bytes.subarray(start + at * piece, start + (at + 1) * piece));
  const foreign = other.subarray(other.length - piece);
  const parts = [a, b, c].map((part) => part ?? Buffer.alloc(0));
  const [first, second, third] = parts as [Buffer, Buffer, Buffer];
  for (const order of [
    [second, first, third],
    [first, third],
    [first, second],
    [first, second, foreign],
  ]) {
    const path = fresh();
    writeFileSync(path, Buffer.concat([head, ...order]));
    await expect(unpacked(path, key)).rejects.toThrow(FailureError);
  }
});

test('nothing repeats between two savings of the same content', async () => {
  const content = Buffer.alloc(5000, 7);
  const [one, two] = [readFileSync(await packed(content, key)), readFileSync(await packed(content, key))];
  expect(one.subarray(-5000).equals(two.subarray(-5000))).toBe(false);
});

test('only its passphrase and its recovery key open a lock', async () => {
  const made = await makeKey('mười hai ký tự');
  const path = await (async () => {
    const [database, target] = [fresh(), fresh()];
    writeFileSync(database, 'x');
    await pack(database, target, about, made.key);
    return target;
  })();
  const { lock } = await readHeader(path);
  if (!lock) throw new Error('no lock');
  expect((await openKey(lock, 'mười hai ký tự'))?.dataKey.equals(made.key.dataKey)).toBe(true);
  expect((await openKey(lock, made.recoveryKey))?.dataKey.equals(made.key.dataKey)).toBe(true);
  for (const wrong of ['', 'mười hai ký tụ', makeRecoveryKey()])
    expect(await openKey(lock, wrong)).toBeNull();
});

test('a forged lock asks for no more than those that are written here', async () => {
  const { key } = await makeKey('mật khẩu của Sở');
  const lock = { ...key.lock, salt: key.lock.scrypt.salt };
  expect(lockSchema.safeParse(lock).success).toBe(true);
  for (const more of [{ logN: 18 }, { logN: 16, r: 17 }, { r: 9 }, { p: 2 }, { logN: 14, r: 1e300 }]) {
    expect(lockSchema.safeParse({ ...lock, scrypt: { ...lock.scrypt, ...more } }).success).toBe(false);
  }
});

test('a recovery key is read in any writing, and one wrong letter is noticed', () => {
  fc.assert(
    fc.property(fc.nat(35), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (at, letter) => {
      const written = makeRecoveryKey();
      const secret = readRecoveryKey(written);
      expect(secret).toHaveLength(20);
      expect(readRecoveryKey(` ${written.toLowerCase().replaceAll('-', '')}`)).toEqual(secret);
      const plain = written.replaceAll('-', '');
      fc.pre(plain[at] !== letter);
      const wrong = plain.slice(0, at) + letter + plain.slice(at + 1);
      // Four letters of check: one in a million passes by chance.
      expect(readRecoveryKey(wrong)).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readRecoveryKey(text)));
});
