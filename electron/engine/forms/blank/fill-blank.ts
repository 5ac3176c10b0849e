import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankForm, BlankMeaning, BlankSheet } from '../../../../shared/forms/blank-form';
import type { Leaf } from '../../../../shared/forms/form';
import type { FormValue } from '../../../../shared/forms/filled-form';
import type { TypedNumbers } from '../../../../shared/contract/forms';
import { FailureError } from '../../../../shared/contract/failure';
import type { Question } from '../../analyse/question';
import { writeSafely } from '../../publish/write-safely';
import { cellText, type Sheet } from '../../read/sheet';
import { readSource } from '../../read/read-source';
import { HeaderGrid } from '../../understand/header-grid';
import { countCells, countUnits, unitNames } from '../count-cells';
import { listPeople } from '../list-people';
import { sumOfMarks } from './mark-formula';
import { BlankPackage } from './blank-package';
import type { SheetXml } from './sheet-xml';
import { fingerprintOf, understandBlank, type BlankAnswers, type UnderstoodBlank } from './understand-blank';

interface FilledLine {
  readonly label: string;
  /** The row of the blank form, from 0; null for one that is written for a unit or a person. */
  readonly row: number | null;
  readonly condition: Condition | null;
  readonly values: readonly FormValue[];
}

interface FilledSheet {
  readonly understood: UnderstoodBlank;
  readonly lines: readonly FilledLine[];
  readonly people: number;
}

export interface FilledBlank {
  readonly form: BlankForm;
  readonly sheets: readonly FilledSheet[];
}

/** Understands a blank workbook and computes what belongs into it; nothing is written. */
export async function fillBlank(
  question: Question,
  path: string,
  answersOf: (fingerprint: string) => BlankAnswers,
  typed: TypedNumbers,
): Promise<FilledBlank> {
  await BlankPackage.open(path, question.signal);
  const source = await readSource(path, () => undefined, question.signal);
  const names = await unitNames(question);
  const visible = source.sheets.filter(({ hidden }) => !hidden);
  const understand = (answers: BlankAnswers): UnderstoodBlank[] =>
    visible.flatMap((sheet) => understandBlank(sheet, names, answers) ?? []);
  const first = understand({});
  if (first.length === 0) throw new FailureError({ kind: 'form-without-table', path });
  const fingerprint = fingerprintOf(first);
  const sheets: FilledSheet[] = [];
  for (const understood of understand(answersOf(fingerprint)))
    sheets.push(await fillSheet(question, understood, typed));
  return {
    form: { path, fingerprint, asOf: question.asOf, sheets: sheets.map(shown), checks: [] },
    sheets,
  };
}

async function fillSheet(
  asked: Question,
  understood: UnderstoodBlank,
  typed: TypedNumbers,
): Promise<FilledSheet> {
  // Until the user has said who is counted, nobody is.
  const scope: Condition =
    understood.scope.meaning.kind === 'count' ? understood.scope.meaning.who : { any: [] };
  const question: Question = { ...asked, filter: { all: [asked.filter, scope] } };
  const [[people = 0] = []] = await countCells(question, [{ who: everybody }], [everybody]);
  const isAsked = understood.scope.certainty === 'asked';
  const lines = isAsked
    ? []
    : understood.mode === 'people'
      ? await peopleLines(question, understood)
      : understood.mode === 'units'
        ? await unitLines(question, understood, typed)
        : await givenLines(question, understood, typed);
  return { understood, lines, people: people ?? 0 };
}

async function peopleLines(question: Question, { columns }: UnderstoodBlank): Promise<FilledLine[]> {
  const leaves = columns.map(({ meaning, mark }): Leaf => {
    const blank = { vi: '', en: '' };
    const value: Leaf['value'] =
      meaning.kind === 'ordinal' ||
      meaning.kind === 'label' ||
      meaning.kind === 'field' ||
      meaning.kind === 'tick'
        ? meaning
        : { kind: 'blank', why: blank };
    return { label: '', mark, value };
  });
  const rows = await listPeople(question, leaves, null);
  return rows.map(({ label, values }) => ({ label, row: null, condition: null, values }));
}

