import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import { plainText } from '../../../shared/report/figures';
import type { PrintedBlock, PrintedSection } from '../../../shared/report/printed-report';
import type { TableBlock } from '../../../shared/report/report-block';
import { halfPoints } from './docx-styles';
import { columnWidths, isWide, keptWithNext, pictureSize, tableFontSize } from './page-layout';
import type { ReportPicture } from './report-pictures';

const pixelsPerMillimetre = 96 / 25.4;

/** A paragraph or table of the body, with what decides on which page it comes to stand. */
export interface Piece {
  readonly child: FileChild;
  /** Where a page may begin, by a name of its own; null inside what belongs together. */
  readonly place: string | null;
  /** The heading of a section, which the contents name. */
  readonly isHeading: boolean;
  readonly isContents: boolean;
  readonly keepsNext: boolean;
  readonly keepsLines: boolean;
  /** Of a table: the rows that stand again on every page, and whether a row may not be parted from the next. */
  readonly rows: { readonly heads: number; readonly keepNext: readonly boolean[] } | null;
}

/** How a body is written: the places that begin a page. */
export type Begins = (place: string) => boolean;

export function piece(child: FileChild, more: Partial<Piece> = {}): Piece {
  const usual = { place: null, isHeading: false, isContents: false, rows: null };
  return { ...usual, keepsNext: false, keepsLines: false, ...more, child };
}

/** `isSigned`: the signature follows, and the end of the section stands on its page. */
export function sectionPieces(
  { id, heading, blocks }: PrintedSection,
  begins: Begins,
  pictures: ReadonlyMap<string, ReportPicture>,
  isSigned = false,
): Piece[] {
  return [
    piece(
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore: begins(id),
        children: [new TextRun(heading)],
      }),
      { place: id, isHeading: true, keepsNext: true, keepsLines: true },
    ),
    ...blocks.flatMap((block, at) =>
      // What follows a heading is not parted from it.
      blockPieces(
        block,
        pictures,
        at === 0 ? null : `${id} ${at}`,
        begins,
        isSigned && at === blocks.length - 1,
      ),
    ),
  ];
}

/** `place`: that of its first piece. `keepNext`: its end stands on the page of the signature, which follows. */
export function blockPieces(
  block: PrintedBlock,
  pictures: ReadonlyMap<string, ReportPicture>,
  place: string | null,
  begins: Begins,
  keepNext = false,
): Piece[] {
  const pageBreakBefore = place !== null && begins(place);
  if (block.kind === 'paragraph')
    return plainText(block.spans)
      .split('\n')
      .map((text, at) =>
        piece(
          new Paragraph({
            ...{ style: 'Body', keepNext, pageBreakBefore: pageBreakBefore && at === 0 },
            children: [new TextRun(text)],
          }),
          { place: at === 0 ? place : null, keepsNext: keepNext },
        ),
      );
  const kept = { place, keepsNext: true, keepsLines: true };
  if (block.kind === 'table') {
    const { note } = block.table;
    const children = [new TextRun(block.title)];
    return [
      piece(new Paragraph({ style: 'Caption', pageBreakBefore, children }), kept),
      tablePiece(block.table, keepNext),
      note === null
        ? gap(keepNext)
        : piece(new Paragraph({ style: 'Note', keepNext, children: [new TextRun(note)] }), {
            keepsNext: keepNext,
          }),
    ];
  }
  const picture = pictures.get(block.title);
  if (!picture) return [];
  const { width, height } = pictureSize(picture);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
    altText: { name: block.title, title: block.title, description: block.chart.alternative },
  });
  return [
    piece(
      new Paragraph({
        ...{ alignment: AlignmentType.CENTER, keepNext: true, pageBreakBefore },
        ...{ spacing: { before: 160 }, children: [image] },
      }),
      kept,
    ),
    piece(
      new Paragraph({
        ...{ style: 'Caption', keepNext, spacing: { before: 60, after: 200 } },
        children: [new TextRun(block.title)],
      }),
      { keepsNext: keepNext, keepsLines: true },
    ),
  ];
}

/** Some points of white. */
export function gap(keepNext = false): Piece {
  const white = { line: 160, lineRule: 'exact' } as const;
  return piece(new Paragraph({ keepNext, spacing: white, children: [] }), { keepsNext: keepNext });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function tablePiece(table: TableBlock, isSigned: boolean): Piece {
  const { heads, lines } = table;
  const keepNext = lines.map((_, at) => keptWithNext(at, lines.length, isSigned));
  return piece(tableOf(table, keepNext), {
    keepsNext: isSigned,
    rows: { heads: heads.length, keepNext: [...heads.map(() => true), ...keepNext] },
  });
}

function tableOf(table: TableBlock, keepsNext: readonly boolean[]): Table {
  const { heads, lines } = table;
  const figures = lines[0]?.figures.length ?? 0;
  const widths = columnWidths(table).map((width) => convertMillimetersToTwip(width));
  const size = halfPoints(tableFontSize(figures));
  const cell = (
    text: string,
    {
      alignment = AlignmentType.LEFT as (typeof AlignmentType)[keyof typeof AlignmentType],
      bold = false,
      keepNext = false,
      ...span
    },
  ): TableCell =>
    new TableCell({
      ...span,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: 'TableText',
          alignment,
          keepNext,
          children: [new TextRun({ text, bold, size })],
        }),
      ],
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    // Many narrow columns need every millimetre: a head is never parted within a word.
    margins: { left: isWide(figures) ? 25 : 60, right: isWide(figures) ? 25 : 60, top: 20, bottom: 20 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...heads.map(
        (row) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: row.map(({ text, columnSpan, rowSpan }) =>
              cell(text, {
                alignment: AlignmentType.CENTER,
                bold: true,
                keepNext: true,
                columnSpan,
                rowSpan,
              }),
            ),
          }),
      ),
      ...lines.map(
        ({ label, isTotal, figures: values }, at) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(label, { bold: isTotal, keepNext: keepsNext[at] ?? false }),
              ...values.map(({ text }) => cell(text, { alignment: AlignmentType.RIGHT, bold: isTotal })),
            ],
          }),
      ),
    ],
  });
}
