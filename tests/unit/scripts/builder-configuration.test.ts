import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builderConfiguration } from '../../../scripts/builder-configuration.mjs';

const configuration = builderConfiguration({ isInspectable: false, documents: 'notices' });

test('what is shipped cannot be run as Node, inspected or fed with other code', () => {
  expect(configuration.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(configuration.asar).toBe(true);
});

test('only what tests drive can be inspected', () => {
  const { electronFuses } = builderConfiguration({ isInspectable: true, documents: 'notices' });
  expect(electronFuses).toEqual({ ...configuration.electronFuses, enableNodeCliInspectArguments: true });
});

test('the list of parts and the notices are shipped, the sources are not', () => {
  expect(configuration.extraResources).toContainEqual({ from: 'notices', to: 'notices' });
  expect(configuration.files).toContain('!**/*.map');
  expect(configuration.files.some((each) => /^(electron|renderer|tests)\b/.test(each))).toBe(false);
});

const packaged = join(import.meta.dirname, '../../../dist/linux-unpacked');

/** Order of `FuseV1Options` of @electron/fuses: on is `1`, off `0`. */
const wire = [
  'run as node',
  'cookies',
  'NODE_OPTIONS',
  'inspect',
  'asar integrity',
  'only asar',
  'snapshot',
  'file',
];

test.skipIf(!existsSync(join(packaged, 'bienche')))(
  'the fuses of the package are as they are configured',
  () => {
    const bytes = readFileSync(join(packaged, 'bienche'));
    const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
    const start = bytes.indexOf(sentinel) + sentinel.length;
    const set = [...bytes.subarray(start + 2, start + 2 + wire.length)].map((each) =>
      String.fromCharCode(each),
    );
    const states = Object.fromEntries(wire.map((name, at) => [name, set[at] === '1']));
    expect(states).toMatchObject({
      ...{ 'run as node': false, cookies: true, NODE_OPTIONS: false, 'asar integrity': true },
      ...{ 'only asar': true, snapshot: false, file: false },
    });
    expect(existsSync(join(packaged, 'resources', 'app.asar'))).toBe(true);
    expect(existsSync(join(packaged, 'resources', 'app'))).toBe(false);
    const bom = JSON.parse(readFileSync(join(packaged, 'resources', 'notices', 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: readonly { 'bom-ref': string }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    const { dependencies } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies))
      expect(bom.components).toContainEqual(expect.objectContaining({ 'bom-ref': `${name}@${version}` }));
  },
);
