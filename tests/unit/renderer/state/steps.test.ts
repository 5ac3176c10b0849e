import { expect, test } from 'vitest';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import { makeLibrary, starterLibrary } from '../../../../shared/analysis/library';
import type { OpenRoster } from '../../../../shared/contract/results';
import { firstChoice } from '../../../../renderer/state/breakdown-choice';
import type { Filter } from '../../../../renderer/state/filter';
import { orderShown, type PeopleView } from '../../../../renderer/state/people-view';
import { seenAfter } from '../../../../renderer/state/steps';
import { initialState, reduce } from '../../../../renderer/state/window-state';
import type { WindowState } from '../../../../renderer/state/window-shape';

const filter = (value: string): Filter => ({ conditions: [{ dimension: 'unit', in: [value] }] });
const first = initialState({
  language: 'vi',
  theme: 'system',
  isTourSeen: true,
  density: 'system',
  motion: 'system',
  zoom: 100,
  publicThreshold: 5,
  recentFiles: [],
});
const choice = firstChoice({ files: [] });

function filtered(state: WindowState, value: string): WindowState {
  return reduce(state, { type: 'filter-changed', filter: filter(value) });
}
const back = (state: WindowState): WindowState => reduce(state, { type: 'walked', direction: 'back' });
const forth = (state: WindowState): WindowState => reduce(state, { type: 'walked', direction: 'forth' });

test('filters and breakdowns are taken back in the order in which they were chosen', () => {
  const one = filtered(first, 'A');
  const two = reduce(one, { type: 'breakdown-chosen', choice });
  const three = filtered(two, 'B');
  expect(back(three)).toMatchObject({ filter: filter('A'), breakdown: choice });
  expect(back(back(three))).toMatchObject({ filter: filter('A'), breakdown: null });
  expect(back(back(back(three))).filter).toEqual(first.filter);
  expect(forth(back(three)).filter).toEqual(filter('B'));
  expect(back(first)).toBe(first);
  expect(forth(three)).toBe(three);
});

test('a breakdown that is taken back is gone to; a filter is in sight where one is', () => {
  const chosen = reduce(filtered(first, 'A'), { type: 'breakdown-chosen', choice });
  expect(back(chosen).place).toBe('breakdown');
  expect(back(back(chosen)).place).toBe('breakdown');
  expect(back(filtered(first, 'A')).place).toBe('overview');
});

const roster = (snapshot: number, isToday = false): OpenRoster => ({
  ...{ name: 'xã', people: 3, statedDate: null, issues: { error: 0, warning: 0, info: 0 }, files: [] },
  ...{ snapshot, isToday },
});
const opened = reduce(first, { type: 'roster-opened', roster: roster(1) });
const listed = (state: WindowState, change: Partial<PeopleView>): WindowState =>
  reduce(state, { type: 'people-view-changed', change });

test('a date that is taken back is the date before, and nothing else', () => {
  const one = reduce(opened, { type: 'breakdown-chosen', choice });
  const two = reduce(one, { type: 'date-chosen', asOf: '2025-06-30' });
  expect(back(two)).toMatchObject({ asOf: null, breakdown: choice, place: one.place });
  expect(forth(back(two)).asOf).toBe('2025-06-30');
});

test('the snapshot before comes back with its date and the units that were shown', () => {
  const dated = reduce(opened, { type: 'date-chosen', asOf: '2025-06-30' });
  const two = reduce(dated, { type: 'snapshot-chosen', roster: roster(2) });
  const today = reduce(two, { type: 'snapshot-chosen', roster: roster(2, true) });
  expect(seenAfter(today.steps, 'back')?.looked).toEqual({ snapshot: 2, isToday: false });
  const recorded = reduce(today, { type: 'walked', direction: 'back', roster: roster(2) });
  expect(seenAfter(recorded.steps, 'back')?.looked).toEqual({ snapshot: 1, isToday: false });
  const one = reduce(recorded, { type: 'walked', direction: 'back', roster: roster(1) });
  expect(one).toMatchObject({ asOf: '2025-06-30', roster: roster(1) });
  expect(one.rosterVersion).toBe(today.rosterVersion + 2);
  // A name or a date of a snapshot is no other look at it.
  expect(reduce(opened, { type: 'snapshot-chosen', roster: roster(1) }).steps).toBe(opened.steps);
});

