import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { builderConfiguration } from './builder-configuration.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './electron-vite.mjs';
import { listOfParts } from './list-of-parts.mjs';
import { noticesText, shippedPackages } from './notices.mjs';
import { projectFolder } from './project-folder.mjs';
import { reportFailure } from './report-failure.mjs';

const args = process.argv.slice(2);
const documents = join(projectFolder, 'out', 'notices');
const dist = join(projectFolder, 'dist');

/** Notices of every licence and the list of parts (CycloneDX), both shipped. */
function writeDocuments() {
  mkdirSync(documents, { recursive: true });
  writeFileSync(join(documents, 'THIRD-PARTY-NOTICES.txt'), noticesText(shippedPackages()));
  writeFileSync(join(documents, 'sbom.cdx.json'), JSON.stringify(listOfParts(), null, 2));
}

/** So that an office can check what it was handed on a stick: `certutil -hashfile FILE SHA256`. */
function writeChecksums() {
  const lines = readdirSync(dist)
    .filter((name) => statSync(join(dist, name)).isFile() && /\.(exe|zip|AppImage|deb|dmg)$/.test(name))
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(dist, name)))
          .digest('hex')}  ${name}`,
    );
  if (lines.length > 0) writeFileSync(join(dist, 'SHA256SUMS'), `${lines.join('\n')}\n`);
}

/** The distribution as electron-builder takes it: without the default app, which is a folder in the substitute. */
function distributionOf(electron) {
  const copy = join(projectFolder, 'out', 'electron');
  rmSync(copy, { recursive: true, force: true });
  cpSync(electron, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, 'resources', 'default_app.asar'), { recursive: true, force: true });
  return copy;
}

/**
 * `npm run package` makes the installers of this system into `dist/`; `-- --dir` only the unpacked app, which needs no
 * network; `-- --dir --inspectable` one that tests can drive.
 */
await reportFailure(async () => {
  const isFolder = args.includes('--dir');
  const electron = distributionOf(dirname(await resolveElectron()));
  if ((await buildApp()) !== 0) return 1;
  writeDocuments();
  rmSync(dist, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  await build({
    targets: Platform.current().createTarget(isFolder ? 'dir' : undefined),
    publish: 'never',
    projectDir: projectFolder,
    config: {
      ...builderConfiguration({ isInspectable: args.includes('--inspectable'), documents }),
      electronVersion: readFileSync(join(electron, 'version'), 'utf8').trim().replace(/^v/, ''),
      electronDist: electron,
      buildVersion: version,
    },
  });
  writeChecksums();
  return 0;
});
