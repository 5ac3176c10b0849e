import { expect, test } from 'vitest';
import { readInformatics } from '../../../../shared/roster/skills/read-informatics';

test.each([
  ...['A', 'B', 'CNTT cơ bản', 'CNTT nâng cao', 'THVP', 'UDCNTTCB', 'Ứng dụng CNTT cơ bản', 'IC3', 'MOS'].map(
    (text) => [text, 'certificate'],
  ),
  ...['Chứng chỉ (A,B,C)', 'CC B', 'KTV', 'Tin học văn phòng', 'Tin B', 'B - ĐH Sư phạm Huế'].map((text) => [
    text,
    'certificate',
  ]),
  ...['B (Trung tâm Tin học tỉnh)', 'Chứng chỉ B ĐH Vinh cấp', 'Sơ cấp', 'tin hoc van phong'].map((text) => [
    text,
    'certificate',
  ]),
  ...[
    'ĐH',
    'ĐH CNTT',
    'Kỹ sư tin học',
    'Cử nhân CNTT',
    'Đại học Công nghệ thông tin',
    'ThS CNTT',
    'Tin học - ĐH',
  ].map((text) => [text, 'university']),
  ['CĐ', 'college'],
  ['Cao đẳng tin học', 'college'],
  ['TC', 'intermediate'],
  ['Trung cấp tin học; chứng chỉ B', 'intermediate'],
  ...['Không', 'Chưa có', '0', 'Chưa', 'không có', '-', 'Đang học'].map((text) => [text, 'none']),
  ...['x', 'Có', 'ĐH Luật', 'ĐH Sư phạm Huế', 'Biết sử dụng'].map((text) => [text, 'unread']),
])('%s is %s', (text = '', expected) => {
  const { said, degree } = readInformatics(text);
  expect(degree ?? (said === 'some' ? 'certificate' : said)).toBe(expected);
});
