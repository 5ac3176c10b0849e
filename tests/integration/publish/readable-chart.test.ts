import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../unit/engine/make/temporary-folder';
import { samplePath } from '../rosters';
import { runCaptured, runJson } from '../run-captured';

const { folder } = temporaryFolder();

interface Drawn {
  readonly title: string;
  readonly rows: number;
  readonly rowsDrawn: number;
  readonly fontPoints: number;
}

const chart = (...options: string[]) => [
  ...['chart', samplePath, '--rows', 'unit', '--out', join(folder, 'hình.svg')],
  ...options,
];

test.each([
  ['half', ['--columns', 'qualification']],
  ['full', ['--columns', 'qualification']],
  ['half', []],
])('letters of 115 units can be read on paper of size %s', { timeout: 60_000 }, async (size, columns) => {
  const drawn = await runJson<Drawn>(...chart('--size', size, ...columns));
  expect(drawn.fontPoints).toBeGreaterThanOrEqual(6);
  expect(drawn.rows).toBe(115);
  expect(drawn.rowsDrawn).toBeLessThan(115);
  expect(drawn.rowsDrawn).toBeGreaterThanOrEqual(10);
});

test(
  'what is left out is told, and nothing is where all of it can be read',
  { timeout: 60_000 },
  async () => {
    const { err } = await runCaptured(...chart('--size', 'half'));
    expect(err).toMatch(/^bienche: chỉ vẽ \d+ trong 115 dòng, các dòng còn lại gộp vào “Khác”/);
    const whole = await runCaptured(...chart('--size', 'screen', '--json'));
    expect(whole.err).toBe('');
    expect(JSON.parse(whole.out)).toMatchObject({ rows: 115, rowsDrawn: 115 });
  },
);

test('bars do not name what they are not divided by', async () => {
  const drawn = await runJson<Drawn>(
    ...['chart', samplePath, '--rows', 'staff_group', '--columns', 'gender', '--kind', 'bars'],
    ...['--out', join(folder, 'cột.svg')],
  );
  expect(drawn.title).toBe('Số người theo đối tượng');
});
