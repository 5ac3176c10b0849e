import { join } from 'node:path';
import { answeringFor } from '../../electron/engine/workspace/serve-workspace';
import { WorkspaceHost } from '../../electron/engine/workspace/workspace-host';
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests';
import { writeRoster } from './rosters';

/** Works on a workspace without end until it is killed: `killed-child.ts HOME FOLDER WORK`. */
const [, , home = '', folder = '', work = ''] = process.argv;
const everybody = { asOf: null, filter: { all: [] } };

process.stdout.write('starting\n');
const host = await WorkspaceHost.start({ home, app: 'faults' });
const ask = <Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>> =>
  answeringFor(host)(name, input, new AbortController().signal, () => undefined) as Promise<
    RequestOutput<Name>
  >;

process.stdout.write('ready\n');
const [small, large] = [writeRoster(folder, 200), writeRoster(folder, 300)];
for (let round = 0; ; round += 1) {
  if (work === 'import') await ask('roster.open', { paths: [round % 2 ? small : large] });
  else if (work === 'correct') {
    const value = round % 2 ? 'female' : 'male';
    await ask('people.correct', { person: 1, field: 'gender', value, reason: 'thử' });
  } else if (work === 'export') {
    await ask('roster.export', { ...everybody, path: join(folder, 'xuất.xlsx'), language: 'vi' });
  } else if (work === 'switch') {
    await ask('workspace.new', {});
    await ask('workspace.open', { path: join(folder, 'hồ sơ.bienche') });
  }
  if (work === 'import' || work === 'correct') await ask('workspace.save', {});
  // Migrating is what its start does; there is nothing more to it.
  if (work === 'migrate') await new Promise((resolve) => setTimeout(resolve, 50));
}
