import { readFile } from 'node:fs/promises';
import { FailureError } from '../../../../shared/contract/failure';
import { cellAddress, columnIndex } from '../../read/sheet';
import { xmlReader } from '../../read/xml';
import { readWorkbook, unescapeControls } from '../../read/xlsx-parts';
import { openZip } from '../../read/zip';
import { forXml } from '../../publish/xml-characters';
import type { PlacedValues } from './place-values';

/** A cell as its sheet says it, whatever the spelling. */
interface RawCell {
  readonly style: string;
  readonly hasFormula: boolean;
  /** Its type and text; blank where nothing stands. */
  readonly value: string;
}

interface RawSheet {
  readonly name: string;
  /** By `row:column`, from 0. */
  readonly cells: ReadonlyMap<string, RawCell>;
  readonly merges: readonly string[];
}

type Intended = Pick<PlacedValues, 'sheet' | 'inserted' | 'cells'>;

/**
 * Reads the filled copy again, with another reader than the one that wrote it, and holds every cell against the blank
 * form: what was filled has its value, everything else has its place, its style and its text.
 */
export async function compareCopy(
  blank: string,
  copy: string,
  intended: readonly Intended[],
  signal: AbortSignal,
): Promise<void> {
  const [before, after] = [await readRaw(blank, signal), await readRaw(copy, signal)];
  const fail = (sheet: string, cell: string | null): never => {
    throw new FailureError({ kind: 'form-copy-differs', path: blank, sheet, cell });
  };
  if (before.map(({ name }) => name).join('\n') !== after.map(({ name }) => name).join('\n'))
    fail(after[0]?.name ?? '', null);
  before.forEach((sheet, index) => {
    const own = intended.filter((each) => each.sheet === sheet.name);
    const other = after[index];
    const found = other ? differingCell(sheet, other, own) : null;
    if (found !== null) fail(sheet.name, found);
    if (!other || !keepsMerges(sheet, other, own)) fail(sheet.name, null);
  });
}

/** `C12`; null where the copy is the blank form with what was filled. */
function differingCell(blank: RawSheet, copy: RawSheet, intended: readonly Intended[]): string | null {
  const filled = new Map(
    intended.flatMap(({ cells }) => cells.map(({ row, column, value }) => [`${row}:${column}`, value])),
  );
  const seen = new Set<string>();
  for (const [place, cell] of blank.cells) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const key = `${movedRow(row, intended)}:${column}`;
    seen.add(key);
    const now = copy.cells.get(key) ?? nothing;
    const value = filled.get(key);
    const isKept = now.value === (cell.hasFormula ? '' : cell.value);
    const isRight = value === undefined ? isKept && now.hasFormula === cell.hasFormula : holds(now, value);
    if (!isRight || now.style !== cell.style) return address(key);
  }
  for (const [key, cell] of copy.cells) {
    if (seen.has(key)) continue;
    const value = filled.get(key);
    if (value === undefined ? cell.value !== '' : !holds(cell, value)) return address(key);
  }
  for (const key of filled.keys()) if (!copy.cells.has(key)) return address(key);
  return null;
}

const nothing: RawCell = { style: '0', hasFormula: false, value: '' };

function holds(cell: RawCell, value: number | string): boolean {
  const said = typeof value === 'number' ? `n ${value}` : `t ${forXml(value.normalize('NFC')).trim()}`;
  return !cell.hasFormula && (cell.value === said || (said === 't ' && cell.value === ''));
}

function movedRow(row: number, intended: readonly Intended[]): number {
  return intended.reduce((at, { inserted }) => at + (row >= inserted.after ? inserted.count : 0), row);
}

function address(key: string): string {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return cellAddress(row, column);
}

function keepsMerges(blank: RawSheet, copy: RawSheet, intended: readonly Intended[]): boolean {
  const now = new Set(copy.merges);
  return blank.merges.every((merge) => {
    const ends = [...merge.matchAll(/([A-Z]+)(\d+)/g)].map(
      ([, letters = '', row]) => `${letters}${movedRow(Number(row) - 1, intended) + 1}`,
    );
    return now.has(ends.join(':'));
  });
}

async function readRaw(path: string, signal: AbortSignal): Promise<RawSheet[]> {
  const zip = await openZip(await readFile(path));
  try {
    const { sheets } = await readWorkbook(zip, signal);
    const found: RawSheet[] = [];
    for (const { name, member } of sheets) {
      const sheet = rawSheet();
      await zip.readText(member, sheet.reader.write, signal);
      sheet.reader.end();
      found.push({ name, cells: sheet.cells, merges: sheet.merges });
    }
    return found;
  } finally {
    zip.close();
  }
}

function rawSheet() {
  const cells = new Map<string, RawCell>();
  const merges: string[] = [];
  let [row, column] = [-1, -1];
  let cell = { type: 'n', style: '0', hasFormula: false, text: '' };
  let isText = false;
  const reader = xmlReader({
    open(name, { r, t = 'n', s = '0', ref }) {
      if (name === 'row') [row, column] = [r === undefined ? row + 1 : Number(r) - 1, -1];
      else if (name === 'c') {
        column = r === undefined ? column + 1 : columnIndex(/^[A-Z]*/.exec(r)?.[0] ?? '');
        cell = { type: t, style: s, hasFormula: false, text: '' };
      } else if (name === 'f' && column >= 0) cell.hasFormula = true;
      else if (name === 'v' || name === 't') isText = true;
      else if (name === 'mergeCell') merges.push(ref ?? '');
    },
    text(text) {
      if (isText) cell.text += text;
    },
    close(name) {
      if (name === 'v' || name === 't') isText = false;
      else if (name === 'c') {
        const { type, style, hasFormula, text } = cell;
        const kind = type === 'inlineStr' ? 't' : type;
        const said = kind === 't' ? unescapeControls(text).trim() : text.trim();
        const value = said === '' ? '' : `${kind} ${said}`;
        cells.set(`${row}:${column}`, { style, hasFormula, value });
      } else if (name === 'row') column = -1;
    },
  });
  return { cells, merges, reader };
}
