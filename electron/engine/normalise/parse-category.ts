import type { Vocabulary } from '../../../shared/roster/vocabulary';
import { fold } from '../../../shared/text/fold';
import { levelOf, matchHead, matchWhole, type CategoryMatch } from './match-category';
import { notRecordedValue, type Normalised } from './normalised';
import { tidyText } from './tidy-text';
import { withoutStudies } from './without-studies';

const leadIns =
  /^(?:trình độ|tốt nghiệp|đã tốt nghiệp|tn|đã học xong|đã học|đã hoàn thành|đã qua|đã đào tạo|đào tạo|đã bồi dưỡng|đã có|có|hoàn thành chương trình|bằng|có bằng|chứng chỉ|cc|lớp bồi dưỡng|lớp|khóa|khoá|chương trình|bồi dưỡng|bd|kiến thức|ngạch|loại|qlnn|qlhcnn|quản lý nhà nước|quản lý hành chính nhà nước)\s+/iu;
/** `Tương đương TC`, `TĐ trung cấp`: taken for the level, and listed. */
const equivalent = /^(?:tương đương|tuong duong|tđ)\s+|[\s(]+(?:tương đương|tuong duong|tđ)\)?$/iu;

/** The category a cell names: whole, without a lead-in, or the highest named by its parts. */
export function parseCategory(raw: string, vocabulary: Vocabulary): Normalised<string> {
  const text = tidyText(raw);
  if (text === '') return notRecordedValue;
  const finished = withoutStudies(text);
  if (finished !== text) {
    const value = finished === '' ? null : parseCategory(finished, vocabulary).value;
    return { value, doubt: { code: 'still_studying' } };
  }
  const match =
    matchWhole(text, vocabulary) ??
    matchWhole(withoutLeadIns(text), vocabulary) ??
    matchEquivalent(text, vocabulary) ??
    matchParts(text, vocabulary);
  if (!match) return { value: null, doubt: { code: 'value_unrecognised' } };
  const { id, label } = match.category;
  return match.exact ? { value: id } : { value: id, doubt: { code: 'value_near_match', taken: label.vi } };
}

function matchEquivalent(text: string, vocabulary: Vocabulary): CategoryMatch | null {
  const level = text.replace(equivalent, '');
  const match = level === text ? null : matchWhole(withoutLeadIns(level), vocabulary);
  return match && { category: match.category, exact: false };
}

function withoutLeadIns(text: string): string {
  let rest = text;
  for (let next = rest.replace(leadIns, ''); next !== rest; next = rest.replace(leadIns, '')) rest = next;
  return rest;
}

/** `Cao cấp LLCT; Cử nhân Luật`, `12/12 (bổ túc)`: every part may name a category; the highest counts where levels are ordered. */
function matchParts(text: string, vocabulary: Vocabulary): CategoryMatch | null {
  const found: CategoryMatch[] = [];
  for (const part of text.split(/[;,()\n]|\s[-–/]\s/u)) {
    const clean = withoutLeadIns(part.trim());
    if (clean === '') continue;
    const match = matchWhole(clean, vocabulary) ?? matchHead(clean, vocabulary);
    if (!match) continue;
    if (!vocabulary.ordered && namesAnother(clean, match.category.id, vocabulary)) return null;
    found.push(match);
  }
  if (found.length === 0) return null;
  const distinct = new Set(found.map(({ category }) => category.id));
  if (distinct.size > 1 && !vocabulary.ordered) return null;
  return found.reduce((best, next) =>
    levelOf(vocabulary, next.category.id) > levelOf(vocabulary, best.category.id) ? next : best,
  );
}

/** `CB/CC` and `Công chức HĐ` name two groups; neither is taken. */
function namesAnother(text: string, id: string, vocabulary: Vocabulary): boolean {
  const words = fold(text).split(' ');
  return words.some((_word, at) => {
    const match = at === 0 ? null : matchHead(words.slice(at).join(' '), vocabulary);
    return match?.exact === true && match.category.id !== id;
  });
}

const schoolYears = /(\d{1,2})\s*\/\s*(10|12)\b/;

/** General education: years of school of 12 or, before 1981 in the North, of 10; Excel may have made a date of them. */
export function parseGeneralEducation(raw: string, vocabulary: Vocabulary): Normalised<string> {
  const typed = typedBeforeExcel(raw);
  if (typed !== null) {
    const { value } = parseGeneralEducation(typed, vocabulary);
    if (value !== null) return { value, doubt: { code: 'excel_damage_repaired', taken: typed } };
  }
  const match = schoolYears.exec(raw);
  if (!match) {
    const grade = /^(?:lop )?(\d{1,2})$/.exec(fold(raw));
    const years = Number(grade?.[1]);
    if (grade && years >= 1 && years <= 12) return { value: levelOfYears(years, 12) };
    return parseCategory(raw, vocabulary);
  }
  const years = Number(match[1]);
  const system = Number(match[2]);
  if (years < 1 || years > system) return { value: null, doubt: { code: 'value_unrecognised' } };
  return { value: levelOfYears(years, system) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `9-Dec` and `Sep-12` in a text file are the 9/12 that Excel made a date of; null for anything else. */
function typedBeforeExcel(raw: string): string | null {
  const match = /^\s*(?:(\d{1,2})-([a-z]{3})|([a-z]{3})-(\d{1,2}))\s*$/i.exec(raw);
  if (!match) return null;
  const month = months.indexOf((match[2] ?? match[3] ?? '').toLowerCase()) + 1;
  const day = Number(match[1] ?? match[4]);
  if (month === 0) return null;
  if (match[3] !== undefined) return `${month}/${day}`;
  return (month === 12 || month === 10) && day <= month ? `${day}/${month}` : `${month}/${day}`;
}

function levelOfYears(years: number, system: number): string {
  const [upper, lower] = system === 12 ? [12, 9] : [10, 7];
  if (years >= upper) return 'upper_secondary';
  return years >= lower ? 'lower_secondary' : 'primary';
}
