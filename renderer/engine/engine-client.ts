import { FailureError } from '../../shared/contract/failure';
import type { FromEngine, ToEngine } from '../../shared/contract/port-messages';
import type {
  RequestInput,
  RequestName,
  RequestOutput,
  RequestProgress,
} from '../../shared/contract/requests';

export interface RequestOptions<Name extends RequestName = 'roster.open'> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RequestProgress<Name>) => void;
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: FailureError) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
}

/**
 * The window's end of the engine's port. Every request is settled: by its answer, by its signal, or with
 * `engine-stopped` when the port closes or another one arrives. Requests made before the first port wait for it.
 */
export class EngineClient {
  private port: MessagePort | null = null;
  private nextId = 1;
  private generationNumber = 0;
  private readonly waiting: ToEngine[] = [];
  private readonly pending = new Map<number, Pending>();
  private readonly listeners = new Set<() => void>();

  /** Grows with every port; answers of another generation are asked again. */
  get generation(): number {
    return this.generationNumber;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  connect(port: MessagePort): void {
    if (this.port !== null) this.stopped(this.port);
    this.port = port;
    port.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => this.receive(data));
    port.addEventListener('close', () => this.stopped(port));
    port.start();
    for (const message of this.waiting.splice(0)) port.postMessage(message);
    this.generationNumber += 1;
    for (const listener of this.listeners) listener();
  }

  request<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
    { signal, onProgress }: RequestOptions<Name> = {},
  ): Promise<RequestOutput<Name>> {
    return new Promise<unknown>((resolve, reject) => {
      if (signal?.aborted) {
        reject(new FailureError({ kind: 'cancelled' }));
        return;
      }
      const id = this.nextId++;
      this.pending.set(id, { resolve, reject, onProgress });
      signal?.addEventListener('abort', () => {
        if (!this.pending.delete(id)) return;
        this.send({ id, abort: true });
        reject(new FailureError({ kind: 'cancelled' }));
      });
      this.send({ id, name, input });
    }) as Promise<RequestOutput<Name>>;
  }

  private send(message: ToEngine): void {
    if (this.port === null) this.waiting.push(message);
    else this.port.postMessage(message);
  }

  private receive(message: FromEngine): void {
    const request = this.pending.get(message.id);
    if (!request) return;
    if ('progress' in message) {
      request.onProgress?.(message.progress as never);
      return;
    }
    this.pending.delete(message.id);
    if ('failure' in message) request.reject(new FailureError(message.failure));
    else request.resolve(message.output);
  }

  private stopped(port: MessagePort): void {
    if (this.port !== port) return;
    port.close();
    this.port = null;
    const unanswered = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of unanswered) reject(new FailureError({ kind: 'engine-stopped' }));
  }
}
