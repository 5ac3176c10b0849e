import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { EngineService } from '../../../electron/engine/engine-service';
import { reportSample } from '../report-sample';

/** From a file to a checked snapshot on the disk that answers questions. */
const [file = ''] = process.argv.slice(2);
const service = await EngineService.open(mkdtempSync(join(tmpdir(), 'bien-che-bench-workspace-')));
await reportSample('import', () => service.files.open([file], () => undefined, new AbortController().signal));
