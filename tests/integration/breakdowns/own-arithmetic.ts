/**
 * What the oracle knows of law and language, written here once more: nothing of the program is read, so that a fault in
 * it is a difference. Sources: Nghị định 135/2020/NĐ-CP Điều 4; the columns of BM01/BNV; NĐ 204/2004/NĐ-CP.
 */

export function partsOf(date: number): [year: number, month: number, day: number] {
  const text = String(date);
  return [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
}

/** A date as 19660415 months later; the last day of a month that has no such day. */
export function monthsAfter(date: number, months: number): number {
  let [year, month, day] = partsOf(date);
  for (let count = 0; count < months; count += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  day = Math.min(day, days);
  return year * 10_000 + month * 100 + day;
}

/**
 * The day on which somebody reaches the retirement age, by the roadmap of Điều 4 alone: 60 and 55 years to 2020; in 2021
 * 60 years 3 months and 55 years 4 months, then 3 months more a year for men to 62 years, 4 months for women to 60 years.
 * Who would reach the age of a year only in the next one waits for the age of that one.
 */
export function reachesRetirement(birth: number, gender: 'male' | 'female'): number {
  const [first, step, most] = gender === 'male' ? [60 * 12, 3, 62 * 12] : [55 * 12, 4, 60 * 12];
  for (let year = 2020; ; year += 1) {
    const age = Math.min(first + (year - 2020) * step, most);
    const reached = monthsAfter(birth, age);
    if (partsOf(reached)[0] <= year || age === most) return reached;
  }
}

/** Completed years at a day; null before the date. */
export function yearsAt(date: number, day: number): number | null {
  if (date > day) return null;
  let years = -1;
  const [year, month, dayOfMonth] = partsOf(date);
  const [toYear] = partsOf(day);
  for (let each = year; each <= toYear; each += 1)
    if (each * 10_000 + month * 100 + dayOfMonth <= day) years += 1;
  return years;
}

/** Levels from the lowest up, as rosters grade them. */
export const levels: Readonly<Record<string, readonly string[]>> = {
  qualification: ['none', 'elementary', 'intermediate', 'college', 'university', 'master', 'doctorate'],
  general_education: ['primary', 'lower_secondary', 'upper_secondary'],
  political_theory: ['none', 'unspecified', 'elementary', 'intermediate', 'advanced', 'bachelor'],
  state_management: [
    ...['none', 'unspecified', 'officer', 'specialist'],
    ...['principal_specialist', 'senior_specialist'],
  ],
  rating: ['incomplete', 'complete', 'good', 'excellent'],
};

/** The column of BM01 that a rank is counted in. */
export function rankGroupOf(rank: string): string {
  switch (rank) {
    case 'Chuyên viên cao cấp':
    case 'Thanh tra viên cao cấp':
    case 'Kế toán viên cao cấp':
    case 'Kỹ sư cao cấp':
      return 'senior_specialist';
    case 'Chuyên viên chính':
    case 'Văn thư viên chính':
    case 'Thanh tra viên chính':
    case 'Kế toán viên chính':
    case 'Kỹ sư chính':
      return 'principal_specialist';
    case 'Chuyên viên':
    case 'Văn thư viên':
    case 'Thanh tra viên':
    case 'Kế toán viên':
    case 'Kỹ sư':
    case 'Bác sĩ':
      return 'specialist';
    case 'Cán sự':
    case 'Văn thư viên trung cấp':
    case 'Kế toán viên trung cấp':
    case 'Kỹ thuật viên':
    case 'Y sĩ':
      return 'officer';
    case 'Nhân viên':
    case 'Kế toán viên sơ cấp':
    case 'Thủ quỹ cơ quan, đơn vị':
    case 'Lái xe cơ quan':
      return 'employee';
    default:
      return rank.startsWith('Nhân viên ') ? 'employee' : 'other';
  }
}

const plainLetters: readonly (readonly [string, string])[] = [
  ['a', 'aàảãáạăằẳẵắặâầẩẫấậ'],
  ['e', 'eèẻẽéẹêềểễếệ'],
  ['i', 'iìỉĩíị'],
  ['o', 'oòỏõóọôồổỗốộơờởỡớợ'],
  ['u', 'uùủũúụưừửữứự'],
  ['y', 'yỳỷỹýỵ'],
  ['d', 'dđð'],
];
const plain = new Map(plainLetters.flatMap(([letter, marked]) => [...marked].map((each) => [each, letter])));

/** Letters without marks, digits and "+"; everything between as one space. Marks that stand alone are passed over. */
export function withoutMarks(text: string): string {
  let result = '';
  for (const sign of text.normalize('NFC').toLowerCase().normalize('NFC')) {
    const letter = plain.get(sign) ?? sign;
    if (/^[a-z0-9+]$/.test(letter)) result += letter;
    else if (!/^\p{M}$/u.test(letter)) result += result.endsWith(' ') ? '' : ' ';
  }
  return result.trim();
}
