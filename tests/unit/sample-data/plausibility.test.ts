import { describe, expect, it } from 'vitest';

import { cellOf, readSample } from './read-sample';
import { dateNumber, plain } from './understand-cell';

const people = readSample();
const column = (header: string): string[] => people.map((row) => cellOf(row, header));

/** First coefficient and increment of the salary class behind each rank code, in hundredths. */
const SALARY_CLASSES: Readonly<Record<string, readonly [number, number]>> = {
  ...{ '01.003': [234, 33], '01.004': [210, 31], '01.005': [186, 20] },
};

describe('the people of the sample province', () => {
  it('cannot be real: identity numbers of no province, all different, like the staff codes', () => {
    expect(column('Số CCCD').filter((number) => !/^000\d{9}$/u.test(number))).toEqual([]);
    expect(new Set(column('Số CCCD')).size).toBe(people.length);
    expect(new Set(column('Số hiệu CBCC')).size).toBe(people.length);
  });

  it('work in 115 units', () => {
    const units = new Set(column('Đơn vị công tác').map(plain));
    expect(units.size).toBe(115);
    expect([...units].filter((unit) => !/^(ubnd xa|phuong|thi tran) /u.test(unit))).toEqual([]);
  });

  it.each(['Ngày tuyển dụng', 'Ngày vào Đảng'])(
    'have a %s after 18 and before the reference date',
    (header) => {
      const wrong = people.filter((row) => {
        const born = dateNumber(cellOf(row, 'Ngày sinh'));
        const date = dateNumber(cellOf(row, header));
        return date !== null && (date >= 2024_12_31 || (born !== null && date - born < 18_00_00));
      });
      expect(wrong).toEqual([]);
      expect(column(header).filter((cell) => dateNumber(cell) !== null).length).toBeGreaterThan(2000);
    },
  );

  it('draw a coefficient that is the stated step of their rank', () => {
    const ranked = people.filter((row) => cellOf(row, 'Mã ngạch') !== '');
    expect(ranked.length).toBe(1302);
    for (const row of ranked) {
      const [first, increment] = SALARY_CLASSES[cellOf(row, 'Mã ngạch')] ?? [Number.NaN, Number.NaN];
      const coefficient = Math.round(Number(cellOf(row, 'Hệ số lương').replace(',', '.')) * 100);
      expect(coefficient).toBe(first + (Number(cellOf(row, 'Bậc lương')) - 1) * increment);
    }
  });

  it('are rated excellent at most a fifth as often as good, but for a unit that went over', () => {
    const counts = new Map<string, { excellent: number; good: number }>();
    for (const row of people) {
      const unit = plain(cellOf(row, 'Đơn vị công tác'));
      const rating = plain(cellOf(row, 'Xếp loại chất lượng năm'));
      const count = counts.get(unit) ?? { excellent: 0, good: 0 };
      if (['htxsnv', 'hoan thanh xuat sac nhiem vu'].includes(rating)) count.excellent += 1;
      if (['httnv', 'hoan thanh tot nhiem vu'].includes(rating)) count.good += 1;
      counts.set(unit, count);
    }
    expect([...counts.values()].filter(({ excellent, good }) => excellent * 5 > good)).toHaveLength(1);
    expect([...counts.values()].reduce((sum, { excellent }) => sum + excellent, 0)).toBeGreaterThan(100);
  });

  it('are written with the dirt that a reader must stand: bare years, decomposed letters, stray spaces', () => {
    expect(column('Ngày sinh').filter((cell) => /^\d{4}$/u.test(cell)).length).toBe(26);
    const cells = people.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.normalize('NFC')).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => cell !== cell.trim()).length).toBeGreaterThan(100);
    expect(column('Trình độ chuyên môn')).toContain('Đại hoc');
  });
});
