import { createHash } from 'node:crypto';
import type { BlankBinding, BlankRows } from '../../../../shared/forms/blank-form';
import type { FormTemplate, Leaf } from '../../../../shared/forms/form';
import { fold } from '../../../../shared/text/fold';
import type { Sheet } from '../../read/sheet';
import { matchHeader } from '../../understand/match-header';
import { withSlips } from './age-slips';
import { bindColumn, withoutTwins, withTicks, type UnderstoodColumn } from './bind-columns';
import { bindRows } from './bind-rows';
import type { UnderstoodRow } from './understood-row';
import { bindScope } from './bind-scope';
import { answeredRows } from './answered-rows';
import { answered, type BlankAnswers } from './binding';
import { bodyLabels, labelColumn, namesPeople, openRows } from './body-labels';
import { withRowShares, withShares } from './bind-shares';
import { findBlankTable, type BlankTable } from './find-table';
import { officialList } from './official-leaves';
import type { FormContext } from './piece';
import { saysLeadership } from './leadership-words';
import { withRestColumns } from './rest-columns';
import { unitsByLabel } from './unit-of-label';

export interface UnderstoodBlank {
  readonly sheet: Sheet;
  readonly table: BlankTable;
  readonly mode: BlankRows;
  readonly scope: BlankBinding;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
  /** Rows to be written, from 0: the blank ones of a list. */
  readonly open: readonly number[];
  readonly label: number;
  readonly ordinal: number | null;
  /** The official list of people that has these heads. */
  readonly official: FormTemplate | null;
  /** Its leaves by column. */
  readonly leaves: ReadonlyMap<number, Leaf>;
}

/** What a roster names, as it writes it. */
export interface RosterNames {
  readonly units: readonly string[];
  readonly posts: readonly string[];
}

export interface BlankFrame {
  readonly answers: BlankAnswers;
  readonly asOf: string;
  /** How far in the text of a cell stands, rows and columns from 0. */
  readonly indentOf: (row: number, column: number) => number;
}

/** Reads a blank form with the words of rosters: its heads, its row labels and who is counted at all. */
export function understandBlank(
  sheet: Sheet,
  { units, posts }: RosterNames,
  { answers, asOf, indentOf }: BlankFrame,
): UnderstoodBlank | null {
  const table = findBlankTable(sheet);
  if (!table || table.header.paths.length < 2) return null;
  const { paths } = table.header;
  const ordinal = paths.findIndex((path) => matchHeader(path.at(-1) ?? '')?.field.id === 'ordinal');
  const label = labelColumn(sheet, table, ordinal);
  const labelPath = paths[label] ?? [];
  const isOfPeople = namesPeople(labelPath);
  const labelled = bodyLabels(sheet, table, { label, ordinal: ordinal < 0 ? null : ordinal, indentOf });
  const texts = [...paths.flat(), ...labelled.map(({ text }) => text)];
  const context: FormContext = {
    hasRetirement: paths.flat().some((text) => fold(text).includes('tuoi nghi huu')),
    partsByLeadership: texts.some((text) => saysLeadership(text) === false),
    ...{ units, posts, siblings: [], besideHeads: [] },
    asOf,
  };
  const open = openRows(sheet, table, label);
  const mode: BlankRows = isOfPeople
    ? 'people'
    : labelled.length === 0 || open.length > labelled.length
      ? 'units'
      : 'given';
  const official = isOfPeople ? officialList(paths) : null;
  const columns = paths.map((path, column) => {
    const siblings = paths.flatMap((other, at) =>
      at !== column && areBeside(path, other) ? other.slice(-1) : [],
    );
    const leaf = official?.leaves.get(column) ?? null;
    const frame = { label, ordinal, mode, mark: table.marks[column] ?? '', leaf };
    const beside = { siblings, besideHeads: besideHeads(path, paths) };
    const own = bindColumn(path, column, { ...frame, context: { ...context, ...beside } });
    return { ...own, column };
  });
  const rows =
    mode === 'people'
      ? []
      : answeredRows(
          withRowShares(bindRows(labelled, { unitOf: unitsByLabel(units), context, answers }), context),
          answers,
        );
  const asWritten = withSlips(withTicks(withoutTwins(columns)));
  const withRests = mode === 'people' ? asWritten : withRestColumns(asWritten, context);
  const bound = withShares(withRests, { mode, rows, context }).map((column) => answered(column, answers));
  const told = [...bound, ...rows].flatMap(({ meaning, suggestion }) =>
    [meaning, suggestion].flatMap((each) => (each && 'who' in each && each.who ? [each.who] : [])),
  );
  return {
    ...{ sheet, table, mode, rows, open, label, official: official?.template ?? null },
    leaves: official?.leaves ?? new Map<number, Leaf>(),
    columns: bound,
    scope: answered(bindScope({ title: table.title, above: table.above, units, told }), answers),
    ordinal: ordinal < 0 ? null : ordinal,
  };
}

/** Other heads below the same heads as one of a path. */
function besideHeads(path: readonly string[], paths: readonly (readonly string[])[]): readonly string[] {
  const found = path.slice(0, -1).flatMap((head, depth) =>
    paths.flatMap((other) => {
      const beside = other[depth];
      const isBelowSame = path.slice(0, depth).every((each, above) => each === other[above]);
      return beside !== undefined && beside !== head && isBelowSame ? [beside] : [];
    }),
  );
  return [...new Set(found)];
}

/** Below the same heads. */
function areBeside(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.slice(0, -1).every((text, depth) => text === other[depth]);
}

/** The same for every copy of a form, whatever was typed into it and in whatever order its sheets stand. */
export function fingerprintOf(understood: readonly UnderstoodBlank[]): string {
  const words = understood.map(({ table, columns }) => [fold(table.title), ...columns.map(({ key }) => key)]);
  const ordered = words.map((each) => JSON.stringify(each)).sort();
  return createHash('sha256')
    .update(`[${ordered.join(',')}]`)
    .digest('hex')
    .slice(0, 24);
}
