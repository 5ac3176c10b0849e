import { writeFile } from 'node:fs/promises';
import { plainText } from '../../../shared/report/figures';
import type {
  PrintedBlock,
  PrintedHead,
  PrintedReport,
  PrintedSection,
} from '../../../shared/report/printed-report';
import { hyphen, pictureSize, pointsPerMillimetre, sizes } from './page-layout';
import { left, PdfPage, width } from './pdf-page';
import { drawTable, leastTableHeight } from './pdf-table';
import type { ReportPicture } from './report-pictures';

const leftColumn = 66 * pointsPerMillimetre;

/** Writes the report as a PDF with its fonts inside, tagged for screen readers, with bookmarks. */
export async function writePdf(
  report: PrintedReport,
  pictures: ReadonlyMap<string, ReportPicture>,
  path: string,
): Promise<void> {
  const { head, language, sections, annexes } = report;
  const page = new PdfPage({
    title: `${head.kind}: ${head.subject}`,
    author: head.agency,
    language: language === 'vi' ? 'vi-VN' : 'en-US',
  });
  const { document } = page;
  drawHead(page, head);
  document.y += 14;
  page.flow('P', head.contents, { face: 'bold', size: sizes.body, align: 'center' }, 6);
  const contents = [...sections, ...annexes].map(({ heading }) => {
    const y = document.y;
    page.flow('P', heading, { size: sizes.body }, 4);
    return { heading, y };
  });
  document.y += 8;
  /** `after`: points of what stands on the page of its end. */
  const draw = ({ heading, blocks }: PrintedSection, after = 0): number => {
    document.y += 8;
    const afterOf = (at: number): number => (at === blocks.length - 1 ? after : 0);
    const [first] = blocks;
    const look = { face: 'bold', size: sizes.body } as const;
    const begun = first ? leastHeight(page, first, pictures, afterOf(0)) : 0;
    page.room(Math.max(sizes.body * 6, page.height(heading, width, look) + 6 + begun));
    const start = page.number;
    page.flow('H1', heading, look, 6);
    document.outline.addItem(heading);
    for (const [at, block] of blocks.entries()) drawBlock(page, block, pictures, afterOf(at));
    return start;
  };
  for (const block of report.opening) drawBlock(page, block, pictures);
  // Whoever signs stands below words of the report and the end of its last section, never alone on a page.
  const closing = report.closing.map((block) => leastHeight(page, block, pictures, 8));
  const needed = page.height(report.note, width, note) + 8 + sum(closing) + footHeight(head);
  const signed = Math.min(needed, mostKept);
  const starts = sections.map((section, at) => draw(section, at === sections.length - 1 ? signed : 0));
  page.room(signed);
  page.flow('P', report.note, note, 8);
  for (const block of report.closing) drawBlock(page, block, pictures);
  document.y += 8;
  drawFoot(page, head);
  for (const annex of annexes) {
    document.addPage();
    starts.push(draw(annex));
  }
  document.switchToPage(0);
  contents.forEach(({ heading, y }, at) => {
    const number = `${starts[at] ?? ''}`;
    page.leader(heading, number, y, { size: sizes.body });
    page.tagged('P', () => page.write(number, left, y, width, { size: sizes.body, align: 'right' }));
  });
  page.numberPages();
  await writeFile(path, await page.finish());
}

function drawHead(page: PdfPage, head: PrintedHead): void {
  const { document } = page;
  const top = document.y;
  const rightColumn = width - leftColumn;
  const put = (
    text: string,
    isLeft: boolean,
    y: number,
    look: { size: number; face?: 'bold' | 'italic' },
  ): number => {
    const full = { ...look, align: 'center' as const };
    const [x, wide] = isLeft ? [left, leftColumn] : [left + leftColumn, rightColumn];
    page.tagged('P', () => page.write(text, x, y, wide, full));
    return y + page.height(text, wide, full);
  };
  let y = put(head.parent, true, top, { size: sizes.agency });
  y = put(head.agency, true, y, { size: sizes.agency, face: 'bold' });
  page.rule(left + leftColumn / 3, y + 2, leftColumn / 3);
  const leftEnd = put(head.number, true, y + 8, { size: sizes.number });
  y = put(head.nation, false, top, { size: sizes.nation, face: 'bold' });
  y = put(head.motto, false, y, { size: sizes.motto, face: 'bold' });
  const motto = document.font('bold').fontSize(sizes.motto).widthOfString(head.motto);
  page.rule(left + leftColumn + (rightColumn - motto) / 2, y + 2, motto);
  const rightEnd = put(head.placeAndDate, false, y + 8, { size: sizes.date, face: 'italic' });
  document.y = Math.max(leftEnd, rightEnd) + 22;
  page.flow('P', head.kind, { face: 'bold', size: sizes.title, align: 'center' }, 0);
  page.flow(
    'P',
    head.subject.replace(hyphen, '\u2011'),
    { face: 'bold', size: sizes.title, align: 'center' },
    3,
  );
  page.rule(left + (width * 3) / 10, document.y, (width * 4) / 10);
  document.y += 6;
  if (head.version !== '')
    page.flow('P', head.version, { face: 'italic', size: sizes.number, align: 'center' }, 0);
}

