import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everybody } from '../../../shared/analysis/condition';
import { describeBinding } from '../../../shared/forms/describe-binding';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import {
  ageIn2024,
  blankSheet,
  count,
  filledOf,
  openLevels,
  type LevelsEngine,
  type Written,
} from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

beforeAll(async () => {
  engine = await openLevels(folder);
});

afterAll(() => {
  engine.service.close();
});

const form = (name: string, ...titles: string[]): Promise<string> =>
  blankSheet(join(folder, `${name}.xlsx`), {
    ...Object.fromEntries(titles.map((title, index) => [`A${index + 1}`, title])),
    A5: 'STT',
    B5: 'Nội dung',
    C5: 'Tổng số',
    D5: 'Thạc sĩ',
    B6: 'Tổng số',
  });

test.each<readonly [string, readonly string[], (person: Written) => boolean]>([
  [
    'level',
    ['BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2024'],
    ({ group, level }) => group !== 'Viên chức' && level === 'commune',
  ],
  [
    'women',
    ['THỐNG KÊ CÔNG CHỨC NỮ', 'CÓ TRÌNH ĐỘ ĐẠI HỌC TRỞ LÊN'],
    ({ group, woman, degree }) =>
      group === 'Công chức' && woman && ['Đại học', 'Thạc sĩ', 'Tiến sĩ'].includes(degree),
  ],
  [
    'age',
    ['BÁO CÁO SỐ LIỆU', '(Công chức, viên chức dưới 40 tuổi, từ cấp huyện trở lên)'],
    (each) => each.group !== 'Cán bộ' && ageIn2024(each) < 40 && each.level !== 'commune',
  ],
  [
    'minority',
    ['BIỂU TỔNG HỢP CÔNG CHỨC LÀ NGƯỜI DÂN TỘC THIỂU SỐ CẤP TỈNH'],
    ({ group, minority, level }) => group === 'Công chức' && minority && level === 'province',
  ],
  ['unit', ['BÁO CÁO CỦA UBND XÃ NÀ MẪU'], ({ unit }) => unit === 'UBND xã Nà Mẫu'],
])('%s: title and sub-titles narrow whom the form counts', async (name, titles, is) => {
  const { form: blank } = await filledOf(engine, await form(name, ...titles));
  expect(count(is)).toBeGreaterThan(0);
  expect(blank.sheets[0]).toMatchObject({ scope: { certainty: 'sure' }, people: count(is) });
  expect(blank.sheets[0]?.preview[0]?.values.slice(2)).toEqual([
    count(is),
    count((each) => is(each) && each.degree === 'Thạc sĩ'),
  ]);
});

test('words that may narrow and are not understood are asked about, and the answer is remembered', async () => {
  const path = await form('asked', 'THỐNG KÊ CÔNG CHỨC ĐƯỢC ĐIỀU ĐỘNG');
  const { scope } = (await filledOf(engine, path)).form.sheets[0] ?? {};
  expect(scope && describeBinding(scope, 'vi')).toBe('Công chức (theo tiêu đề); chưa rõ: “ĐIỀU ĐỘNG”');
  const answers = { [scope?.key ?? '']: { kind: 'suggested' } as const };
  const again = (await filledOf(engine, path, answers)).form.sheets[0];
  const servants = count(({ group }) => group === 'Công chức');
  expect(again).toMatchObject({ scope: { certainty: 'answered' }, people: servants });
});

test('a title of whom nobody is in the roster is asked about before noughts are filled', async () => {
  const path = await form('nobody', 'BÁO CÁO NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH CẤP XÃ');
  const [sheet] = (await filledOf(engine, path)).form.sheets;
  expect(sheet).toMatchObject({ scope: { certainty: 'asked', isOfNobody: true }, cells: 0 });
  const key = sheet?.scope.key ?? '';
  const yes = (await filledOf(engine, path, { [key]: { kind: 'suggested' } })).form.sheets[0];
  expect(yes).toMatchObject({ scope: { certainty: 'answered' }, people: 0 });
  const meaning = { kind: 'count', who: everybody } as const;
  const words = { vi: 'Mọi người', en: 'Everybody' };
  const all = (await filledOf(engine, path, { [key]: { kind: 'given', meaning, words } })).form.sheets[0];
  expect(all?.people).toBe(count(() => true));
});
