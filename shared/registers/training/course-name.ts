/** `Lớp bồi dưỡng ngạch chuyên viên (16 tiết)`, `Hội nghị tập huấn …`: what rows above people and titles call one course. */
const kinds = '(?:lớp|khóa học|khoá học|khóa|khoá|chương trình|hội nghị|đợt)';
const lessons = '(?:bồi dưỡng|tập huấn|đào tạo|huấn luyện|phổ biến|quán triệt|cập nhật kiến thức)';
const name = new RegExp(
  `(?<!các |những |\\d )(?<![\\p{L}\\p{M}])${kinds}\\s+(?:\\S+\\s+){0,3}?${lessons}(?=\\s).*$`,
  'iu',
);

/** The course that a line names from its beginning, or in a title behind `danh sách học viên`; null where it names none. */
export function courseIn(line: string): string | null {
  const found = name.exec(line.normalize('NFC'));
  if (!found) return null;
  const before = line.normalize('NFC').slice(0, found.index).trim();
  if (
    before !== '' &&
    !/^(?:\(?(?:[\dIVXLC]+|\p{L})[.):\s-]*|danh sách .*|kết quả .*|\(?kèm theo .*)$/iu.test(before)
  )
    return null;
  const course = found[0].replace(/[\s,–-]+năm (?:học )?(?:19|20)\d{2}\s*$/iu, '').trim();
  return course.charAt(0).toLocaleUpperCase('vi') + course.slice(1);
}
