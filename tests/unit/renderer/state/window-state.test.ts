import { expect, test } from 'vitest';
import { firstChoice } from '../../../../renderer/state/breakdown-choice';
import { showPeople } from '../../../../renderer/state/people-wanted';
import { initialState, reduce } from '../../../../renderer/state/window-state';
import type { OpenRoster } from '../../../../shared/contract/results';

const roster = (people: number): OpenRoster => ({
  ...{ name: 'xã', people, statedDate: null, issues: { error: 0, warning: 0, info: 0 }, files: [] },
  ...{ snapshot: 1, isToday: false },
});
const settings = {
  language: 'vi',
  theme: 'light',
  isTourSeen: true,
  density: 'system',
  motion: 'system',
  zoom: 100,
  publicThreshold: 5,
  recentFiles: [],
} as const;
const opened = reduce(initialState(settings), { type: 'roster-opened', roster: roster(6) });

test('a decision replaces the roster and keeps where the user is', () => {
  const there = reduce(opened, { type: 'cell-opened', place: { file: 0, sheet: 'Sheet1', cell: 'C2' } });
  const decided = reduce(
    { ...there, asOf: '2024-12-31' },
    { type: 'roster-decided', how: 'decided', roster: roster(5) },
  );
  expect(decided).toMatchObject({ dataTab: 'sheet', asOf: '2024-12-31', sheetPlace: { cell: 'C2' } });
  expect([decided.before?.people, decided.roster?.people]).toEqual([6, 5]);
  expect(decided.rosterVersion).toBe(opened.rosterVersion + 1);
});

test('a decision that ends after the roster was closed opens nothing', () => {
  const closed = reduce(opened, { type: 'roster-closed' });
  expect(reduce(closed, { type: 'roster-decided', how: 'decided', roster: roster(5) }).roster).toBeNull();
});

test('a cell is gone to once', () => {
  const there = reduce(opened, { type: 'cell-opened', place: { file: 0, sheet: 'Sheet1', cell: 'C2' } });
  const back = reduce(reduce(there, { type: 'place-chosen', place: 'overview' }), {
    type: 'place-chosen',
    place: 'quality',
  });
  expect(back.sheetPlace).toEqual({ file: 0, sheet: 'Sheet1', cell: null });
});

test('a figure leads to its people; another roster forgets them and what was broken down', () => {
  const condition = { dimension: 'gender', in: ['female'] };
  const there = reduce(opened, showPeople(condition, 'Giới tính: Nữ'));
  expect(there).toMatchObject({ place: 'people', peopleWanted: { condition, title: 'Giới tính: Nữ' } });
  const choice = firstChoice(roster(6));
  const chosen = reduce(there, { type: 'breakdown-chosen', choice });
  expect(chosen.breakdown).toBe(choice);
  const next = reduce(chosen, { type: 'roster-opened', roster: roster(5) });
  expect(next).toMatchObject({
    place: 'overview',
    peopleWanted: null,
    breakdown: null,
    steps: { past: [], future: [] },
  });
});

test('a cell that a card leads to stands on the page of data', () => {
  const listed = reduce(opened, { type: 'people-wanted', wanted: null });
  const there = reduce(listed, { type: 'cell-opened', place: { file: 0, sheet: 'Sheet1', cell: 'C2' } });
  expect([listed.place, there.place, there.dataTab]).toEqual(['people', 'quality', 'sheet']);
});

test('the columns of the list hold for the next roster, its search and its card do not', () => {
  const change = { columns: ['full_name', 'unit'], search: 'an', card: { person: 3, row: 2 } };
  const shown = reduce(opened, { type: 'people-view-changed', change });
  const next = reduce(shown, { type: 'roster-opened', roster: roster(9) });
  expect(next.peopleView).toMatchObject({ columns: ['full_name', 'unit'], search: '', card: null });
});

test('the card stays open after a decision, unless people are numbered anew', () => {
  const change = { card: { person: 3, row: 2 } };
  const shown = reduce(opened, { type: 'people-view-changed', change });
  const corrected = reduce(shown, { type: 'roster-decided', how: 'decided', roster: roster(6) });
  expect(corrected.peopleView.card).toEqual({ person: 3, row: 2 });
  expect(
    reduce(shown, { type: 'roster-decided', how: 'decided', roster: roster(5) }).peopleView.card,
  ).toBeNull();
});

test('the version of figures over time is a step, the part of the page is none', () => {
  const choose = (part: 'compare' | 'trend', publicFrom: number | null) =>
    ({ type: 'change-chosen', choice: { part, publicFrom } }) as const;
  const shown = [choose('trend', null), choose('trend', 5), choose('compare', 5)].reduce(reduce, opened);
  expect(shown.steps.past).toHaveLength(opened.steps.past.length + 1);
  const back = reduce({ ...shown, place: 'people' }, { type: 'walked', direction: 'back' });
  expect([back.place, back.change]).toEqual(['change', { part: 'trend', publicFrom: null }]);
  expect(reduce(back, { type: 'walked', direction: 'forth' }).change.publicFrom).toBe(5);
});
