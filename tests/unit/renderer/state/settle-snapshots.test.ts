import { expect, test } from 'vitest';
import { settleSnapshots } from '../../../../renderer/state/settle-snapshots';
import type { SnapshotQuestion } from '../../../../renderer/state/snapshot-question';

const file = (statedDate: string | null) => ({ path: `${statedDate ?? 'x'}.xlsx`, statedDate });
const snapshot = (id: number, date: string, isDated = true) => ({
  ...{ id, date, isDated, name: '', roster: 'Tỉnh', people: 1, files: [] },
});

async function settle(
  dates: readonly (string | null)[],
  open: readonly ReturnType<typeof snapshot>[] = [],
  isAdded = false,
) {
  const asked: SnapshotQuestion[] = [];
  const choice = await settleSnapshots(
    { files: dates.map(file) },
    { snapshots: open, current: open.at(-1)?.id ?? null },
    isAdded,
    (question) => {
      asked.push(question);
      return Promise.resolve({ into: 'each-date' });
    },
  );
  return { into: choice.into, asked: asked.map(({ kind }) => kind) };
}

test.each([
  ['the first roster', ['2024-12-31'], [], false, 'current', []],
  ['a corrected file of the open date', ['2024-12-31'], [snapshot(1, '2024-12-31')], false, 'current', []],
  ['another date', ['2023-12-31'], [snapshot(1, '2024-12-31')], false, 'each-date', ['other-date']],
  ['no date', [null], [snapshot(1, '2024-12-31')], false, 'current', []],
  [
    'beside a roster without a date',
    ['2023-12-31'],
    [snapshot(1, '2024-12-31', false)],
    false,
    'current',
    [],
  ],
  ['several dates at once', ['2023-12-31', '2024-12-31'], [], false, 'each-date', ['several-dates']],
  ['several dates and a file without one', ['2023-12-31', '2024-12-31', null], [], false, 'current', []],
  ['added with a date', ['2023-12-31'], [snapshot(1, '2024-12-31')], true, 'each-date', []],
  ['added without a date', [null], [snapshot(1, '2024-12-31')], true, 'each-date', ['date-wanted']],
] as const)('%s', async (_name, dates, open, isAdded, into, asked) => {
  expect(await settle(dates, open, isAdded)).toEqual({ into, asked });
});
