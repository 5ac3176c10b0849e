import type { Condition } from '../../../shared/analysis/condition';
import { publicLayout, type HiddenFigure } from '../../../shared/analysis/disclosure/public-table';
import type { TableView } from '../../../shared/analysis/table-view';
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
    const filter = who ? { all: [question.filter, who] } : question.filter;
    const breakdown = await computeBreakdown({ ...question, filter }, by);
    published.push({ layout: publicLayout(breakdown, view, { library, language: 'vi' }), filter, by });
  }
  const asked = published.map(({ by, filter }) => ({ ...by, filter }));
  return (await hidingTogether(question, asked, threshold))(published);
}
