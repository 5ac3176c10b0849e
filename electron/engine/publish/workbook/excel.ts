import ExcelJS from 'exceljs';
import { forXml } from '../xml-characters';
import { safeText } from './cell-text';
import OneCellAnchor from 'exceljs/lib/xlsx/xform/drawing/one-cell-anchor-xform.js';
import Font from 'exceljs/lib/xlsx/xform/style/font-xform.js';

/*
 * exceljs writes two things that the schemas of Office refuse (Excel reads them): the parts of a font out of their
 * order, and an attribute that a picture held by one cell does not have.
 */

/** CT_Font of ECMA-376, 18.8.22, as Office takes it. */
const partsOfFont = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

const renderFont = Font.prototype.render;
Font.prototype.render = function (stream, model) {
  if (this.tag === 'font')
    this.map = Object.fromEntries(
      Object.entries(this.map).sort(([a], [b]) => partsOfFont.indexOf(a) - partsOfFont.indexOf(b)),
    );
  renderFont.call(this, stream, model);
};

OneCellAnchor.prototype.render = function (stream, { range, picture }) {
  stream.openNode(this.tag);
  this.map['xdr:from'].render(stream, range.tl);
  this.map['xdr:ext'].render(stream, range.ext);
  this.map['xdr:pic'].render(stream, picture);
  this.map['xdr:clientData'].render(stream, {});
  stream.closeNode();
};

const maker = 'Biên Chế';

/** An empty workbook; its properties name this program, not the library that writes it. */
export function newWorkbook(): ExcelJS.Workbook {
  return Object.assign(new ExcelJS.Workbook(), { creator: maker, lastModifiedBy: maker });
}

/** Shown as numbers signs where a cell of text is longer. */
const longestTextCell = 255;

/**
 * The last hands that a workbook goes through: no text holds what XML cannot carry, and one that Excel would run as a
 * formula when it is entered again is a cell of text.
 */
function withSafeTexts(book: ExcelJS.Workbook): ExcelJS.Workbook {
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.note === 'string') cell.note = forXml(cell.note);
        if (typeof cell.value !== 'string') return;
        const { value, isFormulaLike } = safeText(cell.value);
        if (value !== cell.value) cell.value = value;
        if (isFormulaLike && value.length <= longestTextCell) cell.numFmt = '@';
      }),
    );
  return book;
}

export function writeBook(book: ExcelJS.Workbook, path: string): Promise<void> {
  return withSafeTexts(book).xlsx.writeFile(path);
}

export async function bookBytes(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await withSafeTexts(book).xlsx.writeBuffer());
}

/** What the writer of rows one by one is told instead. */
export const writtenBy = { creator: maker, lastModifiedBy: maker };

export default ExcelJS;
