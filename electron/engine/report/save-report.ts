import { nothingKept, type KeptReport, type ReportProgress } from '../../../shared/contract/report';
import { printedReport } from '../../../shared/report/printed-report';
import { shownReport, type FiguresShown } from '../../../shared/report/shown-report';
import type { Question } from '../analyse/question';
import { draftReport, type DraftFrame } from './draft-report';
import { writeReport } from './write-report';

interface SaveFrame extends DraftFrame {
  readonly kept: KeptReport | null;
  /** What a text of the user prints where the data have changed since. */
  readonly figures: FiguresShown;
  readonly onProgress: (progress: ReportProgress) => void;
}

/** Composes the report with what the user decided and writes it. */
export async function saveReport(question: Question, path: string, frame: SaveFrame): Promise<void> {
  const { kept, language, figures, onProgress } = frame;
  const { letterhead, ...decided } = kept ?? nothingKept;
  const draft = await draftReport(question, frame);
  const shown = shownReport(draft, decided, language, figures);
  await writeReport(printedReport(draft, shown, letterhead, language), path, question.signal, onProgress);
}
