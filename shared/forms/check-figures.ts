import type { FormCheck } from './form';
import type { CheckResult } from './filled-form';

/** How a check finds its figures in one place: by the mark or row id, `people`, or the index of one of its rests. */
export interface FiguresAt {
  readonly at: string;
  readonly figure: (name: string) => number | null;
  readonly rest: (index: number) => number;
}

/** Null where a figure is missing, such as a typed number that nobody typed. */
export function checkFigures(check: FormCheck, { at, figure, rest }: FiguresAt): CheckResult | null {
  const parts = check.parts.map(figure);
  const of = figure(check.whole);
  if (of === null || parts.some((part) => part === null)) return null;
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  const rests = (check.rest ?? []).map(({ label }, index) => ({ label, people: rest(index) }));
  const missing = rests.reduce((total, { people }) => total + people, 0);
  const holds = check.relation === 'at-most' ? sum <= of : sum === of;
  const isExplained = check.relation === 'equal' && sum + missing === of;
  return {
    check: check.id,
    relation: check.relation,
    state: holds ? 'holds' : isExplained ? 'explained' : 'broken',
    at,
    parts: check.parts,
    whole: check.whole,
    sum,
    of,
    rest: rests.filter(({ people }) => people > 0),
  };
}

const order = { broken: 0, explained: 1, holds: 2 };

export function worstFirst<Checked extends { readonly state: CheckResult['state'] }>(
  checks: readonly Checked[],
): Checked[] {
  return [...checks].sort((a, b) => order[a.state] - order[b.state]);
}
