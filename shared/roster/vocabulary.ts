import type { Text } from '../text/language';

/** One category of a vocabulary. */
export interface Category {
  /** The id that the contract fixes: `upper_secondary`. */
  readonly id: string;
  readonly label: Text;
  /**
   * How rosters write it, as whole cells or as the head of one ("ĐH Luật"); compared without tone marks, case and
   * punctuation. The label is always among them.
   */
  readonly spellings: readonly string[];
  /** Its spellings name it only as a whole cell: `Có` does, `Có chứng chỉ chuyên viên` names another. */
  readonly wholeCell?: boolean;
}

/** The closed list of values of a field, from the lowest level up where it is ordered. */
export interface Vocabulary {
  readonly id: string;
  readonly ordered: boolean;
  readonly categories: readonly Category[];
}
