import type { OpenRoster } from '../../shared/contract/results';
import { seenIn } from './seen';
import { seenAfter, stepped, walked, withoutDecision } from './steps';
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
  const next: WindowState = {
    ...state,
    roster,
    rosterVersion: state.rosterVersion + 1,
    before: state.roster,
    // Fewer or more people are numbered anew.
    ...(roster.people !== state.roster.people && { peopleView: { ...state.peopleView, card: null } }),
    failure: null,
  };
  if (how === 'nothing') return next;
  const decided = state.decided + (how === 'taken-back' ? -1 : 1);
  const after = { ...next, decided };
  if (how === 'decided') {
    const { [decided]: _replaced, ...others } = state.corrected;
    return {
      ...after,
      corrected: corrected ? { ...others, [decided]: corrected } : others,
      steps: stepped(state.steps, seenIn(state)),
    };
  }
  const direction = how === 'taken-back' ? 'back' : 'forth';
  if (seenAfter(state.steps, direction)?.decided === decided)
    return { ...after, steps: walked(state.steps, seenIn(state), direction) };
  return how === 'brought-again'
    ? { ...after, steps: stepped(state.steps, seenIn(state)) }
    : { ...after, steps: withoutDecision(state.steps, seenIn(after)) };
}

/** The correction by hand that would be taken back first; null where the last decision was another. */
export function lastCorrected({ corrected, decided }: WindowState): Corrected | null {
  return corrected[decided] ?? null;
}
