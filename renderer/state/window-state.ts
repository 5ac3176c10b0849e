import type { Settings } from '../../shared/contract/settings';
import type { Failure } from '../../shared/contract/failure';
import type { ImportProgress, OpenRoster } from '../../shared/contract/results';
import type { Library } from '../../shared/analysis/library';
import type { BreakdownChoice } from './breakdown-choice';
import { noFilter } from './filter';
import type { Filter } from './filter';
import { firstView, keptView, type PeopleView } from './people-view';
import { usualChange, type ChangeChoice } from './change-choice';
import { usualOverview, type OverviewChoice } from './overview-choice';
import type { PeopleWanted } from './people-wanted';
import { withDecision, type Decided } from './decided';
import { knownIn } from './keep-known';
import { seenIn, walkedTo, withChangedList, withFilter, withoutCell, type Leaving } from './seen';
import { isSameLook, noSteps, stepped, withoutSnapshot } from './steps';
import type { ImportQuestion } from './settle-files';
import type { Place, DataTab, DefinitionsTab, SheetPlace, WindowState } from './window-shape';

export type WindowAction =
  | { readonly type: 'settings-changed'; readonly settings: Settings }
  | { readonly type: 'import-started' }
  | { readonly type: 'import-progressed'; readonly progress: ImportProgress }
  /** Null: it was answered. */
  | { readonly type: 'import-asked'; readonly question: ImportQuestion | null }
  | { readonly type: 'import-failed'; readonly failure: Failure }
  /** `board`: leads to this board. */
  | {
      readonly type: 'roster-opened';
      readonly roster: OpenRoster;
      readonly isAdded?: boolean;
      readonly board?: string | null;
    }
  | { readonly type: 'roster-closed' }
  /** Another workspace, with what it has open. */
  | { readonly type: 'workspace-opened'; readonly roster: OpenRoster | null }
  /** Another snapshot, or this one with another date or in other units; `gone`: the one that was removed. */
  | { readonly type: 'snapshot-chosen'; readonly roster: OpenRoster | null; readonly gone?: number }
  /** The open roster, understood anew after a decision of the review. */
  | ({ readonly type: 'roster-decided' } & Decided)
  | { readonly type: 'data-tab-chosen'; readonly tab: DataTab }
  /** Leads there. */
  | { readonly type: 'definitions-tab-chosen'; readonly tab: DefinitionsTab }
  | { readonly type: 'sheet-chosen'; readonly file: number; readonly sheet: string }
  | { readonly type: 'cell-opened'; readonly place: SheetPlace }
  | { readonly type: 'engine-restarted' }
  /** What a new engine, or a reloaded page, finds open. */
  | { readonly type: 'roster-found'; readonly roster: OpenRoster | null }
  | { readonly type: 'place-chosen'; readonly place: Place }
  | { readonly type: 'date-chosen'; readonly asOf: string | null }
  /** `leaves`: the list of people shows everybody of it, whomever a figure led to; and whatever was searched for. */
  | { readonly type: 'filter-changed'; readonly filter: Filter; readonly leaves?: Leaving }
  | { readonly type: 'breakdown-chosen'; readonly choice: BreakdownChoice }
  | { readonly type: 'overview-chosen'; readonly choice: OverviewChoice }
  | { readonly type: 'change-chosen'; readonly choice: ChangeChoice }
  /** What the workspace keeps. */
  | { readonly type: 'tiles-found'; readonly tiles: readonly string[] | null }
  /** Takes the last choice back, or brings it again; `roster`: where that looks at another snapshot. */
  | { readonly type: 'walked'; readonly direction: 'back' | 'forth'; readonly roster?: OpenRoster | null }
  /** What users defined is another; `isAdded`: nothing that was there before has changed. */
  | { readonly type: 'definitions-changed'; readonly library: Library; readonly isAdded: boolean }
  /** Leads to the page "Nhân sự"; null: everybody of the filter again. */
  | { readonly type: 'people-wanted'; readonly wanted: PeopleWanted | null }
  | { readonly type: 'people-view-changed'; readonly change: Partial<PeopleView> }
  | { readonly type: 'board-chosen'; readonly board: string | null }
  | { readonly type: 'register-chosen'; readonly register: string | null }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'message-dismissed' };

export function initialState(settings: Settings): WindowState {
  return {
    settings,
    roster: null,
    rosterVersion: 0,
    boardsVersion: 0,
    board: null,
    importing: null,
    place: 'overview',
    dataTab: 'issues',
    definitionsTab: 'indicators',
    sheetPlace: null,
    before: null,
    asOf: null,
    filter: noFilter,
    breakdown: null,
    overview: usualOverview,
    change: usualChange,
    decided: 0,
    corrected: {},
    steps: noSteps,
    peopleWanted: null,
    peopleView: firstView,
    register: null,
    failure: null,
    notice: null,
  };
}

