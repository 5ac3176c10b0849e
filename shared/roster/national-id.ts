/**
 * A citizen's number has 12 digits: the province 001 to 096, sex and century of birth 0 to 3, two of the year and six more
 * (NĐ 137/2015/NĐ-CP Điều 13). All begin with 0, which a spreadsheet drops when it takes them for numbers.
 */
const lostOne = /^(?:[1-8]\d|9[0-6])[0-3]\d{8}$/;
/** Of the provinces 001 to 009; a number of the old card, of 9 digits, with one too many looks the same. */
const mayHaveLostTwo = /^[1-9][0-3]\d{8}$/;
/** Of the old card, of which some begin with 0. */
const mayHaveLostOneOfNine = /^[1-9]\d{7}$/;

/** With the zero that it surely lost; null: it lost none, or it is not sure. */
export function restoredNationalId(digits: string): string | null {
  return lostOne.test(digits) ? `0${digits}` : null;
}

/** With the zeros that it may have lost; null: it lost none. */
export function likelyNationalId(digits: string): string | null {
  if (mayHaveLostTwo.test(digits)) return `00${digits}`;
  return mayHaveLostOneOfNine.test(digits) ? `0${digits}` : null;
}

/** Under which a number is the same with and without the zeros that it may have lost. */
export function nationalIdKey(code: string): string {
  return restoredNationalId(code) ?? likelyNationalId(code) ?? code;
}
