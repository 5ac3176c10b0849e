import { expect, test } from 'vitest';
import type { FactLine } from '../../../../shared/report/facts';
import { endsOf } from '../../../../shared/report/unit-ends';

const lines = (sizes: readonly number[]): FactLine[] =>
  sizes.map((people, at) => {
    const label = `Xã ${String.fromCharCode(65 + at)}`;
    return { key: label, label, fact: { people } } as unknown as FactLine;
  });
const told = (sizes: readonly number[]): unknown => {
  const ends = endsOf(lines(sizes), ({ fact }) => fact.people);
  const said = (end: { lines: readonly FactLine[]; others: number }): string =>
    `${end.lines.map(({ label }) => label.slice(3)).join('')}+${end.others}`;
  return ends && [said(ends.first), said(ends.last)];
};

test.each([
  [
    [9, 8, 7, 3, 2, 1],
    ['ABC+0', 'FED+0'],
  ],
  // Two units share the first place: both are named, wherever their names stand in the alphabet.
  [
    [5, 9, 1, 9, 2, 3],
    ['BDA+0', 'CE+0'],
  ],
  // Five share the last place: three are named, two counted.
  [
    [9, 8, 7, 1, 1, 1, 1, 1],
    ['AB+0', 'DEF+2'],
  ],
  // The third place is shared by two: neither is named alone.
  [
    [9, 8, 7, 7, 3, 2, 1],
    ['AB+0', 'GFE+0'],
  ],
  [
    [9, 1],
    ['A+0', 'B+0'],
  ],
  [
    [9, 1, 1],
    ['A+0', 'BC+0'],
  ],
  [
    [9, 9, 1],
    ['AB+0', 'C+0'],
  ],
  [[5, 5, 5], null],
  [[5], null],
])('%j', (sizes, expected) => {
  expect(told(sizes)).toEqual(expected);
});
