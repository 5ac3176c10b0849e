import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../../renderer/breakdown/table/grid-of';
import type { GridPlace } from '../../../../shared/analysis/place-heads';
import { headAt, movedPlace } from '../../../../renderer/breakdown/table/grid-place';
import { modelOf, nested } from './shown-breakdown';

const model = modelOf(nested);
const grid = gridOf(model);

function move(row: number, column: number, key: string, ctrlKey = false): GridPlace | null {
  return movedPlace({ row, column }, { key, ctrlKey }, grid.size, grid.heads);
}

test('every place of the heads is covered by one head', () => {
  const places = Array.from({ length: 2 }, (_, row) =>
    Array.from({ length: model.columns.length + 1 }, (_each, column) => headAt(grid.heads, { row, column })),
  ).flat();
  expect(places.every((head) => head !== undefined)).toBe(true);
  const covered = new Set(places).size;
  expect(covered).toBe(grid.heads.length);
});

test('the head over inner columns is that of their group', () => {
  model.columns.forEach(({ path }, at) => {
    const [group] = path;
    if (group === undefined) return;
    const over = headAt(grid.heads, { row: 0, column: at + 1 });
    expect(over?.cell.label).toBe({ intermediate: 'Trung cấp', none: 'Chưa qua đào tạo' }[group ?? '']);
  });
});

describe('arrows', () => {
  const first = grid.size.heads;
  test('go from figure to figure and stop at the edges', () => {
    expect(move(first, 1, 'ArrowRight')).toEqual({ row: first, column: 2 });
    expect(move(first, 0, 'ArrowLeft')).toEqual({ row: first, column: 0 });
    expect(move(grid.size.rows - 1, 1, 'ArrowDown')).toEqual({ row: grid.size.rows - 1, column: 1 });
  });
  test('go up to the heads, to their groups and back', () => {
    expect(move(first, 2, 'ArrowUp')).toEqual({ row: 1, column: 2 });
    const group = move(1, 2, 'ArrowUp');
    expect(group).toEqual({ row: 0, column: 1 });
    expect(move(0, 1, 'ArrowDown')).toEqual({ row: 1, column: 1 });
    const next = headAt(grid.heads, { row: 0, column: 1 });
    expect(move(0, 1, 'ArrowRight')).toEqual({ row: 0, column: 1 + (next?.cell.columnSpan ?? 0) });
  });
  test('pass the corner, which takes both lines', () => {
    expect(move(first, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(move(0, 0, 'ArrowDown')).toEqual({ row: first, column: 0 });
    expect(move(1, 1, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  });
  test('Home, End and pages go as in a worksheet', () => {
    const last = grid.size.columns - 1;
    expect(move(first + 1, 2, 'Home')).toEqual({ row: first + 1, column: 0 });
    expect(move(first + 1, 2, 'End')).toEqual({ row: first + 1, column: last });
    expect(move(first + 1, 2, 'Home', true)).toEqual({ row: first, column: 0 });
    expect(move(first, 2, 'End', true)).toEqual({ row: grid.size.rows - 1, column: last });
    expect(move(first + 3, 2, 'PageUp')).toEqual({ row: first, column: 2 });
    expect(move(first, 2, 'PageDown')).toEqual({ row: grid.size.rows - 1, column: 2 });
  });
  test('other keys move nothing', () => expect(move(first, 1, 'x')).toBeNull());
});
