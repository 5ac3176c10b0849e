import type { Language } from '../../../../shared/text/language';

/** What every table says of where it comes from and in which version it leaves. */
export interface Publishing {
  readonly rosterName: string;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly asOf: string;
  /** The filter in words; null: none. */
  readonly filterText: string | null;
  /** The threshold of a public version; null: the internal one. */
  readonly publicFrom: number | null;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
}
