import { expect, test } from 'vitest';
import { parseEthnicity } from '../../../../electron/engine/normalise/parse-ethnicity';

test.each(['Không', 'không', 'Khong'])('%s', (text) => {
  expect(parseEthnicity(text).value).toBeNull();
});
