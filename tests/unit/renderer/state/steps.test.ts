import { expect, test } from 'vitest';
import { starterDefinitions } from '../../../../shared/analysis/starter-definitions';
import { makeLibrary } from '../../../../shared/analysis/library';
import { firstChoice } from '../../../../renderer/state/breakdown-choice';
import type { Filter } from '../../../../renderer/state/filter';
import { initialState, reduce, type WindowState } from '../../../../renderer/state/window-state';

const filter = (value: string): Filter => ({ conditions: [{ dimension: 'unit', in: [value] }] });
const first = initialState({
  language: 'vi',
  theme: 'system',
  isTourSeen: true,
  density: 'system',
  motion: 'system',
  zoom: 100,
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
