import type { Field } from '../roster/field';
import type { ToldAround } from '../roster/field-catalogue';
import type { Text } from '../text/language';
import type { RegisterChart } from './register-chart';
import type { EntryCondition, RegisterIndicator } from './register-indicator';

/**
 * A register kept beside the roster ("Sổ theo dõi"): one entry a training course, a trip, a year's rating of a person,
 * or a month of a unit. Plain data; to add one: a folder here and a line in `registers.ts`.
 */
export interface Register {
  readonly id: string;
  readonly label: Text;
  /** What it is for, in one sentence. */
  readonly purpose: Text;
  /** Whether an entry is about somebody of the roster or about one of its units. */
  readonly key: 'person' | 'unit';
  /** What one entry is called after a number: `lượt bồi dưỡng`. */
  readonly entry: Text;
  /** What it says beside whom it is about. */
  readonly fields: readonly Field[];
  /** A table is one of this register when it names whom it is about and one of these fields. */
  readonly telling: readonly string[];
  /** What every row below a line is about, where no column tells it: the course of a list of its students. */
  readonly toldAround?: ToldAround;
  /** The date that says which year and month an entry belongs to: the first that is recorded. */
  readonly datedBy: readonly string[];
  /** What that date is about, itself among them, where other fields are of the year of the table all the same. */
  readonly dates?: readonly string[];
  /** A year that the row writes itself comes first: what a year comes to is decided in the next one. */
  readonly writtenYearFirst?: boolean;
  /** Whether months are told apart, not only years. */
  readonly monthly: boolean;
  /** Two entries about the same person or unit that agree in these, and in time, are one. */
  readonly sameBy: readonly string[];
  /** Fields of which there is one value a year: two rows about the same that differ in them contradict each other. */
  readonly oncePerYear?: readonly string[];
  readonly indicators: readonly RegisterIndicator[];
  /** The indicator on the register's card. */
  readonly headline: string;
  /** What entries can be grouped by, beside unit, year and month: ids of its category and text fields. */
  readonly groupings: readonly string[];
  readonly charts: readonly RegisterChart[];
  readonly checks: readonly RegisterCheck[];
  readonly limits: readonly RegisterLimit[];
  readonly settings: readonly RegisterSetting[];
  /** Named parts of the list of entries: late reports, over the cap. */
  readonly lists: readonly EntryList[];
  /** File names in `sample-data/`. */
  readonly samples: readonly string[];
}

/** Entries of which this holds are listed as a problem. */
export interface RegisterCheck {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly when: EntryCondition;
  /** The field whose cell is named. */
  readonly field: string;
  readonly message: Text;
}

/** A share that must not be exceeded in any unit and group: how many there may be of so many. */
export interface RegisterLimit {
  readonly id: string;
  readonly label: Text;
  readonly basis: Text;
  readonly counted: EntryCondition;
  readonly among: EntryCondition;
  /** What those are called after a number: `người hoàn thành tốt`. */
  readonly amongLabel: Text;
  /** A setting in percent. */
  readonly atMost: string;
  /** Dimensions of the roster. */
  readonly per: readonly string[];
}

/** A figure of the law or of the province that an analyst may change. */
export interface RegisterSetting {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  readonly basis: Text;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export interface EntryList {
  readonly id: string;
  readonly label: Text;
  readonly when: EntryCondition;
}
