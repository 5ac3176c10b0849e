import { categoryLabel } from '../../shared/analysis/category-label';
import type { Condition } from '../../shared/analysis/condition';
import { nothingKept } from '../../shared/contract/report';
import { plainText } from '../../shared/report/figures';
import { printedReport, type PrintedBlock } from '../../shared/report/printed-report';
import { shownReport } from '../../shared/report/shown-report';
import type { Language } from '../../shared/text/language';
import { draftReport } from '../engine/report/draft-report';
import { earlierQuestion } from '../engine/report/earlier-snapshot';
import { writeReport } from '../engine/report/write-report';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** The whole report as a document; the sections as they are written from the data. */
export async function report(session: Session): Promise<Answer> {
  const { question, options, roster, asOf } = session;
  const { out, language, publicFrom } = options;
  if (out === null)
    throw new UsageError('cần --out X.docx, X.xlsx hoặc X.pdf', '--out X.docx, X.xlsx or X.pdf is needed');
  const draft = await draftReport(question, {
    ...{ roster, language, publicFrom },
    earlier: earlierQuestion(session.service, options.where, question.signal),
    filter: whereInWords(options.where, language, question.library),
  });
  const shown = shownReport(draft, nothingKept, language, 'now');
  const printed = printedReport(draft, shown, nothingKept.letterhead, language);
  await writeReport(printed, out, question.signal);
  return {
    json: {
      ...asOf,
      path: out,
      version: publicFrom === null ? 'internal' : 'public',
      opening: wordsOf(printed.opening),
      closing: wordsOf(printed.closing),
      sections: [...printed.sections, ...printed.annexes].map(({ id, heading, blocks }) => ({
        id,
        title: heading,
        paragraphs: wordsOf(blocks),
        tables: blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : [])),
        charts: blocks.flatMap((block) => (block.kind === 'chart' ? [block.title] : [])),
      })),
    },
    text: () => out,
  };
}

function wordsOf(blocks: readonly PrintedBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.spans)] : []));
}

/** `--where` as a report says it; null for everybody. */
function whereInWords(
  where: Condition,
  language: Language,
  library: Session['question']['library'],
): string | null {
  const parts = 'all' in where ? where.all : [where];
  const words = parts.flatMap((part) =>
    'in' in part
      ? [part.in.map((value) => categoryLabel(part.dimension, value, language, library)).join(', ')]
      : [],
  );
  return words.length === 0 ? null : words.join(' · ');
}
