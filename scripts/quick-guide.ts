import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';
import PDFDocument from 'pdfkit';
import { languages, type Language } from '../shared/text/language';

const documents = fileURLToPath(new URL('../docs', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const fonts = { plain: '400Regular', bold: '600SemiBold' } as const;
const fontFile = (weight: string): string =>
  resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`);

const margin = 48;
const inner = 595.28 - 2 * margin;
const pictureWidth = 330;
const accent = '#0b7379';
const keyWidth = 110;

/** `npm run quick-guide` prints the page "quick-guide" of the help on A4, once in each language. */
async function print(language: Language): Promise<string> {
  const folder = join(documents, 'help', language);
  const path = join(documents, `quick-guide.${language}.pdf`);
  const tokens = marked.lexer(readFileSync(join(folder, 'quick-guide.md'), 'utf8'));
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading')?.text ?? '';
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: 36 },
    lang: language,
    // The same text gives the same file.
    info: { Title: title, CreationDate: new Date(Date.UTC(2025, 0, 1)) },
  });
  for (const [name, weight] of Object.entries(fonts)) pdf.registerFont(name, fontFile(weight));
  const file = createWriteStream(path);
  pdf.pipe(file);
  for (const token of tokens)
    write(pdf, token, (name) => join(documents, 'help', name.replace('pictures/', `pictures/${language}/`)));
  pdf.end();
  await finished(file);
  return path;
}

function write(pdf: PDFKit.PDFDocument, token: Token, pictureAt: (name: string) => string): void {
  if (token.type === 'heading') writeHeading(pdf, token as Tokens.Heading);
  else if (token.type === 'list') writeList(pdf, token as Tokens.List);
  else if (token.type === 'table') writeTable(pdf, token as Tokens.Table);
  else if (token.type === 'paragraph') {
    const [first] = (token as Tokens.Paragraph).tokens;
    if (first?.type === 'image') writePicture(pdf, pictureAt((first as Tokens.Image).href));
    else pdf.font('plain').fontSize(10.5).fillColor('#242424').text(plain(token.raw)).moveDown(0.4);
  } else if (token.type !== 'space') throw new Error(`The printed guide cannot show: ${token.raw}`);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('**', '').trim();

function writeHeading(pdf: PDFKit.PDFDocument, { depth, text }: Tokens.Heading): void {
  if (depth > 1 && pdf.y > 600) pdf.addPage();
  pdf
    .font('bold')
    .fontSize(depth === 1 ? 18 : 12.5)
    .fillColor(accent);
  if (depth > 1) pdf.moveDown(0.3);
  pdf.text(text).moveDown(0.2);
}

function writePicture(pdf: PDFKit.PDFDocument, path: string): void {
  const height = (pictureWidth * 720) / 1366;
  if (pdf.y + height > 800) pdf.addPage();
  const { y } = pdf;
  pdf.image(path, margin, y, { width: pictureWidth });
  pdf.rect(margin, y, pictureWidth, height).lineWidth(0.5).stroke('#c8c8c8');
  pdf.y = y + height + 8;
}

function writeList(pdf: PDFKit.PDFDocument, { items }: Tokens.List): void {
  pdf.font('plain').fontSize(10.5).fillColor('#242424');
  for (const item of items) pdf.text(`•  ${plain(item.text)}`, { indent: 0 });
  pdf.moveDown(0.3);
}

function writeTable(pdf: PDFKit.PDFDocument, { rows }: Tokens.Table): void {
  for (const [key, meaning] of rows.map((cells) => cells.map(({ text }) => plain(text)))) {
    const { y } = pdf;
    pdf
      .font('bold')
      .fontSize(10)
      .fillColor('#242424')
      .text(key ?? '', margin, y, { width: keyWidth });
    pdf.font('plain').text(meaning ?? '', margin + keyWidth, y, { width: inner - keyWidth });
    pdf.x = margin;
  }
}

for (const language of languages) console.log(await print(language));
