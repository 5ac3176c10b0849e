import { expect, test } from 'vitest';
import { plainView } from '../../../../shared/analysis/table-view';
import type { Board, CardContent } from '../../../../shared/contract/boards';
import { firstChoice } from '../../../../renderer/state/breakdown-choice';
import { usualChange } from '../../../../renderer/state/change-choice';
import { usualOverview } from '../../../../renderer/state/overview-choice';
import { paperVersion } from '../../../../renderer/shell/print/paper-version';

const board = (...contents: readonly CardContent[]): Board => ({
  ...{ id: 'b', name: 'Bảng' },
  cards: contents.map((content, at) => ({ id: `c${at}`, x: 0, y: at, w: 3, h: 3, content })),
});
const table = (publicFrom: number | null): CardContent => ({
  ...{ kind: 'breakdown', measure: 'headcount', rows: ['unit'], columns: [] },
  ...{ view: plainView, chart: null, shown: 'table', publicFrom },
});
const internal = { breakdown: null, overview: usualOverview, change: usualChange };

test('paper is public only where everything on it is', () => {
  const choice = firstChoice({ files: [] });
  const on = (place: 'breakdown' | 'overview' | 'boards' | 'people' | 'report', of: Board | null = null) =>
    paperVersion({ ...internal, place }, of);
  expect([on('breakdown'), on('overview'), on('people'), on('report')]).toEqual([
    ...['internal', 'internal', 'internal', null],
  ]);
  expect(
    paperVersion({ ...internal, place: 'breakdown', breakdown: { ...choice, publicFrom: 5 } }, null),
  ).toBe('public');
  expect(paperVersion({ ...internal, place: 'people', breakdown: { ...choice, publicFrom: 5 } }, null)).toBe(
    'internal',
  );
  expect(
    paperVersion({ ...internal, place: 'overview', overview: { tiles: null, publicFrom: 5 } }, null),
  ).toBe('public');
  const change = (part: 'compare' | 'trend', publicFrom: number | null) =>
    paperVersion({ ...internal, place: 'change', change: { part, publicFrom } }, null);
  expect([change('trend', 5), change('trend', null), change('compare', 5)]).toEqual([
    ...['public', 'internal', 'internal'],
  ]);
  expect(on('boards', board(table(5), { kind: 'note', text: 'Ghi chú' }))).toBe('public');
  expect(on('boards', board(table(5), table(null)))).toBe('internal');
  expect(on('boards', board(table(5), { kind: 'tile', measure: 'headcount' }))).toBe('internal');
  expect(on('boards', board())).toBe('internal');
});
