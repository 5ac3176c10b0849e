import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';
import { describeBlankCheck } from '../../../shared/forms/blank-check';
import { everybody } from '../../../shared/analysis/condition';
import type { BlankAnswers } from '../../../electron/engine/forms/blank/binding';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { blankSheet, count, filledOf, openLevels, type LevelsEngine, type Written } from './levels-roster';

const { folder } = temporaryFolder();
let engine: LevelsEngine;
let forms = 0;

beforeAll(async () => {
  engine = await openLevels(folder);
});

afterAll(() => {
  engine.service.close();
});

type Is = (person: Written) => boolean;
type Line = readonly [ordinal: string, label: string, is: Is | 'asked' | 'head'];

const servant: Is = ({ group }) => group === 'Công chức';
const cadre: Is = ({ group }) => group === 'Cán bộ';
const employee: Is = ({ group }) => group === 'Viên chức';
const woman: Is = (each) => each.woman;
const member: Is = ({ party }) => party;
const of =
  (unit: string): Is =>
  (each) =>
    each.unit === unit;
const both =
  (...all: Is[]): Is =>
  (person) =>
    all.every((is) => is(person));
const either =
  (...all: Is[]): Is =>
  (person) =>
    all.some((is) => is(person));

const finance = of('Sở Tài chính');
const home = of('Sở Nội vụ');

/** A form of these rows below "Tổng số" and "Nữ", filled; every row as it must come out. */
async function expectRows(lines: readonly Line[], answers: BlankAnswers = {}): Promise<string[]> {
  const cells: Record<string, string> = {
    A1: 'BÁO CÁO SỐ LIỆU',
    A3: 'STT',
    B3: 'Nội dung',
    C3: 'Tổng số',
    D3: 'Nữ',
  };
  lines.forEach(([ordinal, label], index) => {
    if (ordinal !== '') cells[`A${index + 4}`] = ordinal;
    cells[`B${index + 4}`] = label;
  });
  const path = await blankSheet(join(folder, `dong-${(forms += 1)}.xlsx`), cells);
  const { form } = await filledOf(engine, path, answers);
  const [sheet] = form.sheets;
  const shown = lines.map(([, label], index) => [
    label,
    sheet?.rows[index]?.certainty,
    ...(sheet?.preview[index]?.values.slice(2, 4) ?? []),
  ]);
  expect(shown).toEqual(
    lines.map(([, label, is]) =>
      typeof is === 'function'
        ? [label, 'sure', count(is), count(both(is, woman))]
        : [label, is === 'asked' ? 'asked' : 'sure', null, null],
    ),
  );
  return form.checks.flatMap((check) => ('text' in check ? [check.text.vi] : []));
}

describe('totals', () => {
  test('those of sections are of their section, by name or by place; the last one is of all', async () => {
    const sections = (first: string, second: string, last: string): Line[] => [
      ['A', 'CÁN BỘ', cadre],
      ['1', 'Đảng viên', both(cadre, member)],
      ['', first, cadre],
      ['B', 'CÔNG CHỨC', servant],
      ['1', 'Đảng viên', both(servant, member)],
      ['', second, servant],
      ['', last, last.includes('A+B') ? either(cadre, servant) : () => true],
    ];
    await expectRows(sections('Cộng A', 'Cộng B', 'Tổng A+B'));
    await expectRows(sections('Cộng mục A', 'Cộng mục B', 'TỔNG CỘNG (A+B)'));
    await expectRows(sections('Cộng', 'Cộng', 'Tổng cộng'));
  });

  test('one that says of whom has them in the rows below it', async () => {
    await expectRows([
      ['I', 'Tổng số cán bộ, công chức', either(cadre, servant)],
      ['', 'Trong đó: - Nữ', both(either(cadre, servant), woman)],
      ['', '- Đảng viên', both(either(cadre, servant), member)],
      ['II', 'Viên chức', employee],
      ['', '- Đảng viên', both(employee, member)],
    ]);
  });

  test('one over a row that is not understood waits, and people of other units are told', async () => {
    const lines: Line[] = [
      ['1', 'Sở Nội vụ', home],
      ['2', 'Sở Không Có', 'asked'],
      ['3', 'Sở Tài chính', finance],
      ['', 'Tổng cộng', 'asked'],
    ];
    const remarks = await expectRows(lines);
    const others = count((each) => !home(each) && !finance(each));
    expect(remarks.join()).toContain(`${others} người của 3 đơn vị không có trong biểu`);
    await expectRows([lines[0], lines[2], ['', 'Tổng cộng', either(home, finance)]] as Line[]);
  });

  test('blocks without heads, each with its sum', async () => {
    await expectRows([
      ['1', 'Sở Nội vụ', home],
      ['2', 'Sở Tài chính', finance],
      ['', 'Cộng', either(home, finance)],
      ['1', 'UBND huyện Mường Thử', of('UBND huyện Mường Thử')],
      ['', 'Cộng', of('UBND huyện Mường Thử')],
      ['', 'Tổng cộng', either(home, finance, of('UBND huyện Mường Thử'))],
    ]);
  });
});

