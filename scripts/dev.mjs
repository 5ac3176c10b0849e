import { electronArguments } from './electron-arguments.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { developApp } from './electron-vite.mjs';
import { reportFailure } from './report-failure.mjs';

await reportFailure(async () => {
  const [noSandbox] = electronArguments();
  return developApp(await resolveElectron(), noSandbox ? ['--noSandbox'] : []);
});
