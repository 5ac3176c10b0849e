import type { TrainingEntry } from '../../../shared/contract/registers';
import { checkFigures } from '../../../shared/forms/check-figures';
import type { CheckResult, FilledRow, FormNote, FormValue } from '../../../shared/forms/filled-form';
import type { CourseRow, FormTemplate, Leaf } from '../../../shared/forms/form';
import { trainingTypes } from '../../../shared/registers/training/types';
import type { Question } from '../analyse/question';
import {
  attendancesOf,
  countedIn,
  ofYear,
  heldCourses,
  isAttended,
  isOpened,
  type Attendance,
  type Attended,
} from './attendances';
import { numberOf, withSums } from './filled-row';
import type { FilledRows } from './filled-rows';

/** The rows of a form of courses, from the entries of one year of the register of training. */
export async function trainingRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  rows: readonly CourseRow[],
  units: readonly string[] | null,
  entries: readonly TrainingEntry[],
): Promise<FilledRows & { readonly attendances: number }> {
  const scoped = await attendancesOf(question, units, entries, rows);
  const found = ofYear(question, scoped);
  const filled = rows.map((row) => filledRow(row, leaves, found));
  return {
    rows: filled,
    checks: [
      ...filled.flatMap((row) => columnChecks(template, leaves, row, found)),
      ...rowChecks(template, leaves, filled, found),
    ],
    notes: notesOf(
      found,
      scoped.filter(({ entry }) => entry.year === null).length,
      leaves,
      Number(question.asOf.slice(0, 4)),
    ),
    attendances: found.length,
  };
}

function filledRow(row: CourseRow, leaves: readonly Leaf[], found: readonly Attendance[]): FilledRow {
  const own = found.filter(({ rows }) => rows.has(row.id));
  const values = leaves.map((leaf): FormValue => {
    const { value } = leaf;
    if (value.kind === 'ordinal') return row.mark ?? null;
    if (value.kind === 'label') return row.label;
    // Without a single entry of the year a nought would be a guess.
    if (found.length === 0) return null;
    if (value.kind === 'attended') return countedIn(row.id, leaf, leaves, own).length;
    if (value.kind === 'classes') return heldCourses(countedIn(row.id, leaf, leaves, own)).size;
    return null;
  });
  const { id, label, level = 0, strong = false } = row;
  return {
    ...{ id, kind: 'criterion', label, level, isStrong: strong, condition: null },
    values: withSums(leaves, values),
  };
}

function columnChecks(
  { checks }: FormTemplate,
  leaves: readonly Leaf[],
  row: FilledRow,
  found: readonly Attendance[],
): CheckResult[] {
  const leafOf = (mark: string): number => leaves.findIndex((leaf) => leaf.mark === mark);
  return checks.flatMap((check) => {
    if (check.across !== 'columns') return [];
    const parts = check.parts.flatMap((mark): Attended[] => {
      const value = leaves[leafOf(mark)]?.value;
      return value?.kind === 'attended' ? [value] : [];
    });
    const rest = (): number =>
      found
        .filter(({ rows }) => rows.has(row.id))
        .filter((each) => !parts.some((part) => isAttended(part, each))).length;
    const figure = (mark: string): number | null => numberOf(row.values[leafOf(mark)]);
    return checkFigures(check, { at: row.id, figure, rest }) ?? [];
  });
}

function rowChecks(
  { checks }: FormTemplate,
  leaves: readonly Leaf[],
  rows: readonly FilledRow[],
  found: readonly Attendance[],
): CheckResult[] {
  return leaves.flatMap(({ mark, value }, column) => {
    if (value.kind !== 'attended') return [];
    return checks.flatMap((check) => {
      if (check.across !== 'rows') return [];
      const figure = (id: string): number | null =>
        numberOf(rows.find((row) => row.id === id)?.values[column]);
      const rest = (): number =>
        found.filter(
          (each) =>
            each.rows.has(check.whole) &&
            isAttended(value, each) &&
            !check.parts.some((part) => each.rows.has(part)),
        ).length;
      return checkFigures(check, { at: mark, figure, rest }) ?? [];
    });
  });
}

/** What the form does not say of the register, so that nothing is left out in silence. */
function notesOf(
  found: readonly Attendance[],
  undated: number,
  leaves: readonly Leaf[],
  year: number,
): FormNote[] {
  if (found.length === 0) return [{ kind: 'no-attendances', year, undated }];
  const outside = new Map<string | null, number>();
  for (const { entry, rows } of found)
    if (rows.size === 0) outside.set(entry.type, (outside.get(entry.type) ?? 0) + 1);
  const types = [...outside]
    .sort(([, a], [, b]) => b - a)
    .map(([type, attendances]) => ({
      label: trainingTypes.categories.find(({ id }) => id === type)?.label ?? {
        vi: 'chưa rõ loại',
        en: 'of no recorded type',
      },
      attendances,
    }));
  const openers = leaves.flatMap(({ value }) => (value.kind === 'classes' ? [value] : []));
  const inRows = found.filter(({ rows }) => rows.size > 0);
  const others = heldCourses(inRows.filter((each) => !openers.some((opener) => isOpened(opener, each))));
  return [
    { kind: 'attendances', people: peopleIn(found), attendances: found.length },
    ...(types.length > 0 ? [{ kind: 'without-row', types } as const] : []),
    ...(others.size > 0 ? [{ kind: 'classes-of-others', classes: others.size } as const] : []),
    ...(undated > 0 ? [{ kind: 'undated', attendances: undated } as const] : []),
  ];
}

function peopleIn(found: readonly Attendance[]): number {
  return new Set(
    found.map(({ entry: { person, fullName, unit } }) => person ?? `${fullName ?? ''}|${unit ?? ''}`),
  ).size;
}
