import { everybody, type Condition } from '../../../shared/analysis/condition';
import { countedBy, type CriterionRow, type FormTemplate, type Leaf } from '../../../shared/forms/form';

const nobody: Condition = { any: [] };

export const total: CriterionRow = { id: 'total', label: 'Tổng số', who: everybody };

export interface CellPlan {
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
export function planCells(
  template: FormTemplate,
  leaves: readonly Leaf[],
  criteria: readonly CriterionRow[],
): CellPlan {
  const rows = criteria.map(({ who, measure }) => ({ who: who ?? nobody, measure }));
  const columns: Condition[] = [everybody];
  const leafColumns = new Map<number, number>();
  leaves.forEach((leaf, index) => {
    const who = countedBy(leaf);
    if (who) leafColumns.set(index, columns.push(who) - 1);
  });
  const [columnRests, rowRests] = [new Map<string, number>(), new Map<string, number>()];
  for (const { id, across, rest = [] } of template.checks)
    rest.forEach(({ who = nobody }, index) => {
      if (across === 'columns') columnRests.set(`${id}:${index}`, columns.push(who) - 1);
      else rowRests.set(`${id}:${index}`, rows.push({ who, measure: undefined }) - 1);
    });
  return { rows, columns, leafColumns, people: 0, columnRests, rowRests };
}
