import type { OpenRoster } from '../../shared/contract/results';
import { seenIn } from './seen';
import { isSameLook, seenAfter, stepped, walked, withoutDecision } from './steps';
import type { Corrected, WindowState } from './window-shape';

/** What came of a question to decide something about the open roster. */
export interface Decided {
  readonly roster: OpenRoster;
  readonly how: 'nothing' | 'decided' | 'taken-back' | 'brought-again';
  /** Of a new correction by hand. */
  readonly corrected?: Corrected;
}

/** The roster after a decision, which is a step like any other: Ctrl+Z takes it back in its turn. */
export function withDecision(state: WindowState, { roster, how, corrected }: Decided): WindowState {
  if (state.roster === null) return state;
  // A decision of another snapshot is taken back there, and brought again there.
  const isElsewhere = roster.snapshot !== state.roster.snapshot;
  const next: WindowState = {
    ...state,
    roster,
    rosterVersion: state.rosterVersion + 1,
    before: isElsewhere ? null : state.roster,
    ...(isElsewhere && { asOf: null, sheetPlace: null, peopleView: { ...state.peopleView, card: null } }),
    // Fewer or more people are numbered anew.
    ...(roster.people !== state.roster.people && { peopleView: { ...state.peopleView, card: null } }),
    failure: null,
  };
  if (how === 'nothing') return next;
  const decided = state.decided + (how === 'taken-back' ? -1 : 1);
  const after = { ...next, decided };
  if (how === 'decided') {
    const { [decided]: _replaced, ...others } = state.corrected;
    const { snapshot } = roster;
    return {
      ...after,
      corrected: corrected ? { ...others, [decided]: { ...corrected, snapshot } } : others,
      steps: stepped(state.steps, seenIn(state)),
    };
  }
  const direction = how === 'taken-back' ? 'back' : 'forth';
  const seen = seenAfter(state.steps, direction);
  if (seen?.decided === decided && isSameLook(seen.looked, seenIn(after).looked))
    return { ...after, steps: walked(state.steps, seenIn(state), direction) };
  if (how === 'brought-again') return { ...after, steps: stepped(state.steps, seenIn(state)) };
  const there = { ...seenIn(state), decided };
  const steps = withoutDecision(state.steps, isElsewhere ? there : seenIn(after));
  return { ...after, steps: isElsewhere ? stepped(steps, there) : steps };
}

/** The correction by hand in the open snapshot that would be taken back first; null where the last decision was another. */
export function lastCorrected({ corrected, decided, roster }: WindowState): Corrected | null {
  const last = corrected[decided];
  return last !== undefined && last.snapshot === roster?.snapshot ? last : null;
}
