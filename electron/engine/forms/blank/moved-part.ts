import { shiftFormula, shiftReference, type InsertedRows } from './shift-references';
import { allElements, parseXml, textOf, writeXml, type XmlElement } from './xml-tree';

/** Rows of places that count from 0. */
const rowFrom0 = (row: string, { after, count }: InsertedRows): string =>
  String(Number(row) >= after ? Number(row) + count : Number(row));

type Change = (element: XmlElement, inserted: InsertedRows, sheet: string) => void;

/** A table that ends with the last row of a list takes the new rows in. */
const references: Change = ({ attributes }, inserted) => {
  const places = attributes.get('ref');
  if (places !== undefined) attributes.set('ref', shiftReference(places, inserted, places.includes(':')));
};

const drawing: Change = (element, inserted) => {
  if (element.local === 'row') element.children = [rowFrom0(textOf(element), inserted)];
};

const chart: Change = (element, inserted, sheet) => {
  if (element.local === 'f') element.children = [shiftFormula(textOf(element), inserted, sheet)];
};

const pivotSource: Change = (element, inserted, sheet) => {
  if (element.local === 'worksheetSource' && element.attributes.get('sheet') === sheet)
    references(element, inserted, sheet);
};

/** Parts that belong to the sheet itself. */
const own: readonly (readonly [RegExp, Change])[] = [
  [/\/drawings\/[^/]+\.xml$/i, drawing],
  [/\/(?:tables|comments|threadedComments|pivotTables)[^.]*\.xml$/i, references],
];
/** Parts of any sheet that say which sheet they mean. */
const foreign: readonly (readonly [RegExp, Change])[] = [
  [/\/charts\/[^/]+\.xml$/i, chart],
  [/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i, pivotSource],
];

/**
 * What a part beside a sheet says of its places, after rows were put into the sheet; the same text where it says
 * nothing. `isOwn`: the part belongs to the sheet.
 */
export function movedPart(
  part: string,
  xml: string,
  inserted: InsertedRows,
  sheet: string,
  isOwn: boolean,
): string {
  if (/\.vml$/i.test(part)) return isOwn ? movedBoxes(xml, inserted) : xml;
  const kinds = isOwn ? [...own, ...foreign] : foreign;
  const change = kinds.find(([pattern]) => pattern.test(`/${part}`))?.[1];
  if (!change) return xml;
  const document = parseXml(xml);
  const before = writeXml(document);
  for (const element of allElements(document.root)) change(element, inserted, sheet);
  const after = writeXml(document);
  return after === before ? xml : after;
}

/**
 * Boxes of comments, as Excel keeps them: column, offset, row, offset of two corners. These parts are not always
 * well-formed (`<br>`), so no parser can read them.
 */
function movedBoxes(xml: string, inserted: InsertedRows): string {
  return xml
    .replace(
      /(<(?:[\w.-]+:)?Row\s*>\s*)(\d+)/g,
      (_all, open: string, row: string) => `${open}${rowFrom0(row, inserted)}`,
    )
    .replace(/(<(?:[\w.-]+:)?Anchor\s*>)([^<]*)(<)/g, (_all, open: string, anchor: string, close: string) => {
      const numbers = anchor.split(',').map((text) => text.trim());
      const moved = numbers.map((text, index) =>
        index === 2 || index === 6 ? rowFrom0(text, inserted) : text,
      );
      return `${open}${moved.join(', ')}${close}`;
    });
}
