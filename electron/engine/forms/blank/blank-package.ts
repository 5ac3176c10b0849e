import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FailureError } from '../../../../shared/contract/failure';
import { openFailure } from '../../read/open-failure';
import { readWorkbook } from '../../read/xlsx-parts';
import { openZip } from '../../read/zip';
import { SheetXml } from './sheet-xml';
import { movedPart } from './moved-part';
import { shiftFormula, type InsertedRows } from './shift-references';

/** The parts of a workbook; only those that are changed are written anew. */
export class BlankPackage {
  readonly #parts: Record<string, Uint8Array>;
  readonly #sheets = new Map<
    string,
    { readonly member: string; readonly index: number; xml: SheetXml | null }
  >();

  private constructor(
    parts: Record<string, Uint8Array>,
    sheets: readonly { name: string; member: string }[],
  ) {
    this.#parts = parts;
    sheets.forEach(({ name, member }, index) => this.#sheets.set(name, { member, index, xml: null }));
  }

  /** Only a workbook of today's format can be filled without a loss. */
  static async open(path: string, signal: AbortSignal): Promise<BlankPackage> {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw openFailure(error, path) ?? error;
    });
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FailureError({ kind: 'form-not-workbook', path });
    const zip = await openZip(bytes);
    try {
      zip.refuseBombs();
      if (!zip.names.some((name) => /^xl\/worksheets\/.*\.xml$/i.test(name)))
        throw new FailureError({ kind: 'form-not-workbook', path });
      const { sheets } = await readWorkbook(zip, signal);
      return new BlankPackage(unzipSync(bytes), sheets);
    } finally {
      zip.close();
    }
  }

  sheet(name: string): SheetXml {
    const entry = this.#sheets.get(name);
    const part = entry && this.#parts[entry.member];
    if (!entry || !part) throw new Error(`no sheet ${name}`);
    return (entry.xml ??= new SheetXml(strFromU8(part), name));
  }

  /** What other parts say about places of a sheet into which rows were put. */
  moved(name: string, inserted: InsertedRows): void {
    if (inserted.count <= 0) return;
    const entry = this.#sheets.get(name);
    if (!entry) return;
    this.#change('xl/workbook.xml', (xml) =>
      xml.replace(
        /(<(?:\w+:)?definedName\b[^>]*>)([^<]*)(<)/g,
        (_all, open: string, formula: string, close: string) => {
          return `${open}${shiftFormula(formula, inserted, name)}${close}`;
        },
      ),
    );
    // The order of computing is made anew by every program that finds none.
    if (this.#parts['xl/calcChain.xml']) {
      delete this.#parts['xl/calcChain.xml'];
      this.#change('[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*calcChain[^>]*\/>/, ''));
      this.#change('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(/<Relationship\b[^>]*calcChain[^>]*\/>/, ''),
      );
    }
    for (const part of this.#partsAround(entry.member))
      this.#change(part, (xml) => movedPart(part, xml, inserted, name));
    for (const [other, { xml, member }] of this.#sheets)
      if (other !== name && xml === null)
        this.#change(member, (text) =>
          text.replace(
            /(<(?:\w+:)?f\b[^>]*>)([^<]*!)([^<]*)(<)/g,
            (_all, open: string, sheet: string, rest: string, close: string) => {
              return `${open}${shiftForeign(sheet + rest, inserted, name)}${close}`;
            },
          ),
        );
  }

  /** Comments, drawings, tables and what these refer to themselves. */
  #partsAround(member: string): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [member];
    for (let part = open.pop(); part !== undefined; part = open.pop())
      for (const target of this.#partsOf(part))
        if (
          !found.has(target) &&
          /\/(?:drawings|charts|tables|comments|threadedComments|pivotTables)/i.test(`/${target}`)
        ) {
          found.add(target);
          open.push(target);
        }
    return found;
  }

  #partsOf(member: string): string[] {
    const rels = this.#parts[member.replace(/([^/]+)$/, '_rels/$1.rels')];
    if (!rels) return [];
    const folder = posix.dirname(member);
    return [...strFromU8(rels).matchAll(/Target="([^"]+)"/g)].map(([, target = '']) =>
      target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    );
  }

  #change(name: string, edit: (xml: string) => string): void {
    const part = this.#parts[name];
    if (!part) return;
    const before = strFromU8(part);
    const after = edit(before);
    if (after !== before) this.#parts[name] = strToU8(after);
  }

  bytes(): Uint8Array {
    let hasFormulas = false;
    for (const { member, xml } of this.#sheets.values()) {
      if (!xml) continue;
      hasFormulas ||= xml.formulas;
      this.#parts[member] = strToU8(xml.toString());
    }
    if (hasFormulas) this.#change('xl/workbook.xml', computedOnOpening);
    const parts: Zippable = {};
    for (const [name, bytes] of Object.entries(this.#parts)) parts[name] = [bytes, { level: 6 }];
    return zipSync(parts);
  }
}

/** Only what names the sheet moves: a formula of another sheet means its own cells elsewhere. */
function shiftForeign(formula: string, inserted: InsertedRows, name: string): string {
  return formula.replace(
    /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gu,
    (place) => shiftFormula(place, inserted, name),
  );
}

function computedOnOpening(xml: string): string {
  if (/<(?:\w+:)?calcPr\b/.test(xml))
    return xml.replace(
      /<((?:\w+:)?calcPr)\b([^>]*?)(\s*\/?>)/,
      (all, tag: string, attributes: string, close: string) =>
        attributes.includes('fullCalcOnLoad')
          ? all.replace(/fullCalcOnLoad="[^"]*"/, 'fullCalcOnLoad="1"')
          : `<${tag}${attributes} fullCalcOnLoad="1"${close}`,
    );
  return xml.replace(
    /(<\/(?:\w+:)?sheets>(?:\s*<(?:\w+:)?(?:functionGroups|externalReferences|definedNames)\b[\s\S]*?<\/(?:\w+:)?(?:functionGroups|externalReferences|definedNames)>)*)/,
    '$1<calcPr fullCalcOnLoad="1"/>',
  );
}
