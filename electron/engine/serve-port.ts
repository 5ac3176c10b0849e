import { FailureError, type Failure } from '../../shared/contract/failure';
import type { FromEngine } from '../../shared/contract/port-messages';
import { requests, type RequestName, type RequestProgress } from '../../shared/contract/requests';
import { reportFault } from './report-fault';
import type { EngineService } from './engine-service';
import { handlers } from './handlers';
import { toFailure } from './to-failure';

/** One end of a channel to a window: Electron's and Node's ports both fit. */
export interface EnginePort {
  readonly post: (message: FromEngine) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** The other end is gone, and with it everybody who waits for an answer. */
  readonly onClose?: (listener: () => void) => void;
}

export type OnProgress = (progress: RequestProgress<RequestName>) => void;

/** Answers a request whose input was parsed. */
export type Answering = (
  name: RequestName,
  input: unknown,
  signal: AbortSignal,
  onProgress: OnProgress,
) => Promise<unknown>;

/** Everything that one workspace can be asked. */
export function answerFrom(service: EngineService): Answering {
  return (name, input, signal, onProgress) => {
    const handle = (Object.hasOwn(handlers, name) ? handlers[name as keyof typeof handlers] : null) as
      | ((
          given: unknown,
          context: { service: EngineService; signal: AbortSignal; onProgress: OnProgress },
        ) => Promise<unknown>)
      | null;
    if (!handle) throw new FailureError({ kind: 'invalid-request', detail: `${name} is not served here` });
    return handle(input, { service, signal, onProgress });
  };
}

/** Answers every message of a port with an output or a failure, once each; an abort message stops its request. */
export function servePort(port: EnginePort, answering: Answering): void {
  const running = new Map<number, AbortController>();
  port.onClose?.(() => {
    for (const controller of running.values()) controller.abort();
  });
  port.onMessage((message) => {
    if (
      typeof message !== 'object' ||
      message === null ||
      !('id' in message) ||
      typeof message.id !== 'number'
    )
      return;
    const { id } = message;
    if ('abort' in message) {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    answer(message, answering, controller.signal, (progress) => {
      port.post({ id, progress });
    })
      .then(
        (output) => {
          port.post({ id, output });
        },
        (error: unknown) => {
          if (!(error instanceof FailureError)) reportFault(error);
          port.post({ id, failure: controller.signal.aborted ? cancelled : toFailure(error) });
        },
      )
      .finally(() => running.delete(id));
  });
}

const cancelled: Failure = { kind: 'cancelled' };

async function answer(
  message: object,
  answering: Answering,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<unknown> {
  const name = 'name' in message ? message.name : undefined;
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    throw new FailureError({ kind: 'invalid-request', detail: `no request ${String(name)}` });
  }
  const known = name as RequestName;
  const parsed = requests[known].input.safeParse('input' in message ? message.input : undefined);
  if (!parsed.success) {
    const [problem] = parsed.error.issues;
    const detail = `${known}: ${problem?.path.join('.') ?? ''} ${problem?.message ?? ''}`.trim();
    throw new FailureError({ kind: 'invalid-request', detail });
  }
  return answering(known, parsed.data, signal, onProgress);
}