export function reduce(state: WindowState, action: WindowAction): WindowState {
  switch (action.type) {
    case 'settings-changed':
      return { ...state, settings: action.settings };
    case 'import-started':
      return { ...state, importing: { progress: null, question: null }, failure: null, notice: null };
    case 'import-progressed':
      return state.importing
        ? { ...state, importing: { ...state.importing, progress: action.progress } }
        : state;
    case 'import-asked':
      return state.importing
        ? { ...state, importing: { ...state.importing, question: action.question } }
        : state;
    case 'import-failed':
      return {
        ...state,
        importing: null,
        failure: action.failure.kind === 'cancelled' ? null : action.failure,
      };
    case 'roster-opened':
      return {
        ...initialState(state.settings),
        peopleView: keptView(state.peopleView),
        roster: action.roster,
        rosterVersion: state.rosterVersion + 1,
        boardsVersion: state.boardsVersion + 1,
        ...(action.board && { place: 'boards' as const, board: action.board }),
        // Who adds a snapshot wants to see what changed.
        ...(action.isAdded && { place: 'change' as const }),
      };
    case 'snapshot-chosen': {
      const next = {
        ...state,
        roster: action.roster ?? state.roster,
        rosterVersion: state.rosterVersion + 1,
        before: null,
        sheetPlace: null,
        asOf: null,
        peopleView: { ...state.peopleView, card: null },
        failure: null,
      };
      // What was removed comes back from the list of snapshots, not as a step.
      if (action.gone !== undefined)
        return { ...next, steps: withoutSnapshot(state.steps, action.gone, seenIn(next)) };
      const isOther = !isSameLook(seenIn(next).looked, seenIn(state).looked) || state.asOf !== null;
      if (!isOther) return next;
      return { ...next, steps: stepped(state.steps, seenIn(state)) };
    }
    case 'workspace-opened':
      return {
        ...initialState(state.settings),
        peopleView: keptView(state.peopleView),
        roster: action.roster,
        rosterVersion: state.rosterVersion + 1,
        boardsVersion: state.boardsVersion + 1,
      };
    case 'roster-closed':
      return {
        ...initialState(state.settings),
        peopleView: keptView(state.peopleView),
        rosterVersion: state.rosterVersion + 1,
        boardsVersion: state.boardsVersion + 1,
      };
    case 'roster-decided':
      return withDecision(state, action);
    case 'data-tab-chosen':
      return { ...withoutCell(state), dataTab: action.tab };
    case 'definitions-tab-chosen':
      return { ...withoutCell(state), place: 'definitions', definitionsTab: action.tab };
    case 'sheet-chosen':
      return { ...state, sheetPlace: { file: action.file, sheet: action.sheet, cell: null } };
    case 'cell-opened':
      return { ...state, place: 'quality', dataTab: 'sheet', sheetPlace: action.place };
    case 'engine-restarted':
      return { ...state, notice: 'engine-restarted' };
    case 'roster-found':
      if (action.roster !== null) return { ...state, roster: action.roster };
      return state.roster === null
        ? state
        : {
            ...initialState(state.settings),
            rosterVersion: state.rosterVersion + 1,
            boardsVersion: state.boardsVersion + 1,
            notice: 'engine-roster-lost',
          };
    case 'place-chosen':
      return { ...withoutCell(state), place: action.place };
    case 'date-chosen':
      return { ...state, asOf: action.asOf, steps: stepped(state.steps, seenIn(state)) };
    case 'filter-changed':
      return {
        ...withFilter(state, action.filter, action.leaves),
        steps: stepped(state.steps, seenIn(state)),
      };
    case 'breakdown-chosen':
      return { ...state, breakdown: action.choice, steps: stepped(state.steps, seenIn(state)) };
    case 'overview-chosen':
      return { ...state, overview: action.choice, steps: stepped(state.steps, seenIn(state)) };
    case 'change-chosen': {
      const isOther = action.choice.publicFrom !== state.change.publicFrom;
      const steps = isOther ? stepped(state.steps, seenIn(state)) : state.steps;
      return { ...state, change: action.choice, steps };
    }
    case 'tiles-found':
      return { ...state, overview: { ...state.overview, tiles: action.tiles } };
    case 'walked':
      return walkedTo(state, action.direction, action.roster ?? null);
    case 'definitions-changed':
      return {
        ...state,
        ...knownIn(state, action.library),
        rosterVersion: state.rosterVersion + (action.isAdded ? 0 : 1),
      };
    case 'people-wanted':
      return {
        ...withoutCell(state),
        place: 'people',
        peopleWanted: action.wanted,
        ...(action.wanted !== state.peopleWanted && { steps: stepped(state.steps, seenIn(state)) }),
      };
    case 'people-view-changed':
      return withChangedList(state, action.change);
    case 'board-chosen':
      return { ...state, board: action.board };
    case 'register-chosen':
      return { ...state, place: 'registers', register: action.register };
    case 'failed':
      return { ...state, failure: action.failure };
    case 'message-dismissed':
      return { ...state, failure: null, notice: null };
  }
}
