import { readFile } from 'node:fs/promises';
import { FailureError } from '../../../../shared/contract/failure';
import { cellAddress, columnIndex } from '../../read/sheet';
import { xmlReader } from '../../read/xml';
import { readWorkbook, unescapeControls } from '../../read/xlsx-parts';
import { openZip } from '../../read/zip';
import { Room } from '../../read/room';
import { forXml } from '../../publish/xml-characters';
import { keepsFormula, type MovedRows } from './keeps-formula';
import type { PlacedValues } from './place-values';
import { moveFormula } from './shift-references';

/** A cell as its sheet says it, whatever the spelling. */
interface RawCell {
  readonly style: string;
  /** Null where it has none; a shared one as it means this cell. */
  readonly formula: string | null;
  /** An array formula belongs to its own cell and is not copied into new rows. */
  readonly isArray: boolean;
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
 * form: what was filled has its value, everything else has its place, its style, its text
 * and its formula.
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
  const elsewhere = (row: number): number[] => [
    row,
    ...new Set(before.flatMap(({ name }) => rowsNow(row, ofSheet(intended, name)))),
  ];
  before.forEach((sheet, index) => {
    const own = ofSheet(intended, sheet.name);
    const other = after[index];
    const found = other
      ? differingCell(sheet, other, own, { here: (row) => rowsNow(row, own), elsewhere })
      : null;
    if (found !== null) fail(sheet.name, found);
    if (!other || !keepsMerges(sheet, other, own)) fail(sheet.name, null);
  });
}

/** `C12`; null where the copy is the blank form with what was filled. */
function differingCell(
  blank: RawSheet,
  copy: RawSheet,
  intended: readonly Intended[],
  moved: MovedRows,
): string | null {
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
    const isKept = now.value === (cell.formula === null ? cell.value : '') && keeps(cell, now, moved);
    const isRight = value === undefined ? isKept : holds(now, value);
    if (!isRight || now.style !== cell.style) return address(key);
  }
  for (const [key, cell] of copy.cells) {
    if (seen.has(key)) continue;
    const value = filled.get(key);
    if (value === undefined ? cell.value !== '' : !holds(cell, value)) return address(key);
    if (value === undefined && !keepsCopied(blank, cell, key, intended, moved)) return address(key);
  }
  for (const key of filled.keys()) if (!copy.cells.has(key)) return address(key);
  return null;
}

/** A formula of a row that was put in: the one of the row above the new ones, as far down as this row stands. */
function keepsCopied(
  blank: RawSheet,
  { formula }: RawCell,
  key: string,
  intended: readonly Intended[],
  moved: MovedRows,
): boolean {
  const [row = 0, column = 0] = key.split(':').map(Number);
  const { after } = intended.find(({ inserted }) => isNew(row, inserted))?.inserted ?? { after: 0 };
  const sample = blank.cells.get(`${after - 1}:${column}`) ?? nothing;
  if (sample.formula === null || sample.isArray) return formula === null;
  if (formula === null) return false;
  const step = row + 1 - after;
  const down = (at: number, isFixed: boolean, where: readonly number[]): readonly number[] =>
    isFixed || at > after ? where : at === after ? [at + step] : [...where, at + step];
  return keepsFormula(sample.formula, formula, {
    here: (at, isFixed) => down(at, isFixed, moved.here(at, isFixed)),
    elsewhere: (at, isFixed) => [at + step, ...moved.elsewhere(at, isFixed)],
  });
}

/** Whether a row of the copy, from 0, is one that was put in. */
function isNew(row: number, { after, count }: Intended['inserted']): boolean {
  return row >= after && row < after + count;
}

const nothing: RawCell = { style: '0', formula: null, isArray: false, value: '' };

function keeps(blank: RawCell, copy: RawCell, moved: MovedRows): boolean {
  if (blank.formula === null || copy.formula === null) return blank.formula === copy.formula;
  return keepsFormula(blank.formula, copy.formula, moved);
}

function holds(cell: RawCell, value: number | string): boolean {
  const said = typeof value === 'number' ? `n ${value}` : `t ${forXml(value.normalize('NFC')).trim()}`;
  return cell.formula === null && (cell.value === said || (said === 't ' && cell.value === ''));
}

function movedRow(row: number, intended: readonly Intended[]): number {
  return intended.reduce((at, { inserted }) => at + (row >= inserted.after ? inserted.count : 0), row);
}

/** Where a row stands, and where a sum that ended with it may end; from 1. */
function rowsNow(row: number, intended: readonly Intended[]): number[] {
  const grown = intended.reduce((at, { inserted }) => at + (at >= inserted.after ? inserted.count : 0), row);
  return [movedRow(row - 1, intended) + 1, grown];
}

function ofSheet(intended: readonly Intended[], name: string): Intended[] {
  return intended.filter(({ sheet }) => sheet === name);
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
    const { sheets } = await readWorkbook(zip, new Room(), signal);
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
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  const merges: string[] = [];
  let [row, column] = [-1, -1];
  const noCell = {
    type: 'n',
    style: '0',
    formula: null as string | null,
    isArray: false,
    text: '',
    shared: '',
  };
  let cell = { ...noCell };
  let inside: 'formula' | 'text' | null = null;
  const reader = xmlReader({
    open(name, { r, t = 'n', s = '0', ref, si = '' }) {
      if (name === 'row') [row, column] = [r === undefined ? row + 1 : Number(r) - 1, -1];
      else if (name === 'c') {
        column = r === undefined ? column + 1 : columnIndex(/^[A-Z]*/.exec(r)?.[0] ?? '');
        cell = { ...noCell, type: t, style: s };
      } else if (name === 'f' && column >= 0) {
        [cell.formula, cell.shared, inside] = ['', si, 'formula'];
        cell.isArray = t === 'array';
      } else if (name === 'v' || name === 't') inside = 'text';
      else if (name === 'mergeCell') merges.push(ref ?? '');
    },
    text(text) {
      if (inside === 'text') cell.text += text;
      else if (inside === 'formula' && cell.formula !== null) cell.formula += text;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') inside = null;
      else if (name === 'c') {
        const { type, style, text, isArray } = cell;
        let { formula } = cell;
        const master = shared.get(cell.shared);
        if (formula === '' && master)
          formula = moveFormula(master.formula, row - master.row, column - master.column);
        else if (formula !== null && cell.shared !== '') shared.set(cell.shared, { row, column, formula });
        const kind = type === 'inlineStr' ? 't' : type;
        const said = kind === 't' ? unescapeControls(text).trim() : text.trim();
        const value = said === '' ? '' : `${kind} ${said}`;
        cells.set(`${row}:${column}`, { style, formula, isArray, value });
      } else if (name === 'row') column = -1;
    },
  });
  return { cells, merges, reader };
}
