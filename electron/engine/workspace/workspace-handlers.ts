import { FailureError } from '../../../shared/contract/failure';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests';
import type { WorkspaceState } from '../../../shared/contract/workspace';
import { isStrongEnough } from '../../../shared/text/passphrase';
import { exportLog } from '../audit/export-log';
import { writeRecoverySheet } from './lock/recovery-sheet';
import type { WorkspaceHost } from './workspace-host';

interface HostContext {
  readonly host: WorkspaceHost;
  readonly signal: AbortSignal;
  readonly onState: (state: WorkspaceState) => void;
}

export type HostRequest = Extract<RequestName, `${'workspace' | 'audit'}.${string}`>;

/** One line a request about the workspace as a file. */
export const workspaceHandlers: {
  readonly [Name in HostRequest]: (
    input: RequestInput<Name>,
    context: HostContext,
  ) => Promise<RequestOutput<Name>>;
} = {
  'workspace.watch': (_input, { host, signal, onState }) => untilAborted(signal, host.watch(onState)),
  'workspace.get': (_input, { host }) => Promise.resolve(host.state),
  'workspace.new': (_input, { host }) => host.new(),
  'workspace.open': ({ path, ...how }, { host }) => host.open(path, how),
  'workspace.saveAs': ({ path }, { host }) => host.saveAs(path),
  'workspace.save': (_input, { host }) => host.save(),
  'workspace.backups': (_input, { host }) => host.listBackups(),
  'workspace.backupsOf': ({ path }, { host }) => host.backupsOf(path),
  'workspace.restore': ({ id, ...how }, { host }) => host.restore(id, how),
  'workspace.unnamedBackups': (_input, { host }) => host.unnamedBackups(),
  'workspace.removeUnnamed': ({ workspace, file }, { host }) => host.removeUnnamed(workspace, file ?? null),
  'workspace.removeBackup': ({ id }, { host }) => host.removeBackup(id),
  'workspace.remains': (_input, { host }) => host.remains(),
  'workspace.removeRemain': ({ name }, { host }) => host.removeRemain(name),
  'workspace.copies': (_input, { host }) => host.copies(),
  'workspace.repair': ({ path, target, secret }, { host }) => host.repair(path, target, secret),
  'workspace.setPassphrase': async ({ passphrase, current, remember = false }, { host }) => {
    if (!isStrongEnough(passphrase))
      throw new FailureError({ kind: 'workspace', problem: 'weak-passphrase', path: '' });
    return { recoveryKey: await host.setPassphrase(passphrase, current, remember) };
  },
  'workspace.recoverySheet': ({ path, recoveryKey, language }, { host }) =>
    host.leaving({ what: 'recovery-sheet', path }, () =>
      writeRecoverySheet(path, { name: host.name ?? '', recoveryKey, language }),
    ),
  'workspace.removePassphrase': ({ secret }, { host }) => host.removePassphrase(secret),
  'workspace.lockNow': (_input, { host }) => host.lockNow(),
  'workspace.leave': (_input, { host }) => host.leave(),
  'workspace.describe': (about, { host }) => host.describe(about),
  'workspace.setLimits': (limits, { host }) => host.setLimits(limits),
  'workspace.delete': ({ name }, { host }) => host.delete(name),
  'workspace.told': (_input, { host }) => {
    host.told();
    return Promise.resolve(null);
  },
  'audit.page': ({ from, count }, { host }) => Promise.resolve(host.audit.page(from, count)),
  'audit.given': ({ as }, { host }) => host.leaving({ what: as }, () => Promise.resolve(null)),
  'audit.export': ({ path, language }, { host }) =>
    host.leaving({ what: 'log', path }, () => exportLog(host.audit, path, language)),
};

export function isHostRequest(name: RequestName): name is HostRequest {
  return Object.hasOwn(workspaceHandlers, name);
}

function untilAborted(signal: AbortSignal, stop: () => void): Promise<null> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      stop();
      resolve(null);
    });
  });
}
