import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FailureError } from '../../../../shared/contract/failure';
import type { FormEnding } from '../../../../shared/forms/blank-form';
import { openFailure } from '../../read/open-failure';
import { readStyles, readWorkbook } from '../../read/xlsx-parts';
import { openZip } from '../../read/zip';
import { Room } from '../../read/room';
import { SheetXml } from './sheet-xml';
import { movedPart } from './moved-part';
import { shiftFormula, type InsertedRows } from './shift-references';
import { allElements, childrenOf, isElement, likeElement, parseXml, textOf, writeXml } from './xml-tree';
import type { XmlElement } from './xml-tree';

const types = '[Content_Types].xml';
const plainBook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const macroBook = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** The parts of a workbook; only those that are changed are written anew. */
export class BlankPackage {
  /** By their names in the file. */
  readonly #parts: Record<string, Uint8Array>;
  readonly #sheets: ReadonlyMap<string, string>;
  readonly #open = new Map<string, SheetXml>();

  private constructor(
    parts: Record<string, Uint8Array>,
    sheets: readonly { readonly name: string; readonly member: string }[],
    /** Codes of number formats by the index of styles. */
    private readonly formats: readonly (string | null)[],
    /** How far in a style writes, by its index. */
    private readonly indents: readonly number[],
  ) {
    this.#parts = parts;
    const byName = new Map(Object.keys(parts).map((name) => [name.replace(/^\//, ''), name]));
    this.#sheets = new Map(sheets.map(({ name, member }) => [name, byName.get(member) ?? member]));
  }

  /** Only a workbook of today's format can be filled without a loss. */
  static async open(path: string, signal: AbortSignal): Promise<BlankPackage> {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw openFailure(error, path) ?? error;
    });
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FailureError({ kind: 'form-not-workbook', path });
    const zip = await openZip(bytes);
    try {
      if (!zip.names.some((name) => /^xl\/worksheets\/.*\.xml$/i.test(name)))
        throw new FailureError({ kind: 'form-not-workbook', path });
      const { sheets } = await readWorkbook(zip, new Room(), signal);
      const styles = await readStyles(zip, new Room(), signal);
      const formats = styles.map(({ formatCode }) => formatCode);
      return new BlankPackage(
        unzipSync(bytes),
        sheets,
        formats,
        styles.map(({ indent }) => indent),
      );
    } finally {
      zip.close();
    }
  }

  /** What the filled copy is named: a workbook with macros opens under no other ending. */
  get ending(): FormEnding {
    return this.#bookType().endsWith('macroEnabled.main+xml') ? '.xlsm' : '.xlsx';
  }

  get sheetNames(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  /** Whether a style shows 0.5 as 50 %. */
  isPercent(style: string): boolean {
    return (this.formats[Number(style)] ?? '').replace(/"[^"]*"|\\./g, '').includes('%');
  }

  /** How far in the text of a cell stands, in steps; rows and columns from 0. */
  indentOf(sheet: string, row: number, column: number): number {
    return this.indents[Number(this.sheet(sheet).styleOf(row, column))] ?? 0;
  }

  sheet(name: string): SheetXml {
    const known = this.#open.get(name);
    if (known) return known;
    const xml = new SheetXml(this.#text(this.#sheets.get(name) ?? ''), name);
    this.#open.set(name, xml);
    return xml;
  }

  /** What other parts say about places of a sheet into which rows were put. */
  moved(name: string, inserted: InsertedRows): void {
    if (inserted.count <= 0) return;
    this.#edit(this.#workbook(), (root) => {
      for (const element of allElements(root))
        if (element.local === 'definedName')
          element.children = [shiftFormula(textOf(element), inserted, name, { standsOn: false })];
    });
    this.#dropCalculationOrder();
    const around = this.#partsAround(this.#sheets.get(name) ?? '');
    for (const part of Object.keys(this.#parts)) {
      if (!/\/(?:drawings|charts|tables|comments|threadedComments|pivotTables|pivotCache)/i.test(`/${part}`))
        continue;
      const before = this.#text(part);
      const after = movedPart(part, before, inserted, name, around.has(part));
      if (after !== before) this.#parts[part] = strToU8(after);
    }
    for (const other of this.#sheets.keys())
      if (other !== name && (this.#open.has(other) || this.#namesSheets(other)))
        this.sheet(other).moveReferences(inserted, name);
  }

  /** The order of computing is made anew by every program that finds none. */
  #dropCalculationOrder(): void {
    const isOrder = ({ attributes }: XmlElement): boolean =>
      `${attributes.get('PartName') ?? ''} ${attributes.get('Target') ?? ''}`.includes('calcChain');
    const order = Object.keys(this.#parts).find((name) => /(?:^|\/)calcChain\.xml$/i.test(name));
    if (order === undefined) return;
    delete this.#parts[order];
    for (const part of [types, relationsOf(this.#workbook())])
      this.#edit(part, (root) => {
        root.children = root.children.filter((node) => !isElement(node) || !isOrder(node));
      });
  }

  /** Comments, drawings, tables and what these refer to themselves. */
  #partsAround(member: string): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [member];
    for (let part = open.pop(); part !== undefined; part = open.pop())
      for (const target of this.#targetsOf(part))
        if (
          !found.has(target) &&
          /\/(?:drawings|charts|tables|comments|threadedComments|pivotTables)/i.test(`/${target}`)
        ) {
          found.add(target);
          open.push(target);
        }
    return found;
  }

  #targetsOf(member: string): string[] {
    const relations = relationsOf(member);
    if (!this.#parts[relations]) return [];
    const folder = posix.dirname(member);
    return childrenOf(parseXml(this.#text(relations)).root, 'Relationship').map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    });
  }

  #workbook(): string {
    const main = childrenOf(parseXml(this.#text('_rels/.rels')).root, 'Relationship').find(({ attributes }) =>
      attributes.get('Type')?.endsWith('/officeDocument'),
    );
    return main?.attributes.get('Target')?.replace(/^\//, '') ?? 'xl/workbook.xml';
  }

  #bookType(): string {
    const part = `/${this.#workbook()}`;
    const override = childrenOf(parseXml(this.#text(types)).root, 'Override').find(
      ({ attributes }) => attributes.get('PartName') === part,
    );
    return override?.attributes.get('ContentType') ?? plainBook;
  }

  /** Whether formulas or rules may stand on a sheet. */
  #namesSheets(name: string): boolean {
    return /<(?:[\w.-]+:)?f(?:ormula[12]?)?[\s>/]/.test(this.#text(this.#sheets.get(name) ?? ''));
  }

  #text(name: string): string {
    const part = this.#parts[name];
    if (!part) throw new Error(`no part ${name}`);
    return strFromU8(part);
  }

  #edit(name: string, change: (root: XmlElement) => void): void {
    if (!this.#parts[name]) return;
    const document = parseXml(this.#text(name));
    const before = writeXml(document);
    change(document.root);
    const after = writeXml(document);
    if (after !== before) this.#parts[name] = strToU8(after);
  }

  bytes(): Uint8Array {
    const withFormulas = this.sheetNames.filter((name) => this.#namesSheets(name));
    // Results of the blank form would be shown as if they were of the filled one.
    for (const name of withFormulas) this.sheet(name);
    for (const [name, xml] of this.#open) this.#parts[this.#sheets.get(name) ?? ''] = strToU8(xml.toString());
    if (withFormulas.length > 0) this.#edit(this.#workbook(), computedOnOpening);
    this.#becomeBook();
    const parts: Zippable = {};
    for (const [name, bytes] of Object.entries(this.#parts)) parts[name] = [bytes, { level: 6 }];
    return zipSync(parts);
  }

  /** The copy of a template (.xltx, .xltm) is a workbook. */
  #becomeBook(): void {
    if (!this.#bookType().includes('template.')) return;
    const part = `/${this.#workbook()}`;
    const type = this.ending === '.xlsm' ? macroBook : plainBook;
    this.#edit(types, (root) => {
      for (const { attributes } of childrenOf(root, 'Override'))
        if (attributes.get('PartName') === part) attributes.set('ContentType', type);
    });
  }
}

function relationsOf(member: string): string {
  return member.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** `calcPr` stands behind these, in the order of the schema. */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

function computedOnOpening(root: XmlElement): void {
  const known = childrenOf(root, 'calcPr')[0];
  if (known) known.attributes.set('fullCalcOnLoad', '1');
  else {
    const last = root.children.findLastIndex((node) => isElement(node) && beforeCalculation.has(node.local));
    root.children.splice(last + 1, 0, likeElement(root, 'calcPr', [['fullCalcOnLoad', '1']]));
  }
}
