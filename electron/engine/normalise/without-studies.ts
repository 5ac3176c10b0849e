const boundary = '(?<![\\p{L}\\p{M}])';
const studying =
  '(?:đang|dang) (?:theo |đi |di |được |duoc |làm |lam )?(?:học|hoc|đào tạo|dao tao|bồi dưỡng|boi duong)';
/** Whoever is one has not got the degree yet. */
const student =
  '(?:(?:đang |dang )?(?:là |la |làm |lam )?(?:nghiên cứu sinh|nghien cuu sinh|ncs)|(?:học viên|hv) cao học)';
const awaiting =
  '(?:chưa|chờ|đợi)(?: được)?(?: nhận| cấp)? bằng(?: tốt nghiệp| tn)?(?![\\p{L}\\p{M}])|chưa tốt nghiệp(?! \\p{L})';
/** `Chờ bằng ĐH`, `chưa nhận bằng Thạc sĩ`: the degree stands behind. */
const awaitingNamed = '(?:chưa|chờ|đợi)(?: được)?(?: nhận| cấp| có)? bằng(?: tốt nghiệp| tn)? (?=\\p{L})';

const before = new RegExp(
  `[^;,\\n]*[\\s,(\\-–]*${boundary}(?:${studying}|${awaiting})\\s*(?=$|[),;\\n])\\)?`,
  'giu',
);
const behind = new RegExp(
  `[\\s,;(\\-–+]*${boundary}(?:${studying}|${student}(?![\\p{L}\\p{M}])|${awaitingNamed})[^,;)\\n]*\\)?`,
  'giu',
);

/**
 * What is still being studied, or waits for its certificate, does not count: `Trung cấp (đang học Cao cấp)` is Trung cấp,
 * `Cao cấp (đang học)` nothing, `Thạc sĩ, NCS` Thạc sĩ.
 */
export function withoutStudies(text: string): string {
  return text.replace(before, '').replace(behind, '').trim();
}
