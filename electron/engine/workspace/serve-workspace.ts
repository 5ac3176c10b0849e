import { noteOf } from '../audit/audited-requests';
import { leavingOf, peopleIn } from '../audit/leaving-requests';
import { answerFrom, type Answering } from '../serve-port';
import { isHostRequest, workspaceHandlers } from './workspace-handlers';
import type { WorkspaceHost } from './workspace-host';

/** DuckDB answers nothing any more after a disk that was full in the middle of a checkpoint; its file is whole. */
function isInvalidated(error: unknown): boolean {
  return error instanceof Error && error.message.includes('database has been invalidated');
}

/** Requests about the file go to the host, all others to the workspace that is open; what was done is noted. */
export function answeringFor(host: WorkspaceHost): Answering {
  return (name, input, signal, onProgress) => {
    if (isHostRequest(name)) {
      const handle = workspaceHandlers[name] as (
        given: unknown,
        context: { host: WorkspaceHost; signal: AbortSignal; onState: typeof onProgress },
      ) => Promise<unknown>;
      return handle(input, { host, signal, onState: onProgress });
    }
    return host.use(async (service) => {
      const work = (): Promise<unknown> =>
        answerFrom(service)(name, input, signal, onProgress).catch((error: unknown) => {
          if (isInvalidated(error)) host.giveUp();
          throw error;
        });
      const leaving = leavingOf(name, input);
      if (leaving) return host.leaving(leaving, work, peopleIn);
      const output = await work();
      const noted = noteOf(name, input, output, service);
      if (noted) host.audit.append(noted.event, host.name, noted.details);
      return output;
    });
  };
}
