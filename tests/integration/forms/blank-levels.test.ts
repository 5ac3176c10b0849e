import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankSheet, count, filledOf, openLevels, type LevelsEngine, type Written } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;

beforeAll(async () => {
  engine = await openLevels(folder);
});

afterAll(() => {
  engine.service.close();
});

interface Head {
  readonly path: readonly string[];
  /** Null: it must be asked about and stay blank. */
  readonly is: ((person: Written) => boolean) | null;
}

/** One row of everybody under these heads: the figures, and how well each is understood. */
async function under(name: string, heads: readonly Head[]): Promise<void> {
  const letter = (index: number): string => String.fromCharCode(67 + index);
  const cells: Record<string, string> = {
    A1: 'BÁO CÁO SỐ LIỆU',
    'A3:A4': 'STT',
    'B3:B4': 'Nội dung',
    B5: 'Tổng số',
  };
  heads.forEach(({ path }, index) => {
    const [outer = '', inner] = path;
    if (inner === undefined) cells[`${letter(index)}3:${letter(index)}4`] = outer;
    else {
      cells[`${letter(index)}3`] = outer;
      cells[`${letter(index)}4`] = inner;
    }
  });
  const { form } = await filledOf(engine, await blankSheet(join(folder, `${name}.xlsx`), cells));
  const [sheet] = form.sheets;
  const shown = heads.map(({ path }, index) => [
    path.join(' › '),
    sheet?.preview[0]?.values[index + 2] ?? null,
    sheet?.columns[index + 2]?.certainty,
  ]);
  expect(shown.every(([, figure]) => figure !== 0)).toBe(true);
  expect(shown).toEqual(
    heads.map(({ path, is }) => [
      path.join(' › '),
      is === null ? null : count(is),
      is === null ? 'asked' : 'sure',
    ]),
  );
}

const at =
  (...levels: Written['level'][]) =>
  (person: Written): boolean =>
    levels.includes(person.level);
const servant = (person: Written): boolean => person.group === 'Công chức';
const cadre = (person: Written): boolean => person.group === 'Cán bộ';

test('a level of administration in a head narrows, alone, in a list and behind a group', async () => {
  await under('levels', [
    { path: ['Công chức cấp huyện'], is: (each) => servant(each) && at('district')(each) },
    { path: ['Công chức cấp tỉnh'], is: (each) => servant(each) && at('province')(each) },
    { path: ['cán bộ cấp xã'], is: (each) => cadre(each) && at('commune')(each) },
    { path: ['Công chức xã'], is: (each) => servant(each) && at('commune')(each) },
    {
      path: ['Cán bộ, công chức cấp xã'],
      is: (each) => (cadre(each) || servant(each)) && at('commune')(each),
    },
    { path: ['Cấp tỉnh, cấp huyện'], is: at('province', 'district') },
    { path: ['Từ cấp huyện trở lên'], is: at('province', 'district') },
    { path: ['Công chức từ cấp huyện trở lên'], is: (each) => servant(each) && !at('commune')(each) },
    { path: ['Xã, phường, thị trấn'], is: at('commune') },
    { path: ['Nữ cấp xã'], is: (each) => each.woman && at('commune')(each) },
    { path: ['Các cấp'], is: () => true },
    { path: ['Cấp xã', 'Viên chức'], is: (each) => each.group === 'Viên chức' && at('commune')(each) },
    { path: ['Công chức', 'Cấp huyện'], is: (each) => servant(each) && at('district')(each) },
    { path: ['Công chức nữ'], is: (each) => servant(each) && each.woman },
  ]);
});

test('trained or not trained is of what the heads say; without such words it is asked, and is never 0', async () => {
  await under('trained', [
    {
      path: ['QLNN', 'Đã qua bồi dưỡng'],
      is: ({ management }) => !['', 'Chưa qua bồi dưỡng'].includes(management),
    },
    {
      path: ['Quản lý nhà nước', 'Chưa qua bồi dưỡng'],
      is: (each) => each.management === 'Chưa qua bồi dưỡng',
    },
    {
      path: ['Đã qua bồi dưỡng QLNN'],
      is: ({ management }) => !['', 'Chưa qua bồi dưỡng'].includes(management),
    },
    {
      path: ['Lý luận chính trị', 'Đã qua đào tạo'],
      is: ({ theory }) => !['', 'Chưa qua đào tạo'].includes(theory),
    },
    { path: ['Trình độ chuyên môn', 'Có'], is: ({ degree }) => !['', 'Chưa qua đào tạo'].includes(degree) },
    { path: ['Trình độ chuyên môn', 'Chưa qua đào tạo'], is: ({ degree }) => degree === 'Chưa qua đào tạo' },
    { path: ['Đã qua đào tạo'], is: null },
    { path: ['Chưa qua đào tạo'], is: null },
    { path: ['Tin học', 'Đã qua đào tạo'], is: null },
    { path: ['Tin học', 'Chứng chỉ'], is: ({ informatics }) => ['A', 'B'].includes(informatics) },
  ]);
});

test('a head with nothing below it is no total: it is asked about', async () => {
  await under('heads', [
    { path: ['Tổng số'], is: () => true },
    { path: ['Tin học'], is: null },
    { path: ['Bồi dưỡng QLNN'], is: null },
    { path: ['Trình độ chuyên môn'], is: null },
    { path: ['Trình độ'], is: null },
    { path: ['Trong đó'], is: null },
    { path: ['Chức vụ'], is: null },
    { path: ['Độ tuổi'], is: null },
  ]);
});

test('levels that are listed are all meant; "Dân tộc" over its groups is a head; a head of one trait is read', async () => {
  await under('listed', [
    {
      path: ['Lý luận chính trị', 'Cao cấp, trung cấp'],
      is: ({ theory }) => theory === 'Cao cấp' || theory === 'Trung cấp',
    },
    {
      path: ['Trình độ chuyên môn', 'Thạc sĩ, tiến sĩ'],
      is: ({ degree }) => degree === 'Thạc sĩ' || degree === 'Tiến sĩ',
    },
    { path: ['Dân tộc', 'Kinh'], is: ({ minority }) => !minority },
    { path: ['Dân tộc', 'Dân tộc thiểu số'], is: ({ minority }) => minority },
    {
      path: ['Có trình độ đại học trở lên'],
      is: ({ degree }) => ['Tiến sĩ', 'Thạc sĩ', 'Đại học'].includes(degree),
    },
  ]);
});

test('what the roster does not record stays empty, and is told; a share of it too', async () => {
  const path = await blankSheet(join(folder, 'unrecorded.xlsx'), {
    ...{ A1: 'BÁO CÁO SỐ LIỆU', 'A3:A4': 'STT', 'B3:B4': 'Nội dung', 'C3:C4': 'Tổng số', B5: 'Tổng số' },
    ...{ 'D3:D4': 'Tôn giáo', 'E3:E4': 'Tỷ lệ tôn giáo (%)', 'F3:F4': 'Nữ' },
  });
  const { form } = await filledOf(engine, path);
  const [sheet] = form.sheets;
  expect(sheet?.preview[0]?.values.slice(2)).toEqual([240, null, null, count(({ woman }) => woman)]);
  const told = form.checks.flatMap((check) => (check.kind === 'remark' ? [check.text.vi] : []));
  expect(told.join()).toMatch(/không ghi: Tôn giáo \(cột D, E\).*để trống/);
});
