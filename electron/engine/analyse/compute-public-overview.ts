import { publicOverview, type PublicOverview } from '../../../shared/analysis/disclosure/public-overview';
import { openLimits } from '../../../shared/analysis/disclosure/open-limits';
import { isSensitiveCondition } from '../../../shared/analysis/disclosure/public-table';
import { findIn } from '../../../shared/analysis/library';
import type { Language } from '../../../shared/text/language';
import { computeOverview } from './compute-overview';
import { hidingTogether } from './hide-together';
import type { Question } from './question';

export interface PublicOverviewAsked {
  /** The indicators of the tiles, and of the columns of the table of units. */
  readonly tiles: readonly string[];
  readonly columns: readonly string[];
  readonly threshold: number;
  readonly language: Language;
}

/** What a public version of the overview tells. */
export async function computePublicOverview(
  question: Question,
  { tiles, columns, threshold, language }: PublicOverviewAsked,
): Promise<PublicOverview> {
  const { library, filter } = question;
  const open = isSensitiveCondition(filter, library) ? openLimits(filter, library).possible : null;
  const around = open && (await computeOverview({ ...question, filter: open }));
  const overview = await computeOverview(question, tiles, around);
  const by = (rows: string[], column: string[] = [], measure = 'headcount') => ({
    ...{ rows, columns: column, measure, filter },
  });
  const asked = [
    by(['age_band'], ['gender']),
    by(['qualification'], ['staff_group']),
    by(['political_theory']),
    by(['specialisation']),
    by(['unit']),
    ...[...tiles, ...columns].map((measure) => by([], [], measure)),
  ];
  const hide = await hidingTogether(question, asked, threshold);
  const named = (ids: readonly string[]) => ids.flatMap((id) => findIn(library.indicators, id) ?? []);
  return publicOverview(
    overview,
    { around, tiles: named(tiles), columns: named(columns), threshold, library, language },
    (layouts) => hide(layouts.map((layout) => ({ layout, filter }))),
  );
}