test('steps lead to no snapshot that was removed', () => {
  const two = reduce(opened, { type: 'snapshot-chosen', roster: roster(2) });
  const narrowed = filtered(two, 'A');
  const removed = reduce(narrowed, { type: 'snapshot-chosen', roster: roster(1), gone: 2 });
  expect(removed.steps.past.map(({ looked }) => looked?.snapshot)).toEqual([1]);
  expect(back(removed)).toMatchObject({ filter: first.filter, roster: roster(1) });
});

test('columns, order, widths and the search of the list of people are taken back, a word as one step', () => {
  const columns = listed(opened, { columns: ['full_name', 'unit'] });
  const sorted = listed(columns, { sort: [{ column: 'unit', direction: 'ascending' }] });
  const wide = listed(listed(sorted, { widths: { unit: 90 } }), { widths: { unit: 95 } });
  const typed = listed(listed(wide, { search: 'ngu' }), { search: 'nguyen' });
  const carded = listed(typed, { card: { person: 3, row: 2 }, isSensitiveShown: true });
  const steps = [carded];
  for (let at = 0; at < 4; at += 1) steps.push(back(steps[at] as WindowState));
  expect(steps.map(({ peopleView: { search, widths, sort } }) => [search, widths.unit, sort.length])).toEqual(
    [
      ['nguyen', 95, 1],
      ['', 95, 1],
      ['', undefined, 1],
      ['', undefined, 0],
      ['', undefined, 0],
    ],
  );
  expect(steps.at(-1)?.peopleView.columns).toBeNull();
  expect(steps.at(-1)?.place).toBe('people');
  expect(steps.at(-1)?.peopleView.isSensitiveShown).toBe(true);
  expect(listed(listed(typed, { search: '' }), { search: 'le' }).steps.past).toHaveLength(
    typed.steps.past.length + 2,
  );
});

test('an order that would tell sensitive values does not come back while they are hidden', () => {
  const shown = listed(opened, { isSensitiveShown: true });
  const sorted = listed(shown, { sort: [{ column: 'religion', direction: 'ascending' }] });
  const other = listed(sorted, { search: 'a' });
  const hidden = listed(other, { isSensitiveShown: false });
  const { peopleView } = back(hidden);
  expect(peopleView).toMatchObject({ search: '', isSensitiveShown: false });
  expect(orderShown(peopleView, starterLibrary)).toEqual([]);
});

test('whom a figure led to comes back, and a group that becomes a filter is one step', () => {
  const wanted = { condition: { dimension: 'gender', in: ['female'] }, title: 'Nữ' };
  const led = reduce(opened, { type: 'people-wanted', wanted });
  const left = reduce(led, { type: 'people-wanted', wanted: null });
  expect(back(left).peopleWanted).toBe(wanted);
  expect(back(back(left)).peopleWanted).toBeNull();
  const narrowed = reduce(led, { type: 'filter-changed', filter: filter('A'), leaves: 'wanted' });
  expect(back(narrowed)).toMatchObject({ peopleWanted: wanted, filter: first.filter });
});

test('after something new nothing comes back', () => {
  const state = filtered(back(filtered(first, 'A')), 'B');
  expect(forth(state)).toBe(state);
});

test('what is no longer defined is no longer looked at, now or before', () => {
  const population = { population: 'own_high' };
  const young = { indicator: 'under_40' };
  const one = reduce(first, { type: 'filter-changed', filter: { conditions: [population, young] } });
  const two = reduce(one, { type: 'breakdown-chosen', choice: { ...choice, rows: ['own_clusters'] } });
  const three = reduce(two, { type: 'breakdown-chosen', choice });
  const library = makeLibrary(starterDefinitions);
  const state = reduce(three, { type: 'definitions-changed', library, isAdded: false });
  expect(state).toMatchObject({ filter: { conditions: [young] }, breakdown: choice });
  expect(state.rosterVersion).toBe(first.rosterVersion + 1);
  expect(back(state).breakdown).toBeNull();
});
