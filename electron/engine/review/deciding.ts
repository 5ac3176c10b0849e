import type { Correction, Decision } from '../../../shared/contract/decisions';
import type { DecidedRoster } from '../../../shared/contract/results';
import type { InTurn } from '../in-turn';
import type { OnProgress } from '../load/make-roster';
import type { RosterMaking } from '../load/roster-making';
import type { DecidedState } from '../remember/decide';
import type { DecidedStep, DecisionHistory } from '../remember/decision-history';
import { datedRoster, type WorkspaceSnapshots } from '../snapshots/workspace-snapshots';
import type { RosterReview } from './roster-review';

interface DecidingParts {
  readonly turns: InTurn;
  readonly snapshots: WorkspaceSnapshots;
  readonly decisions: DecisionHistory;
  readonly review: RosterReview;
  readonly making: RosterMaking;
  /** Another snapshot is looked at. */
  readonly lookElsewhere: () => void;
}

/** Understands the open roster again in the light of what is decided about it, and of what is taken back. */
export class Deciding {
  constructor(private readonly parts: DecidingParts) {}

  decide(decision: Decision, onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.#decide((review) => review.afterDecision(decision, signal), onProgress, signal);
  }

  /** Takes the last decision back, in the snapshot that it was made in, which is looked at from then on. */
  undo(onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    const { turns, decisions } = this.parts;
    return turns.run(() =>
      this.#walk(decisions.before, (step) => decisions.takenBack(step), onProgress, signal),
    );
  }

  /** Brings the decision again that was taken back last, as `undo`. */
  redo(onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    const { turns, decisions } = this.parts;
    return turns.run(() =>
      this.#walk(decisions.after, (step) => decisions.broughtAgain(step), onProgress, signal),
    );
  }

  /** Corrects a value by hand. */
  correct(
    person: number,
    correction: Pick<Correction, 'field' | 'value' | 'reason'>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    return this.#decide((review) => review.afterCorrection(person, correction, signal), onProgress, signal);
  }

  /** Adds decisions from a file that another office shared. */
  addFile(path: string, onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.#decide(() => this.parts.decisions.withFile(path), onProgress, signal);
  }

  #decide(
    next: (review: RosterReview) => Promise<DecidedState | null>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    const { turns, snapshots, decisions, review } = this.parts;
    return turns.run(async () => {
      const decided = await next(review);
      const { id } = snapshots.requireRecorded().snapshot;
      return this.#loadAgain(decided, (state) => decisions.decided(state, id), onProgress, signal);
    });
  }

  /** Where it fails, or is cancelled, the snapshot of before is looked at again. */
  async #walk(
    step: DecidedStep | undefined,
    keep: (step: DecidedStep) => Promise<void>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    const { snapshots, review, lookElsewhere } = this.parts;
    const looked = snapshots.requireRecorded().snapshot.id;
    const isHere = step === undefined || step.snapshot === looked;
    const lookBack = isHere ? null : review.aside();
    try {
      if (!isHere) {
        await snapshots.choose(step.snapshot);
        lookElsewhere();
      }
      return await this.#loadAgain(step, keep, onProgress, signal);
    } catch (error) {
      if (lookBack !== null) {
        await snapshots.choose(looked);
        lookElsewhere();
        lookBack();
      }
      throw error;
    }
  }

  /** Keeps what was decided once the roster is stored in its light; nothing is done where nothing is decided. */
  async #loadAgain<State extends DecidedState>(
    decided: State | null | undefined,
    keep: (decided: State) => Promise<void>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    const { snapshots, review, making } = this.parts;
    if (decided) {
      const { sources } = await review.current(signal);
      const open = snapshots.requireRecorded();
      const made = await making.again(open, sources, decided, onProgress, signal);
      review.take(made.reviewed);
      await keep(decided);
    }
    return { ...datedRoster(snapshots.requireCurrent()), isDecided: decided != null };
  }
}
