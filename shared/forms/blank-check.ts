import type { Language, Text } from '../text/language';
import { formatCount } from '../text/numbers';
import { peopleCount } from '../text/people-count';

/** What is held against the form before it is saved. */
export type BlankCheck = FigureCheck | RemarkCheck;

/**
 * `date`: the date that the form prints is not that of the figures; `remark`: what figures do not say by themselves, as
 * columns that are 0 because nothing is recorded.
 */
export interface RemarkCheck {
  readonly id: string;
  readonly sheet: string;
  readonly kind: 'date' | 'remark';
  readonly state: 'explained' | 'broken';
  readonly text: Text;
}

/** A figure of a blank form held against another way to find it. */
export interface FigureCheck {
  readonly id: string;
  readonly sheet: string;
  /**
   * `sum`: a total of the form's own heads over its parts; `rows`: a row over those that add up to it; `formula`: what a
   * formula of the form makes of the filled cells; `official`: the column of the same heads in an official form.
   */
  readonly kind: 'sum' | 'rows' | 'formula' | 'official';
  /** `explained`: the people missing in the parts belong to none of them. */
  readonly state: 'holds' | 'explained' | 'broken';
  /** The row, cell or column: `Tổng số`, `C7`, `G`; of rows `16 “TỔNG CỘNG”`. */
  readonly at: string;
  /** `E+F+G`, the cells `C7+C10+C12`, the formula, or the official form's column `BM01/BNV 33`. */
  readonly other: string;
  /** `D`, or the cell `C16`; null for everybody of the row, or below the head. */
  readonly whole: string | null;
  /** What the form will show, and what the other way gives; figures are people. */
  readonly figure: number;
  readonly found: number;
  /** People of the whole who are in no part. */
  readonly rest: number;
}

/** `Tổng số: cột E+F+G = 2.590, cột D = 2.593; 3 người không thuộc cột nào trong đó`. */
export function describeBlankCheck(check: BlankCheck, language: Language): string {
  if ('text' in check) return check.text[language];
  const { kind, state, at, other, whole, figure, found, rest } = check;
  const vi = language === 'vi';
  const count = (value: number): string => formatCount(value, language);
  const sign = figure === found ? '=' : '≠';
  if (kind === 'formula')
    return vi
      ? `Ô ${at}: công thức ${other} cho ${count(found)}, đếm từ danh sách ${sign} ${count(figure)}`
      : `Cell ${at}: the formula ${other} gives ${count(found)}, counted ${sign} ${count(figure)}`;
  if (kind === 'official')
    return vi
      ? `Cột ${at}: ${count(figure)} ${sign} ${count(found)} của ${other}`
      : `Column ${at}: ${count(figure)} ${sign} ${count(found)} of ${other}`;
  const isOfRows = kind === 'rows';
  const part = isOfRows ? { vi: 'dòng', en: 'row' } : { vi: 'cột', en: 'column' };
  const place = isOfRows ? { vi: 'ô', en: 'cell' } : part;
  const everyone = isOfRows
    ? { vi: 'số người của mục', en: 'people of the section' }
    : { vi: 'số người của dòng', en: 'people of the row' };
  const side = whole === null ? everyone[language] : `${place[language]} ${whole}`;
  const where = isOfRows ? `${vi ? 'Dòng' : 'Row'} ${at}` : at;
  const sums = vi
    ? `${where}: ${place.vi} ${other} = ${count(found)}, ${side} = ${count(figure)}`
    : `${where}: ${place.en}s ${other} = ${count(found)}, ${side} = ${count(figure)}`;
  if (state === 'holds') return sums;
  if (state === 'explained')
    return vi
      ? `${sums}; ${count(rest)} người không thuộc ${part.vi} nào trong đó`
      : `${sums}; in none of these ${part.en}s: ${peopleCount(count(rest))}`;
  const twice = found + rest - figure;
  if (twice <= 0) return sums;
  return vi
    ? `${sums}; ${count(twice)} lượt người được đếm ở hơn một ${part.vi}`
    : `${sums}; ${count(twice)} times somebody is counted in more than one ${part.en}`;
}
