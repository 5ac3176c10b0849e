import { wrapLine } from '../../../../shared/charts/chart-title';
import { chartColours } from '../../../../shared/charts/colours';
import { textWidth } from '../../../../shared/charts/text-width';
import {
  cardEdge,
  cardHead,
  type BoardPicture,
  type BoardPictureCard,
} from '../../../../shared/contract/board-picture';
import { tableSvg } from './board-table-svg';
import type { DrawnPicture } from './draw-picture';
import { renderSvg } from './render-svg';
import { fitted, svgText } from './svg-text';
import { writeDrawn } from './write-picture';
import { escapeXml } from './xml-text';

const margin = 24;
const headHeight = 60;
const footerLine = 16;
const millimetresPerPixel = 25.4 / 96;

/** A whole board on one page: its name and mark, its cards in their places, source and version below. */
async function drawBoard({
  title,
  subtitle,
  mark,
  footer,
  width,
  cards,
  moreRows,
}: BoardPicture): Promise<DrawnPicture> {
  const { text, quietText, main } = chartColours({ dark: false });
  const lines = footer.flatMap((each) => wrapLine(each, width, (line) => textWidth(line, 11)));
  const bottom = Math.max(0, ...cards.map(({ y, height }) => y + height));
  const size = {
    width: width + 2 * margin,
    height: margin + headHeight + bottom + 16 + lines.length * footerLine + margin,
  };
  const drawn: string[] = [];
  for (const [at, card] of cards.entries()) drawn.push(await cardSvg(card, at, moreRows));
  const markWidth = textWidth(mark, 13) + 20;
  const inside = [
    svgText(fitted(title, width - markWidth - 20, 22), 0, 22, { size: 22, weight: 600, fill: text }),
    svgText(fitted(subtitle, width, 13), 0, 44, { size: 13, weight: 400, fill: quietText }),
    `<rect x="${width - markWidth}" y="0" width="${markWidth}" height="26" rx="4" fill="none" stroke="${main}"/>`,
    svgText(mark, width - 10, 18, { size: 13, weight: 600, fill: main, anchor: 'end' }),
    `<g transform="translate(0,${headHeight})">${drawn.join('')}</g>`,
    ...lines.map((line, at) =>
      svgText(line, 0, headHeight + bottom + 16 + (at + 1) * footerLine, {
        ...{ size: 11, weight: 400, fill: quietText },
      }),
    ),
  ].join('');
  const millimetres = { width: round(size.width), height: round(size.height) };
  const description = [title, mark, subtitle].join('. ');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" width="${millimetres.width}mm" height="${millimetres.height}mm" viewBox="0 0 ${size.width} ${size.height}">`,
    `<title>${escapeXml(description)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    `<g transform="translate(${margin},${margin})">${inside}</g>`,
    '</svg>',
  ].join('');
  return { svg, ...millimetres, fontPoints: 9, description };
}

/** The ending of `path` decides between PNG, SVG and PDF. */
export async function writeBoard(picture: BoardPicture, path: string): Promise<void> {
  await writeDrawn(() => drawBoard(picture), path, { scale: 2, fonts: 'subset' });
}

async function cardSvg(card: BoardPictureCard, at: number, moreRows: string): Promise<string> {
  const { title, x, y, width, height } = card;
  const { text, grid } = chartColours({ dark: false });
  const room = { width: width - 2 * cardEdge, height: height - cardHead - cardEdge };
  return [
    `<g transform="translate(${x},${y})">`,
    `<rect width="${width}" height="${height}" rx="6" fill="#ffffff" stroke="${grid}"/>`,
    svgText(fitted(title, room.width, 13), cardEdge, 22, { size: 13, weight: 600, fill: text }),
    `<g transform="translate(${cardEdge},${cardHead})">${await contentSvg(card, room, at, moreRows)}</g>`,
    '</g>',
  ].join('');
}

interface Room {
  readonly width: number;
  readonly height: number;
}

async function contentSvg(
  { content }: BoardPictureCard,
  room: Room,
  at: number,
  moreRows: string,
): Promise<string> {
  const { text, quietText } = chartColours({ dark: false });
  switch (content.kind) {
    case 'chart':
      return chartSvg(await renderSvg(content.spec), room, at);
    case 'table':
      return tableSvg(content, room.width, room.height, moreRows);
    case 'figure':
      return [
        svgText(content.figure, 0, 30, { size: 28, weight: 600, fill: text }),
        ...content.details.map((detail, line) =>
          svgText(fitted(detail, room.width, 13), 0, 52 + line * 18, {
            size: 13,
            weight: 400,
            fill: quietText,
          }),
        ),
      ].join('');
    case 'text':
      return textLines(content.text, room)
        .map((line, row) => svgText(line, 0, 14 + row * 19, { size: 13, weight: 400, fill: text }))
        .join('');
  }
}

/** As large as its room; the names of its parts are its own, for other charts have them too. */
function chartSvg(svg: string, room: Room, at: number): string {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const scale = Math.min(1, room.width / Math.max(width, 1), room.height / Math.max(height, 1));
  const inner = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/\bid="([^"]+)"/g, `id="card${at}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#card${at}-$1)`);
  return `<g transform="scale(${Math.round(scale * 1e4) / 1e4})">${inner}</g>`;
}

function textLines(text: string, { width, height }: Room): string[] {
  const lines = text
    .split('\n')
    .flatMap((paragraph) => wrapLine(paragraph, width, (line) => textWidth(line, 13)));
  const most = Math.max(1, Math.floor(height / 19));
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), '…'];
}

function round(pixels: number): number {
  return Math.round(pixels * millimetresPerPixel * 100) / 100;
}
