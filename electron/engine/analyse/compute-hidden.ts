import { everybody, type Condition } from '../../../shared/analysis/condition';
import {
  isSensitiveCondition,
  publicLayout,
  type HiddenFigure,
} from '../../../shared/analysis/disclosure/public-table';
import type { TableView } from '../../../shared/analysis/table-view';
import { allOf } from './chosen-among';
import { computeBreakdown, type BreakdownBy } from './compute-breakdown';
import { hidingTogether } from './hide-together';
import type { Question } from './question';

interface Table extends BreakdownBy {
  readonly view: TableView;
  /** Beside the filter of the question. */
  readonly who: Condition | null;
}

/** What is hidden in each of several tables that are published together. */
export async function computeHidden(
  question: Question,
  tables: readonly Table[],
  threshold: number,
): Promise<readonly (readonly HiddenFigure[])[]> {
  const { library } = question;
  const published = [];
  for (const { view, who, ...by } of tables) {
    const filter = allOf([question.filter, who ?? everybody]);
    const breakdown = await computeBreakdown({ ...question, filter }, by);
    published.push({ layout: publicLayout(breakdown, view, { library, language: 'vi' }), filter, by });
  }
  const asked = published.map(({ by, filter }) => ({ ...by, filter }));
  return (await hidingTogether(question, asked, threshold))(published);
}

/**
 * What one table that leaves hides beside its own small figures; undefined: nothing. People who were chosen by something
 * sensitive are told by whom they leave over.
 */
export async function hiddenByChoice(
  question: Question,
  table: Omit<Table, 'who'>,
  publicFrom: number | null,
): Promise<readonly HiddenFigure[] | undefined> {
  if (publicFrom === null || !isSensitiveCondition(question.filter, question.library)) return undefined;
  const [hidden] = await computeHidden(question, [{ ...table, who: null }], publicFrom);
  return hidden;
}
