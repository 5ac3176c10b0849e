import { expect, test } from 'vitest';
import { isStrongEnough } from '../../../../shared/text/passphrase';

test.each(['ngắn', '12345678', '        ', 'aaaaaaaaaaaa', '01/02/1980', '01 02 1980'])(
  '%j is refused',
  (text) => {
    expect(isStrongEnough(text)).toBe(false);
  },
);

test.each(['trời xanh', 'một hai ba bốn', '271828182845', 'Sở Nội vụ'])('%j is taken', (text) => {
  expect(isStrongEnough(text)).toBe(true);
});
