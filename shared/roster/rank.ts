/** A rank of civil servants (ngạch) or a professional title of public employees (chức danh nghề nghiệp). */
export interface Rank {
  readonly code: string;
  readonly name: string;
  /** A class of NĐ 204/2004/NĐ-CP; null where no source names it surely, and nothing is checked against it. */
  readonly salaryClass: string | null;
  readonly abbreviations: readonly string[];
  /** Codes that the same name has in another list: before 2012, or of public employees. */
  readonly otherCodes: readonly string[];
}

/** One rank; of the words behind the salary class those that look like a code are its other codes. */
export function rank(code: string, name: string, salaryClass: string | null, ...others: string[]): Rank {
  const isCode = (text: string): boolean => /^(?:\d{2}[a-c]?\.\d{3}|V\.\d{2}\.\d{2}\.\d{2})$/.test(text);
  return {
    ...{ code, name, salaryClass },
    abbreviations: others.filter((text) => !isCode(text)),
    otherCodes: others.filter(isCode),
  };
}

/** Titles of grades in a row: `Giáo viên mầm non hạng I` and so on, each with its code and the code it had before. */
export function grades(
  name: string,
  short: string,
  ...codes: readonly (readonly [grade: string, ...codes: string[]])[]
): Rank[] {
  return codes.map(([grade, code = '', ...before]) =>
    rank(code, `${name} hạng ${grade}`, null, `${short} hạng ${grade}`, ...before),
  );
}