describe('totals that say of what in words', () => {
  const commune: Is = ({ level }) => level === 'commune';
  const province: Is = ({ level }) => level === 'province';
  const [village, ward] = [of('UBND xã Nà Mẫu'), of('UBND phường Tân Thử')];

  test('of the section that is called so; the last one is of the sections', async () => {
    const checks = await expectRows([
      ['A', 'KHỐI CẤP TỈNH', province],
      ['1', 'Sở Nội vụ', home],
      ['2', 'Sở Tài chính', finance],
      ['B', 'KHỐI CẤP XÃ', commune],
      ['1', 'UBND xã Nà Mẫu', village],
      ['', 'Cộng khối xã', commune],
      ['', 'TỔNG CỘNG', either(province, commune)],
    ]);
    expect(checks.join()).not.toContain('lượt người');
  });

  test('of the units listed above them, where these are what it says; else it is asked about', async () => {
    const lines = (sum: string, is: Is | 'asked'): Line[] => [
      ['1', 'Sở Nội vụ', home],
      ['2', 'UBND xã Nà Mẫu', village],
      ['', 'Cộng', either(home, village)],
      ['3', 'UBND phường Tân Thử', ward],
      ['', sum, is],
      ['', 'Tổng cộng', either(home, village, ward)],
    ];
    await expectRows(lines('Cộng các xã, phường', ward));
    await expectRows(lines('Cộng các phường', ward));
    await expectRows(lines('Cộng các sở', 'asked'));
    await expectRows(lines('Cộng khối lạ', 'asked'));
  });

  test('of some rows only, by their numbers or from one to another, in each section anew', async () => {
    await expectRows([
      ['1', 'Cán bộ', cadre],
      ['2', 'Công chức', servant],
      ['', 'Cộng (1+2)', either(cadre, servant)],
      ['3', 'Viên chức', employee],
      ['', 'Cộng dòng 2 đến 3', either(servant, employee)],
      ['', 'Cộng (1-3)', either(cadre, servant, employee)],
      ['', 'Cộng (1-7)', 'asked'],
    ]);
    await expectRows([
      ['A', 'KHỐI CẤP TỈNH', province],
      ['1', 'Sở Nội vụ', home],
      ['2', 'Sở Tài chính', finance],
      ['', 'Cộng (1+2)', either(home, finance)],
      ['B', 'KHỐI CẤP XÃ', commune],
      ['1', 'UBND xã Nà Mẫu', village],
      ['2', 'UBND phường Tân Thử', ward],
      ['', 'Cộng (1+2)', either(village, ward)],
    ]);
  });

  test('what is left is asked about, of whoever is in no row beside it, and the total waits for it', async () => {
    const cells: Record<string, string> = {
      ...{ A1: 'BÁO CÁO SỐ LIỆU', A3: 'STT', B3: 'Đơn vị', C3: 'Tổng số' },
      ...{ A4: '1', B4: 'Sở Nội vụ', A5: '2', B5: 'Sở Tài chính', B6: 'Các đơn vị còn lại', B7: 'Tổng cộng' },
    };
    const path = await blankSheet(join(folder, 'con-lai.xlsx'), cells);
    const { form } = await filledOf(engine, path);
    const rows = form.sheets[0]?.rows ?? [];
    expect(rows.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'asked', 'asked']);
    const { form: answered } = await filledOf(engine, path, { [rows[2]?.key ?? '']: { kind: 'suggested' } });
    expect(answered.sheets[0]?.preview.map(({ values }) => values[2])).toEqual([
      count(home),
      count(finance),
      count((each) => !home(each) && !finance(each)),
      count(() => true),
    ]);
    const inside = await blankSheet(join(folder, 'con-lai-muc.xlsx'), {
      ...{ A1: 'BÁO CÁO SỐ LIỆU', A3: 'STT', B3: 'Nội dung', C3: 'Tổng số' },
      ...{ A4: 'I', B4: 'Công chức', A5: '1', B5: 'Nữ', B6: 'Còn lại', A7: 'II', B7: 'Viên chức' },
    });
    const { form: open } = await filledOf(engine, inside);
    const key = open.sheets[0]?.rows[2]?.key ?? '';
    const { form: told } = await filledOf(engine, inside, { [key]: { kind: 'suggested' } });
    expect(told.sheets[0]?.preview[2]?.values[2]).toBe(count(both(servant, (each) => !each.woman)));
  });
});

