import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // As Node reads it; Vite would take its ES module, which has no default export.
    alias: [{ find: /^gifenc$/, replacement: fileURLToPath(import.meta.resolve('gifenc')) }],
  },
  test: {
    include: ['tests/{architecture,unit,integration}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/test-results/vitest.json' }]],
    coverage: {
      provider: 'v8',
      include: ['electron/**', 'shared/**', 'renderer/**'],
      reportsDirectory: 'coverage',
    },
  },
});
