import { expect, test } from 'vitest';
import { Rc4 } from '../../../../../electron/engine/read/protected/rc4';

test.each([
  // The first sixteen bytes of the key stream, and those from 1,008 on, as `openssl enc -rc4` writes them.
  ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8', '45129048e6a0ed0b56b490338f078da5'],
  [
    '0102030405060708090a0b0c0d0e0f10',
    '9ac7cc9a609d1ef7b2932899cde41b97',
    'e7a72574f8782ae26aabcf9ebcd66065',
  ],
])('the key stream of %s is that of OpenSSL', (key, first, later) => {
  const stream = new Rc4(Buffer.from(key, 'hex')).apply(Buffer.alloc(1024));
  expect(stream.subarray(0, 16).toString('hex')).toBe(first);
  expect(stream.subarray(1008, 1024).toString('hex')).toBe(later);
});

test('two pieces are read as one', () => {
  const key = Buffer.from('khóa', 'utf8');
  const whole = new Rc4(key).apply(Buffer.from('xin chào'));
  const pieces = new Rc4(key);
  const [first, rest] = [Buffer.from('xin chào').subarray(0, 3), Buffer.from('xin chào').subarray(3)];
  expect(Buffer.concat([pieces.apply(first), pieces.apply(rest)])).toEqual(whole);
});
