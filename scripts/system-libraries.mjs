import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './has-display.mjs';
import { runCommand } from './run-command.mjs';

/** What Electron needs of Debian and Ubuntu; where a name changed, the newest comes first. */
const libraryPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
];
const fontPackages = [['fonts-noto-core']];
const displayPackages = [['xvfb'], ['xauth']];

function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function hasLibraries(executable) {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return stdout !== null && !stdout.includes('not found');
}

function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/root', '.fonts')];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(name)),
  );
}

function missingPackages(executable, needsVirtualDisplay) {
  const lacksDisplay = needsVirtualDisplay && !['xvfb-run', 'Xvfb', 'xauth'].every(hasProgram);
  return [
    ...(hasLibraries(executable) ? [] : libraryPackages),
    ...(hasFonts() ? [] : fontPackages),
    ...(lacksDisplay ? displayPackages : []),
  ];
}

function isKnown(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}

function chooseNames(packages) {
  return packages.map((names) => names.find(isKnown) ?? names.at(-1));
}

async function install(packages) {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 2, 2] };
  const aptInstall = () =>
    runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...chooseNames(packages)], options);
  if (packages.every((names) => names.some(isKnown)) && (await aptInstall()) === 0) return;
  if ((await runCommand('apt-get', ['update'], options)) !== 0)
    throw new Error('apt-get update did not succeed');
  if ((await aptInstall()) !== 0) throw new Error('apt-get install did not succeed');
}

/** Sees to the libraries, fonts and virtual display that Electron needs on Linux: installs them as root, else says how. */
export async function requireSystemLibraries(executable, { forTests }) {
  if (process.platform !== 'linux') return;
  const needsVirtualDisplay = forTests && !hasDisplay();
  const missing = missingPackages(executable, needsVirtualDisplay);
  if (missing.length === 0) return;
  const canInstall = process.getuid() === 0 && hasProgram('apt-get');
  if (!canInstall) {
    const names = hasProgram('apt-cache') ? chooseNames(missing) : missing.map((names) => names.at(-1));
    throw new Error(
      `Electron needs system packages. Run this line, then try again:\n  sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  await install(missing);
  const stillMissing = missingPackages(executable, needsVirtualDisplay);
  if (stillMissing.length > 0)
    throw new Error(`Still missing after apt-get: ${stillMissing.flat().join(' ')}`);
}
