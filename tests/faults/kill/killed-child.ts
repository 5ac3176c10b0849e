import { answeringFor } from '../../../electron/engine/workspace/serve-workspace';
import { WorkspaceHost } from '../../../electron/engine/workspace/workspace-host';
import type { Work } from './prepared';
import { workOn } from './work-on';

/** Works on a workspace without end until it is killed: `killed-child.ts HOME FOLDER WORK`. */
const [, , home = '', folder = '', work = ''] = process.argv;

process.stdout.write('starting\n');
const host = await WorkspaceHost.start({ home, app: 'faults' });
process.stdout.write('ready\n');
await workOn(work as Work, folder, (name, input) =>
  answeringFor(host)(name, input, new AbortController().signal, () => undefined),
);
