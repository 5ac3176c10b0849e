import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { everybody } from '../../../shared/analysis/condition';
import { EngineService } from '../../../electron/engine/engine-service';
import { exportRoster } from '../../../electron/engine/publish/export-roster';
import { saveReport } from '../../../electron/engine/report/save-report';
import { reportTimes } from '../report-sample';

const [file = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const folder = mkdtempSync(join(tmpdir(), 'bien-che-bench-exports-'));
const service = await EngineService.open(null);
await service.files.open([file], () => undefined, signal);
const question = service.question(null, everybody, signal);
const roster = service.openedRoster;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

reportTimes({
  'roster as XLSX': await timed(() => exportRoster(question, join(folder, 'roster.xlsx'), 'vi')),
  'report as DOCX': await timed(() =>
    saveReport(question, join(folder, 'report.docx'), {
      ...{ roster, language: 'vi', publicFrom: null, filter: null, earlier: null },
      ...{ kept: null, figures: 'now', onProgress: () => undefined },
    }),
  ),
});
