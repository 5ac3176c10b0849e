import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { EngineService } from '../../../electron/engine/engine-service';

export const quietly = (): void => undefined;
export const { signal } = new AbortController();

/** An engine of its own for every test, with a folder for its files. */
export const engine = {} as { service: EngineService };
let folder: string;

/** The path of a file in it. */
export const pathOf = (name: string): string => join(folder, name);

/** Its path. */
export function write(name: string, lines: readonly string[]): string {
  const path = pathOf(name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-registers-'));
  engine.service = await EngineService.open(folder);
});

afterEach(() => {
  engine.service.close();
  rmSync(folder, { recursive: true });
});

/** The next start of the program. */
export async function restart(): Promise<void> {
  engine.service.close();
  engine.service = await EngineService.open(folder);
}
