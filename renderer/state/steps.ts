import type { BreakdownChoice } from './breakdown-choice';
import type { Filter } from './filter';
import type { OverviewChoice } from './overview-choice';
import type { PeopleView } from './people-view';
import type { PeopleWanted } from './people-wanted';

/** What of the list of people is a choice that can be taken back; what is masked and whose card is open is not. */
export type ListChoice = Pick<PeopleView, 'columns' | 'pinned' | 'widths' | 'sort' | 'search'>;

/** A snapshot, in the units of today or in those that were recorded. */
export interface Looked {
  readonly snapshot: number;
  readonly isToday: boolean;
}

/** What the user chose to look at. */
export interface Seen {
  readonly filter: Filter;
  /** Null: nothing was chosen yet on the page "Phân tích". */
  readonly breakdown: BreakdownChoice | null;
  readonly overview: OverviewChoice;
  /** In which version figures over time are shown, as in `ChangeChoice`. */
  readonly trendFrom: number | null;
  /** Null: the date the roster states, else today. */
  readonly asOf: string | null;
  /** Null: no roster is open. */
  readonly looked: Looked | null;
  /** Whom a figure led to. */
  readonly wanted: PeopleWanted | null;
  readonly list: ListChoice;
  /** How many decisions about the roster stand, from when the window opened it; below 0 where older ones were taken back. */
  readonly decided: number;
}

/** What was looked at before and can come back, the last one last; and what was taken back, the next one first. */
export interface Steps {
  readonly past: readonly Seen[];
  readonly future: readonly Seen[];
  /** What the last step changes, where more of the same is still that step: a word that is typed, a width. */
  readonly going: string | null;
}

export const noSteps: Steps = { past: [], future: [], going: null };

const mostSteps = 100;

/** One more step that can be taken back; none where the last one only goes on. */
export function stepped(steps: Steps, seen: Seen, going: string | null = null): Steps {
  if (going !== null && going === steps.going && steps.future.length === 0) return steps;
  return { past: [...steps.past, seen].slice(-mostSteps), future: [], going };
}

/** What the step before, or the one that was taken back, shows; null where there is none. */
export function seenAfter({ past, future }: Steps, direction: 'back' | 'forth'): Seen | null {
  return (direction === 'back' ? past.at(-1) : future[0]) ?? null;
}

/** The steps after a walk from what is seen now. */
export function walked({ past, future }: Steps, now: Seen, direction: 'back' | 'forth'): Steps {
  return direction === 'back'
    ? { past: past.slice(0, -1), future: [now, ...future], going: null }
    : { past: [...past, now], future: future.slice(1), going: null };
}

/**
 * Steps to a snapshot that is gone lead to what is looked at instead; those that then change nothing are none. Decisions
 * are taken back one after the other: what was decided there is no step any more, nor are decisions beyond it.
 */
export function withoutSnapshot({ past, future, going }: Steps, gone: number, now: Seen): Steps {
  const there = (seen: Seen): Seen =>
    seen.looked?.snapshot === gone ? { ...seen, looked: now.looked } : seen;
  const decidedThere = (before: Seen, after: Seen): boolean =>
    before.decided !== after.decided && before.looked?.snapshot === gone;
  const all = [...past, now, ...future];
  const isGone = all.map((seen, at) => at + 1 < all.length && decidedThere(seen, all[at + 1] ?? now));
  const last = isGone.lastIndexOf(true, Math.max(0, past.length - 1));
  const least = last < 0 || last >= past.length ? -Infinity : (all[last + 1] ?? now).decided;
  const first = isGone.indexOf(true, past.length);
  const most = first < 0 ? Infinity : (all[first] ?? now).decided;
  const map = (seen: Seen): Seen => ({
    ...there(seen),
    decided: Math.min(Math.max(seen.decided, least), most),
  });
  return withoutSame({ past: past.map(map), future: future.map(map), going }, now);
}

/** A decision was taken back out of its turn: the steps after it are as they were, without it. */
export function withoutDecision(steps: Steps, now: Seen): Steps {
  return decidedAs(steps, now, ({ decided }) => Math.min(decided, now.decided));
}

function decidedAs(steps: Steps, now: Seen, decided: (seen: Seen) => number): Steps {
  const map = (seen: Seen): Seen => ({ ...seen, decided: decided(seen) });
  return withoutSame({ ...steps, past: steps.past.map(map), future: steps.future.map(map) }, now);
}

function withoutSame({ past, future }: Steps, now: Seen): Steps {
  return {
    past: past.filter((seen, at) => !isSame(seen, past[at + 1] ?? now)),
    future: future.filter((seen, at) => !isSame(seen, future[at - 1] ?? now)),
    going: null,
  };
}

export function isSameLook(a: Looked | null, b: Looked | null): boolean {
  return a?.snapshot === b?.snapshot && a?.isToday === b?.isToday;
}

export function isSameList(a: ListChoice, b: ListChoice): boolean {
  return (
    a.columns === b.columns &&
    a.pinned === b.pinned &&
    a.widths === b.widths &&
    a.sort === b.sort &&
    a.search === b.search
  );
}

function isSame(a: Seen, b: Seen): boolean {
  return (
    a.filter === b.filter &&
    a.breakdown === b.breakdown &&
    a.overview === b.overview &&
    a.trendFrom === b.trendFrom &&
    a.asOf === b.asOf &&
    a.wanted === b.wanted &&
    a.decided === b.decided &&
    isSameLook(a.looked, b.looked) &&
    isSameList(a.list, b.list)
  );
}
