import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, cataloguePath } from '../../../scripts/catalogue';

test('the catalogue says what the definitions say; `npm run catalogue` writes it anew', () => {
  expect(readFileSync(cataloguePath, 'utf8')).toBe(catalogue());
});
