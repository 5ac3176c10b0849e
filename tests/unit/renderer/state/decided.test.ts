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

test('in another snapshot decisions cannot be taken back, and are no steps', () => {
  const corrected = filtered(decided(opened, 'decided', 'An'), 'B');
  const elsewhere = reduce(corrected, { type: 'snapshot-chosen', roster: roster(2) });
  let state = elsewhere;
  for (let step = 0; step < 5 && state.steps.past.length > 0; step += 1) {
    expect(nextBack(state)).not.toBe('decision');
    const to = seenAfter(state.steps, 'back')?.looked?.snapshot ?? 1;
    state = reduce(state, {
      ...{ type: 'walked', direction: 'back' },
      ...(to !== state.roster?.snapshot && { roster: roster(to) }),
    });
  }
  expect(state.steps.past).toEqual([]);
  expect(state.filter).toEqual(first.filter);
});
