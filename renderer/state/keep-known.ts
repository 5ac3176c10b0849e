import type { Condition } from '../../shared/analysis/condition';
import { isKnown } from '../../shared/analysis/is-known';
import { findIn, type Library } from '../../shared/analysis/library';
import type { BreakdownChoice } from './breakdown-choice';
import type { Filter } from './filter';
import type { PeopleWanted } from './people-wanted';
import type { Seen, Steps } from './steps';

interface Named extends Seen {
  readonly steps: Steps;
  readonly peopleWanted: PeopleWanted | null;
}

/** What is looked at without the parts that name what is no longer defined. */
export function keepKnown(
  { filter, breakdown, overview, steps, peopleWanted }: Named,
  library: Library,
): Named {
  const isStill = (condition: Condition): boolean => isKnown(condition, library);
  const known = (seen: Seen): Seen => ({
    filter: knownFilter(seen.filter, isStill),
    breakdown: isChoiceKnown(seen.breakdown, library) ? seen.breakdown : null,
    overview: seen.overview,
  });
  return {
    ...known({ filter, breakdown, overview }),
    steps: { past: steps.past.map(known), future: steps.future.map(known) },
    peopleWanted: peopleWanted !== null && isStill(peopleWanted.condition) ? peopleWanted : null,
  };
}

function knownFilter(filter: Filter, isStill: (condition: Condition) => boolean): Filter {
  return filter.conditions.every(isStill) ? filter : { conditions: filter.conditions.filter(isStill) };
}

function isChoiceKnown(choice: BreakdownChoice | null, { dimensions, indicators }: Library): boolean {
  if (choice === null) return true;
  const isMeasured = choice.measure === 'headcount' || findIn(indicators, choice.measure) !== undefined;
  return isMeasured && [...choice.rows, ...choice.columns].every((id) => findIn(dimensions, id));
}
