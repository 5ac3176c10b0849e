import { hiddenSign } from '../analysis/disclosure/version-words';
import type { DraftSection, KeptParagraph, KeptReport, KeptSpan, ReportDraft } from '../contract/report';
import type { Language } from '../text/language';
import type { Spans } from './figures';
import type { ChartBlock, ParagraphBlock, TableBlock } from './report-block';
import { reportParts, type ReportPart } from './report-part';

/** A figure of a text of the user that the data write otherwise today. */
export interface ChangedFigure {
  readonly figure: string;
  readonly seen: string;
  /** Null: the data have no such figure any more. */
  readonly now: string | null;
}

export interface ShownParagraph {
  readonly kind: 'paragraph';
  readonly key: string;
  readonly spans: Spans;
  /** As the data write it; null for a paragraph that only the user wrote. */
  readonly automatic: Spans | null;
  readonly isEdited: boolean;
  readonly changed: readonly ChangedFigure[];
}

export interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string | null;
  readonly isOn: boolean;
  readonly part: ReportPart;
  readonly blocks: readonly (ShownParagraph | TableBlock | ChartBlock)[];
}

/** What a text of the user shows where the data have changed since: their figure, or that of today. */
export type FiguresShown = 'seen' | 'now';

/** The draft with what the user decided: order, sections left out, own texts. */
export function shownReport(
  draft: ReportDraft,
  kept: Pick<KeptReport, 'sections' | 'paragraphs'>,
  language: Language,
  figures: FiguresShown,
): ShownSection[] {
  const places = new Map(kept.sections.map(({ id }, at) => [id, at]));
  const isOff = new Set(kept.sections.flatMap(({ id, on }) => (on ? [] : [id])));
  const last = kept.sections.length;
  return [...draft.sections]
    .sort(
      (a, b) =>
        reportParts.indexOf(a.part) - reportParts.indexOf(b.part) ||
        (places.get(a.id) ?? last) - (places.get(b.id) ?? last),
    )
    .map((section) => {
      const own = kept.paragraphs.filter((each) => each.section === section.id && each.language === language);
      const { id, title, hint, part } = section;
      return {
        id,
        title,
        hint,
        part,
        isOn: !isOff.has(id),
        blocks: blocksOf(section, own, draft, figures),
      };
    });
}

function blocksOf(
  { blocks }: DraftSection,
  own: readonly KeptParagraph[],
  { publicFrom }: ReportDraft,
  figures: FiguresShown,
): ShownSection['blocks'] {
  const isPublic = publicFrom !== null;
  const today = new Map(
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? block.spans.flatMap((span) => (typeof span === 'string' ? [] : [[span.figure, span.text] as const]))
        : [],
    ),
  );
  const show = (key: string, automatic: Spans | null, kept: KeptParagraph): ShownParagraph => ({
    kind: 'paragraph',
    key,
    automatic,
    isEdited: true,
    spans: kept.spans.map((span) => shownSpan(span, today, isPublic, figures)),
    changed: kept.spans.flatMap((span) => changeOf(span, today, isPublic)),
  });
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const written = new Set(paragraphs.map(({ key }) => key));
  return [
    ...paragraphs.map((block: ParagraphBlock): ShownParagraph => {
      const kept = own.find(({ key }) => key === block.key);
      if (kept) return show(block.key, block.spans, kept);
      return {
        kind: 'paragraph',
        key: block.key,
        spans: block.spans,
        automatic: block.spans,
        isEdited: false,
        changed: [],
      };
    }),
    ...own.filter(({ key }) => !written.has(key)).map((kept) => show(kept.key, null, kept)),
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : [block])),
  ];
}

function shownSpan(
  span: KeptSpan,
  today: ReadonlyMap<string, string>,
  isPublic: boolean,
  figures: FiguresShown,
): Spans[number] {
  if (typeof span === 'string') return span;
  const now = today.get(span.figure);
  // What the public version does not tell is not told by a text that was written for the internal one.
  if (isPublic) return { figure: span.figure, text: now ?? hiddenSign };
  const isFilledIn = span.seen === '';
  return {
    figure: span.figure,
    text: figures === 'now' || isFilledIn ? (now ?? (isFilledIn ? hiddenSign : span.seen)) : span.seen,
  };
}

/** A figure without a text seen comes from a template and follows the data. */
function changeOf(span: KeptSpan, today: ReadonlyMap<string, string>, isPublic: boolean): ChangedFigure[] {
  if (typeof span === 'string' || isPublic || span.seen === '') return [];
  const now = today.get(span.figure) ?? null;
  return now === span.seen ? [] : [{ figure: span.figure, seen: span.seen, now }];
}
