import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import * as fontkit from 'fontkit';
import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { expressionInterpreter } from 'vega-interpreter';
import type { Chart } from '../../../shared/charts/chart';
import { FailureError } from '../../../shared/contract/failure';
import { writeSafely } from './write-safely';

const require = createRequire(import.meta.url);
const fontFile = (weight: string): string =>
  require.resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`);
const fontFiles = {
  regular: fontFile('400Regular'),
  semibold: fontFile('600SemiBold'),
  bold: fontFile('700Bold'),
};

/** Draws a chart without a window and writes it; the ending of `path` decides between SVG, PNG (2x) and PDF (vector). */
export async function drawChart({ spec }: Chart, path: string): Promise<void> {
  const write = writerOf(path);
  const svg = await renderSvg(spec);
  await writeSafely(path, (temporary) => write(svg, temporary));
}

function writerOf(path: string): (svg: string, path: string) => Promise<void> {
  switch (extname(path).toLowerCase()) {
    case '.svg':
      return (svg, file) => writeFile(file, withFont(svg), 'utf8');
    case '.png':
      return (svg, file) => writeFile(file, renderPng(svg));
    case '.pdf':
      return writePdf;
    default:
      throw new FailureError({ kind: 'file-unsupported', path });
  }
}

async function renderSvg(spec: Chart['spec']): Promise<string> {
  measureWithFont();
  const compiled = vegaLite.compile(spec).spec;
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** Without a canvas Vega guesses how wide text is; the font itself knows. */
function measureWithFont(): void {
  const metrics = (
    vega as unknown as { textMetrics: { width: (item: TextItem, text: string | number | null) => number } }
  ).textMetrics;
  const regular = openFont(fontFiles.regular);
  const bold = openFont(fontFiles.bold);
  metrics.width = (item, text) => {
    const font = Number(item.fontWeight ?? 400) >= 600 || item.fontWeight === 'bold' ? bold : regular;
    const line = text === null ? '' : String(text);
    return (font.layout(line).advanceWidth / font.unitsPerEm) * (item.fontSize ?? 11);
  };
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

const fonts = new Map<string, fontkit.Font>();

function openFont(path: string): fontkit.Font {
  let font = fonts.get(path);
  if (!font) {
    font = fontkit.openSync(path) as fontkit.Font;
    fonts.set(path, font);
  }
  return font;
}

/** The saved file shows its Vietnamese text the same on a machine without the font. */
function withFont(svg: string): string {
  const faces = [
    [400, fontFiles.regular],
    [600, fontFiles.semibold],
  ].map(([weight, file]) => {
    const data = readFileSync(file as string).toString('base64');
    return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
  });
  return svg.replace(/(<svg[^>]*>)/, `$1<defs><style>${faces.join('')}</style></defs>`);
}

function renderPng(svg: string): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: 'white',
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return Buffer.from(picture.render().asPng());
}

/**
 * Draws text as outlines. The PDF writer drops marks that the font sets as glyphs of their own (the dot of ị, ọ, ụ).
 */
function textAsPaths(svg: string): string {
  return svg.replace(/<text([^>]*)>([\s\S]*?)<\/text>/g, (_match, attributes: string, content: string) => {
    const value = (name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = parseFloat(value('font-size') ?? '11');
    const weight = value('font-weight') ?? '400';
    const font = openFont(weight === 'bold' || Number(weight) >= 600 ? fontFiles.bold : fontFiles.regular);
    const lines = content.includes('<tspan')
      ? [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)]
      : [['', '', content]];
    let down = 0;
    const paths = lines.map(([, span = '', line = '']) => {
      down += parseFloat(/dy="([^"]*)"/.exec(span)?.[1] ?? '0');
      return outline(font, unescapeXml(line), size, value('text-anchor') ?? 'start', down);
    });
    const opacity = value('opacity') ?? '1';
    return `<g transform="${value('transform') ?? ''}" fill="${value('fill') ?? '#000'}" opacity="${opacity}">${paths.join('')}</g>`;
  });
}

function outline(font: fontkit.Font, line: string, size: number, anchor: string, down: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(line);
  let x = anchor === 'middle' ? -advanceWidth / 2 : anchor === 'end' ? -advanceWidth : 0;
  const shapes = glyphs.map((glyph, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    const shape = `<path transform="translate(${x + xOffset},${yOffset})" d="${glyph.path.toSVG()}"/>`;
    x += xAdvance;
    return shape;
  });
  return `<g transform="translate(0,${down}) scale(${scale},${-scale})">${shapes.join('')}</g>`;
}

function unescapeXml(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

async function writePdf(svg: string, path: string): Promise<void> {
  const [width, height] = [/width="([\d.]+)"/, /height="([\d.]+)"/].map((pattern) =>
    Number(pattern.exec(svg)?.[1] ?? 600),
  );
  const document = new PDFDocument({ size: [width ?? 600, height ?? 400], margin: 0 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise((resolve) => document.on('end', resolve));
  svgToPdf(document, textAsPaths(svg), 0, 0, { assumePt: true });
  document.end();
  await finished;
  await writeFile(path, Buffer.concat(chunks));
}
