/** What the engine answers, as plain JSON values. People are counts of whole persons; shares lie between 0 and 1. */
import type { IndicatorResult } from '../analysis/indicator';
import type { Language } from '../text/language';
import type { ValueAnswer } from './decisions';
import type { Definitions } from './definitions';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How the rows of one sheet were understood; the parts add up to `total`. */
export interface RowCounts {
  readonly total: number;
  readonly people: number;
  readonly section: number;
  readonly subtotal: number;
  readonly header: number;
  readonly blank: number;
  readonly other: number;
  readonly rejected: number;
}

export interface ColumnReport {
  /** Spreadsheet letter: `C`. */
  readonly column: string;
  /** The path through the merged header, outermost first. */
  readonly header: readonly string[];
  /** The field of `shared/roster/fields`, or null when the column is not understood. */
  readonly field: string | null;
  readonly confidence: number;
  /** For a column of ticks: the category, or the words, that a tick stands for. */
  readonly tick?: string;
  /** It is out of sight in the file. */
  readonly hidden?: true;
}

/** One of the tables of a sheet. */
export interface TableReport {
  /** First and last header row, 1-based; null where its columns are known only by what they hold. */
  readonly headerRows: readonly [number, number] | null;
  readonly columns: readonly ColumnReport[];
}

export interface SheetReport {
  readonly name: string;
  /** Why a sheet was not read: it is hidden, a category list, or holds no table. */
  readonly setAside?: 'hidden' | 'categories' | 'no-table';
  /** First and last header row, 1-based; null where none was found. */
  readonly headerRows: readonly [number, number] | null;
  readonly statedDate: string | null;
  /** The user's earlier decisions about this layout were used. */
  readonly remembered: boolean;
  readonly columns: readonly ColumnReport[];
  /** Tables below the first, where there are any; `headerRows` and `columns` above are those of the first. */
  readonly further?: readonly TableReport[];
  readonly rows: RowCounts;
}

export interface FileReport {
  readonly path: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly SheetReport[];
}

