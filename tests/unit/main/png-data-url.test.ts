import { expect, test } from 'vitest';
import { pngBytes } from '../../../electron/main/png-data-url';

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);

test('takes the bytes of a PNG', () => {
  expect(pngBytes(`data:image/png;base64,${start.toString('base64')}`)).toEqual(start);
});

test.each(['data:image/png;base64,AAAA', 'data:image/jpeg;base64,iVBORw0KGgo=', 'iVBORw0KGgo=', ''])(
  'refuses %j',
  (text) => {
    expect(() => pngBytes(text)).toThrow('not a PNG');
  },
);
