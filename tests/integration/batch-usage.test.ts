import { expect, test } from 'vitest';
import { commandNames, hiding } from '../../electron/batch/help';
import { runCaptured } from './run-captured';

test.each([
  [['chart', 'sample'], 'cần --out X.svg, X.png hoặc X.pdf', '--out X.svg, X.png or X.pdf is needed'],
  [
    ['indicators'],
    'cần ít nhất một tệp: bienche indicators FILE...',
    'at least one file is needed: bienche indicators FILE...',
  ],
  [
    ['trend', 'sample', '--as-of', '31/12'],
    '--as-of: cần ngày dạng YYYY-MM-DD, không phải “31/12”',
    '--as-of: a date as YYYY-MM-DD is needed, not “31/12”',
  ],
  [
    ['trend', 'sample', '--measure', 'trained_people'],
    '--measure trained_people là chỉ tiêu của sổ; cần tệp của sổ: --register training=FILE',
    '--measure trained_people is of a register; its files are needed: --register training=FILE',
  ],
  [
    ['compare', 'sample', '--where', 'gender=female', '--snapshot', `2023-12-31=sample`],
    'compare so sánh mọi người của hai kỳ, theo nhóm và đơn vị; không dùng --where, --by',
    'compare compares everybody of both snapshots, by group and unit; it takes no --where and no --by',
  ],
  [
    ['compare', '--snapshot', '2023-02-29=sample', '--snapshot', '2024-12-31=sample'],
    '--snapshot: không có ngày “2023-02-29”',
    '--snapshot: there is no day “2023-02-29”',
  ],
  [
    ['trend', 'sample', '--as-of', '2024-02-30'],
    '--as-of: không có ngày “2024-02-30”',
    '--as-of: there is no day “2024-02-30”',
  ],
  [
    ['trend', 'sample', '--from', '2024-12-31'],
    '--from, --to chỉ dùng với compare, không dùng với trend',
    '--from and --to go with compare, not with trend',
  ],
  [
    ['register', 'training', 'sample', '--to', '2024-12-31'],
    '--from, --to chỉ dùng với compare, không dùng với register',
    '--from and --to go with compare, not with register',
  ],
  [
    ['export', 'sample', '--public'],
    '--public chỉ dùng với breakdown, chart, report, indicators, trend, headline, không dùng với export; danh sách không có tên thì dùng --de-identified',
    '--public goes with breakdown, chart, report, indicators, trend, headline, not with export; for a roster without names use --de-identified',
  ],
  [
    ['breakdown', 'sample', '--rows', 'gender', '--rows', 'gender'],
    '--rows: “gender” có hai lần',
    '--rows: “gender” is there twice',
  ],
  [
    ['breakdown', 'sample', '--rows', 'gender', '--where', 'unit=zzz'],
    '--where unit: danh sách không có “zzz”',
    '--where unit: the roster has no “zzz”',
  ],
])('%j is refused in the language that was asked for', async (args, vietnamese, english) => {
  expect(await runCaptured(...args)).toEqual({ status: 2, out: '', err: `bienche: ${vietnamese}\n` });
  expect(await runCaptured(...args, '--lang', 'en')).toEqual({
    status: 2,
    out: '',
    err: `bienche: ${english}\n`,
  });
});

test.each(commandNames.filter((name) => !hiding.has(name)))(
  '%s hides nothing, and says so where --public is asked for',
  async (name) => {
    const files = name === 'register' ? ['training', 'sample', '--roster', 'sample'] : ['sample'];
    for (const asked of [['--public'], ['--public', '--threshold', '9']]) {
      const { status, out, err } = await runCaptured(name, ...files, ...asked);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(
        `--public chỉ dùng với breakdown, chart, report, indicators, trend, headline, không dùng với ${name}`,
      );
    }
  },
);

test('an option that there is not is refused in both languages', async () => {
  const english = await runCaptured('trend', 'sample', '--lang=en', '--khong-co');
  expect(english.status).toBe(2);
  expect(english.err).toMatch(/^bienche: there is no option --khong-co;/);
  expect((await runCaptured('trend', 'sample', '--khong-co')).err).toMatch(
    /^bienche: không có tùy chọn --khong-co;/,
  );
});
