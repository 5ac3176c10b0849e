import { describe, expect, test } from 'vitest';
import {
  divided,
  firstChoice,
  placed,
  sortedBy,
  foldedTo,
  inRows,
  toggledFold,
  unitTreeOf,
  turnedRound,
} from '../../../../renderer/state/breakdown-choice';
import { plainView } from '../../../../shared/analysis/table-view';
import type { OpenRoster } from '../../../../shared/contract/results';

function rosterWith(fields: readonly string[]): Pick<OpenRoster, 'files'> {
  const columns = fields.map((field) => ({ column: 'A', header: [field], field, confidence: 1 }));
  const rows = {
    ...{ total: 0, people: 0, section: 0, subtotal: 0, header: 0, blank: 0, other: 0, rejected: 0 },
  };
  const sheet = { name: 'DS', headerRows: null, statedDate: null, remembered: false, columns, rows };
  return {
    files: [{ path: 'a.xlsx', format: 'xlsx', encoding: null, delimiter: null, sheets: [sheet] }],
  };
}

const choice = firstChoice(rosterWith(['qualification', 'staff_group', 'gender']));

describe('the first breakdown', () => {
  test('is made of what the roster records', () => {
    expect([choice.rows, choice.columns, choice.view.percentOf]).toEqual([
      ['qualification'],
      ['staff_group'],
      'column',
    ]);
    const poor = firstChoice(rosterWith(['birth_date', 'gender']));
    expect([poor.rows, poor.columns]).toEqual([['age_band'], ['gender']]);
  });
  test('is never empty', () => {
    const none = firstChoice({ files: [] });
    expect([none.rows, none.columns, none.view.percentOf]).toEqual([['unit'], [], 'total']);
  });
});

describe('dimensions at their places', () => {
  test('one is added, replaced and taken away', () => {
    const added = placed(choice, 'rows', 1, 'gender');
    expect(added.rows).toEqual(['qualification', 'gender']);
    expect(placed(added, 'rows', 0, 'unit').rows).toEqual(['unit', 'gender']);
    expect(placed(added, 'rows', 0, null).rows).toEqual(['gender']);
  });
  test('one that stands elsewhere changes places', () => {
    expect(placed(choice, 'rows', 0, 'staff_group')).toMatchObject({
      rows: ['staff_group'],
      columns: ['qualification'],
    });
    expect(placed(choice, 'rows', 1, 'staff_group')).toMatchObject({
      rows: ['qualification', 'staff_group'],
      columns: [],
    });
    const added = placed(choice, 'rows', 1, 'gender');
    expect(placed(added, 'rows', 0, 'gender').rows).toEqual(['gender', 'qualification']);
  });
  test('what was folded and drawn belongs to the table before', () => {
    const folded = { ...choice, chart: 'dots' as const, view: toggledFold(choice.view, 'a') };
    expect(folded.view.folded).toEqual(['a']);
    expect(placed(folded, 'rows', 0, 'unit')).toMatchObject({ chart: null, view: { folded: [] } });
    expect(divided(folded, { measure: 'female' })).toMatchObject({ chart: 'dots', view: { folded: [] } });
  });
  test('turning round twice changes nothing', () => {
    const cut = { ...choice, view: { ...choice.view, topRows: [5, null] as const } };
    expect(turnedRound(cut)).toMatchObject({
      rows: ['staff_group'],
      view: { percentOf: 'row', topRows: [null, null], topColumns: [5, null] },
    });
    expect(turnedRound(turnedRound(cut))).toEqual(cut);
  });
});

test('the head of a column sorts down, up, and not at all', () => {
  const down = sortedBy(plainView, 'b');
  expect(down.sort).toEqual({ by: 'value', column: 'b', direction: 'descending' });
  const up = sortedBy(down, 'b');
  expect(up.sort).toMatchObject({ direction: 'ascending' });
  expect(sortedBy(up, 'b').sort).toEqual({ by: 'natural' });
  expect(sortedBy(up, null).sort).toEqual({ by: 'value', column: null, direction: 'descending' });
});

test('the unit tree is divided by its levels, the units and, where they are recorded, their departments', () => {
  const dimensions = ['gender', 'unit_level_1', 'unit_level_2', 'unit', 'department'];
  expect(unitTreeOf(dimensions, { files: [] })).toEqual(['unit_level_1', 'unit_level_2', 'unit']);
  expect(unitTreeOf(['unit'], { files: [] })).toEqual(['unit']);
  expect(inRows({ ...choice, columns: ['unit', 'gender'] }, ['unit_level_1', 'unit'])).toMatchObject({
    rows: ['unit_level_1', 'unit'],
    columns: ['gender'],
  });
});

test('as many levels are shown as were asked for, whatever was folded before', () => {
  const dimension = (id: string) => ({ id, keys: ['a', 'b'], isClosed: false });
  const figures = { people: 1, numerator: 1, denominator: 1, unknown: 0 };
  const breakdown = {
    ...{ asOf: '2024-12-31', measure: 'headcount', people: 2 },
    rows: ['unit_level_1', 'unit', 'department'].map(dimension),
    columns: ['staff_group', 'gender'].map(dimension),
    cells: [
      { rows: ['a', 'x', '1'], columns: ['g', 'f'], ...figures },
      { rows: ['a', 'y', '1'], columns: ['g', 'm'], ...figures },
    ],
  };
  const view = { ...plainView, folded: ['["g"]', '["a","x"]'] };
  expect(foldedTo(view, breakdown, 1).folded).toEqual(['["g"]', '["a"]', '["a","x"]', '["a","y"]']);
  expect(foldedTo(view, breakdown, 2).folded).toEqual(['["g"]', '["a","x"]', '["a","y"]']);
  expect(foldedTo(view, breakdown, 3).folded).toEqual(['["g"]']);
});
