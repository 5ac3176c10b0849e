import { everybody, type Condition } from '../../../shared/analysis/condition';
import { checkFigures, worstFirst } from '../../../shared/forms/check-figures';
import type {
  FormNote,
  FilledForm,
  FilledLeaf,
  FilledRow,
  FormValue,
} from '../../../shared/forms/filled-form';
import {
  countedBy,
  leavesOf,
  type CriterionRow,
  type FormTemplate,
  type Leaf,
} from '../../../shared/forms/form';
import type { TypedNumbers } from '../../../shared/contract/forms';
import type { Question } from '../analyse/question';
import { countCells, type CellTable } from './count-cells';
import { crossChecks } from './cross-checks';
import { formScope, type FormChoice } from './form-scope';
import { listPeople } from './list-people';

const noUnit = '(Chưa rõ đơn vị)';

/** Fills an official form with the figures of a question. */
export async function fillForm(
  asked: Question,
  template: FormTemplate,
  choice: FormChoice,
  typed: TypedNumbers,
): Promise<FilledForm> {
  const { scope, notes, people } = await formScope(asked, template, choice);
  const question: Question = { ...asked, filter: { all: [asked.filter, scope] } };
  const leaves = leavesOf(template.columns);
  const filled = await fillRows(
    question,
    template,
    leaves.map(({ leaf }) => leaf),
    typed,
  );
  return {
    form: template.id,
    asOf: asked.asOf,
    title: template.title.replace('{year}', asked.asOf.slice(0, 4)),
    people,
    scope,
    leaves: leaves.map(({ leaf, path }): FilledLeaf => ({
      ...{ mark: leaf.mark, markText: leaf.markText ?? leaf.mark, path, kind: leaf.value.kind },
      input: leaf.value.kind === 'typed' ? leaf.value.input : null,
      condition: countedBy(leaf),
    })),
    ...filled,
    checks: worstFirst(filled.checks),
    crossChecks: await crossChecks(asked, template, choice.units),
    notes: [
      ...notes,
      ...filled.notes,
      ...remarksOf(
        template,
        leaves.map(({ leaf }) => leaf),
      ),
    ],
  };
}

function remarksOf({ remarks = [], rows }: FormTemplate, leaves: readonly Leaf[]): FormNote[] {
  const blank = leaves.flatMap(({ mark, value }): FormNote[] =>
    value.kind === 'blank' ? [{ kind: 'left-blank', mark, why: value.why }] : [],
  );
  const withoutData = rows.kind === 'criteria' ? rows.rows.filter(({ who, strong }) => !who && !strong) : [];
  return [
    ...remarks.map((text): FormNote => ({ kind: 'remark', mark: null, text })),
    ...leaves.flatMap(({ mark, remark }): FormNote[] =>
      remark ? [{ kind: 'remark', mark, text: remark }] : [],
    ),
    ...blank,
    ...(blank.length > 0
      ? []
      : withoutData.map(({ label }): FormNote => ({
          kind: 'remark',
          mark: null,
          text: {
            vi: `Dòng “${label}” để trống: danh sách không ghi thông tin này.`,
            en: `The row “${label}” stays blank: rosters do not record it.`,
          },
        }))),
  ];
}

type Filled = Pick<FilledForm, 'rows' | 'checks' | 'notes'>;