describe('rows that the form adds up are held against their total', () => {
  /** What is said of the rows below "Tổng số" and "Nữ". */
  const said = async (lines: readonly Line[]): Promise<string[]> => {
    const cells: Record<string, string> = {
      A1: 'BÁO CÁO',
      A3: 'STT',
      B3: 'Nội dung',
      C3: 'Tổng số',
      D3: 'Nữ',
    };
    lines.forEach(([ordinal, label], index) => {
      if (ordinal !== '') cells[`A${index + 4}`] = ordinal;
      cells[`B${index + 4}`] = label;
    });
    const { form } = await filledOf(
      engine,
      await blankSheet(join(folder, `cong-${(forms += 1)}.xlsx`), cells),
    );
    return form.checks.flatMap((check) =>
      check.kind === 'rows' ? [`${check.state} ${describeBlankCheck(check, 'vi')}`] : [],
    );
  };
  const blankDegree = count(({ degree }) => degree === '');

  test('levels that leave some out, units fewer than their section, and people in two rows', async () => {
    const degrees = ['Tiến sĩ', 'Thạc sĩ', 'Đại học', 'Cao đẳng', 'Trung cấp', 'Chưa qua đào tạo'];
    const levels = await said([
      ['1', 'Trình độ chuyên môn', 'head'],
      ...degrees.map((degree): Line => ['', `- ${degree}`, 'head']),
    ]);
    expect(levels).toEqual([
      `explained Dòng 4 “Trình độ chuyên môn”: ô C5+C6+C7+C8+C9+C10 = ${240 - blankDegree}, số người của mục = 240; ${blankDegree} người không thuộc dòng nào trong đó`,
    ]);
    const province = count(({ level }) => level === 'province');
    const [offices, all] = [count(home), count(either(home, finance))];
    expect(all).toBe(province);
    expect(
      await said([
        ['A', 'KHỐI CẤP TỈNH', 'head'],
        ['1', 'Sở Nội vụ', 'head'],
        ['2', 'Sở Tài chính', 'head'],
        ['', 'Cộng', 'head'],
      ]),
    ).toEqual([`holds Dòng 4 “KHỐI CẤP TỈNH”: ô C5+C6 = ${province}, ô C4 = ${province}`]);
    expect(offices).toBeLessThan(province);
    const [party, women] = [count(member), count(woman)];
    const [twice] = await said([
      ['1', 'Đảng viên', 'head'],
      ['2', 'Nữ', 'head'],
      ['', 'Cộng (1+2)', 'head'],
    ]);
    const together = count(either(member, woman));
    expect(twice).toBe(
      `broken Dòng 6 “Cộng (1+2)”: ô C4+C5 = ${party + women}, ô C6 = ${together}; ${party + women - together} lượt người được đếm ở hơn một dòng`,
    );
  });
});

