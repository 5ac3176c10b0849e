import { expect, test } from 'vitest';
import { parseCategory } from '../../../../electron/engine/normalise/parse-category';
import { parseTraining } from '../../../../electron/engine/normalise/parse-training';
import { politicalTheoryLevels } from '../../../../shared/roster/vocabularies/political-theory';

test.each(['Cao cấp (đang học)', 'Cao cấp - đang học', 'Cao cấp, đang học'])('%s', (text) => {
  expect(parseCategory(text, politicalTheoryLevels)).toEqual({
    value: null,
    doubt: { code: 'still_studying' },
  });
});

test.each([
  ['Đại học, đang học Thạc sĩ', 'university', null],
  ['Đại học Luật; đang học Thạc sĩ', 'university', 'Luật'],
  ['Đại học Luật (đang học cao học)', 'university', 'Luật'],
  ['Đại học Quản lý văn hóa, đang học Cao học Quản lý văn hóa', 'university', 'Quản lý văn hóa'],
])('%s', (text, level, specialisation) => {
  expect(parseTraining(text)).toMatchObject({ level, specialisation });
});

test('Thạc sĩ (đang học)', () => {
  expect(parseTraining('Thạc sĩ (đang học)')).toMatchObject({
    level: null,
    doubt: { code: 'still_studying' },
  });
});
