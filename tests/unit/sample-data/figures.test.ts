import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { cellOf, readSample, type SampleRow } from './read-sample';
import {
  dateNumber,
  hasPoliticalTheory,
  isCadre,
  isCivilServant,
  isCollegeUp,
  isElementaryUp,
  isUpperSecondary,
} from './understand-cell';

const people = readSample();
const cadres = people.filter((row) => isCadre(cellOf(row, 'Đối tượng')));
const civilServants = people.filter((row) => isCivilServant(cellOf(row, 'Đối tượng')));
const countOf = (rows: readonly SampleRow[], header: string, test: (cell: string) => boolean): number =>
  rows.filter((row) => test(cellOf(row, header))).length;

/** Below 40 on 31/12/2024: born after 31/12/1984. */
const isUnder40 = (cell: string): boolean => (dateNumber(cell) ?? 0) > 1984_12_31;

interface Figure {
  id: string;
  group: string | null;
  numerator: number;
  denominator: number;
}

describe('the sample province, counted from its CSV', () => {
  it('has 2,593 people: 1,291 cán bộ and 1,302 công chức', () => {
    expect([people.length, cadres.length, civilServants.length]).toEqual([2593, 1291, 1302]);
  });

  it('has 1,763 people below 40', () => {
    expect(countOf(people, 'Ngày sinh', isUnder40)).toBe(1763);
  });

  it('has the published figures of cán bộ', () => {
    expect(countOf(cadres, 'Trình độ văn hóa', isUpperSecondary)).toBe(1189);
    expect(countOf(cadres, 'Trình độ chuyên môn', isElementaryUp)).toBe(1286);
    expect(countOf(cadres, 'Lý luận chính trị', hasPoliticalTheory)).toBe(1273);
  });

  it('has the published figures of công chức', () => {
    expect(countOf(civilServants, 'Trình độ văn hóa', isUpperSecondary)).toBe(1259);
    expect(countOf(civilServants, 'Trình độ chuyên môn', isCollegeUp)).toBe(1086);
  });

  it('agrees with tinh-mau.figures.json', () => {
    const path = new URL('../../../sample-data/tinh-mau.figures.json', import.meta.url);
    const { indicators } = JSON.parse(readFileSync(path, 'utf8')) as { indicators: Figure[] };
    const figure = (id: string, group: string | null): number | undefined =>
      indicators.find((one) => one.id === id && one.group === group)?.numerator;
    expect(figure('under_40', null)).toBe(countOf(people, 'Ngày sinh', isUnder40));
    expect(figure('under_40', 'cadre')).toBe(countOf(cadres, 'Ngày sinh', isUnder40));
    expect(figure('qualified_college_up', null)).toBe(countOf(people, 'Trình độ chuyên môn', isCollegeUp));
    expect(figure('political_theory_any', 'civil_servant')).toBe(
      countOf(civilServants, 'Lý luận chính trị', hasPoliticalTheory),
    );
    expect(figure('female', null)).toBe(
      countOf(people, 'Giới tính', (cell) => /^\s*nữ\s*$/iu.test(cell.normalize())),
    );
  });
});
