import { tidyText } from '../../normalise/tidy-text';

/** A Roman number of a row; "CC" and "CV" before a colon or a dash are short for words. */
export const romanMark = '(?:(?!C+V?\\s*[:–-])[IVXLC]{1,9})';
const numbering = new RegExp(
  `^\\s*(?:[*•]\\s*)?(?:(?:${romanMark}|\\d{1,3}(?:\\.\\d{1,3})*|[a-zđ])\\s*[.)/\\-–:]\\s*|[-–+•*]\\s*)+`,
  'u',
);
const leadIn =
  /^(?:đối với|trong đó|chia ra|chia theo|phân theo|theo|gồm|bao gồm|số lượng|số người|số|tổng số|tổng)(?![\p{L}])\s*:?\s*(?:[-–+]\s*)?/iu;
export const leadOut =
  /\s*(?:\((?:và )?(?:tương đương|tđ)\)|(?:và|,) (?:tương đương|tđ)|hiện có|có mặt|hiện nay)\s*$/iu;

/** A text without its numbering and the words that only lead to it. */
export function coreOf(text: string): string {
  let core = tidyText(text).replace(numbering, '');
  for (let next = core.replace(leadIn, ''); next !== core; next = core.replace(leadIn, '')) core = next;
  core = core
    .replace(numbering, '')
    .replace(leadOut, '')
    .replace(/[\s:;,.…]+$/u, '');
  return core.replace(/\s*\(?(?:nếu có|người)\)?$/iu, '');
}
