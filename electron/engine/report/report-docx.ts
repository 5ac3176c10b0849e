import { writeFile } from 'node:fs/promises';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type FileChild,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { plainText } from '../../../shared/report/figures';
import type { PrintedBlock, PrintedReport, PrintedSection } from '../../../shared/report/printed-report';
import type { TableBlock } from '../../../shared/report/report-block';
import { docxHead, docxFoot } from './docx-head';
import { columnWidths, isWide, keptTogether, page, pictureSize, sizes, tableFontSize } from './page-layout';
import type { ReportPicture } from './report-pictures';
import { closingPart, sureBreaks, type Laid } from './sure-breaks';

const font = 'Times New Roman';
const halfPoints = (points: number): number => Math.round(points * 2);
/** Twentieths of a point; never a hair less than the decree asks for. */
const atLeast = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 1440);
const pixelsPerMillimetre = 96 / 25.4;

/** Writes the report as a Word document: headings, a table of contents, native tables, pictures with their texts. */
export async function writeDocx(
  report: PrintedReport,
  pictures: ReadonlyMap<string, ReportPicture>,
  path: string,
): Promise<void> {
  const withoutLists = { ...report, annexes: report.annexes.map((annex) => ({ ...annex, blocks: [] })) };
  const breaks = sureBreaks(withoutLists, (part, laid) => new Document(documentOf(part, pictures, laid)));
  const laid = { breaks, alignment: AlignmentType.JUSTIFIED, shorter: 0 };
  await writeFile(path, await Packer.toBuffer(new Document(documentOf(report, pictures, laid))));
}

function documentOf(
  report: PrintedReport,
  pictures: ReadonlyMap<string, ReportPicture>,
  { breaks, alignment, shorter }: Laid,
): ConstructorParameters<typeof Document>[0] {
  const { head, language } = report;
  const tag = language === 'vi' ? 'vi-VN' : 'en-US';
  const run = { font, size: halfPoints(sizes.body), color: '000000' };
  const { margin } = page;
  return {
    title: `${head.kind}: ${head.subject}`,
    subject: head.subject,
    creator: head.agency,
    lastModifiedBy: head.agency,
    description: report.note,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: {
      default: {
        document: {
          run: { ...run, language: { value: tag, eastAsia: tag } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
        heading1: {
          run: { ...run, bold: true },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
        },
      },
      paragraphStyles: [
        {
          id: 'Body',
          name: 'Report Body',
          basedOn: 'Normal',
          quickFormat: true,
          run,
          paragraph: {
            alignment,
            indent: { firstLine: convertMillimetersToTwip(12.7) },
            spacing: { before: 120, after: 120, line: 288, lineRule: LineRuleType.AUTO },
          },
        },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          quickFormat: true,
          run: { ...run, bold: true, size: halfPoints(sizes.caption) },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 180, after: 80 }, keepNext: true },
        },
        {
          id: 'TableText',
          name: 'Report Table',
          basedOn: 'Normal',
          run: { ...run, size: halfPoints(sizes.table) },
          paragraph: { spacing: { before: 20, after: 20 } },
        },
        {
          id: 'TOC1',
          name: 'toc 1',
          basedOn: 'Normal',
          run,
          paragraph: { spacing: { before: 60, after: 60 } },
        },
        {
          id: 'Note',
          name: 'Report Note',
          basedOn: 'Normal',
          run: { ...run, italics: true, size: halfPoints(sizes.note) },
          paragraph: { spacing: { before: 80, after: 160 }, alignment: AlignmentType.JUSTIFIED },
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // Word knows A4 by exactly these twentieths of a point.
            size: { width: 11_906, height: 16_838 },
            margin: {
              top: atLeast(margin.top),
              bottom: atLeast(margin.bottom + shorter),
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
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          ...docxHead(head),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 240, after: 120 },
            children: [new TextRun({ text: head.contents, bold: true })],
          }),
          new TableOfContents(head.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          gap(),
          ...report.opening.flatMap((block) => blockOf(block, pictures)),
          ...report.sections.flatMap((section) => sectionOf(section, breaks.has(section.heading), pictures)),
          new Paragraph({
            style: 'Note',
            pageBreakBefore: breaks.has(closingPart),
            keepNext: true,
            children: [new TextRun(report.note)],
          }),
          ...report.closing.flatMap((block) => blockOf(block, pictures, true)),
          ...docxFoot(head),
          ...report.annexes.flatMap((section) => sectionOf(section, true, pictures)),
        ],
      },
    ],
  };
}

function sectionOf(
  { heading, blocks }: PrintedSection,
  pageBreakBefore: boolean,
  pictures: ReadonlyMap<string, ReportPicture>,
): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, children: [new TextRun(heading)] }),
    ...blocks.flatMap((block) => blockOf(block, pictures)),
  ];
}

/** `keepNext`: of a paragraph that the signature follows. */
function blockOf(
  block: PrintedBlock,
  pictures: ReadonlyMap<string, ReportPicture>,
  keepNext = false,
): FileChild[] {
  if (block.kind === 'paragraph')
    return plainText(block.spans)
      .split('\n')
      .map((line) => new Paragraph({ style: 'Body', keepNext, children: [new TextRun(line)] }));
  const caption = new Paragraph({ style: 'Caption', children: [new TextRun(block.title)] });
  if (block.kind === 'table')
    return [
      caption,
      tableOf(block.table),
      block.table.note === null
        ? gap()
        : new Paragraph({ style: 'Note', children: [new TextRun(block.table.note)] }),
    ];
  const picture = pictures.get(block.title);
  if (!picture) return [];
  const { width, height } = pictureSize(picture);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 160 },
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
          altText: {
            name: block.title,
            title: block.title,
            description: block.chart.alternative,
          },
        }),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      keepNext: false,
      spacing: { before: 60, after: 200 },
      children: [new TextRun(block.title)],
    }),
  ];
}

/** Some points of white. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 160, lineRule: 'exact' }, children: [] });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function tableOf(table: TableBlock): Table {
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
  const keepsNext = (at: number): boolean =>
    at < lines.length - 1 && (lines.length <= keptTogether || at === lines.length - 2);
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
              cell(label, { bold: isTotal, keepNext: keepsNext(at) }),
              ...values.map(({ text }) => cell(text, { alignment: AlignmentType.RIGHT, bold: isTotal })),
            ],
          }),
      ),
    ],
  });
}
