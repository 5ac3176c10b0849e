import { fold } from '../../../../shared/text/fold';
import { tidyText } from '../../normalise/tidy-text';
import { coreOf } from './core-text';
import type { RowWords, TotalOf } from './row-words';

/** "Cộng khối xã", "Tổng cộng các sở": a sum that says of what, in words. With its marks: "Công chức" is none. */
const namedSum = /^(?:tổng\s+)?cộng(?:\s+của)?\s+(\S.*)$/u;

/** Words that say nothing of what a section is about. */
const fillers = new Set(['khoi', 'cap', 'cac', 'cua', 'muc', 'phan', 'nhom', 'trong', 'thuoc']);
/** What kinds of units are called, and how the names of such units begin. */
const kinds: Readonly<Record<string, RegExp>> = {
  so: /^so\b/,
  xa: /^(?:ubnd |hdnd |dang uy )?(?:xa|phuong|thi tran|dac khu)\b/,
  phuong: /^(?:ubnd |hdnd |dang uy )?phuong\b/,
  'thi tran': /^(?:ubnd |hdnd |dang uy )?thi tran\b/,
  'dac khu': /^(?:ubnd |hdnd |dang uy )?dac khu\b/,
  huyen: /^(?:ubnd |hdnd )?(?:huyen|quan|thi xa|thanh pho)\b/,
  'thi xa': /^(?:ubnd |hdnd )?thi xa\b/,
  'thanh pho': /^(?:ubnd |hdnd )?thanh pho\b/,
  'chi cuc': /^chi cuc\b/,
  'trung tam': /^trung tam\b/,
  truong: /^truong\b/,
};

/** What it says that it is the sum of; null: it says nothing of the kind. */
function saidSum(text: string): string | null {
  const lower = tidyText(text).normalize('NFC').toLocaleLowerCase('vi');
  return namedSum.exec(lower.replace(/^(?:[ivxlc]{1,9}|[a-d]{1,2}|\d{1,3})?[\s.)\-–*]+/u, ''))?.[1] ?? null;
}

export function isNamedSum(text: string): boolean {
  return saidSum(text) !== null;
}

/** The words that say what a section or a sum is of. */
function wordsOfWhat(text: string): string {
  return fold(text.replace(/[^\p{L}\p{M}\d]+/gu, ' '))
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}

/**
 * What "Cộng khối xã" adds up: the section above it that is called so; under a plain list of units those since the sum
 * before, asked about where its words do not say what they are. Null: it is no sum of rows of this form.
 */
export function namedSumOf(index: number, rows: readonly RowWords[]): TotalOf | null {
  const said = saidSum(rows[index]?.text ?? '');
  if (said === null) return null;
  const what = wordsOfWhat(said);
  const sections = rows.flatMap((row, place) =>
    place < index && !isSum(row) && wordsOfWhat(coreOf(row.text)) === what ? [place] : [],
  );
  if (sections.length > 0) return sections.length === 1 ? { rows: sections } : 'unclear';
  const listed: number[] = [];
  for (let place = index - 1; place >= 0; place -= 1) {
    const row = rows[place];
    if (!row || isSum(row)) break;
    if (row.unit === null) return listed.length > 0 ? 'unclear' : null;
    listed.unshift(place);
  }
  if (listed.length === 0) return null;
  const named = said.split(/\s*[,;/+&–-]\s*|\s+và\s+/u).map((part) => kinds[wordsOfWhat(part)]);
  const isOfThese =
    named.every((kind) => kind !== undefined) &&
    listed.every((place) => named.some((kind) => kind?.test(fold(coreOf(rows[place]?.text ?? '')))));
  return { rows: listed, ...(!isOfThese && { isAsked: true }) };
}

const isSum = ({ isTotal, text }: RowWords): boolean => isTotal || isNamedSum(text);

/** "Còn lại", "Các đơn vị còn lại", "Đối tượng khác": whoever the rows beside it leave. */
export function isRest(text: string): boolean {
  return /^(?:(?:so|cac|nhung) )?(?:(?:nguoi|don vi|co quan|doi tuong|truong hop|chuc danh|chuc vu|ngach|loai|nhom|hinh thuc|dan toc|ton giao) )?(?:con lai|khac)$/.test(
    fold(coreOf(text)),
  );
}
