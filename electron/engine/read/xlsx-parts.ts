import { decodeByFont, legacyFont } from './legacy-font';
import type { Room } from './room';
import { builtInFormatCode, classifyFormat, type NumberFormat } from './number-format';
import { attribute, xmlReader, type XmlAttributes, type XmlHandler } from './xml';
import type { Zip } from './zip';

/** How cells of one style are read. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly formatCode: string | null;
  /** The font's name where it is one of the old Vietnamese ones. */
  readonly legacyFont: string | null;
  /** Steps by which the text stands further in. */
  readonly indent: number;
}

export interface OwnFonts {
  readonly text: string;
}

/** A text; an object where its runs name their own fonts, so that the cell's font says nothing about it. */
export type SharedString = string | OwnFonts;

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly member: string;
}

/** Of a number format or font, which are looked through for each style; Excel allows 255 characters. */
const longestName = 255;
const noString: SharedString = '';
/** A font, format, style, tab or relation takes about as much memory as so many cells. */
const entryWeight = 16;

async function parse(zip: Zip, member: string, handler: XmlHandler, signal: AbortSignal): Promise<void> {
  const reader = xmlReader(handler);
  await zip.readText(member, reader.write, signal);
  reader.end();
}

/** The sheets in the order of their tabs, and whether dates count from 1904. */
export async function readWorkbook(
  zip: Zip,
  room: Room,
  signal: AbortSignal,
): Promise<{ sheets: SheetEntry[]; date1904: boolean }> {
  const workbook = (await mainPart(zip, signal)) ?? 'xl/workbook.xml';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = new Map<string, { target: string; type: string }>();
  const relationsPart = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  await parse(
    zip,
    relationsPart,
    {
      open(name, attributes) {
        if (name !== 'Relationship') return;
        const target = attributes.Target ?? '';
        takeEntry(room, attributes);
        relations.set(attributes.Id ?? '', {
          target: target.startsWith('/') ? target.slice(1) : resolvePath(folder + target),
          type: attributes.Type ?? '',
        });
      },
    },
    signal,
  );
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  await parse(
    zip,
    workbook,
    {
      open(name, attributes) {
        // An extension element of the same local name comes later and has no such attribute.
        const counted = name === 'workbookPr' ? attribute(attributes, 'date1904') : undefined;
        if (counted !== undefined) date1904 = ['1', 'true'].includes(counted);
        if (name !== 'sheet') return;
        const relation = relations.get(attribute(attributes, 'id') ?? '');
        if (!relation?.type.endsWith('/worksheet')) return;
        const state = attribute(attributes, 'state');
        takeEntry(room, attributes);
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          hidden: state === 'hidden' || state === 'veryHidden',
          member: relation.target,
        });
      },
    },
    signal,
  );
  return { sheets, date1904 };
}

async function mainPart(zip: Zip, signal: AbortSignal): Promise<string | null> {
  if (!zip.names.includes('_rels/.rels')) return null;
  let target: string | null = null;
  await parse(
    zip,
    '_rels/.rels',
    {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument')) {
          target = (attributes.Target ?? '').replace(/^\//, '');
        }
      },
    },
    signal,
  );
  return target;
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Styles by the index that cells name. */
export async function readStyles(zip: Zip, room: Room, signal: AbortSignal): Promise<CellStyle[]> {
  if (!zip.names.includes('xl/styles.xml')) return [];
  const codes = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const styles: CellStyle[] = [];
  let inFonts = false;
  let inCellFormats = false;
  await parse(
    zip,
    'xl/styles.xml',
    {
      open(name, attributes) {
        if (name === 'numFmt') {
          takeEntry(room, attributes);
          codes.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, longestName));
        } else if (name === 'fonts') inFonts = true;
        else if (name === 'font' && inFonts) {
          room.takeCells(entryWeight);
          fonts.push(null);
        } else if (name === 'name' && inFonts) {
          takeEntry(room, attributes);
          fonts[fonts.length - 1] = attribute(attributes, 'val')?.slice(0, longestName) ?? null;
        } else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) {
          room.takeCells(entryWeight);
          const id = Number(attributes.numFmtId ?? 0);
          const formatCode = codes.get(id) ?? builtInFormatCode(id);
          const font = fonts[Number(attributes.fontId ?? 0)] ?? null;
          styles.push({
            format: formatCode === null ? null : classifyFormat(formatCode),
            formatCode,
            legacyFont: font !== null && legacyFont(font) ? font : null,
            indent: 0,
          });
        } else if (name === 'alignment' && inCellFormats) {
          const last = styles.pop();
          if (last) styles.push({ ...last, indent: Number(attributes.indent ?? 0) || 0 });
        }
      },
      close(name) {
        if (name === 'fonts') inFonts = false;
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
    signal,
  );
  return styles;
}

/** Collects the text of `<si>` and `<is>`: plain or in runs, without the phonetic readings beside it. */
export class RichText {
  #text = '';
  #run = '';
  #runFont: string | null = null;
  #ownFonts = false;
  #inText = false;
  #phonetic = false;

  open(name: string, value: string | undefined): void {
    if (name === 't') this.#inText = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'rFont') this.#runFont = value ?? null;
  }

  write(text: string): void {
    if (this.#inText) this.#run += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'r') this.#endRun();
  }

  take(): SharedString {
    this.#endRun();
    const text = unescapeControls(this.#text);
    const result = this.#ownFonts ? { text } : text;
    this.#text = '';
    this.#ownFonts = false;
    return result;
  }

  #endRun(): void {
    if (this.#runFont !== null) this.#ownFonts = true;
    this.#text += this.#runFont === null ? this.#run : decodeByFont(this.#run, this.#runFont);
    this.#run = '';
    this.#runFont = null;
  }
}

/** ECMA-376 §22.4.2.4: `_x000D_` stands for a control character. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

export async function readSharedStrings(zip: Zip, room: Room, signal: AbortSignal): Promise<SharedString[]> {
  const member = zip.names.find((name) => name.toLowerCase() === 'xl/sharedstrings.xml');
  if (member === undefined) return [];
  const strings: SharedString[] = [];
  const rich = new RichText();
  const keep = (string: SharedString): SharedString => {
    const { length } = textOf(string);
    // Millions of blank ones are one.
    if (length === 0) {
      room.takeCells(1);
      return noString;
    }
    room.takeValue(length);
    return string;
  };
  await parse(
    zip,
    member,
    {
      open: (name, attributes) => {
        rich.open(name, attribute(attributes, 'val'));
      },
      text: (text) => {
        rich.write(text);
      },
      close: (name) => {
        if (name === 'si') strings.push(keep(rich.take()));
        else rich.close(name);
      },
    },
    signal,
  );
  return strings;
}

export function textOf(string: SharedString): string {
  return typeof string === 'string' ? string : string.text;
}

function takeEntry(room: Room, attributes: XmlAttributes): void {
  room.takeCells(entryWeight);
  for (const name in attributes) room.takeValue(attributes[name]?.length ?? 0);
}