async function fillRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  typed: TypedNumbers,
): Promise<Filled> {
  const { rows: rule } = template;
  if (rule.kind === 'people') return peopleRows(question, template, leaves, rule.sections);
  const criteria = rule.kind === 'criteria' ? rule.rows : (rule.each ?? []);
  const plan = planCells(template, leaves, rule.kind === 'criteria' ? criteria : [total, ...criteria]);
  const all = (await countCells(question, plan.rows, plan.columns, false))[0];
  const check = (cells: CellTable, row: FilledRow, index: number): FilledForm['checks'] =>
    template.checks.flatMap((each) => {
      if (each.across !== 'columns') return [];
      const figure = (name: string): number | null =>
        name === 'people'
          ? (cells.figures[index]?.[plan.people] ?? null)
          : numberOf(row.values[leaves.findIndex(({ mark }) => mark === name)]);
      const rest = (at: number): number =>
        cells.figures[index]?.[plan.columnRests.get(`${each.id}:${at}`) ?? -1] ?? 0;
      return checkFigures(each, { at: row.id, figure, rest }) ?? [];
    });
  const numbersOf =
    (unit: string | null): TypedOf =>
    (input) =>
      unit === null ? null : (typed[input][unit] ?? null);
  if (rule.kind === 'criteria') {
    if (!all) return { rows: [], checks: [], notes: [] };
    const rows = criteria.map((row, index) =>
      filledRow(row, leaves, all.figures[index] ?? [], plan, () => null, String(row.mark ?? '')),
    );
    const counted = criteria.flatMap((criterion, index) => {
      const row = rows[index];
      return row && criterion.who && criterion.measure !== 'mean-age' ? [{ row, index }] : [];
    });
    return {
      rows,
      checks: [
        ...counted.flatMap(({ row, index }) => check(all, row, index)),
        ...rowChecks(template, criteria, leaves, all, plan),
      ],
      notes: [],
    };
  }
  const tables = await countCells(question, plan.rows, plan.columns, true);
  const rows: FilledRow[] = [];
  const checks: FilledForm['checks'][number][] = [];
  const unitNames = tables.flatMap(({ unit }) => unit ?? []);
  const sumTyped: TypedOf = (input) => {
    const known = unitNames.flatMap((unit) => typed[input][unit] ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  };
  const add = (cells: CellTable, kind: 'total' | 'unit', place: number): void => {
    const { unit } = cells;
    const id = kind === 'total' ? 'total' : `unit:${unit ?? ''}`;
    const here: Condition = kind === 'total' ? everybody : { dimension: 'unit', in: [unit] };
    const numbers = kind === 'total' ? sumTyped : numbersOf(unit);
    const head: CriterionRow = {
      ...{ id, label: kind === 'total' ? 'Tổng số' : (unit ?? noUnit), who: here },
      strong: kind === 'total' || criteria.length > 0,
    };
    const ordinal = kind === 'total' ? '' : String(place);
    const row = filledRow(head, leaves, cells.figures[0] ?? [], plan, numbers, ordinal);
    rows.push({ ...row, kind, ...(kind === 'unit' && unit !== null && { unit }) });
    checks.push(...check(cells, row, 0));
    criteria.forEach((criterion, index) => {
      const figures = cells.figures[index + 1] ?? [];
      if ((figures[plan.people] ?? 0) === 0) return;
      const who: Condition = { all: [here, criterion.who ?? everybody] };
      const part = { ...criterion, id: `${id}:${criterion.id}`, who };
      const below = filledRow(part, leaves, figures, plan, () => null, '');
      rows.push(below);
      checks.push(...check(cells, below, index + 1));
    });
  };
  if (all && rule.total === 'first') add(all, 'total', 0);
  tables.forEach((table, index) => add(table, 'unit', index + 1));
  if (all && rule.total === 'last') add(all, 'total', 0);
  const lost = tables.find(({ unit }) => unit === null)?.figures[0]?.[plan.people] ?? 0;
  const missing = leaves.flatMap(({ mark, value }): FormNote[] => {
    if (value.kind !== 'typed') return [];
    const units = unitNames.filter((unit) => typed[value.input][unit] === undefined).length;
    return units === 0 ? [] : [{ kind: 'typed-missing', mark, units }];
  });
  return {
    rows,
    checks,
    notes: [...missing, ...(lost > 0 ? [{ kind: 'without-unit', people: lost } as const] : [])],
  };
}

type TypedOf = (input: 'assigned_posts' | 'rotated_from_district') => number | null;

const total: CriterionRow = { id: 'total', label: 'Tổng số', who: everybody };

interface CellPlan {
  readonly rows: { readonly who: Condition; readonly measure?: 'mean-age' | undefined }[];
  readonly columns: Condition[];
  /** The column that counts each leaf, by its index; absent where it counts nobody. */
  readonly leafColumns: ReadonlyMap<number, number>;
  readonly people: number;
  /** `check:index` to the column or row that counts a rest. */
  readonly columnRests: ReadonlyMap<string, number>;
  readonly rowRests: ReadonlyMap<string, number>;
}

/** Every row and column that has to be counted for the form and for its checks. */
function planCells(
  template: FormTemplate,
  leaves: readonly Leaf[],
  criteria: readonly CriterionRow[],
): CellPlan {
  const rows = criteria.map(({ who, measure }) => ({ who: who ?? { any: [] }, measure }));
  const columns: Condition[] = [everybody];
  const leafColumns = new Map<number, number>();
  leaves.forEach((leaf, index) => {
    const who = countedBy(leaf);
    if (who) leafColumns.set(index, columns.push(who) - 1);
  });
  const [columnRests, rowRests] = [new Map<string, number>(), new Map<string, number>()];
  for (const { id, across, rest = [] } of template.checks)
    rest.forEach(({ who }, index) => {
      if (across === 'columns') columnRests.set(`${id}:${index}`, columns.push(who) - 1);
      else rowRests.set(`${id}:${index}`, rows.push({ who, measure: undefined }) - 1);
    });
  return { rows, columns, leafColumns, people: 0, columnRests, rowRests };
}

function filledRow(
  criterion: CriterionRow,
  leaves: readonly Leaf[],
  figures: readonly (number | null)[],
  plan: CellPlan,
  typed: TypedOf,
  ordinal: string,
): FilledRow {
  const { id, label, level = 0, strong = false, who, measure } = criterion;
  const values = leaves.map(({ value }, index): FormValue => {
    if (value.kind === 'ordinal') return ordinal === '' ? null : ordinal;
    if (value.kind === 'label') return label;
    if (!who) return null;
    if (value.kind === 'typed') return typed(value.input);
    const column = plan.leafColumns.get(index);
    return column === undefined ? null : (figures[column] ?? (measure === 'mean-age' ? null : 0));
  });
  return {
    ...{ id, kind: 'criterion', label, level, isStrong: strong, condition: who ?? null },
    values: withSums(leaves, values),
  };
}

/** Sums and shares follow from the other leaves of the row. */
function withSums(leaves: readonly Leaf[], values: readonly FormValue[]): FormValue[] {
  const at = (mark: string): number | null =>
    numberOf(values[leaves.findIndex((leaf) => leaf.mark === mark)]);
  return leaves.map(({ value }, index) => {
    if (value.kind === 'sum') {
      const parts = value.of.map(at);
      return parts.some((part) => part === null)
        ? null
        : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    }
    if (value.kind === 'share') {
      const [part, of] = [at(value.part), at(value.of)];
      return part === null || of === null || of === 0 ? null : Math.round((part / of) * 10_000) / 100;
    }
    return values[index] ?? null;
  });
}

function rowChecks(
  { checks }: FormTemplate,
  criteria: readonly CriterionRow[],
  leaves: readonly Leaf[],
  cells: CellTable,
  plan: CellPlan,
): FilledForm['checks'] {
  return leaves.flatMap(({ mark }, leaf) => {
    const column = plan.leafColumns.get(leaf);
    if (column === undefined) return [];
    return checks.flatMap((each) => {
      if (each.across !== 'rows') return [];
      const figure = (name: string): number | null =>
        cells.figures[criteria.findIndex(({ id }) => id === name)]?.[column] ?? null;
      const rest = (at: number): number =>
        cells.figures[plan.rowRests.get(`${each.id}:${at}`) ?? -1]?.[column] ?? 0;
      return checkFigures(each, { at: mark, figure, rest }) ?? [];
    });
  });
}

/** A person a row; the last row counts every column. */
async function peopleRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  sections: 'position' | null,
): Promise<Filled> {
  const plan = planCells(template, leaves, [total]);
  const [cells] = await countCells(question, plan.rows, plan.columns, false);
  if (!cells) return { rows: [], checks: [], notes: [] };
  const counts = cells.figures[0] ?? [];
  const sumOf = (leaf: Leaf, index: number): FormValue => {
    if (leaf.value.kind === 'label') return 'Tổng số';
    if (leaf.value.kind !== 'tick') return null;
    return counts[plan.leafColumns.get(index) ?? -1] ?? 0;
  };
  const last: FilledRow = {
    ...{ id: 'total', kind: 'total', label: 'Tổng số', level: 0, isStrong: true, condition: everybody },
    values: leaves.map(sumOf),
  };
  const checks = template.checks.flatMap((each) => {
    const figure = (name: string): number | null =>
      name === 'people'
        ? (counts[plan.people] ?? null)
        : (counts[plan.leafColumns.get(leaves.findIndex(({ mark }) => mark === name)) ?? -1] ?? null);
    const rest = (at: number): number => counts[plan.columnRests.get(`${each.id}:${at}`) ?? -1] ?? 0;
    return checkFigures(each, { at: 'total', figure, rest }) ?? [];
  });
  return { rows: [...(await listPeople(question, leaves, sections)), last], checks, notes: [] };
}

function numberOf(value: FormValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
