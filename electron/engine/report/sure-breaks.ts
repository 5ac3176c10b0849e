import { AlignmentType, type Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { PrintedReport } from '../../../shared/report/printed-report';

/** How a document is laid out. */
export interface Laid {
  /** Parts that begin a page: headings of sections, or `closingPart`. */
  readonly breaks: ReadonlySet<string>;
  /** Of the paragraphs. */
  readonly alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'];
  /** Millimetres by which the text of a page is shorter. */
  readonly shorter: number;
}

/** What follows the sections: a note, the closing words and the signature. */
export const closingPart = 'closing';

/** How far programs differ in the height of a page of text, in millimetres: heights of rows and of lines add up. */
const spread = 4;

/** The most and the least that a page may hold. */
const extremes = [
  { alignment: AlignmentType.JUSTIFIED, shorter: -spread },
  { alignment: AlignmentType.LEFT, shorter: spread },
] as const;

/**
 * Parts that must begin a page, so that the table of contents holds wherever the document is opened. Word draws the
 * words of a justified line closer together to take in one more, LibreOffice does not, and each has its own heights of
 * rows; where that would move a heading over the end of a page, the page ends before it. A part that is about as long
 * as whole pages stays unsure.
 */
export function sureBreaks(
  report: PrintedReport,
  documentOf: (report: PrintedReport, laid: Laid) => Document,
): ReadonlySet<string> {
  const { sections, annexes } = report;
  const breaks = new Set<string>();
  const parts = [...sections.map(({ heading }) => heading), closingPart];
  const annexHeadings = annexes.map(({ heading }) => heading);
  /** Laid out from here on, what stands before is sure. */
  let start = 0;
  for (;;) {
    const rest = { ...report, sections: sections.slice(start) };
    const laid = extremes.map((extreme) => {
      const pages = pagesOf(documentOf(rest, { breaks, ...extreme }));
      const first = start === 0 ? 0 : (pages.get(parts[start] ?? '') ?? 0);
      return (heading: string) => (pages.get(heading) ?? 0) - first;
    });
    const isSure = (heading: string): boolean => laid[0]?.(heading) === laid[1]?.(heading);
    const unsureHeading = parts.findIndex((part, at) => at > start && part !== closingPart && !isSure(part));
    // An annex begins a page; on which one depends on the part before it.
    const unsure =
      unsureHeading < 0 && start < sections.length && !annexHeadings.every(isSure)
        ? sections.length
        : unsureHeading;
    if (unsure < 0) return breaks;
    const before = parts.slice(0, unsure).findLastIndex((part) => breaks.has(part));
    start = Math.max(start, before);
    // Where a page that ends before a heading still holds too much, an earlier heading begins a page too.
    const next = parts.findLast((part, at) => at > start && at <= unsure && !breaks.has(part));
    if (next === undefined) start = unsure;
    else breaks.add(next);
  }
}

/** On which page each paragraph of one line begins; the last of its text counts, since the contents name it first. */
function pagesOf(document: Document): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const [page, { body }] of layoutDocument(document, { guess: true }).pages.entries())
    for (const block of body)
      if (block.type === 'paragraph') {
        const text = block.lines.map((line) => line.text).join('');
        pages.set(text.trimEnd(), page);
      }
  return pages;
}
