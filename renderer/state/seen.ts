import type { OpenRoster } from '../../shared/contract/results';
import type { Filter } from './filter';
import type { PeopleView } from './people-view';
import { isSameList, seenAfter, stepped, walked, type ListChoice, type Seen } from './steps';
import type { WindowState } from './window-shape';

/** What of the window can be taken back. */
export function seenIn({
  filter,
  breakdown,
  overview,
  change: { publicFrom: trendFrom },
  asOf,
  roster,
  peopleWanted: wanted,
  peopleView: { columns, pinned, widths, sort, search },
  decided,
}: WindowState): Seen {
  const looked = roster && { snapshot: roster.snapshot, isToday: roster.isToday };
  return {
    filter,
    breakdown,
    overview,
    trendFrom,
    asOf,
    looked,
    wanted,
    list: { columns, pinned, widths, sort, search },
    decided,
  };
}

/** What of the list of people a filter takes with it: whom a figure led to, and what was searched for. */
export type Leaving = 'wanted' | 'wanted-and-search';

export function withFilter(state: WindowState, filter: Filter, leaves?: Leaving): WindowState {
  if (leaves === undefined) return { ...state, filter };
  const peopleView = leaves === 'wanted' ? state.peopleView : { ...state.peopleView, search: '' };
  return { ...state, filter, peopleWanted: null, peopleView };
}

/** The list of people shown otherwise; a step, unless only a card or what is masked is another. */
export function withChangedList(state: WindowState, change: Partial<PeopleView>): WindowState {
  const next = { ...state, peopleView: { ...state.peopleView, ...change } };
  const [before, after] = [seenIn(state), seenIn(next)];
  // Sensitive values that were hidden do not come back by a key that means something else.
  if (isSameList(before.list, after.list) || change.isSensitiveShown === false) return next;
  return { ...next, steps: stepped(state.steps, before, goingOn(before.list, change)) };
}

/** A word that is typed on and a width that is dragged are one step each. */
function goingOn({ widths }: ListChoice, change: Partial<PeopleView>): string | null {
  if (change.search !== undefined) return change.search === '' ? null : 'search';
  if (change.widths === undefined) return null;
  const wide = change.widths;
  const column = Object.keys(wide).find((id) => wide[id] !== widths[id]);
  return column === undefined ? null : `width of ${column}`;
}

/**
 * The state one step back, or forth again, on the page where that is in sight; `roster`: the snapshot that the step
 * looks at, where it is another one.
 */
export function walkedTo(
  state: WindowState,
  direction: 'back' | 'forth',
  roster: OpenRoster | null,
): WindowState {
  const seen = seenAfter(state.steps, direction);
  if (seen === null) return state;
  const now = seenIn(state);
  const { filter, breakdown, overview, trendFrom, asOf, wanted, list } = seen;
  const isOtherTrend = trendFrom !== now.trendFrom;
  const isElsewhere = roster !== null;
  const view: PeopleView = { ...state.peopleView, ...list, ...(isElsewhere && { card: null }) };
  const next: WindowState = {
    ...state,
    ...{ filter, breakdown, overview, asOf, peopleWanted: wanted },
    ...(isOtherTrend && { change: { part: 'trend', publicFrom: trendFrom } }),
    peopleView: view,
    steps: walked(state.steps, now, direction),
    ...(isElsewhere && {
      ...{ roster, rosterVersion: state.rosterVersion + 1, before: null, sheetPlace: null },
    }),
  };
  // The filter, the date and the snapshot are in sight everywhere; the others only on their pages.
  const place =
    breakdown !== now.breakdown
      ? 'breakdown'
      : overview !== now.overview
        ? 'overview'
        : isOtherTrend
          ? 'change'
          : wanted !== now.wanted || !isSameList(list, now.list)
            ? 'people'
            : state.place;
  return place === state.place ? next : { ...withoutCell(next), place };
}

/** A cell is gone to once; who comes back to the sheet later finds it as they left it. */
export function withoutCell(state: WindowState): WindowState {
  return state.sheetPlace === null ? state : { ...state, sheetPlace: { ...state.sheetPlace, cell: null } };
}
