import { execFileSync } from 'node:child_process';
import { projectFolder } from './project-folder.mjs';

const isForDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

/** What is shipped, as CycloneDX. npm's own `--omit dev` also leaves out what a tool of development needs as well (zod). */
export function listOfParts() {
  const all = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: projectFolder,
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const bom = JSON.parse(all.toString('utf8'));
  const left = new Set(bom.components.filter(isForDevelopment).map((part) => part['bom-ref']));
  return {
    ...bom,
    components: bom.components.filter((part) => !left.has(part['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => !left.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => !left.has(each)) })),
  };
}
