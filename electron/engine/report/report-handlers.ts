import type { RequestInput } from '../../../shared/contract/requests';
import type { ReportDraft, ReportProgress } from '../../../shared/contract/report';
import { FailureError } from '../../../shared/contract/failure';
import type { EngineService } from '../engine-service';
import { draftReport, type DraftFrame } from './draft-report';
import { earlierQuestion } from './earlier-snapshot';
import { saveReport } from './save-report';

/** The report of the open roster as the data write it. */
export function draftOf(
  input: RequestInput<'report.draft'>,
  service: EngineService,
  signal: AbortSignal,
): Promise<ReportDraft> {
  return draftReport(service.question(input.asOf, input.filter, signal), frameOf(input, service, signal));
}

export async function saveOf(
  { path, kept, figures, ...input }: RequestInput<'report.save'>,
  service: EngineService,
  signal: AbortSignal,
  onProgress: (progress: ReportProgress) => void,
): Promise<{ path: string }> {
  const question = service.question(input.asOf, input.filter, signal);
  const frame = frameOf(input, service, signal);
  await saveReport(question, path, { ...frame, kept, figures, onProgress });
  return { path };
}

function frameOf(
  { filter, filterText, language, publicFrom }: RequestInput<'report.draft'>,
  service: EngineService,
  signal: AbortSignal,
): DraftFrame {
  const { roster } = service;
  if (!roster) throw new FailureError({ kind: 'no-roster' });
  return {
    ...{ roster, language, publicFrom, filter: filterText },
    earlier: earlierQuestion(service, filter, signal),
  };
}