describe('rows below a unit are of its people', () => {
  test('numbered, with marks, and without any', async () => {
    await expectRows([
      ['I', 'Sở Nội vụ', home],
      ['1', 'Cán bộ', both(home, cadre)],
      ['2', 'Công chức', both(home, servant)],
      ['II', 'Sở Tài chính', finance],
      ['1', 'Cán bộ', both(finance, cadre)],
      ['', '- Nữ', both(finance, cadre, woman)],
    ]);
    await expectRows([
      ['1', 'Sở Nội vụ', home],
      ['', '- Đảng viên', both(home, member)],
      ['2', 'Sở Tài chính', finance],
      ['', '- Đảng viên', both(finance, member)],
    ]);
    await expectRows([
      ['', 'Sở Nội vụ', home],
      ['', 'Tổng số', home],
      ['', 'Đảng viên', both(home, member)],
      ['', 'Sở Tài chính', finance],
      ['', 'Tổng số', finance],
      ['', 'Đảng viên', both(finance, member)],
    ]);
  });

  test('sections of groups over units', async () => {
    const servants = both(home, servant);
    await expectRows([
      ['A', 'CÁN BỘ', cadre],
      ['1', 'Sở Nội vụ', both(home, cadre)],
      ['B', 'CÔNG CHỨC', servant],
      ['1', 'Sở Nội vụ', servants],
      ['2', 'X. Nà Mẫu', both(of('UBND xã Nà Mẫu'), servant)],
      ['3', 'UBND H. Mường Thử', both(of('UBND huyện Mường Thử'), servant)],
    ]);
  });

  test('in a second column of labels', async () => {
    const cells: Record<string, string> = {
      ...{ A1: 'BÁO CÁO', A3: 'STT', B3: 'Đơn vị', C3: 'Đối tượng', D3: 'Tổng số' },
      ...{ A4: '1', 'B4:B6': 'Sở Nội vụ', C4: 'Cán bộ', C5: 'Công chức', C6: 'Viên chức' },
      ...{ A7: '2', 'B7:B8': 'Sở Tài chính', C7: 'Cán bộ', C8: 'Công chức', B9: 'Tổng cộng' },
    };
    const { form } = await filledOf(engine, await blankSheet(join(folder, 'hai-cot.xlsx'), cells));
    expect(form.sheets[0]?.preview.map(({ values }) => values[3])).toEqual([
      ...[cadre, servant, employee].map((is) => count(both(home, is))),
      ...[cadre, servant].map((is) => count(both(finance, is))),
      count(either(home, finance)),
    ]);
  });
});

describe('what could be nobody is asked about', () => {
  test('a row that the row above it excludes', async () => {
    await expectRows([
      ['VII', 'Đảng viên', member],
      ['', 'Chưa là đảng viên', 'asked'],
    ]);
    await expectRows([
      ['1', 'Nữ', woman],
      ['', 'Nam', 'asked'],
    ]);
  });

  test('a slip between two ages, in rows too', async () => {
    const age = ({ born }: Written): number => 2024 - born;
    await expectRows([
      ['1', 'Độ tuổi', 'head'],
      ['a)', 'Dưới 30 tuổi', 'asked'],
      ['b)', 'Từ 31 đến 45 tuổi', (each) => age(each) >= 31 && age(each) <= 45],
      ['c)', 'Trên 45 tuổi', (each) => age(each) > 45],
    ]);
  });

  test('words of a phrase that are not understood suggest nothing', async () => {
    const path = await blankSheet(join(folder, 'cum-tu.xlsx'), {
      ...{ A1: 'BÁO CÁO', A3: 'STT', B3: 'Nội dung', C3: 'Tổng số' },
      ...{ A4: '1', B4: 'Công chức', B5: 'Không giữ chức vụ gì', B6: 'Đảng viên mới' },
    });
    const { form } = await filledOf(engine, path);
    expect(form.sheets[0]?.rows.slice(1).map((row) => [row.certainty, row.suggestion])).toEqual([
      ['asked', null],
      ['asked', null],
    ]);
  });
});