interface Counted {
  readonly who: Condition;
  readonly measure: 'count' | 'mean-age';
}

function countedBy(meaning: BlankMeaning): Counted | null {
  if (meaning.kind === 'count') return { who: meaning.who, measure: 'count' };
  return meaning.kind === 'mean-age' ? { who: meaning.who, measure: 'mean-age' } : null;
}

async function unitLines(
  question: Question,
  blank: UnderstoodBlank,
  typed: TypedNumbers,
): Promise<FilledLine[]> {
  const { columns, rows } = blank;
  const counted = columns.map(({ meaning }) => countedBy(meaning));
  const conditions = counted.map((each) => each?.who ?? { any: [] });
  const { whole, units } = await countUnits(question, [{ who: everybody }], conditions);
  const valuesOf = (
    figures: readonly (number | null)[],
    label: string,
    ordinal: number | null,
    unit: string | null,
  ) =>
    withMarks(
      blank,
      columns.map(({ meaning }, column): FormValue => {
        if (meaning.kind === 'ordinal') return ordinal;
        if (meaning.kind === 'label') return label;
        if (meaning.kind === 'typed') return unit === null ? null : (typed[meaning.input][unit] ?? null);
        return counted[column] ? (figures[column] ?? 0) : null;
      }),
    );
  const written = units.map(({ unit, figures }, index): FilledLine => {
    const label = unit ?? '(Chưa rõ đơn vị)';
    return {
      label,
      row: null,
      condition: { dimension: 'unit', in: [unit] },
      values: valuesOf(figures[0] ?? [], label, index + 1, unit),
    };
  });
  const totals = rows
    .filter(({ meaning }) => meaning.kind === 'count')
    .map((row): FilledLine => ({
      ...{ label: row.path.at(-1) ?? '', row: row.row, condition: everybody },
      values: valuesOf(whole.figures[0] ?? [], '', null, null),
    }));
  return [...written, ...totals];
}

async function givenLines(
  question: Question,
  blank: UnderstoodBlank,
  typed: TypedNumbers,
): Promise<FilledLine[]> {
  const { columns, rows } = blank;
  const across = columns.map(({ meaning }) => countedBy(meaning));
  const down = rows.map(({ meaning }) => countedBy(meaning));
  const figures = await countCells(
    question,
    down.flatMap((row) =>
      (['count', 'mean-age'] as const).map((measure) => ({ who: row?.who ?? { any: [] }, measure })),
    ),
    across.map((column) => column?.who ?? { any: [] }),
  );
  return rows.map((row, index): FilledLine => {
    const own = down[index];
    const values = columns.map(({ meaning }, column): FormValue => {
      if (meaning.kind === 'typed')
        return row.unit === null ? null : (typed[meaning.input][row.unit] ?? null);
      const other = across[column];
      if (!own || !other) return null;
      const isMean = own.measure === 'mean-age' || other.measure === 'mean-age';
      return figures[index * 2 + (isMean ? 1 : 0)]?.[column] ?? null;
    });
    return {
      label: row.path.at(-1) ?? '',
      row: row.row,
      condition: own?.who ?? null,
      values: own ? withMarks(blank, values) : values,
    };
  });
}

/** `3=4+6+8` in the row of column numbers, where the column says nothing of its own. */
function withMarks({ columns }: UnderstoodBlank, values: readonly FormValue[]): FormValue[] {
  const numbers = columns.map(({ mark }) => /\d+/.exec(mark)?.[0] ?? '');
  return values.map((value, index) => {
    const column = columns[index];
    if (value !== null || !column || column.certainty === 'answered' || column.suggestion) return value;
    return sumOfMarks(column.mark, (mark) => {
      const found = values[numbers.indexOf(mark)];
      return typeof found === 'number' ? found : null;
    });
  });
}

