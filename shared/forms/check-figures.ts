import type { FormCheck } from './form';
import type { CheckResult } from './filled-form';

/** How a check finds its figures in one place: by the mark or row id, `people`, or the index of one of its rests. */
export interface FiguresAt {
  readonly at: string;
  readonly figure: (name: string) => number | null;
  readonly rest: (index: number) => number;
  /** Whether the roster records what a figure counts; every one where absent. */
  readonly tells?: (name: string) => boolean;
}

/**
 * Null where a figure is missing that somebody has yet to type; `open` where the roster does not record what one counts.
 */
export function checkFigures(
  check: FormCheck,
  { at, figure, rest, tells = () => true }: FiguresAt,
): CheckResult | null {
  const parts = check.parts.map(figure);
  const of = figure(check.whole);
  const about = {
    ...{ check: check.id, relation: check.relation, at },
    ...{ parts: check.parts, whole: check.whole },
  };
  if (of === null || parts.some((part) => part === null)) {
    const missing = [...check.parts, check.whole].filter((name) => !tells(name));
    return missing.length === 0 ? null : { ...about, state: 'open', sum: null, of, rest: [], missing };
  }
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const rests = (check.rest ?? []).map(({ label }, index) => ({ label, people: rest(index) }));
  const missing = rests.reduce((total, { people }) => total + people, 0);
  const holds = check.relation === 'at-most' ? sum <= of : sum === of;
  const isExplained = check.relation === 'equal' && sum + missing === of;
  return {
    ...about,
    state: holds ? 'holds' : isExplained ? 'explained' : 'broken',
    sum,
    of,
    rest: rests.filter(({ people }) => people > 0),
  };
}

const order = { broken: 0, explained: 1, open: 2, holds: 3 };

export function worstFirst<Checked extends { readonly state: CheckResult['state'] }>(
  checks: readonly Checked[],
): Checked[] {
  return [...checks].sort((a, b) => order[a.state] - order[b.state]);
}
