/** Lower case, single spaces, no marks: enough to compare the spellings of the sample. */
export function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return bare.replace(/\s+/gu, ' ').trim();
}

const UPPER_SECONDARY = ['12/12', '10/10', 'thpt', 'ptth', 'lop 12'];
const COLLEGE_UP = [...['thac si', 'thac sy', 'ths', 'th.s', 'dai hoc', 'dh', 'cu nhan', 'cao dang', 'cd']];
const ELEMENTARY_UP = [...COLLEGE_UP, 'trung cap', 'tc', 'tccn', 'so cap', 'sc'];
const POLITICAL_THEORY = [
  ...['cu nhan', 'cn', 'cao cap', 'cc', 'cao cap llct', 'trung cap', 'tc', 'tcllct', 'so cap', 'sc'],
];

export const isCadre = (cell: string): boolean => ['can bo', 'cb'].includes(plain(cell));
export const isCivilServant = (cell: string): boolean => ['cong chuc', 'cc'].includes(plain(cell));
export const isUpperSecondary = (cell: string): boolean => UPPER_SECONDARY.includes(plain(cell));
export const isCollegeUp = (cell: string): boolean => COLLEGE_UP.includes(plain(cell));
export const isElementaryUp = (cell: string): boolean => ELEMENTARY_UP.includes(plain(cell));
export const hasPoliticalTheory = (cell: string): boolean => POLITICAL_THEORY.includes(plain(cell));

/** The date as yyyymmdd, a bare year as its 1 January; null for anything else. */
export function dateNumber(cell: string): number | null {
  if (/^\d{4}$/u.test(cell)) return Number(cell) * 10_000 + 101;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell);
  return parts === null ? null : Number(parts[3]) * 10_000 + Number(parts[2]) * 100 + Number(parts[1]);
}
