import type { Text } from '../text/language';
import type { Vocabulary } from './vocabulary';

/**
 * How the text of a cell becomes a value:
 * `name` a person's name · `text` kept as written, tidied · `code` digits and letters, zeros kept · `date` with day,
 * month or year precision · `number` · `yes-no` a tick, a word or a date · `category` one of a vocabulary ·
 * `duration` hours of training, or days and weeks that are converted · `share` a percentage, kept as 0 to 1 · `country` one or several ·
 * `training` a level and a specialisation in one cell · `unit`, `rank`, `ethnicity` by their own rules ·
 * `aside` understood, but not read: it repeats other columns (running numbers, age-band ticks) or is not of today.
 */
export type FieldKind =
  | 'name'
  | 'text'
  | 'code'
  | 'date'
  | 'number'
  | 'duration'
  | 'share'
  | 'country'
  | 'yes-no'
  | 'category'
  | 'training'
  | 'unit'
  | 'rank'
  | 'ethnicity'
  | 'aside';

const openKinds: ReadonlySet<FieldKind> = new Set(['name', 'text', 'unit', 'rank', 'ethnicity']);

/** Any words can be a value of the field. Elsewhere figures are counted by a closed list, and words outside it are none. */
export function takesAnyWords({ kind }: Field): boolean {
  return openKinds.has(kind);
}

/** One thing a roster says about a person. */
export interface Field {
  readonly id: string;
  readonly label: Text;
  readonly kind: FieldKind;
  /** Headers that mean this field, compared without tone marks, case and punctuation; a leaf is tried with its parents. */
  readonly headers: readonly string[];
  readonly vocabulary?: Vocabulary;
  /** The vocabulary is a list of the workspace: what is written is kept, and read anew when the list changes. */
  readonly listed?: string;
  /**
   * A date of which a tick says that it was, not when, and words that it was not; a text that says "không" or "chưa" is
   * none.
   */
  readonly ticked?: boolean;
  /** Words that say of a text that it is not there yet, and words that say neither; compared without tone marks. */
  readonly denials?: { readonly none: readonly string[]; readonly unclear: readonly string[] };
  /** A number of things: in `1.250` the point parts thousands, and nothing but the number stands in the cell. */
  readonly whole?: boolean;
  /** The field of shares that takes a percentage which stands in a column of this number of things. */
  readonly shareField?: string;
  /** The number of things that such a percentage is of: with it the number is reckoned where it is not written. */
  readonly shareOf?: string;
  /** Personal data that the law calls sensitive (NĐ 356/2025/NĐ-CP Điều 4, in force since 1 January 2026), and discipline. */
  readonly sensitive?: boolean;
  /** Names a person directly; dropped from a de-identified export. */
  readonly identifying?: boolean;
}
