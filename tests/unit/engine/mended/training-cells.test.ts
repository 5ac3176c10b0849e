import { expect, test } from 'vitest';
import { parseTraining } from '../../../../electron/engine/normalise/parse-training';

test.each([
  ['TC Luật\nĐH Hành chính', 'university', 'Hành chính', null],
  ['Đại học\nQuản lý đất đai', 'university', 'Quản lý đất đai', null],
  ['Đại học Quản lý\nđất đai', 'university', 'Quản lý đất đai', null],
  ['Trung cấp Nông lâm + TCLLCT', 'intermediate', 'Nông lâm', 'intermediate'],
  ['ĐH Luật\nCCLLCT', 'university', 'Luật', 'advanced'],
  ['Điều dưỡng CĐ', 'college', 'Điều dưỡng', null],
  ['Điều dưỡng TH', 'intermediate', null, null],
])('%j', (text, level, specialisation, politicalTheory) => {
  expect(parseTraining(text)).toMatchObject({ level, specialisation, politicalTheory });
});