test('levels: SĐH is whatever is above university; those below leave out the untrained beside them', async () => {
  const degree =
    (...names: string[]): Is =>
    (each) =>
      names.includes(each.degree);
  await expectRows([
    ['1', 'Trình độ chuyên môn', 'head'],
    ['', '- SĐH', degree('Tiến sĩ', 'Thạc sĩ')],
    ['', '- Đại học', degree('Đại học')],
    ['', '- Dưới đại học', degree('Cao đẳng', 'Trung cấp')],
    ['', '- Chưa qua đào tạo', degree('Chưa qua đào tạo')],
    ['2', 'Trình độ chuyên môn', 'head'],
    ['', '- Trung cấp trở xuống', degree('Trung cấp', 'Chưa qua đào tạo')],
    ['3', 'Công chức có trình độ đại học trở lên', both(servant, degree('Đại học', 'Thạc sĩ', 'Tiến sĩ'))],
    ['4', 'Đảng viên dưới 30 tuổi', both(member, ({ born }) => 2024 - born < 30)],
  ]);
});

test('yes and no below what they are about; units as columns; the code of the form is nobody', async () => {
  const path = await blankSheet(join(folder, 'co-khong.xlsx'), {
    ...{
      A1: 'Biểu số: 0201.N/BNV-CCVC',
      A2: 'SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC',
      A4: 'STT',
      B4: 'Nội dung',
      C4: 'Mã số',
    },
    ...{
      'D4:E4': 'Đảng viên',
      D5: 'Có',
      E5: 'Chưa',
      F4: 'UBND xã Nà Mẫu',
      'A4:A5': 'STT',
      'B4:B5': 'Nội dung',
    },
    ...{ G4: 'Chưa qua đào tạo', G5: 'QLNN', A6: '1', B6: 'Tổng số', A7: '2', B7: 'Nữ' },
  });
  const { form } = await filledOf(engine, path);
  const staff = either(cadre, servant);
  expect(form.sheets[0]?.scope.certainty).toBe('sure');
  expect(form.sheets[0]?.preview[0]?.values.slice(3)).toEqual([
    count(both(staff, member)),
    count(both(staff, (each) => !each.party)),
    count(both(staff, of('UBND xã Nà Mẫu'))),
    count(both(staff, ({ management }) => management === 'Chưa qua bồi dưỡng')),
  ]);
});

test('figures that stand in the blank stay and are told', async () => {
  const cells = { A1: 'BÁO CÁO', A3: 'STT', B3: 'Nội dung', C3: 'Tổng số', D3: 'Nữ', B4: 'Tổng số' };
  const path = await blankSheet(join(folder, 'so-cu.xlsx'), { ...cells, C4: 99, D4: count(woman) });
  const { form } = await filledOf(engine, path);
  const told = form.checks.find(({ id }) => id === 'printed');
  expect(told).toMatchObject({ state: 'broken' });
  expect(told && 'text' in told && told.text.vi).toContain(
    '2 ô đã có sẵn số nên giữ nguyên; 1 ô khác số đếm được (C4)',
  );
});

