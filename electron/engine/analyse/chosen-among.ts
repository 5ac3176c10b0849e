import { everybody, type Condition } from '../../../shared/analysis/condition';
import { isNobody, not, openLimits } from '../../../shared/analysis/disclosure/open-limits';
import { isSensitiveCondition, publicLayout } from '../../../shared/analysis/disclosure/public-table';
import type { Published } from '../../../shared/analysis/disclosure/together/published-tables';
import type { Indicator } from '../../../shared/analysis/indicator';
import type { Library } from '../../../shared/analysis/library';
import { plainView } from '../../../shared/analysis/table-view';
import { computeBreakdown, type BreakdownBy } from './compute-breakdown';
import type { Question } from './question';

/** How many of everybody a sensitive filter chose. */
export interface Chosen {
  readonly indicator: Indicator;
  readonly by: BreakdownBy;
  readonly table: Published;
}

/**
 * The tables that are thought of beside those of people who were chosen by something sensitive: whoever knows how many
 * there are of everybody (the public table without the filter) is told by them whom the filter left over, and where it
 * left over nobody. Everybody: those for whom something sensitive decides it (`openLimits`).
 */
export async function chosenAmong(
  question: Question,
  asked: readonly (BreakdownBy & { readonly filter: Condition })[],
): Promise<readonly Chosen[]> {
  const found = new Map<string, Promise<Chosen>>();
  for (const { rows, columns, filter } of asked) {
    const parts = partsOf(filter, question.library);
    const by = parts.filter((part) => isSensitiveCondition(part, question.library));
    const name = JSON.stringify([rows, columns, filter]);
    if (by.length === 0 || found.has(name)) continue;
    const { possible, certain } = openLimits(allOf(by), question.library);
    // Of whoever is counted whatever is sensitive of them it tells nothing sensitive.
    const among = allOf([
      ...parts.filter((part) => !by.includes(part)),
      ...(isNobody(certain) ? [possible] : [possible, not(certain)]),
    ]);
    found.set(name, shareOf(question, { rows, columns }, allOf(by), among));
  }
  return Promise.all(found.values());
}

async function shareOf(
  question: Question,
  { rows, columns }: Pick<BreakdownBy, 'rows' | 'columns'>,
  numerator: Condition,
  filter: Condition,
): Promise<Chosen> {
  const nameless = { vi: '', en: '' };
  const indicator: Indicator = {
    ...{ label: nameless, definition: nameless, basis: nameless },
    id: `chosen ${JSON.stringify([numerator, filter])}`,
    numerator,
    unknown: { any: [] },
  };
  const by = { rows, columns, measure: indicator.id };
  const library = withIndicators(question.library, [indicator]);
  const breakdown = await computeBreakdown({ ...question, library, filter }, by);
  return {
    ...{ indicator, by },
    table: { filter, layout: publicLayout(breakdown, plainView, { library, language: 'vi' }) },
  };
}

export function withIndicators(library: Library, indicators: readonly Indicator[]): Library {
  return { ...library, indicators: [...library.indicators, ...indicators] };
}

/** All of these hold. */
function partsOf(condition: Condition, library: Library): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap((each) => partsOf(each, library));
  if ('population' in condition || 'indicator' in condition)
    return partsOf(library.meant(condition), library);
  return [condition];
}

/** Everybody adds nothing: the same people are asked in the same words. */
export function allOf(conditions: readonly Condition[]): Condition {
  const [first = everybody, ...more] = conditions.filter((each) => !('all' in each && each.all.length === 0));
  return more.length === 0 ? first : { all: [first, ...more] };
}
