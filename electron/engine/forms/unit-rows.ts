import { everybody, type Condition } from '../../../shared/analysis/condition';
import type { TypedNumbers } from '../../../shared/contract/forms';
import type { CheckResult, FilledRow, FormNote } from '../../../shared/forms/filled-form';
import type { CriterionRow, FormTemplate, Leaf, RowRule } from '../../../shared/forms/form';
import type { Question } from '../analyse/question';
import { checkCriteria, checkRow } from './check-row';
import { countUnits, type CellTable } from './count-cells';
import { filledRow, type TypedOf } from './filled-row';
import { onceOpen, tellsOf } from './tells-of';
import type { FilledRows } from './filled-rows';
import { planCells, total } from './plan-cells';
import type { Recorded } from './recorded';

const noUnit = '(Chưa rõ đơn vị)';

/** One row a unit with the criteria that somebody of it meets, and the total. */
export async function unitRows(
  question: Question,
  template: FormTemplate,
  leaves: readonly Leaf[],
  rule: Extract<RowRule, { readonly kind: 'units' }>,
  typed: TypedNumbers,
  recorded: Recorded,
): Promise<FilledRows> {
  const criteria = rule.each ?? [];
  const plan = planCells(template, leaves, [total, ...criteria]);
  const { whole, units } = await countUnits(question, plan.rows, plan.columns);
  const rows: FilledRow[] = [];
  const checks: CheckResult[] = [];
  const unitNames = units.flatMap(({ unit }) => unit ?? []);
  const typedOf =
    (unit: string | null): TypedOf =>
    (input) =>
      unit === null ? null : (numberOf(typed[input], unit) ?? null);
  const sumTyped: TypedOf = (input) => {
    const known = unitNames.flatMap((unit) => numberOf(typed[input], unit) ?? []);
    // A sum of some of the units is none of the form.
    return known.length < unitNames.length || known.length === 0
      ? null
      : known.reduce((sum, value) => sum + value, 0);
  };
  const add = ({ unit, figures }: CellTable, kind: 'total' | 'unit', ordinal: string): void => {
    const isTotal = kind === 'total';
    const id = isTotal ? 'total' : `unit:${unit ?? ''}`;
    const here: Condition = isTotal ? everybody : { dimension: 'unit', in: [unit] };
    const head: CriterionRow = {
      ...{ id, label: isTotal ? total.label : (unit ?? noUnit), who: here },
      strong: isTotal || criteria.length > 0,
    };
    const numbers = isTotal ? sumTyped : typedOf(unit);
    const of = isTotal ? undefined : unit;
    const tells = tellsOf(leaves, recorded, of);
    const row = filledRow(head, leaves, figures[0] ?? [], plan, numbers, ordinal, tells);
    rows.push({ ...row, kind, ...(!isTotal && unit !== null && { unit }) });
    checks.push(...checkRow(template, leaves, plan, row, figures[0] ?? []));
    criteria.forEach((criterion, index) => {
      const counted = figures[index + 1] ?? [];
      if ((counted[plan.people] ?? 0) === 0) return;
      const who: Condition = { all: [here, criterion.who ?? everybody] };
      const part = { ...criterion, id: `${id}:${criterion.id}`, who };
      const below = filledRow(part, leaves, counted, plan, () => null, '', tells);
      rows.push(below);
      checks.push(...checkRow(template, leaves, plan, below, counted));
    });
    checks.push(...checkCriteria(template, leaves, plan, { id, criteria, figures }));
  };
  if (rule.total === 'first') add(whole, 'total', '');
  units.forEach((table, index) => add(table, 'unit', String(index + 1)));
  if (rule.total === 'last') add(whole, 'total', '');
  const lost = units.find(({ unit }) => unit === null)?.figures[0]?.[plan.people] ?? 0;
  const missing = leaves.flatMap(({ mark, value }): FormNote[] => {
    if (value.kind !== 'typed') return [];
    const without = unitNames.filter((unit) => numberOf(typed[value.input], unit) === undefined).length;
    return without === 0 ? [] : [{ kind: 'typed-missing', mark, units: without }];
  });
  return {
    rows,
    checks: onceOpen(checks),
    notes: [...missing, ...(lost > 0 ? [{ kind: 'without-unit', people: lost } as const] : [])],
  };
}

/** Units are named by people: one may be called as a part of every object is. */
function numberOf(numbers: Readonly<Record<string, number>>, unit: string): number | undefined {
  return Object.hasOwn(numbers, unit) ? numbers[unit] : undefined;
}