test('a post is counted in every spelling of the roster', async () => {
  const roster = join(folder, 'chuc-danh.csv');
  const posts = [
    'Địa chính - xây dựng',
    'Địa chính - Xây dựng',
    'ĐC-XD',
    'Tài chính - kế toán',
    'Tài chính kế toán',
  ];
  const lines = posts.map(
    (post, index) => `${index + 1},Người Thứ ${index + 1},01/07/1980,Xã A,Công chức,${post}`,
  );
  writeFileSync(
    roster,
    `\uFEFF${['STT,Họ và tên,Ngày sinh,Đơn vị,Đối tượng,Chức vụ', ...lines].join('\n')}\n`,
  );
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([roster], () => undefined, signal);
  const question = service.question('2024-12-31', everybody, signal);
  const path = await blankSheet(join(folder, 'theo-chuc-danh.xlsx'), {
    ...{ A1: 'BÁO CÁO', A3: 'STT', B3: 'Chức danh', C3: 'Tổng số' },
    ...{ A4: '1', B4: 'Địa chính - Xây dựng', A5: '2', B5: 'Tài chính - Kế toán' },
  });
  const { form } = await filledOf({ service, question, folder }, path);
  expect(form.sheets[0]?.preview.map(({ values }) => values[2])).toEqual([3, 2]);
  service.close();
});

describe('rows without numbers', () => {
  const leads: Line[] = [
    ['', 'Công chức', servant],
    ['', 'Nữ', both(servant, woman)],
    ['', 'Đảng viên', both(servant, member)],
    ['', 'Viên chức', employee],
    ['', 'Nữ', both(employee, woman)],
    ['', 'Đảng viên', both(employee, member)],
  ];

  test('that come again stand under those that do not', async () => {
    await expectRows(leads);
    await expectRows([
      ['1', 'Sở Nội vụ', home],
      ...leads.map(([mark, label, is]): Line => [mark, label, both(home, is as Is)]),
      ['2', 'Sở Tài chính', finance],
      ...leads.map(([mark, label, is]): Line => [mark, label, both(finance, is as Is)]),
    ]);
  });

  test('that say the same in the same place are asked about', async () => {
    await expectRows([
      ['', 'Công chức', 'asked'],
      ['', 'Công chức', 'asked'],
    ]);
  });

  test('that stand further in are of the one above them', async () => {
    await expectRows([
      ['', 'Công chức', servant],
      ['', '    Nữ', both(servant, woman)],
      ['', '    Đảng viên', both(servant, member)],
      ['', 'Viên chức', employee],
    ]);
  });

  test('one answer is of the same words under every unit, each of its own people', async () => {
    const lines = (is: Is | 'asked'): Line[] =>
      [home, finance].flatMap((unit, index): Line[] => [
        [String(index + 1), index === 0 ? 'Sở Nội vụ' : 'Sở Tài chính', unit],
        ['', 'Nhóm nòng cốt', is === 'asked' ? is : both(unit, is)],
        ['', 'Đảng viên', both(unit, member)],
      ]);
    await expectRows(lines('asked'));
    const meaning = { kind: 'count', who: { dimension: 'staff_group', in: ['cadre'] } } as const;
    const words = { vi: 'Cán bộ', en: 'Cadres' };
    const answers: BlankAnswers = { 'row:so noi vu/nhom nong cot': { kind: 'given', meaning, words } };
    const path = await blankSheet(join(folder, 'mot-tra-loi.xlsx'), {
      ...{ A1: 'BÁO CÁO SỐ LIỆU', A3: 'STT', B3: 'Nội dung', C3: 'Tổng số', D3: 'Nữ' },
      ...{ A4: '1', B4: 'Sở Nội vụ', B5: 'Nhóm nòng cốt', A6: '2', B6: 'Sở Tài chính', B7: 'Nhóm nòng cốt' },
    });
    const { form } = await filledOf(engine, path, answers);
    expect(form.sheets[0]?.rows.map(({ certainty }) => certainty)).toEqual([
      'sure',
      'answered',
      'sure',
      'answered',
    ]);
    expect(form.sheets[0]?.preview.map(({ values }) => values[2])).toEqual(
      [home, both(home, cadre), finance, both(finance, cadre)].map((is) => count(is)),
    );
  });
});
