import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { arbitraryRoster, type Roster } from '../../roster-layouts/arbitrary-roster';
import type { Facts } from '../../roster-layouts/facts';
import type { GridSheet } from '../../roster-layouts/grid';
import { plain } from '../../roster-layouts/plain';
import { render } from '../../roster-layouts/render';
import { countRows } from '../../roster-layouts/truth';

const check = (property: (roster: Roster) => void): void =>
  fc.assert(fc.property(arbitraryRoster(), property), { numRuns: 300 });

const sheetsOf = ({ people, layout }: Roster): { file: string; sheet: GridSheet }[] =>
  render(people, layout).files.flatMap(({ name, grid }) =>
    grid.sheets.map((sheet) => ({ file: name, sheet })),
  );

describe('the truth about a rendered roster', () => {
  it('holds everybody once, each in the row that shows the name', () => {
    check((roster) => {
      const names = roster.truth.people.map(({ facts }) => facts.fullName).sort();
      expect(names).toEqual(roster.people.map(({ fullName }) => fullName).sort());
      for (const { file, sheet } of sheetsOf(roster))
        for (const { row, facts } of roster.truth.people.filter(
          (one) => one.file === file && one.sheet === sheet.name,
        )) {
          const texts = (sheet.rows[row - 1] ?? []).filter((cell) => typeof cell === 'string');
          expect(plain(texts.join(' '))).toContain(plain(facts.fullName));
        }
    });
  });

  it('gives every row of every sheet one kind', () => {
    check((roster) => {
      const sheets = sheetsOf(roster);
      expect(roster.truth.sheets.map(({ rowKinds }) => rowKinds.length)).toEqual(
        sheets.map(({ sheet }) => sheet.rows.length),
      );
      const people = roster.truth.sheets.reduce((sum, sheet) => sum + countRows(sheet, 'person'), 0);
      expect(people).toBe(roster.people.length);
      roster.truth.sheets.forEach((expected, index) => {
        expected.rowKinds.forEach((kind, row) => {
          const isEmpty = (sheets[index]?.sheet.rows[row] ?? []).every((cell) => cell === null);
          expect(kind === 'blank').toBe(isEmpty);
        });
      });
    });
  });

  it('never says more than is known, nor anything else', () => {
    check(({ people, truth }) => {
      for (const { facts } of truth.people) {
        const known = people.find(({ fullName }) => fullName === facts.fullName);
        const fields = [
          'unit',
          'staffGroup',
          'position',
          'qualification',
          'politicalTheory',
          'rating',
        ] as const;
        for (const field of fields) expect([null, known?.[field]]).toContain(facts[field]);
        expect([null, known?.birth.year]).toContain(facts.birth?.year ?? null);
      }
    });
  });

  it('has merged areas that do not overlap and stay inside the sheet', () => {
    check((roster) => {
      for (const { sheet } of sheetsOf(roster)) {
        const covered = new Set<string>();
        for (const { top, left, bottom, right } of sheet.merges) {
          expect(bottom < sheet.rows.length && right < (sheet.rows[0]?.length ?? 0)).toBe(true);
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) {
              expect(covered.has(`${row} ${column}`)).toBe(false);
              covered.add(`${row} ${column}`);
            }
        }
      }
    });
  });

  it('comes with every feature that rosters have', () => {
    const rosters = fc.sample(arbitraryRoster(), { numRuns: 1500, seed: 1 });
    const says = (test: (facts: Facts) => boolean): boolean =>
      rosters.some(({ truth }) => truth.people.some(({ facts }) => test(facts)));
    const kinds = new Set(rosters.flatMap(({ truth }) => truth.sheets.flatMap(({ rowKinds }) => rowKinds)));
    expect([...kinds].sort()).toEqual(
      [
        ...['aside', 'blank', 'footer', 'grand_total', 'header', 'number_row', 'person', 'repeated_header'],
        ...['section', 'subtotal', 'title'],
      ].sort(),
    );
    const depthOf = ([first, last]: readonly [number, number]): number => last - first + 1;
    const found = rosters.flatMap(({ truth }) =>
      truth.sheets.map(({ headerRows }) => headerRows && depthOf(headerRows)),
    );
    expect([1, 2, 3, 4].filter((depth) => !found.includes(depth))).toEqual([]);
    expect(says(({ gender }) => gender === 'not_ticked')).toBe(true);
    expect(says(({ ethnicMinority }) => ethnicMinority === true)).toBe(true);
    expect(says(({ birth }) => birth?.precision === 'month')).toBe(true);
    expect(says(({ position }) => position === null)).toBe(true);
    expect(rosters.some(({ layout }) => layout.legacyFont === 'tcvn3')).toBe(true);
  });
});
