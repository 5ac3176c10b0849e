import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planToday, type TodayRules } from '../../../../electron/engine/units/plan-today';
import { answerKey, hasEnded, type PlacedPerson } from '../../../../electron/engine/units/today-unit';
import { changeLine } from '../../../../electron/engine/units/unit-changes-file';
import type { UnitChange } from '../../../../shared/contract/definitions';

const merger = '2025-07-01';
const before = '2023-12-31';
const after = '2025-12-31';

function line(from: string, to: string, rule: Partial<UnitChange> = {}): UnitChange {
  return changeLine({ from, to, date: merger, department: '', post: '', isPart: false, ...rule });
}

function rules(changes: readonly UnitChange[], more: Partial<TodayRules> = {}): TodayRules {
  return {
    changes,
    people: new Map(),
    names: new Map(),
    newest: { date: after, units: changes.map(({ to }) => to) },
    recorded: [],
    ...more,
  };
}

const somebody: PlacedPerson = { who: 'x', department: null, post: null };
const placed = (unit: string, changes: readonly UnitChange[], date = before, who = somebody) =>
  planToday([unit], date, rules(changes)).find(unit, who);

describe('units that change', () => {
  test('a merger puts old units into the new one, whatever their capitals, marks and offices', () => {
    const changes = [line('Xã Thanh Yên', 'Xã Mường Thanh'), line('Xã Thanh Chăn', 'Xã Mường Thanh')];
    for (const unit of ['Xã Thanh Yên', 'XÃ THANH YÊN', 'UBND xã Thanh Yên', 'Xa Thanh Yen', 'Thanh Yên'])
      expect(placed(unit, changes).unit).toBe('Xã Mường Thanh');
  });

  test('a unit of one district is not its namesake of another', () => {
    const changes = [line('Xã Thanh Yên, huyện Điện Biên', 'Xã Mường Thanh')];
    const known = ['Xã Thanh Yên, huyện Điện Biên', 'UBND xã Thanh Yên (huyện Điện Biên)', 'Xã Thanh Yên'];
    for (const unit of known) expect(placed(unit, changes).unit).toBe('Xã Mường Thanh');
    for (const unit of ['Xã Thanh Yên, huyện Tuần Giáo', 'UBND xã Thanh Yên huyện Tuần Giáo'])
      expect(planToday([unit], before, rules(changes))).toMatchObject({ unmatched: [unit], doubtful: [] });
    // Which of two a bare name is, nobody knows.
    const both = [...changes, line('Xã Thanh Yên, huyện Tuần Giáo', 'Xã Búng Lao')];
    expect(planToday(['Xã Thanh Yên'], before, rules(both)).doubtful).toHaveLength(1);
  });

  test('a roster after the day keeps its units; one that had ended is followed', () => {
    const changes = [line('Xã A Mới', 'Xã A Mới'), line('Xã B Cũ', 'Xã A Mới')];
    expect(placed('Xã A Mới', changes, after).unit).toBe('Xã A Mới');
    expect(placed('Xã B Cũ', changes, after).unit).toBe('Xã A Mới');
    expect(placed('Xã B Cũ', changes, merger).unit).toBe('Xã A Mới');
  });

  test('bodies of communes that merge become those of the new one, under the names of today', () => {
    const changes = [line('Xã Một', 'Phường Mới'), line('Xã Hai', 'Phường Mới')];
    const newest = { date: after, units: ['ĐU phường Mới', 'UBND Phường Mới', 'Trường Tiểu học xã Hai'] };
    const old = [
      ...['Đảng ủy xã Một', 'Đảng uỷ xã Hai', 'ĐU x. Hai', 'UBND xã Một', 'Ủy ban nhân dân xã Hai', 'Xã Hai'],
      ...['UBMTTQVN xã Hai', 'Trạm Y tế xã Hai', 'Trường Tiểu học xã Hai', 'UBND xã Ba'],
    ];
    const plan = planToday(old, before, rules(changes, { newest }));
    expect(old.map((unit) => plan.find(unit, null).unit)).toEqual([
      ...[
        'ĐU phường Mới',
        'ĐU phường Mới',
        'ĐU phường Mới',
        'UBND Phường Mới',
        'UBND Phường Mới',
        'Phường Mới',
      ],
      // Not in the roster of today; several of a commune; another commune; no kind of commune.
      ...['UBMTTQVN phường Mới', 'Trạm Y tế xã Hai', 'Trường Tiểu học xã Hai', 'UBND xã Ba'],
    ]);
    expect(plan.unmatched).toEqual(['Trạm Y tế xã Hai', 'UBND xã Ba']);
    expect(plan.doubtful).toEqual([]);
    // What is said about a name comes first, and lines of the table that name the body itself.
    const said = rules(changes, { newest, names: new Map([['Đảng ủy xã Một', null]]) });
    expect(planToday(old, before, said).find('Đảng ủy xã Một', null).unit).toBe('Đảng ủy xã Một');
    const own = rules([...changes, line('Đảng ủy xã Một', 'Phường Khác')], { newest });
    expect(planToday(old, before, own).find('Đảng ủy xã Một', null).unit).toBe('Phường Khác');
  });

  test('spellings of one body are one, by the words that most units have', () => {
    const changes = [line('Xã Một', 'Phường Mới'), line('Xã Hai', 'Phường Mới')];
    const old = [
      ...['UBND xã Một', 'UBND xã Hai', 'UB xã Hai', 'Uỷ ban nhân dân x. Một', 'Đảng ủy xã Một'],
      ...['Ban CHQS xã Hai', 'Thường trực HĐND xã Một', 'Khối Đảng xã Hai'],
    ];
    const plan = planToday(
      old,
      before,
      rules(changes, { newest: { date: before, units: old }, recorded: old }),
    );
    expect(old.map((unit) => plan.find(unit, null).unit)).toEqual([
      ...['UBND phường Mới', 'UBND phường Mới', 'UBND phường Mới', 'UBND phường Mới', 'Đảng ủy phường Mới'],
      ...['Ban CHQS phường Mới', 'Thường trực HĐND phường Mới', 'Khối Đảng phường Mới'],
    ]);
  });

  test('what merged twice in a row ended each time; what others became again goes on', () => {
    const days = ['2024-11-01', merger] as const;
    const at = (from: string, to: string, date: string) => changeLine({ ...line(from, to), date });
    const chain = [at('Xã Cam', 'Xã Đông', days[0]), at('Xã Đông', 'Xã Mới', days[1])];
    expect(hasEnded(chain, 'Xã Đông', '2024-12-31')).toBe(false);
    expect(hasEnded(chain, 'Xã Đông', merger)).toBe(true);
    expect(hasEnded([...chain, at('Xã Mới', 'Xã Đông', '2025-12-01')], 'Xã Đông', '2025-12-31')).toBe(false);
    expect(hasEnded([at('Xã Đông', 'Xã Đông', merger)], 'Xã Đông', merger)).toBe(false);
  });

  test('changes follow each other, from the date of the roster on', () => {
    const changes = [
      changeLine({ ...line('Xã Một', 'Xã Hai'), date: '2020-01-01' }),
      changeLine({ ...line('Xã Hai', 'Xã Ba'), date: merger }),
    ];
    expect(placed('Xã Một', changes, '2019-12-31').unit).toBe('Xã Ba');
    expect(placed('Xã Hai', changes, '2021-12-31').unit).toBe('Xã Ba');
  });

  test('two units that exchange their names do not go round for ever', () => {
    const changes = [line('Xã Một', 'Xã Hai'), line('Xã Hai', 'Xã Một')];
    expect(placed('Xã Một', changes).unit).toBe('Xã Hai');
    expect(placed('Xã Hai', changes).unit).toBe('Xã Một');
  });

  test('a unit as a whole is nowhere once some of it went elsewhere', () => {
    const whole = (changes: readonly UnitChange[]): string | null =>
      planToday(['Xã Lớn'], before, rules(changes)).find('Xã Lớn', null).unit;
    expect(whole([line('Xã Lớn', 'Xã Mới'), line('Xã Bé', 'Xã Mới')])).toBe('Xã Mới');
    expect(whole([line('Xã Lớn', 'Xã Đông', { post: 'Địa chính' }), line('Xã Lớn', 'Xã Tây')])).toBeNull();
    expect(whole([line('Xã Lớn', 'Xã Đông', { isPart: true })])).toBeNull();
  });

  test('rules of a split know departments and posts by their short names', () => {
    const changes = [
      line('Xã Lớn', 'Phường Bảy', { department: 'Phòng Kinh tế' }),
      line('Xã Lớn', 'Phường Bảy', { post: 'Địa chính' }),
      line('Xã Lớn', 'Xã Mới'),
    ];
    const of = (department: string | null, post: string | null): string | null =>
      placed('Xã Lớn', changes, before, { who: 'x', department, post }).unit;
    expect(of('P. Kinh tế', null)).toBe('Phường Bảy');
    expect(of('Phòng KT', null)).toBe('Phường Bảy');
    expect(of('Phòng Kinh tế', 'Trưởng phòng')).toBe('Phường Bảy');
    expect(of(null, 'Công chức ĐC-XD')).toBe('Phường Bảy');
    expect(of('Phòng Văn hóa - Xã hội', 'VP-TK')).toBe('Xã Mới');
    expect(of(null, null)).toBe('Xã Mới');
  });

  test('a rule for the head of a body is none for the deputy', () => {
    const changes = [
      line('Xã Lớn', 'Xã Đông', { post: 'Chủ tịch UBND; Trưởng phòng' }),
      line('Xã Lớn', 'Xã Tây', { post: 'Phó Chủ tịch UBND' }),
      line('Xã Lớn', 'Xã Nam'),
    ];
    const of = (post: string): string | null =>
      placed('Xã Lớn', changes, before, { who: 'x', department: null, post }).unit;
    expect(of('Chủ tịch UBND xã')).toBe('Xã Đông');
    expect(of('Phó Bí thư Đảng ủy, Chủ tịch UBND')).toBe('Xã Đông');
    expect(of('Phó Chủ tịch UBND xã')).toBe('Xã Tây');
    expect(of('PCT UBND')).toBe('Xã Tây');
    expect(of('Trưởng phòng Kinh tế')).toBe('Xã Đông');
    expect(of('Phó Trưởng phòng Kinh tế')).toBe('Xã Nam');
  });

  test('a split goes by department and post, the rest by the line without a rule', () => {
    const changes = [
      line('Xã Lớn', 'Xã Đông', { department: 'Kinh tế' }),
      line('Xã Lớn', 'Xã Tây', { post: 'kế toán; tư pháp' }),
      line('Xã Lớn', 'Xã Nam'),
    ];
    const at = (department: string | null, post: string | null) =>
      placed('Xã Lớn', changes, before, { who: 'x', department, post }).unit;
    expect(at('Phòng Kinh tế', 'Kế toán')).toBe('Xã Đông');
    expect(at(null, 'Công chức Tư pháp - hộ tịch')).toBe('Xã Tây');
    expect(at(null, null)).toBe('Xã Nam');
  });

  test('of several rules the closest is met, in whichever order; who meets none is told', () => {
    const office = (department: string, post = '') => ({ ...somebody, department, post });
    const split = [
      line('Xã Lớn', 'Xã Đông', { department: 'Văn phòng' }),
      line('Xã Lớn', 'Xã Tây', { department: 'Văn phòng Đảng ủy; VPĐU' }),
      line('Xã Lớn', 'Xã Bắc', { department: 'Văn phòng', post: 'Kế toán' }),
      line('Xã Lớn', 'Xã Nam'),
    ];
    for (const changes of [split, [...split].reverse()]) {
      const go = (department: string, post = '') =>
        placed('Xã Lớn', changes, before, office(department, post));
      expect(go('Văn phòng')).toMatchObject({ unit: 'Xã Đông', rest: null });
      expect(go('VP Đảng ủy')).toMatchObject({ unit: 'Xã Tây', rest: null });
      expect(go('Văn phòng', 'Kế toán')).toMatchObject({ unit: 'Xã Bắc', rest: null });
      expect(go('Phòng Kinh tế')).toMatchObject({
        unit: 'Xã Nam',
        rest: { from: 'Xã Lớn', to: 'Xã Nam' },
      });
    }
    // A merger has no rules that somebody could miss.
    expect(placed('Xã Một', [line('Xã Một', 'Xã Mới')]).rest).toBeNull();
  });

  test('who is left open is asked, not guessed, and goes where the answer says', () => {
    const changes = [line('Xã Lớn', 'Xã Đông'), line('Xã Lớn', 'Xã Tây')];
    expect(placed('Xã Lớn', changes)).toMatchObject({
      unit: null,
      asked: { from: 'Xã Lớn', date: merger, options: ['Xã Đông', 'Xã Tây'], answer: null },
    });
    const people = new Map([[answerKey('x', merger), 'Xã Tây']]);
    const plan = planToday(['Xã Lớn'], before, rules(changes, { people }));
    expect(plan.find('Xã Lớn', somebody)).toMatchObject({ unit: 'Xã Tây', asked: { answer: 'Xã Tây' } });
    expect(plan.find('Xã Lớn', { ...somebody, who: 'y' }).unit).toBeNull();
  });

  test('whose part of a unit nobody named is asked, and may stay where the rest is not told', () => {
    const part = line('Xã Lớn', 'Xã Đông', { isPart: true });
    expect(placed('Xã Lớn', [part])).toMatchObject({
      ...{ unit: null, asked: { options: ['Xã Đông', 'Xã Lớn'] } },
    });
    expect(placed('Xã Lớn', [part, line('Xã Lớn', 'Xã Tây')])).toMatchObject({
      ...{ unit: null, asked: { options: ['Xã Đông', 'Xã Tây'] } },
    });
    const ruled = [
      line('Xã Lớn', 'Xã Đông', { isPart: true, department: 'Kinh tế' }),
      line('Xã Lớn', 'Xã Tây'),
    ];
    expect(placed('Xã Lớn', ruled).unit).toBe('Xã Tây');
    // What gave away a part goes on: later rosters have it.
    expect(placed('Xã Lớn', [part], after)).toMatchObject({ unit: 'Xã Lớn', asked: null });
    const people = new Map([[answerKey('x', merger), 'Xã Lớn']]);
    expect(planToday(['Xã Lớn'], before, rules([part], { people })).find('Xã Lớn', somebody).unit).toBe(
      'Xã Lớn',
    );
  });

  test('units that nobody knows are listed, and names that are nearly the same are asked about', () => {
    const changes = [line('Xã Thanh Luông', 'Xã Mới'), line('Xã Hai', 'Xã Mới')];
    const units = ['Xã Thanh Lương', 'Xã Lạ', 'Xã Mới', 'Thị trấn Hai'];
    const plan = planToday(units, before, rules(changes));
    expect(plan.doubtful).toEqual([
      { unit: 'Xã Thanh Lương', likely: 'Xã Thanh Luông' },
      { unit: 'Thị trấn Hai', likely: 'Xã Hai' },
    ]);
    expect(plan.unmatched).toEqual(['Xã Thanh Lương', 'Xã Lạ', 'Thị trấn Hai']);
    const near = planToday(['Xã Thanh Luôngg'], before, rules(changes));
    expect(near.doubtful).toEqual([{ unit: 'Xã Thanh Luôngg', likely: 'Xã Thanh Luông' }]);
    const names = new Map([['Xã Thanh Luôngg', 'Xã Thanh Luông']]);
    const said = planToday(['Xã Thanh Luôngg'], before, rules(changes, { names }));
    expect(said.find('Xã Thanh Luôngg', somebody).unit).toBe('Xã Mới');
  });

  test('the new unit is spelt as the newest snapshot spells it', () => {
    const changes = [line('Xã Một', 'xã mới')];
    const newest = { date: after, units: ['UBND xã Mới', 'UBND xã Yên'] };
    const plan = planToday(['Xã Một', 'Xã Yên'], before, rules(changes, { newest }));
    expect(plan.find('Xã Một', somebody).unit).toBe('UBND xã Mới');
    expect(plan.find('Xã Yên', somebody).unit).toBe('UBND xã Yên');
  });

  test('whatever the table, everybody is in exactly one unit or open, and nobody is lost', () => {
    const name = fc.constantFrom('Xã Một', 'Xã Hai', 'Xã Ba', 'Phường Bốn', 'Xã Năm');
    const change = fc.record({
      from: name,
      to: name,
      date: fc.constantFrom('2020-01-01', merger, '2025-09-01'),
      department: fc.constantFrom('', 'Kinh tế'),
      post: fc.constantFrom('', 'Kế toán'),
      isPart: fc.boolean(),
    });
    const person = fc.record({
      unit: fc.oneof(name, fc.constantFrom('Xã Sáu', 'UBND xã Hai')),
      department: fc.constantFrom(null, 'Phòng Kinh tế'),
      post: fc.constantFrom(null, 'Kế toán'),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(person, { maxLength: 30 }),
        fc.constantFrom('2019-12-31', before, after),
        (table, people, date) => {
          const changes = table.map((each) => changeLine(each));
          const units = [...new Set(people.map(({ unit }) => unit))];
          const plan = planToday(units, date, rules(changes));
          const counts = new Map<string | null, number>();
          people.forEach(({ unit, ...at }, index) => {
            const found = plan.find(unit, { who: String(index), ...at });
            counts.set(found.unit, (counts.get(found.unit) ?? 0) + 1);
            if (found.unit === null) expect(found.asked?.answer).toBeNull();
          });
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(people.length);
        },
      ),
    );
  });
});
