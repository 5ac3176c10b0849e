import { expect, test } from 'vitest';
import type { OpenRoster } from '../../../../shared/contract/results';
import { lastCorrected, type Decided } from '../../../../renderer/state/decided';
import type { Filter } from '../../../../renderer/state/filter';
import { seenAfter } from '../../../../renderer/state/steps';
import { initialState, reduce } from '../../../../renderer/state/window-state';
import type { WindowState } from '../../../../renderer/state/window-shape';

const roster = (snapshot: number): OpenRoster => ({
  ...{ name: 'xã', people: 3, statedDate: null, issues: { error: 0, warning: 0, info: 0 }, files: [] },
  ...{ snapshot, isToday: false },
});
const first = initialState({
  ...{ language: 'vi', theme: 'system', isTourSeen: true, density: 'system', motion: 'system' },
  ...{ zoom: 100, publicThreshold: 5, recentFiles: [] },
});
const opened = reduce(first, { type: 'roster-opened', roster: roster(1) });
const filter = (value: string): Filter => ({ conditions: [{ dimension: 'unit', in: [value] }] });
const filtered = (state: WindowState, value: string): WindowState =>
  reduce(state, { type: 'filter-changed', filter: filter(value) });
const decided = (state: WindowState, how: Decided['how'], name?: string): WindowState =>
  reduce(state, {
    ...{ type: 'roster-decided', how, roster: roster(1) },
    ...(name !== undefined && { corrected: { person: 2, name, field: 'birth_date' } }),
  });
/** What Ctrl+Z would do: `decision`, or the units of the filter that comes back. */
function nextBack(state: WindowState): unknown {
  const seen = seenAfter(state.steps, 'back');
  return seen === null ? null : seen.decided !== state.decided ? 'decision' : seen.filter;
}
const back = (state: WindowState): WindowState => reduce(state, { type: 'walked', direction: 'back' });

test('a correction is taken back in its turn, between the filters before and after it', () => {
  const corrected = decided(filtered(opened, 'A'), 'decided', 'An');
  const later = filtered(corrected, 'B');
  expect(nextBack(later)).toEqual(filter('A'));
  const once = back(later);
  expect(nextBack(once)).toBe('decision');
  expect(lastCorrected(once)).toMatchObject({ name: 'An' });
  const twice = decided(once, 'taken-back');
  expect(twice).toMatchObject({ decided: 0, filter: filter('A') });
  expect(lastCorrected(twice)).toBeNull();
  expect(nextBack(twice)).toEqual(first.filter);
  expect(seenAfter(twice.steps, 'forth')?.decided).toBe(1);
  const again = decided(twice, 'brought-again');
  expect(lastCorrected(again)).toMatchObject({ name: 'An' });
  expect(seenAfter(again.steps, 'forth')?.filter).toEqual(filter('B'));
});

test('one that is taken back out of its turn is no step any more, the others are', () => {
  const later = filtered(decided(filtered(opened, 'A'), 'decided', 'An'), 'B');
  const gone = decided(later, 'taken-back');
  expect(gone.steps.past).toHaveLength(2);
  expect(nextBack(gone)).toEqual(filter('A'));
  expect(nextBack(back(gone))).toEqual(first.filter);
});

test('what changed nothing is no step; a new decision forgets what was taken back', () => {
  const nothing = decided(opened, 'nothing');
  expect(nothing.steps).toBe(opened.steps);
  const anew = decided(decided(decided(opened, 'decided', 'An'), 'taken-back'), 'decided');
  expect(anew.steps.future).toEqual([]);
  expect(lastCorrected(anew)).toBeNull();
  expect(nextBack(anew)).toBe('decision');
});

test('decisions of earlier days are taken back before the window knows any step', () => {
  const earlier = decided(filtered(opened, 'A'), 'taken-back');
  expect(earlier.decided).toBe(-1);
  expect(nextBack(earlier)).toEqual(first.filter);
});

/** Everything that Ctrl+Z does until nothing is left, the engine answering as it would. */
function allTheWayBack(from: WindowState): unknown[] {
  const done: unknown[] = [];
  let state = from;
  while (state.steps.past.length > 0) {
    const seen = seenAfter(state.steps, 'back');
    const to = seen?.looked?.snapshot ?? 0;
    if (to !== state.roster?.snapshot) {
      done.push(`to ${to}`);
      state = reduce(state, { type: 'walked', direction: 'back', roster: roster(to) });
    } else if (seen?.decided !== state.decided) {
      done.push(`decision in ${to}`);
      state = reduce(state, { type: 'roster-decided', how: 'taken-back', roster: roster(to) });
    } else {
      done.push(seen.filter);
      state = back(state);
    }
  }
  return done;
}

const choosing = (state: WindowState, id: number, gone?: number): WindowState =>
  reduce(state, { type: 'snapshot-chosen', roster: roster(id), ...(gone !== undefined && { gone }) });
const decidedIn = (state: WindowState, id: number): WindowState =>
  reduce(state, { type: 'roster-decided', how: 'decided', roster: roster(id) });

test('decisions of several snapshots are taken back in their turn, each in its own snapshot', () => {
  const both = decidedIn(choosing(decidedIn(filtered(opened, 'A'), 1), 2), 2);
  expect(allTheWayBack(both)).toEqual(['decision in 2', 'to 1', 'decision in 1', first.filter]);
});

test('one of another snapshot that is taken back out of its turn leads there, and the way back is a step', () => {
  const elsewhere = choosing(decided(opened, 'decided', 'An'), 2);
  expect(lastCorrected(elsewhere)).toBeNull();
  const gone = reduce(elsewhere, { type: 'roster-decided', how: 'taken-back', roster: roster(1) });
  expect(gone).toMatchObject({ decided: 0, before: null, roster: { snapshot: 1 } });
  expect(allTheWayBack(gone)).toEqual(['to 2', 'to 1']);
});

test('a snapshot that is removed takes its decisions with it, and those that were made before them', () => {
  const made = decidedIn(choosing(decidedIn(choosing(decidedIn(opened, 1), 2), 2), 1), 1);
  expect(allTheWayBack(choosing(made, 1, 2))).toEqual(['decision in 1']);
  expect(allTheWayBack(choosing(choosing(made, 2), 2, 1))).toEqual([]);
});
