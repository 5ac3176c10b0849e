import { everybody, type Condition } from '../../../shared/analysis/condition';
import { withPauses } from '../../../shared/analysis/disclosure/in-steps';
import {
  hidingAlone,
  isSensitiveCondition,
  publicLayout,
  type HiddenFigure,
} from '../../../shared/analysis/disclosure/public-table';
import type { TableView } from '../../../shared/analysis/table-view';
import { allOf } from './chosen-among';
import { computeBreakdown, type BreakdownBy } from './compute-breakdown';
import { hidingTogether } from './hide-together';
import { pause } from '../pause';
import type { Question } from './question';

interface Table extends BreakdownBy {
  readonly view: TableView;
  /** Beside the filter of the question. */
  readonly who: Condition | null;
}

/**
 * What is hidden in each of several tables that are published together; in one alone, of people who were chosen by
 * nothing sensitive, only its own small figures and what would give them away.
 */
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
  const [only] = published;
  if (published.length === 1 && only && !isSensitiveCondition(only.filter, library))
    return [await withPauses(hidingAlone(only.layout, threshold), () => pause(question.signal))];
  const asked = published.map(({ by, filter }) => ({ ...by, filter }));
  return (await hidingTogether(question, asked, threshold))(published);
}

/** What one table hides where it leaves; undefined: nothing, in an internal version. */
export async function hiddenInTable(
  question: Question,
  table: Omit<Table, 'who'>,
  publicFrom: number | null,
): Promise<readonly HiddenFigure[] | undefined> {
  if (publicFrom === null) return undefined;
  const [hidden] = await computeHidden(question, [{ ...table, who: null }], publicFrom);
  return hidden;
}
