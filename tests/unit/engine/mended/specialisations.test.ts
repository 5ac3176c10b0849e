import { expect, test } from 'vitest';
import { parseTraining } from '../../../../electron/engine/normalise/parse-training';

test.each([
  ['Đại học Tài chính - Ngân hàng', 'Tài chính - Ngân hàng'],
  ['Cử nhân Văn hóa - Xã hội', 'Văn hóa - Xã hội'],
  ['ĐH Địa lý Kinh tế - Xã hội', 'Địa lý Kinh tế - Xã hội'],
  ['Đại học Tài chính - Kế toán chuyên ngành Kinh tế', 'Kinh tế'],
  ['Đại học - Kế toán', 'Kế toán'],
])('%s', (text, specialisation) => {
  expect(parseTraining(text)).toMatchObject({ level: 'university', specialisation });
});
