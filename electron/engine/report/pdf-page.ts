import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { page, pointsPerMillimetre, sizes } from './page-layout';

const { resolve } = createRequire(import.meta.url);

/** Tinos is as wide as Times New Roman, letter by letter, and may be given on (OFL). */
const faces = {
  regular: '400Regular',
  bold: '700Bold',
  italic: '400Regular_Italic',
  boldItalic: '700Bold_Italic',
};
export type Face = keyof typeof faces;

export interface TextLook {
  readonly face?: Face;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly indent?: number;
  /** Points between lines. */
  readonly lineGap?: number;
}

const mm = pointsPerMillimetre;
export const left = page.margin.left * mm;
export const bottom = (page.height - page.margin.bottom) * mm;
export const width = (page.width - page.margin.left - page.margin.right) * mm;

/** A document that grows downwards, with room asked for before anything is drawn. */
export class PdfPage {
  readonly document: PDFKit.PDFDocument;
  readonly #finished: Promise<Buffer>;

  constructor(info: { readonly title: string; readonly author: string; readonly language: string }) {
    const { margin } = page;
    this.document = new PDFDocument({
      size: 'A4',
      margins: {
        ...{ top: margin.top * mm, bottom: margin.bottom * mm },
        ...{ left: margin.left * mm, right: margin.right * mm },
      },
      bufferPages: true,
      lang: info.language,
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: info.title, Author: info.author },
    });
    for (const [name, file] of Object.entries(faces))
      this.document.registerFont(
        name,
        readFileSync(resolve(`@expo-google-fonts/tinos/${file}/Tinos_${file}.ttf`)),
      );
    const chunks: Buffer[] = [];
    this.#finished = new Promise((resolve, reject) => {
      this.document.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.document.on('end', () => resolve(Buffer.concat(chunks)));
      this.document.on('error', reject);
    });
  }

  /** Counts from 1. */
  get number(): number {
    return this.document.bufferedPageRange().count;
  }

  height(text: string, wide: number, look: TextLook): number {
    return this.#look(look).heightOfString(text, { width: wide, ...optionsOf(look) });
  }

  /** Draws at a place; nothing moves on. */
  write(text: string, x: number, y: number, wide: number, look: TextLook): void {
    this.#look(look).text(text, x, y, { width: wide, ...optionsOf(look) });
  }

  /** A new page where less than so many points are left. */
  room(points: number): void {
    if (this.document.y + points > bottom) this.document.addPage();
  }

  /** A paragraph below what is there; its lines run on over pages, two at least on each, or it moves on as a whole. */
  flow(tag: string, text: string, look: TextLook, after: number): void {
    const { document } = this;
    const line = look.size * 1.2 + (look.lineGap ?? 0);
    const height = this.height(text, width, look);
    const over = Math.round(height / line) - Math.floor((bottom - document.y) / line);
    this.room(over === 1 ? height : Math.min(height, line * 2));
    this.tagged(tag, () => this.#look(look).text(text, left, document.y, { width, ...optionsOf(look) }));
    document.y += after;
  }

  tagged(tag: string, draw: () => void, options: { readonly alt?: string } = {}): void {
    const { document } = this;
    document.addStructure(document.struct(tag, options, draw));
  }

  rule(x: number, y: number, wide: number): void {
    this.decoration(() => {
      this.document
        .lineWidth(0.75)
        .moveTo(x, y)
        .lineTo(x + wide, y)
        .stroke();
    });
  }

  /** Dots on the line of a text that begins at the left, up to one that ends at the right; none where there is no room. */
  leader(text: string, end: string, y: number, look: TextLook): void {
    const { document } = this;
    const widthOf = (of: string): number => this.#look(look).widthOfString(of);
    const from = left + widthOf(`${text} `);
    const to = left + width - widthOf(` ${end}`);
    if (to <= from) return;
    this.decoration(() => {
      document.save().lineWidth(0.9).lineCap('round').dash(0.01, { space: 3 });
      document
        .moveTo(to, y + look.size)
        .lineTo(from, y + look.size)
        .stroke()
        .restore();
    });
  }

  /** What a screen reader passes over. */
  decoration(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  /** Arabic numbers in the middle above the text, not on the first page (Phụ lục I, mục I.8). */
  numberPages(): void {
    const { count } = this.document.bufferedPageRange();
    for (let at = 1; at < count; at += 1) {
      this.document.switchToPage(at);
      const top = this.document.page.margins.top;
      this.document.page.margins.top = 0;
      this.decoration(() =>
        this.write(`${at + 1}`, left, page.header * mm, width, { size: sizes.body, align: 'center' }),
      );
      this.document.page.margins.top = top;
    }
  }

  finish(): Promise<Buffer> {
    this.document.end();
    return this.#finished;
  }

  #look({ face = 'regular', size }: TextLook): PDFKit.PDFDocument {
    return this.document.font(face).fontSize(size).fillColor('black');
  }
}

function optionsOf({ align = 'left', indent = 0, lineGap = 0 }: TextLook) {
  return { align, indent, lineGap };
}
