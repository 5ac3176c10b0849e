import type { Condition } from '../analysis/condition';
import type { RegisterListId } from '../contract/definitions';
import type { Text } from '../text/language';

/** Which entries of a register are meant, as plain data; true or false of every entry, never unknown. */
export type EntryCondition =
  | { readonly field: string; readonly in: readonly (string | null)[] }
  | { readonly field: string; readonly number: { readonly from?: number; readonly to?: number } }
  /** A number that is a setting or more, or less than one. */
  | { readonly field: string; readonly atLeast: string }
  | { readonly field: string; readonly below: string }
  /** Whether anything is recorded. */
  | { readonly field: string; readonly filled: boolean }
  /** Of a date that may be ticked, or what is given or denied: whether it is told that it was. */
  | { readonly field: string; readonly told: 'yes' | 'no' | 'unknown' }
  /** The text holds one of these words, compared without tone marks and case. */
  | { readonly field: string; readonly contains: readonly string[] }
  /** The text holds a word of a list of the workspace. */
  | { readonly field: string; readonly containsOf: RegisterListId }
  /** Two dates or numbers of the entry, both recorded, the first after (above) the second. */
  | { readonly field: string; readonly above: string }
  /** Two dates, of which the first may be after the second: one of the days that a bare month or year may be. */
  | { readonly field: string; readonly perhapsAbove: string }
  /** The date lies more than so many days (a setting) after another, or has not come and the reference date does. */
  | {
      readonly overdue: {
        readonly field: string;
        readonly since: string;
        readonly days: string;
        /** Of a bare month or year not every day may do. */
        readonly how: 'surely' | 'perhaps';
      };
    }
  /** The cell says something, and no value is understood of it. */
  | { readonly field: string; readonly unread: true }
  /** Its table has no column for the field. */
  | { readonly field: string; readonly hasNoColumn: true }
  /** It may be about somebody of the roster, and whom is not settled. */
  | { readonly match: 'doubtful' }
  /** The date lies from so many months before (a setting) to so many after a date of the person in the roster. */
  | {
      readonly around: {
        readonly field: string;
        readonly person: string;
        readonly before: string;
        readonly after: string;
        /** Of a bare year not every day may do. */
        readonly how: 'surely' | 'perhaps';
      };
    }
  | { readonly all: readonly EntryCondition[] }
  | { readonly any: readonly EntryCondition[] }
  | { readonly not: EntryCondition };

/** A number counted from the entries of a period, or from the roster. */
export type Amount =
  | { readonly count: 'entries'; readonly where?: EntryCondition }
  /**
   * Different people with such entries; with `sum`, those whose entries add up to a number (a setting) or more. An
   * entry that matches nobody of the roster counts as somebody of its own, except beside a denominator of the roster.
   */
  | {
      readonly count: 'people';
      readonly where?: EntryCondition;
      readonly sum?: { readonly field: string; readonly atLeast: string };
      readonly among?: RosterPeople;
      /** Only those without any such entry in the period, of the year where years stand beside each other. */
      readonly withoutEntry?: EntryCondition;
      /** Entries of every year count. */
      readonly anyTime?: true;
    }
  /** Fields joined by `+` are added. */
  | { readonly sum: string; readonly where?: EntryCondition }
  /**
   * A stock: of every unit the figure of its latest month in the period, added up. A unit that is part of another one today
   * is left out once that one reported later.
   */
  | { readonly latest: string }
  /** Units in that stock whose latest month is before the latest of any unit. */
  | { readonly outdated: string }
  /** Months of the period in which a unit of the roster did not report. */
  | { readonly missing: 'reports' }
  /** Reports whose month is not known: their figures are in no other amount. */
  | { readonly unplaced: 'reports' }
  | { readonly roster: RosterPeople }
  /** Of the roster too. */
  | { readonly add: readonly Amount[] };

/** People of the roster; `everybody`, or those of a condition whose date falls into a year before or after the chosen one. */
export interface RosterPeople {
  readonly who: Condition;
  readonly dateIn?: { readonly field: string; readonly yearsBefore: number };
  /** Only those whose post holds a word of the list. */
  readonly holding?: RegisterListId;
  /** Only those with such an entry of any time. */
  readonly withEntry?: EntryCondition;
  /** Only those without such an entry in the period; beside `withEntry` of any time. */
  readonly withoutEntry?: EntryCondition;
  /** Only of units that have such an entry, or have none. */
  readonly unitsWith?: EntryCondition;
  readonly unitsWithout?: EntryCondition;
}

/** A figure of a register with everything that is needed to believe it. */
export interface RegisterIndicator {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly basis: Text;
  /**
   * `share`: a percentage; `ratio`: so many for each of the denominator; `count`: the numerator alone; `mean`: the mean of
   * as many shares as the denominator says.
   */
  readonly as: 'share' | 'ratio' | 'count' | 'mean';
  readonly numerator: Amount;
  readonly denominator?: Amount;
  /** Counted apart. */
  readonly unknown?: Amount;
  /** What the numerator counts: `người`, `lượt`, `hồ sơ`. */
  readonly counts: Text;
  /** What the denominator counts, where that is something else. */
  readonly of?: Text;
  /** What a sum that is counted apart counts, where that is not what the numerator does. */
  readonly unknownCounts?: Text;
  /** Not shown where nothing is counted. */
  readonly isRare?: true;
}

/** Computed for one group; `value` is the share or ratio, null where the denominator is nothing or nothing is recorded. */
export interface RegisterResult {
  readonly id: string;
  readonly group: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly unknown: number;
}
