import { mkdirSync } from 'node:fs';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { EngineService } from '../../electron/engine/engine-service';
import { answerFrom, servePort } from '../../electron/engine/serve-port';
import type { Failure } from '../../shared/contract/failure';
import type { FromEngine } from '../../shared/contract/port-messages';
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests';
import type { ImportProgress } from '../../shared/contract/results';

export type Answer<Output> = { readonly output: Output } | { readonly failure: Failure };

export interface Asking {
  /** Called with every piece of progress; `abort` sends the abort message of this request. */
  readonly onProgress?: (progress: ImportProgress, abort: () => void) => void;
}

/** A window's side of the engine's port, over a real message channel in plain Node. */
export class EngineClient {
  /** Every message that the engine sent, in order. */
  readonly received: FromEngine[] = [];
  readonly #waiting = new Map<number, (message: FromEngine) => void>();
  #lastId = 0;

  private constructor(
    readonly service: EngineService,
    readonly port: MessagePort,
  ) {
    port.on('message', (message: FromEngine) => {
      this.received.push(message);
      this.#waiting.get(message.id)?.(message);
    });
  }

  /** A workspace in a folder, which is made, or one in memory. */
  static async start(folder: string | null = null): Promise<EngineClient> {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    const service = await EngineService.open(folder);
    const { port1, port2 } = new MessageChannel();
    servePort(
      {
        post: (message) => {
          port1.postMessage(message);
        },
        onMessage: (listener) => {
          port1.on('message', listener);
        },
      },
      answerFrom(service),
    );
    return new EngineClient(service, port2);
  }

  /** Sends anything and waits for what is answered to its id. */
  send(
    message: Readonly<Record<string, unknown>>,
    { onProgress }: Asking = {},
  ): Promise<Answer<unknown>> & { readonly id: number } {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<Answer<unknown>>((resolve) => {
      this.#waiting.set(id, (received) => {
        if ('progress' in received) {
          onProgress?.(received.progress as ImportProgress, () => {
            this.abort(id);
          });
        } else {
          this.#waiting.delete(id);
          resolve(received);
        }
      });
    });
    this.port.postMessage({ ...message, id });
    return Object.assign(answer, { id });
  }

  abort(id: number): void {
    this.port.postMessage({ id, abort: true });
  }

  ask<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
    asking: Asking = {},
  ): Promise<Answer<RequestOutput<Name>>> {
    return this.send({ name, input }, asking) as Promise<Answer<RequestOutput<Name>>>;
  }

  /** As `ask`, where only an output will do. */
  async get<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>> {
    const answer = await this.ask(name, input);
    if ('failure' in answer) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.output;
  }

  async open(...paths: readonly string[]): Promise<RequestOutput<'roster.open'>> {
    return this.get('roster.open', { paths: [...paths] });
  }

  /** What the engine answered instead of opening. */
  async failureOf(...paths: readonly string[]): Promise<Failure | null> {
    const answer = await this.ask('roster.open', { paths: [...paths] });
    return 'failure' in answer ? answer.failure : null;
  }

  close(): void {
    this.port.close();
    this.service.close();
  }
}

export const everybody = { all: [] };

export function question(): { asOf: null; filter: typeof everybody } {
  return { asOf: null, filter: everybody };
}