const words = {
  size: sizes.body,
  align: 'justify',
  indent: 12.7 * pointsPerMillimetre,
  lineGap: 3,
} as const;
const caption = { face: 'bold', size: sizes.caption, align: 'center' } as const;
const note = { face: 'italic', size: sizes.note, align: 'justify' } as const;

/**
 * Points that a block needs to begin on a page; of a paragraph its first two lines, or all of it where something must
 * stand on its page.
 * @param after points of what must stand on the page of its end
 */
function leastHeight(
  page: PdfPage,
  block: PrintedBlock,
  pictures: ReadonlyMap<string, ReportPicture>,
  after: number,
): number {
  if (block.kind === 'paragraph') {
    const height = page.height(plainText(block.spans), width, words);
    return after > 0 ? height + 6 + after : Math.min(height, sizes.body * 3);
  }
  if (block.kind === 'table') {
    const following = after === 0 ? 0 : noteHeight(page, block.table.note) + 8 + after;
    return 6 + leastTableHeight(page, block.table, { text: block.title, look: caption }, following);
  }
  const picture = pictures.get(block.title);
  if (!picture) return 0;
  return (
    pictureSize(picture).height * pointsPerMillimetre + page.height(block.title, width, caption) + 20 + after
  );
}

const noteHeight = (page: PdfPage, text: string | null): number =>
  text === null ? 0 : page.height(text, width, note) + 4;

function drawBlock(
  page: PdfPage,
  block: PrintedBlock,
  pictures: ReadonlyMap<string, ReportPicture>,
  after = 0,
): void {
  const { document } = page;
  if (block.kind === 'paragraph') {
    const least = leastHeight(page, block, pictures, after);
    // Longer than what a page may stay white for, it runs on.
    if (after > 0 && least - after < longestKept) page.room(least);
    for (const line of plainText(block.spans).split('\n')) page.flow('P', line, words, 6);
    return;
  }
  if (block.kind === 'table') {
    const { note: text } = block.table;
    const following = after === 0 ? 0 : noteHeight(page, text) + 8 + after;
    document.y += 6;
    drawTable(page, block.table, { text: block.title, look: caption }, following);
    document.y += 4;
    if (text !== null) page.flow('P', text, note, 4);
    document.y += 4;
    return;
  }
  const picture = pictures.get(block.title);
  if (!picture) return;
  page.room(leastHeight(page, block, pictures, after));
  const size = pictureSize(picture);
  const [wide, high] = [size.width * pointsPerMillimetre, size.height * pointsPerMillimetre];
  document.y += 6;
  const top = document.y;
  page.tagged(
    'Figure',
    () => {
      document.image(picture.png, left + (width - wide) / 2, top, { width: wide });
    },
    { alt: block.chart.alternative },
  );
  document.y = top + high + 4;
  page.flow('Caption', block.title, caption, 8);
}

/** Points of a paragraph that moves on with the signature. */
const longestKept = 150;

/** Points that are kept together at the end: well below a page, whatever was typed there. */
const mostKept = 420;

function footHeight({ recipients }: PrintedHead): number {
  return Math.max(sizes.signer * 9, recipients.length * sizes.recipients * 1.3 + 24);
}

function drawFoot(page: PdfPage, head: PrintedHead): void {
  const { document } = page;
  const half = width / 2;
  page.room(footHeight(head));
  const top = document.y;
  const put = (text: string, x: number, y: number, look: Parameters<PdfPage['write']>[4]): number => {
    page.tagged('P', () => page.write(text, x, y, half, look));
    return y + page.height(text, half, look);
  };
  let y = put(head.recipientsTitle, left, top, { face: 'boldItalic', size: sizes.recipientsTitle });
  for (const each of head.recipients) y = put(each, left, y, { size: sizes.recipients });
  put(head.signerTitle, left + half, top, { face: 'bold', size: sizes.signer, align: 'center' });
  if (head.signerName !== '')
    put(head.signerName, left + half, top + sizes.signer * 7, {
      ...{ face: 'bold', size: sizes.signer, align: 'center' },
    });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
