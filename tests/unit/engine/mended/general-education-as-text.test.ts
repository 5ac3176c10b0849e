import { expect, test } from 'vitest';
import { parseGeneralEducation } from '../../../../electron/engine/normalise/parse-category';
import { generalEducationLevels } from '../../../../shared/roster/vocabularies/general-education';

test.each([
  ['12-Dec', 'upper_secondary'],
  ['10-Oct', 'upper_secondary'],
  ['9-Dec', 'lower_secondary'],
  ['7-Oct', 'lower_secondary'],
  ['Dec-12', 'upper_secondary'],
])('%s', (text, level) => {
  expect(parseGeneralEducation(text, generalEducationLevels).value).toBe(level);
});
