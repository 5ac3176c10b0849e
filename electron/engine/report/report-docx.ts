import { writeFile } from 'node:fs/promises';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type PageNumberEstimator,
} from 'docx';
import type { PrintedReport } from '../../../shared/report/printed-report';
import { docxHead, docxFoot } from './docx-head';
import { blockPieces, gap, piece, sectionPieces, type Begins, type Piece } from './docx-pieces';
import { docxStyles } from './docx-styles';
import { measurePieces } from './measure-pieces';
import { flow } from './page-flow';
import { page } from './page-layout';
import type { ReportPicture } from './report-pictures';
import { sureBreaks, type Extreme } from './sure-breaks';

type Pictures = ReadonlyMap<string, ReportPicture>;

/** Twentieths of a point; never a hair less than the decree asks for. */
const atLeast = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 1440);

/** Writes the report as a Word document: headings, a table of contents, native tables, pictures with their texts. */
export async function writeDocx(report: PrintedReport, pictures: Pictures, path: string): Promise<void> {
  const { begins, pages } = plannedPages(report, pictures);
  const pieces = bodyOf(report, pictures, begins);
  const look = { alignment: AlignmentType.JUSTIFIED, height: paperHeight, pageNumbers: numbersOf(pages) };
  await writeFile(path, await Packer.toBuffer(documentOf(report, pieces, look)));
}

/** How far programs differ in the height of a page of text, in millimetres: heights of rows and of lines add up. */
const spread = 4;
const pixelsPerMillimetre = 96 / 25.4;
const textHeight = page.height - page.margin.top - page.margin.bottom;

/** Where pages begin by order, and the page of each heading, counted from 1. */
function plannedPages(
  report: PrintedReport,
  pictures: Pictures,
): { readonly begins: Begins; readonly pages: readonly number[] } {
  // What the annexes hold moves nothing that the contents name.
  const measured = { ...report, annexes: report.annexes.map((annex) => ({ ...annex, blocks: [] })) };
  const pieces = bodyOf(measured, pictures, () => false);
  const extreme = (alignment: Look['alignment'], shorter: number): Extreme => ({
    blocks: measurePieces(documentOf(measured, pieces, { alignment, height: endless }), pieces),
    height: (textHeight - shorter) * pixelsPerMillimetre,
  });
  const fullest = extreme(AlignmentType.JUSTIFIED, -spread);
  const extremes = [fullest, extreme(AlignmentType.LEFT, spread)];
  const placesOf = (isMeant: (piece: Piece) => boolean): number[] =>
    pieces.flatMap((each, at) => (isMeant(each) ? [at] : []));
  const annexes = new Set(report.annexes.map(({ id }) => id));
  const named = placesOf(({ isHeading }) => isHeading);
  // The words above the signature too: LibreOffice may leave the first of what is kept together on the page before.
  const [last] = report.sections.slice(-1);
  const signed = new Set([closingPlace, `${last?.id ?? ''} ${(last?.blocks.length ?? 0) - 1}`]);
  const breaks = sureBreaks(extremes, {
    named: placesOf(({ isHeading, place }) => isHeading || (place !== null && signed.has(place))),
    always: new Set(placesOf(({ place }) => place !== null && annexes.has(place))),
    allowed: placesOf(({ place }) => place !== null && !annexes.has(place)),
  });
  const begun = new Set([...breaks].map((at) => pieces[at]?.place));
  const { pages } = flow(fullest.blocks, textHeight * pixelsPerMillimetre, breaks);
  return { begins: (place) => begun.has(place), pages: named.map((at) => (pages[at] ?? 0) + 1) };
}

/** Writes the pages of the headings into the table of contents, in their order. */
function numbersOf(pages: readonly number[]): PageNumberEstimator {
  return (body) => {
    const bookmarks = JSON.stringify(body).matchAll(/"w:name":"(_Toc\d+)"/g);
    return { bookmarks: new Map([...bookmarks].map(([, name = ''], at) => [name, `${pages[at] ?? ''}`])) };
  };
}

interface Look {
  /** Of the paragraphs. */
  readonly alignment: (typeof AlignmentType)['JUSTIFIED' | 'LEFT'];
  /** Of the paper, in twentieths of a point. */
  readonly height: number;
  readonly pageNumbers?: PageNumberEstimator;
}

/** Word knows A4 by exactly these twentieths of a point. */
const paperWidth = 11_906;
const paperHeight = 16_838;
const endless = 4_000_000;

function documentOf(
  { head, language, note }: PrintedReport,
  pieces: readonly Piece[],
  { alignment, height, pageNumbers }: Look,
): Document {
  const { margin } = page;
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Document({
    title: `${head.kind}: ${head.subject}`,
    subject: head.subject,
    creator: head.agency,
    lastModifiedBy: head.agency,
    description: note,
    ...(pageNumbers && { pageNumbers }),
    styles: docxStyles(language, alignment),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: paperWidth, height },
            margin: {
              top: atLeast(margin.top),
              bottom: atLeast(margin.bottom),
              left: atLeast(margin.left),
              right: atLeast(margin.right),
              header: convertMillimetersToTwip(page.header),
              footer: convertMillimetersToTwip(page.header),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ children: [] })] }),
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
          }),
        },
        children: pieces.map(({ child }) => child),
      },
    ],
  });
}

/** No section has such an id. */
const closingPlace = ' closing';

function bodyOf(report: PrintedReport, pictures: Pictures, begins: Begins): Piece[] {
  const { head } = report;
  return [
    ...docxHead(head).map((child) => piece(child)),
    piece(
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 240, after: 120 },
        children: [new TextRun({ text: head.contents, bold: true })],
      }),
    ),
    piece(new TableOfContents(head.contents, { hyperlink: true, headingStyleRange: '1-1' }), {
      isContents: true,
    }),
    gap(),
    ...report.opening.flatMap((block) => blockPieces(block, pictures, null, begins)),
    ...report.sections.flatMap((section, at) =>
      sectionPieces(section, begins, pictures, at === report.sections.length - 1),
    ),
    piece(
      new Paragraph({
        ...{ style: 'Note', pageBreakBefore: begins(closingPlace), keepNext: true },
        children: [new TextRun(report.note)],
      }),
      { place: closingPlace, keepsNext: true },
    ),
    ...report.closing.flatMap((block) => blockPieces(block, pictures, null, begins, true)),
    ...docxFoot(head).map((child) => piece(child)),
    ...report.annexes.flatMap((section) => sectionPieces(section, begins, pictures)),
  ];
}
