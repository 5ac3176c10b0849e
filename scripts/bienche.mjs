import { register } from 'tsx/esm/api';

// npm changes to the project's folder; the files that were named are relative to where the user stood.
if (process.env.npm_lifecycle_event === 'bienche' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
register();
const { runBatch } = await import('../electron/batch.ts');
process.exitCode = await runBatch(process.argv.slice(2));
