import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Before all tests: the Electron that every test starts. */
export default function resolveRuntime(): void {
  const script = resolve(import.meta.dirname, '../../../scripts/electron-runtime.mjs');
  process.env.BIENCHE_ELECTRON ??= execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
}
