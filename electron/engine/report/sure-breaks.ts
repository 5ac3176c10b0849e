import { AlignmentType, type Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { PrintedReport } from '../../../shared/report/printed-report';

/** How a document is laid out. */
export interface Laid {
  /** Headings that begin a page. */
  readonly breaks: ReadonlySet<string>;
  /** Of the paragraphs. */
  readonly alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'];
}

/**
 * Headings that must begin a page, so that the table of contents holds wherever the document is opened. Word draws the
 * words of a justified line closer together to take in one more, LibreOffice does not; where that would move a heading
 * over the end of a page, the page ends before it.
 */
export function sureBreaks(
  { sections }: PrintedReport,
  documentOf: (laid: Laid) => Document,
): ReadonlySet<string> {
  const breaks = new Set<string>();
  for (;;) {
    const [close, wide] = [AlignmentType.JUSTIFIED, AlignmentType.LEFT].map((alignment) =>
      pagesOf(documentOf({ breaks, alignment })),
    );
    const at = sections.findIndex(({ heading }) => close?.get(heading) !== wide?.get(heading));
    // Where a page that ends before a heading still holds too much, an earlier heading begins a page too.
    const next = sections
      .slice(0, at + 1)
      .reverse()
      .find(({ heading }) => !breaks.has(heading));
    if (!next) return breaks;
    breaks.add(next.heading);
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
