import { shiftFormula, shiftReference, type InsertedRows } from './shift-references';

type Change = (xml: string, inserted: InsertedRows, sheet: string) => string;

/** Rows of places that count from 0. */
const rowFrom0 = (row: string, { after, count }: InsertedRows): string =>
  String(Number(row) >= after ? Number(row) + count : Number(row));

const references: Change = (xml, inserted) =>
  xml.replace(
    /(\sref=")([^"]*)(")/g,
    (_all, open: string, places: string, close: string) => `${open}${grown(places, inserted)}${close}`,
  );

/** A table that ends with the last row of a list takes the new rows in. */
function grown(places: string, inserted: InsertedRows): string {
  return places.includes(':') ? shiftFormula(places, inserted, null) : shiftReference(places, inserted);
}

const drawing: Change = (xml, inserted) =>
  xml.replace(
    /(<(?:\w+:)?row>)(\d+)(<)/g,
    (_all, open: string, row: string, close: string) => `${open}${rowFrom0(row, inserted)}${close}`,
  );

/** Boxes of comments, as Excel keeps them: column, offset, row, offset of two corners. */
const boxes: Change = (xml, inserted) =>
  xml
    .replace(/(<x:Row>\s*)(\d+)/g, (_all, open: string, row: string) => `${open}${rowFrom0(row, inserted)}`)
    .replace(/(<x:Anchor>)([^<]*)(<)/g, (_all, open: string, anchor: string, close: string) => {
      const numbers = anchor.split(',').map((text) => text.trim());
      const moved = numbers.map((text, index) =>
        index === 2 || index === 6 ? rowFrom0(text, inserted) : text,
      );
      return `${open}${moved.join(', ')}${close}`;
    });

const chart: Change = (xml, inserted, sheet) =>
  xml.replace(
    /(<(?:\w+:)?f>)([^<]*)(<)/g,
    (_all, open: string, formula: string, close: string) =>
      `${open}${shiftFormula(formula, inserted, sheet)}${close}`,
  );

const kinds: readonly (readonly [RegExp, Change])[] = [
  [/\.vml$/i, boxes],
  [/\/charts\//i, chart],
  [/\/drawings\//i, drawing],
  [/\/(?:tables|comments|threadedComments|pivotTables)/i, references],
];

/** What a part beside a sheet says of its places, after rows were put into the sheet. */
export function movedPart(part: string, xml: string, inserted: InsertedRows, sheet: string): string {
  const change = kinds.find(([pattern]) => pattern.test(`/${part}`))?.[1];
  return change ? change(xml, inserted, sheet) : xml;
}
