import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import { z } from 'zod';
import { failureSchema, type Failure } from '../../shared/contract/failure';
import { CrashCount } from './crash-count';
import type { FaultLog } from './fault-log';
import type { MainKeychain } from './keychain';

/** Saving a large workspace on a slow network drive takes its time. */
const longestClosing = 60_000;

export interface EngineOptions {
  readonly entry: string;
  readonly workspace: string;
  /** Of the program. */
  readonly version: string;
  readonly keychain: MainKeychain;
  readonly log: FaultLog;
  /** The engine died and is running again; the page gets its new port right after. */
  readonly onRestarted: (crashes: number) => void;
  readonly onGivenUp: () => void;
  /** The workspace cannot be taken up now; `again` tries once more. */
  readonly onCannotStart: (failure: Failure) => void;
}

const cannotStart = z.object({ type: z.literal('cannot-start'), failure: failureSchema });

/** Keeps one engine running and connects pages with it. */
export class EngineProcess {
  private child: UtilityProcess | null = null;
  private page: WebContents | null = null;
  private isStopping = false;
  /** Until it is asked for again. */
  private isHeld = false;
  private readonly crashes = new CrashCount();

  constructor(private readonly options: EngineOptions) {
    this.start();
  }

  get processId(): number | undefined {
    return this.child?.pid;
  }

  /** Gives the engine and the page the two ends of a new channel. */
  connect(page: WebContents): void {
    this.page = page;
    if (!this.child || page.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    this.child.postMessage({ type: 'connect' }, [port1]);
    page.postMessage('engine-port', null, [port2]);
  }

  again(): void {
    this.isHeld = false;
    this.start();
    if (this.page) this.connect(this.page);
  }

  /** Lets the engine save and close what is open; one that does not come to an end is stopped all the same. */
  stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      const kill = setTimeout(() => child.kill(), longestClosing);
      child.once('exit', () => {
        clearTimeout(kill);
        resolve();
      });
      child.postMessage({ type: 'close' });
    });
  }

  private start(): void {
    const { entry, workspace, version, keychain, log } = this.options;
    const about = [
      '--workspace',
      workspace,
      '--app',
      version,
      ...(keychain.isAvailable ? ['--keychain'] : []),
    ];
    const child = utilityProcess.fork(entry, about, {
      serviceName: 'bienche-engine',
      stdio: 'pipe',
    });
    child.stdout?.pipe(log.stream, { end: false });
    child.stderr?.pipe(log.stream, { end: false });
    child.once('spawn', () => log.note('engine', `${child.pid} started`));
    child.on('message', (message: unknown) => {
      const answer = keychain.answer(message);
      if (answer) child.postMessage(answer);
      const told = cannotStart.safeParse(message);
      if (!told.success) return;
      this.isHeld = true;
      child.kill();
      this.options.onCannotStart(told.data.failure);
    });
    child.once('exit', (code) => {
      if (this.child === child) this.onExit(code);
    });
    this.child = child;
  }

  private onExit(code: number): void {
    this.child = null;
    if (this.isStopping || this.isHeld) return;
    this.options.log.note('engine', `stopped with code ${code}`);
    if (!this.crashes.add(Date.now())) {
      this.options.onGivenUp();
      return;
    }
    this.start();
    this.options.onRestarted(this.crashes.total);
    if (this.page) this.connect(this.page);
  }
}
