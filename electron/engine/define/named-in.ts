import type { Condition } from '../../../shared/analysis/condition';

/** What a condition names that somebody may define: `dimensions unit`, `populations own_…`, `standards qualification`. */
export function namedIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  if ('not' in condition) return namedIn(condition.not);
  if ('population' in condition) return [`populations ${condition.population}`];
  if ('indicator' in condition) return [`indicators ${condition.indicator}`];
  if ('standard' in condition) return [`standards ${condition.standard}`, `dimensions ${condition.standard}`];
  return 'dimension' in condition ? [`dimensions ${condition.dimension}`] : [];
}
