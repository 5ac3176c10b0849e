import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankMeaning } from '../../../../shared/forms/blank-form';
import type { TypedNumbers } from '../../../../shared/contract/forms';
import type { FormValue } from '../../../../shared/forms/filled-form';
import type { Leaf } from '../../../../shared/forms/form';
import type { Question } from '../../analyse/question';
import { countCells, countUnits } from '../count-cells';
import { listPeople } from '../list-people';
import type { Recorded } from '../recorded';
import { sumOfMarks } from './mark-formula';
import type { UnderstoodBlank } from './understand-blank';

/** What is put into one row of a blank form. */
export interface FilledLine {
  readonly label: string;
  /** The row of the blank form, from 0; null for one that is written for a unit or a person. */
  readonly row: number | null;
  readonly condition: Condition | null;
  readonly values: readonly FormValue[];
  /** Its figures are percentages. */
  readonly isShare?: boolean;
}

export interface FilledSheet {
  readonly understood: UnderstoodBlank;
  readonly lines: readonly FilledLine[];
  readonly people: number;
  readonly recorded: Recorded;
}

export async function peopleLines(
  question: Question,
  { columns, label: names, official }: UnderstoodBlank,
): Promise<FilledLine[]> {
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
  const sections = official?.rows.kind === 'people' ? official.rows.sections : null;
  const rows = await listPeople(question, leaves, sections);
  // The name of a section stands where names do: the column of numbers is too narrow for it.
  return rows.map(({ label, values, kind }) => ({
    ...{ label, row: null, condition: null },
    values: kind === 'section' ? values.map((_, column) => (column === names ? label : null)) : values,
  }));
}

interface Counted {
  readonly who: Condition;
  readonly measure: 'count' | 'mean-age';
  /** Of whom it is a percentage; null for a figure of its own. */
  readonly of: Condition | null;
  readonly within: 'row' | 'form';
}

const nobody: Condition = { any: [] };

function countedBy(meaning: BlankMeaning): Counted | null {
  const own = { measure: 'count', of: null, within: 'row' } as const;
  if (meaning.kind === 'count') return { ...own, who: meaning.who };
  if (meaning.kind === 'share') return { ...own, who: meaning.who, of: meaning.of, within: meaning.within };
  return meaning.kind === 'mean-age' ? { ...own, who: meaning.who, measure: 'mean-age' } : null;
}

/** Everything that the places of a form ask about people. */
export function askedBy({ columns, rows }: UnderstoodBlank): Condition[] {
  return [...columns, ...rows].flatMap(({ meaning }) => conditionsOf(countedBy(meaning)));
}

function conditionsOf(counted: Counted | null): Condition[] {
  return counted === null ? [] : [counted.who, ...(counted.of === null ? [] : [counted.of])];
}

export async function unitLines(
  question: Question,
  blank: UnderstoodBlank,
  typed: TypedNumbers,
  recorded: Recorded,
): Promise<FilledLine[]> {
  const { columns, rows } = blank;
  const counted = columns.map(({ meaning }) => countedBy(meaning));
  // Each column's people, then whom it is a share of.
  const conditions = [
    ...counted.map((each) => each?.who ?? nobody),
    ...counted.map((each) => each?.of ?? nobody),
  ];
  const { whole, units } = await countUnits(question, [{ who: everybody }], conditions);
  const valuesOf = (
    figures: readonly (number | null)[],
    label: string,
    ordinal: number | null,
    /** Undefined: the total. */
    unit: string | null | undefined,
  ) =>
    withMarks(
      blank,
      columns.map(({ meaning }, column): FormValue => {
        if (meaning.kind === 'ordinal') return ordinal;
        if (meaning.kind === 'label') return label;
        if (meaning.kind === 'typed')
          return typeof unit === 'string' ? (typed[meaning.input][unit] ?? null) : null;
        const own = counted[column];
        if (!own || !conditionsOf(own).every((condition) => recorded.tells(condition, unit))) return null;
        const people = figures[column] ?? 0;
        if (own.of === null) return people;
        const of = own.within === 'form' ? whole.figures[0] : figures;
        return shareOf(people, of?.[counted.length + column]);
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
      values: valuesOf(whole.figures[0] ?? [], '', null, undefined),
    }));
  return [...written, ...totals];
}

export async function givenLines(
  question: Question,
  blank: UnderstoodBlank,
  typed: TypedNumbers,
  recorded: Recorded,
): Promise<FilledLine[]> {
  const { columns, rows } = blank;
  const across = columns.map(({ meaning }) => countedBy(meaning));
  const down = rows.map(({ meaning }) => countedBy(meaning));
  // Of each row its people, their ages and whom it is a share of; then everybody.
  const perRow = 3;
  const figures = await countCells(
    question,
    [
      ...down.flatMap((row) => [
        { who: row?.who ?? nobody },
        { who: row?.who ?? nobody, measure: 'mean-age' as const },
        { who: row?.of ?? nobody },
      ]),
      { who: everybody },
    ],
    [...across.map((column) => column?.who ?? nobody), ...across.map((column) => column?.of ?? nobody)],
  );
  return rows.map((row, index): FilledLine => {
    const own = down[index];
    const [people = [], ages = [], whole = []] = figures.slice(index * perRow, index * perRow + perRow);
    const values = columns.map(({ meaning }, column): FormValue => {
      if (meaning.kind === 'typed')
        return row.unit === null ? null : (typed[meaning.input][row.unit] ?? null);
      const other = across[column];
      if (!own || !other) return null;
      if (![own, other].flatMap(conditionsOf).every((condition) => recorded.tells(condition))) return null;
      const isMean = own.measure === 'mean-age' || other.measure === 'mean-age';
      if (own.of === null && other.of === null) return (isMean ? ages : people)[column] ?? null;
      // A share of a share, or of ages, is nothing.
      if (isMean || (own.of !== null && other.of !== null)) return null;
      if (own.of !== null) return shareOf(people[column], whole[column]);
      const of = other.within === 'form' ? figures.at(-1) : people;
      return shareOf(people[column], of?.[across.length + column]);
    });
    return {
      label: row.path.at(-1) ?? '',
      row: row.row,
      condition: own?.of === null ? own.who : null,
      isShare: own !== null && own !== undefined && own.of !== null,
      values: own?.of === null ? withMarks(blank, values) : values,
    };
  });
}

/** `3=4+6+8` in the row of column numbers, where the column says nothing of its own. */
function withMarks({ columns }: UnderstoodBlank, values: readonly FormValue[]): FormValue[] {
  const numbers = columns.map(({ mark }) => /\d+/.exec(mark)?.[0] ?? '');
  return values.map((value, index) => {
    const column = columns[index];
    if (
      value !== null ||
      !column ||
      column.meaning.kind === 'share' ||
      column.certainty === 'answered' ||
      column.suggestion
    )
      return value;
    return sumOfMarks(column.mark, (mark) => {
      const found = values[numbers.indexOf(mark)];
      return typeof found === 'number' ? found : null;
    });
  });
}

function shareOf(part: FormValue | undefined, of: FormValue | undefined): number | null {
  if (typeof part !== 'number' || typeof of !== 'number' || of === 0) return null;
  return Math.round((part / of) * 10_000) / 100;
}
