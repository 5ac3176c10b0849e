import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{architecture,unit,integration}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/property-seed.ts'],
    maxWorkers: '100%',
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
