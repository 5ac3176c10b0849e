import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOfParts } from '../../../scripts/list-of-parts.mjs';

test('everything that is shipped is in the list of parts with its version, and no tool of development', () => {
  const { bomFormat, components } = listOfParts();
  expect(bomFormat).toBe('CycloneDX');
  const parts = components.map((part) => part['bom-ref']);
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  const direct = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
  expect(direct.filter((each) => !parts.includes(each))).toEqual([]);
  expect(parts.filter((each) => /^(vitest|@playwright\/test|typescript|eslint)@/.test(each))).toEqual([]);
});
