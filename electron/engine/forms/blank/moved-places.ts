import { shiftFormula, shiftReference, type InsertedRows } from './shift-references';
import {
  allElements,
  childOf,
  childrenOf,
  holdsText,
  likeElement,
  textOf,
  type XmlElement,
} from './xml-tree';

/** Ranges of rules that go on in the new rows: of colours, of what may be typed, of what may be changed. */
const growing = new Set([
  ...['conditionalFormatting', 'dataValidation', 'ignoredError', 'protectedRange', 'autoFilter', 'sqref'],
]);
const formulas = new Set(['f', 'formula', 'formula1', 'formula2']);

/** Everything of a sheet beside its cells that names places, after rows were put in. */
export function moveSheetPlaces(
  root: XmlElement,
  data: XmlElement,
  inserted: InsertedRows,
  sheet: string,
): void {
  for (const part of root.children) {
    if (typeof part === 'string' || part.kind !== 'element' || part === data) continue;
    for (const element of allElements(part)) {
      const grows = growing.has(element.local);
      for (const name of ['ref', 'sqref', 'activeCell', 'topLeftCell']) {
        const places = element.attributes.get(name);
        if (places !== undefined) element.attributes.set(name, shiftReference(places, inserted, grows));
      }
      const isText = holdsText(element);
      if (isText && element.local === 'sqref')
        element.children = [shiftReference(textOf(element), inserted, true)];
      if (isText && formulas.has(element.local))
        element.children = [shiftFormula(textOf(element), inserted, sheet)];
    }
  }
  const breaks = childOf(root, 'rowBreaks');
  for (const each of breaks ? childrenOf(breaks, 'brk') : []) {
    const above = Number(each.attributes.get('id'));
    if (above >= inserted.after) each.attributes.set('id', String(above + inserted.count));
  }
  mergeNewRows(root, inserted);
}

/** The merged cells of the row above are merged in every new row too. */
function mergeNewRows(root: XmlElement, { after, count }: InsertedRows): void {
  const merges = childOf(root, 'mergeCells');
  if (!merges) return;
  const own = childrenOf(merges, 'mergeCell').flatMap(({ attributes }) => {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes.get('ref') ?? '');
    return found && Number(found[2]) === after && Number(found[4]) === after ? [[found[1], found[3]]] : [];
  });
  for (let row = after + 1; row <= after + count; row += 1)
    for (const [left = '', right = ''] of own)
      merges.children.push(likeElement(merges, 'mergeCell', [['ref', `${left}${row}:${right}${row}`]]));
  if (merges.attributes.has('count'))
    merges.attributes.set('count', String(childrenOf(merges, 'mergeCell').length));
}
