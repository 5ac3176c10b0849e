import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { runNode } from './run-command.mjs';

const packageFolder = join(projectFolder, 'node_modules', 'electron');
const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** Where the executable stands inside a folder with an Electron distribution. */
export const executableName = executableNames[process.platform] ?? 'electron';

const executable = join(packageFolder, 'dist', executableName);

/** The executable of the official distribution, or null where it was not downloaded. */
export function officialElectron() {
  return existsSync(executable) && existsSync(join(packageFolder, 'path.txt')) ? executable : null;
}

function usesMirror() {
  return ['ELECTRON_MIRROR', 'electron_mirror', 'npm_config_electron_mirror'].some(
    (name) => process.env[name],
  );
}

/** A closed network must be noticed in seconds, not after the download's own retries. */
async function canReachDownloads() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) })).ok;
  } catch {
    return false;
  }
}

/** Downloads the official distribution; null where the network does not allow it. */
export async function downloadOfficialElectron() {
  const usesProxy = Boolean(process.env.ELECTRON_GET_USE_PROXY);
  if (!usesMirror() && !usesProxy && !(await canReachDownloads())) return null;
  console.error('Downloading Electron…');
  const environment = { ...process.env };
  delete environment.ELECTRON_OVERRIDE_DIST_PATH;
  const status = await runNode([join(packageFolder, 'install.js')], {
    stdio: ['ignore', 2, 2],
    env: environment,
  });
  return status === 0 ? officialElectron() : null;
}
