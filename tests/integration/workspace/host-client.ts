import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FailureError, type Failure } from '../../../shared/contract/failure';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests';
import { answeringFor } from '../../../electron/engine/workspace/serve-workspace';
import type { HostOptions } from '../../../electron/engine/workspace/host/held-workspace';
import { WorkspaceHost } from '../../../electron/engine/workspace/workspace-host';

export const sampleRoster = join(import.meta.dirname, '../../../sample-data/tinh-mau.xlsx');

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-workspace-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A roster of so many people; answers where it lies. */
export function writeRoster(folder: string, people: number): string {
  const path = join(folder, `xã ${people}.csv`);
  const lines = Array.from({ length: people }, (_, at) => `${at + 1},Lê Văn ${at},01/02/1980`);
  writeFileSync(path, ['STT,Họ và tên,Ngày sinh', ...lines].join('\n'));
  return path;
}

/** A host with what the window would ask it. */
export class HostClient {
  private constructor(readonly host: WorkspaceHost) {}

  static async start(home: string, options: Partial<HostOptions> = {}): Promise<HostClient> {
    return new HostClient(await WorkspaceHost.start({ home, app: '0.1.0', ...options }));
  }

  get<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>> {
    const { signal } = new AbortController();
    return answeringFor(this.host)(name, input, signal, () => undefined) as Promise<RequestOutput<Name>>;
  }

  async failure<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<Failure | null> {
    return this.get(name, input).then(
      () => null,
      (error: unknown) => {
        if (error instanceof FailureError) return error.failure;
        throw error;
      },
    );
  }

  /** The people of the open roster; 0 where none is open. */
  async people(): Promise<number> {
    return (await this.get('roster.current', {}))?.people ?? 0;
  }

  async openRoster(...paths: readonly string[]): Promise<void> {
    await this.get('roster.open', { paths: [...paths] });
  }

  /** As if the program were gone without a word: its database is let go, and nothing else is done. */
  vanish(): void {
    this.host.service.close();
  }
}