function shown({ understood, lines, people }: FilledSheet): BlankSheet {
  const { sheet, table, mode, scope, columns, rows } = understood;
  return {
    ...{ sheet: sheet.name, title: table.title, mode, scope, people },
    header: headerOf(sheet, table.header),
    columns: columns.map(bindingOf),
    rows: rows.map(bindingOf),
    preview: lines.slice(0, 500).map(({ label, values, condition }) => ({ label, values, condition })),
    cells: lines.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0),
  };
}

function bindingOf({
  key,
  place,
  path,
  mark,
  meaning,
  suggestion,
  certainty,
  words,
}: UnderstoodBlank['scope']) {
  return { key, place, path, mark, meaning, suggestion, certainty, words };
}

function headerOf(
  sheet: Sheet,
  { top, bottom, paths }: UnderstoodBlank['table']['header'],
): BlankSheet['header'] {
  const grid = new HeaderGrid(sheet, bottom + 1);
  const cells: BlankSheet['header'][number][] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = 0; column < paths.length; column += 1) {
      const merge = grid.merge(row, column);
      if (merge && (merge.left !== column || Math.max(merge.top, top) !== row)) continue;
      const right = Math.min(merge?.right ?? column, paths.length - 1);
      const last = Math.min(merge?.bottom ?? row, bottom);
      cells.push({
        row: row - top,
        column,
        rowSpan: last - row + 1,
        columnSpan: right - column + 1,
        label: grid.text(row, column),
      });
    }
  return cells;
}

/** Writes the filled copy; the blank form itself is never touched. Answers how many cells were filled. */
export async function writeBlank(
  { form, sheets }: FilledBlank,
  path: string,
  signal: AbortSignal,
): Promise<number> {
  if (resolve(path) === resolve(form.path)) throw new FailureError({ kind: 'form-is-source', path });
  const book = await BlankPackage.open(form.path, signal);
  let cells = 0;
  for (const { understood, lines } of sheets) {
    const xml = book.sheet(understood.sheet.name);
    const placed = placeLines(book, xml, understood, lines);
    for (const { row, values } of placed)
      values.forEach((value, column) => {
        if (value === null || !isFree(xml, understood, row, column)) return;
        xml.set(row, column, value);
        cells += 1;
      });
  }
  await writeSafely(path, (temporary) => writeFile(temporary, book.bytes()));
  return cells;
}

/** Gives every line its row; where the form has too few blank ones, rows like the last of them are put in. */
function placeLines(
  book: BlankPackage,
  xml: SheetXml,
  { sheet, table, open, label, mode }: UnderstoodBlank,
  lines: readonly FilledLine[],
): { row: number; values: readonly FormValue[] }[] {
  if (mode === 'given') return lines.flatMap(({ row, values }) => (row === null ? [] : [{ row, values }]));
  const written = lines.filter(({ row }) => row === null);
  const style = xml.style(open[0] ?? table.first, label);
  // A blank line between the table and the signatures is no row of the table.
  const free = open.filter(
    (row, index) =>
      row === (open[0] ?? 0) + index && (index === 0 || style === null || xml.style(row, label) === style),
  );
  const last = free.at(-1) ?? table.first;
  const rows = free.length > 0 ? free : [table.first];
  const inserted = xml.insertRows(last, Math.max(0, written.length - rows.length));
  book.moved(sheet.name, inserted);
  const start = rows[0] ?? table.first;
  return [
    ...written.map(({ values }, index) => ({ row: start + index, values })),
    ...lines.flatMap(({ row, values }) =>
      row === null ? [] : [{ row: row > last ? row + inserted.count : row, values }],
    ),
  ];
}

/** Formulas and words of the form stay; a running number or dots make place. */
function isFree(
  xml: SheetXml,
  { sheet, mode, open, rows }: UnderstoodBlank,
  row: number,
  column: number,
): boolean {
  if (xml.hasFormula(row, column)) return false;
  const isWritten = mode !== 'given' && (open.includes(row) || !rows.some((each) => each.row === row));
  if (isWritten) return true;
  return cellText(sheet.rows[row]?.[column]).replace(/[\s.…#0]/g, '') === '';
}
