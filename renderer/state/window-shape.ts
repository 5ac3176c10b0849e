import type { Settings } from '../../shared/contract/settings';
import type { Failure } from '../../shared/contract/failure';
import type { ImportProgress, OpenRoster } from '../../shared/contract/results';
import type { BreakdownChoice } from './breakdown-choice';
import type { ChangeChoice } from './change-choice';
import type { Filter } from './filter';
import type { PeopleView } from './people-view';
import type { OverviewChoice } from './overview-choice';
import type { PeopleWanted } from './people-wanted';
import type { Steps } from './steps';
import type { ImportQuestion } from './settle-files';

export type Place =
  | 'overview'
  | 'boards'
  | 'breakdown'
  | 'people'
  | 'quality'
  | 'change'
  | 'registers'
  | 'forms'
  | 'report'
  | 'definitions';

/** The parts of the place "Dữ liệu". */
export type DataTab = 'issues' | 'sheet' | 'values' | 'corrections' | 'files';

/** The parts of the place "Định nghĩa". */
export const definitionsTabs = [
  ...(['indicators', 'dimensions', 'populations', 'standards', 'posts'] as const),
  ...(['unitChanges', 'unitParents', 'retirement', 'registers'] as const),
] as const;
export type DefinitionsTab = (typeof definitionsTabs)[number];

/** What the preview shows; `file` counts from 0, `cell` is where an issue or a value led to. */
export interface SheetPlace {
  readonly file: number;
  readonly sheet: string;
  readonly cell: string | null;
}

/** A value that was corrected by hand: of which person, by the number and the name that the list has. */
export interface Corrected {
  readonly person: number;
  readonly name: string;
  /** An id of `shared/analysis/people-columns`. */
  readonly field: string;
}

export interface WindowState {
  readonly settings: Settings;
  readonly roster: OpenRoster | null;
  /** Grows with every roster that is opened; answers about another one are not shown. */
  readonly rosterVersion: number;
  /** Grows when another workspace, or another roster, may hold other boards. */
  readonly boardsVersion: number;
  /** The board that is shown; null: the first. */
  readonly board: string | null;
  /** The import that runs now: its progress, null until the engine has reported any, and what it waits for. */
  readonly importing: {
    readonly progress: ImportProgress | null;
    readonly question: ImportQuestion | null;
  } | null;
  readonly place: Place;
  readonly dataTab: DataTab;
  readonly definitionsTab: DefinitionsTab;
  /** Null: the first sheet that was read. */
  readonly sheetPlace: SheetPlace | null;
  /** The roster before the last decision of the review. */
  readonly before: OpenRoster | null;
  /** Null: the date the roster states, else today. */
  readonly asOf: string | null;
  readonly filter: Filter;
  /** What the page "Phân tích" shows; null: nothing was chosen yet. */
  readonly breakdown: BreakdownChoice | null;
  /** What the page "Tổng quan" shows. */
  readonly overview: OverviewChoice;
  /** What the page "Biến động" shows. */
  readonly change: ChangeChoice;
  /** As in `Seen`; what the decision was that made it so many, where it was a correction by hand. */
  readonly decided: number;
  readonly corrected: Readonly<Record<number, Corrected & { readonly snapshot: number }>>;
  /** What was looked at before, and what was taken back. */
  readonly steps: Steps;
  /** Whom the page "Nhân sự" shows, where a figure led there; null: everybody of the filter. */
  readonly peopleWanted: PeopleWanted | null;
  /** How the list of people is shown. */
  readonly peopleView: PeopleView;
  /** The register that the place "Sổ theo dõi" shows; null: all of them. */
  readonly register: string | null;
  /** Why the last roster was not opened or exported. */
  readonly failure: Failure | null;
  readonly notice: 'engine-restarted' | 'engine-roster-lost' | null;
}