export interface RosterIssue {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly field: string | null;
  /** That of the person whose row it stands in. */
  readonly unit: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** What was read of a roster's files. */
export interface ReadRoster {
  /** The province that the roster names, else the file's or folder's name. */
  readonly name: string;
  readonly people: number;
  /** The date the roster itself states ("tính đến ngày …"), `YYYY-MM-DD`. */
  readonly statedDate: string | null;
  readonly issues: SeverityCounts;
  readonly files: readonly FileReport[];
}

/** The roster that is open now: a snapshot as it is looked at. */
export interface OpenRoster extends ReadRoster {
  readonly snapshot: number;
  /** Whether in the units of today. */
  readonly isToday: boolean;
}

/** The roster after a decision; it is not `isDecided` where nothing was to be changed, taken back or brought again. */
export interface DecidedRoster extends OpenRoster {
  readonly isDecided: boolean;
}

/** What stands in the way of reading files, as paths. */
export interface FilesCheck {
  /** How many there are, folders opened. */
  readonly files: number;
  /** With a password that is not among those given. */
  readonly locked: readonly string[];
  readonly tooLarge: readonly string[];
}

export interface ImportProgress {
  readonly phase: 'reading' | 'understanding' | 'normalising' | 'checking' | 'loading' | 'writing';
  readonly file: string;
  readonly fileNumber: number;
  readonly files: number;
  readonly rows: number;
  /** Rows expected, where known. */
  readonly totalRows: number | null;
}

export interface PyramidBar {
  /** Category of the dimension `age_band`; null is not recorded. */
  readonly band: string | null;
  /** Category of the dimension `gender`; null is not recorded. */
  readonly gender: string | null;
  readonly people: number;
}

export interface CountBy {
  readonly value: string | null;
  readonly people: number;
}

export interface CrossCount {
  readonly row: string | null;
  readonly column: string | null;
  readonly people: number;
}

/** One row of the units table; the columns hold how many of `people` meet the indicator of that name. */
export interface UnitRow {
  readonly unit: string | null;
  readonly people: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything on the overview page, computed together so that its parts agree. */
export interface Overview {
  readonly asOf: string;
  /** People in the roster. */
  readonly everybody: number;
  /** People who pass the filter; all figures below are about them. */
  readonly people: number;
  /** The indicators of `overviewIndicators` and those that were asked for beside them, all people together. */
  readonly tiles: readonly IndicatorResult[];
  /** Every indicator of the library by `staff_group`, for the paragraph. */
  readonly byStaffGroup: readonly IndicatorResult[];
  readonly staffGroups: readonly CountBy[];
  /** By `admin_level`; the paragraph says "cấp xã" where everybody is of the commune level. */
  readonly adminLevels: readonly CountBy[];
  readonly agePyramid: readonly PyramidBar[];
  /** rows: staff_group, columns: qualification. */
  readonly qualificationByGroup: readonly CrossCount[];
  readonly politicalTheory: readonly CountBy[];
  /** The 15 most frequent; `others` counts the recorded rest. */
  readonly specialisations: { readonly top: readonly CountBy[]; readonly others: CountBy };
  /** Every unit, largest first. */
  readonly units: readonly UnitRow[];
}

/** A dimension of a breakdown with its categories in their natural order. */
export interface BreakdownDimension {
  readonly id: string;
  /**
   * Closed: every category of the vocabulary, also those with nobody. Open: free text that occurs, largest first, or
   * numbers, smallest first. Null ("not recorded") last, where it occurs. Labels: `categoryLabel`.
   */
  readonly keys: readonly (string | null)[];
  readonly isClosed: boolean;
  /**
   * Where people were chosen by something sensitive: the categories that those have too who were not chosen. That nobody
   * was chosen of one would tell of all who are of it.
   */
  readonly elsewhere?: readonly (string | null)[];
  /** In a public table: "not recorded" has its line where nobody is of it, as other categories of a closed dimension. */
  readonly listsUnrecorded?: boolean;
}

/** Everybody who has these categories; only cells with somebody in them are answered. */
export interface LeafCell {
  /** One category a dimension, in the order of `Breakdown.rows`. */
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  readonly people: number;
  /** Of an indicator; for headcount both are `people`. The numerator is counted among the denominator. */
  readonly numerator: number;
  readonly denominator: number;
  /** Of an indicator: people whose value is not recorded. 0 for headcount. */
  readonly unknown: number;
}

/** People by nested dimensions of rows and of columns. `arrangeTable` makes a table of it. */
export interface Breakdown {
  readonly asOf: string;
  /** `headcount`, or the id of an indicator. */
  readonly measure: string;
  readonly rows: readonly BreakdownDimension[];
  readonly columns: readonly BreakdownDimension[];
  /** Everybody who passes the filter; the `people` of the cells add up to it. */
  readonly people: number;
  /** In the natural order of their categories. */
  readonly cells: readonly LeafCell[];
}

/** A cell of `CrossTable`. For headcount `value` is the count; for an indicator its share, with both counts beside it. */
export interface CrossCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number | null;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** A breakdown by one dimension, or two crossed, as the command line answers it: `crossTable` makes it. */
export interface CrossTable {
  readonly asOf: string;
  readonly rows: string;
  readonly columns: string | null;
  readonly measure: string;
  readonly total: number;
  readonly cells: readonly CrossCell[];
}

/** The values of a dimension or field with how many people have each, for lists to choose from. */
export interface DimensionValues {
  /** Closed vocabularies and numbers in their natural order, free text by size; null last. At most `limit`. */
  readonly values: readonly CountBy[];
  /** How many values the search found, and how many people have one of them. */
  readonly found: number;
  readonly people: number;
}

/** How many people's studies fit their post, by a table of posts; `unknown`: it cannot be said. */
export interface MatchCounts {
  readonly match: number;
  readonly near: number;
  readonly mismatch: number;
  readonly unknown: number;
}

/** What a table of posts says of the people who pass the filter. */
export interface PostsTrial {
  readonly all: MatchCounts;
  /** Of everybody whom a line of the table decides about, by its id; where nobody is, absent. */
  readonly byPost: Readonly<Record<string, MatchCounts>>;
  /** Of each line the specialisations that do not fit, or only nearly, most people first; at most 30 a line. */
  readonly unfit: readonly {
    readonly post: string;
    readonly specialisation: string;
    readonly result: 'near' | 'mismatch';
    readonly people: number;
  }[];
  /** Posts that no line names, most people first; at most 30. */
  readonly unnamed: readonly { readonly post: string; readonly people: number }[];
}

/** What the workspace defines, how many changes of it can be taken back, and how many of those can come again. */
export interface DefinitionsState {
  readonly definitions: Definitions;
  readonly undoable: number;
  readonly redoable: number;
}

export interface IssuesPage {
  readonly issues: readonly RosterIssue[];
  /** Of what was asked for, whatever the severity. */
  readonly counts: SeverityCounts;
  /** How many the roster has in all. */
  readonly all: number;
  /** What can be asked for: units by name and fields by id that have any. */
  readonly units: readonly string[];
  readonly fields: readonly string[];
  readonly language: Language;
}

/** What a row of a sheet was taken for. */
export type RowKind =
  | 'title'
  | 'header'
  | 'blank'
  | 'section'
  | 'subtotal'
  | 'person'
  | 'continuation'
  | 'footer'
  /** Left out by the user. */
  | 'excluded'
  | 'rejected';

/** A stretch of a sheet as it was understood. */
export interface SheetReview extends SheetReport {
  readonly totalRows: number;
  /** Rows are 1-based; cells as a person sees them. */
  readonly preview: readonly {
    readonly row: number;
    readonly kind: RowKind;
    readonly cells: readonly string[];
    /** It is out of sight in the file. */
    readonly hidden?: true;
  }[];
}

/** A written value that did not match, or only nearly, with everybody who has it. */
export interface ValueGroup {
  readonly field: string;
  readonly written: string;
  /** How many cells have it; 0 for one that was answered before. */
  readonly people: number;
  /** What it was taken for, in words; null where it was not understood. */
  readonly taken: string | null;
  /** Where it stands first; `file` counts from 0. */
  readonly file: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly answer: ValueAnswer['answer'] | null;
}

/** What a de-identified roster would be, before it is written. */
export interface ReleasePreview {
  readonly people: number;
  readonly header: readonly string[];
  /** The first of its rows; null: nothing is recorded. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** People some of whose values are merged, because too few share all of theirs. */
  readonly touched: number;
  /** What would be done, sentence by sentence. */
  readonly statement: readonly string[];
  /** What may be chosen: every column that holds something and does not name people. */
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly isSensitive: boolean;
    readonly isChosen: boolean;
    /** Chosen, and yet left out: too many of its values are of single people. */
    readonly isDropped: boolean;
  }[];
}
