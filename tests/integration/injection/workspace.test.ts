import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainFileName } from '../../../electron/main/plain-file-name';
import { freshFolder, HostClient } from '../workspace/host-client';
import { activeInOffice, formulasOfCsv, formulasWith } from './documents';
import { hostile, mark } from './hostile-texts';

test('purposes, file names and the activity log that tells of them are texts', async () => {
  const folder = freshFolder();
  const client = await HostClient.start(join(folder, 'home'));
  onTestFinished(() => client.host.close());
  for (const [at, text] of hostile.entries()) {
    const name = plainFileName(`${at} ${text}.bienche`);
    await client.get('workspace.saveAs', { path: join(folder, name) });
    const state = await client.get('workspace.describe', { purpose: text, retainUntil: null });
    expect(state.purpose).toBe(text);
  }
  const log = await client.get('audit.page', { from: 0, count: 1000 });
  expect(log).toMatchObject({ broken: 0, isCut: false });
  expect(log.total).toBeGreaterThanOrEqual(2 * hostile.length);
  for (const ending of ['xlsx', 'csv']) {
    const path = join(folder, `nhật ký.${ending}`);
    await client.get('audit.export', { path, language: 'vi' });
    if (ending === 'csv') expect(formulasOfCsv(path)).toEqual([]);
    else {
      expect(activeInOffice(path)).toEqual([]);
      expect(await formulasWith(path, mark)).toEqual([]);
    }
  }
});
