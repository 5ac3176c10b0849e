import type { Condition } from '../../shared/analysis/condition';
import { isKnown } from '../../shared/analysis/is-known';
import { findIn, type Library } from '../../shared/analysis/library';
import type { BreakdownChoice } from './breakdown-choice';
import type { Filter } from './filter';
import type { PeopleWanted } from './people-wanted';
import { seenIn } from './seen';
import type { Seen } from './steps';
import type { WindowState } from './window-shape';

/** What is looked at, now and in the steps, without the parts that name what is no longer defined. */
export function knownIn(
  state: WindowState,
  library: Library,
): Pick<WindowState, 'filter' | 'breakdown' | 'steps' | 'peopleWanted'> {
  const isStill = (condition: Condition): boolean => isKnown(condition, library);
  const known = (seen: Seen): Seen => ({
    ...seen,
    filter: knownFilter(seen.filter, isStill),
    breakdown: isChoiceKnown(seen.breakdown, library) ? seen.breakdown : null,
    wanted: knownWanted(seen.wanted, isStill),
  });
  const { past, future } = state.steps;
  const { filter, breakdown, wanted } = known(seenIn(state));
  return {
    ...{ filter, breakdown, peopleWanted: wanted },
    steps: { past: past.map(known), future: future.map(known), going: null },
  };
}

function knownWanted(
  wanted: PeopleWanted | null,
  isStill: (condition: Condition) => boolean,
): PeopleWanted | null {
  return wanted !== null && isStill(wanted.condition) ? wanted : null;
}

function knownFilter(filter: Filter, isStill: (condition: Condition) => boolean): Filter {
  return filter.conditions.every(isStill) ? filter : { conditions: filter.conditions.filter(isStill) };
}

function isChoiceKnown(choice: BreakdownChoice | null, { dimensions, indicators }: Library): boolean {
  if (choice === null) return true;
  const isMeasured = choice.measure === 'headcount' || findIn(indicators, choice.measure) !== undefined;
  return isMeasured && [...choice.rows, ...choice.columns].every((id) => findIn(dimensions, id));
}
