import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

/** The oldest runtime that one build must run on (Electron 33); the official one is newer. */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const fromHere = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      sourcemap: true,
      // JSON is bundled: as a module of its own Node asks how it is meant.
      externalizeDeps: { exclude: ['i18n-iso-countries'] },
      rolldownOptions: {
        input: {
          main: fromHere('electron/main.ts'),
          engine: fromHere('electron/engine.ts'),
          batch: fromHere('electron/batch.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      rolldownOptions: {
        input: { preload: fromHere('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: fromHere('renderer'),
    plugins: [react()],
    build: {
      target: chromeTarget,
      minify: true,
      // Everything is read from the disk; only the first screen must not wait for the rest (renderer/pages.ts).
      chunkSizeWarningLimit: 1_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: fromHere('renderer/index.html') } },
    },
  },
});
