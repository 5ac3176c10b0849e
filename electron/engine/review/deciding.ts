import type { Correction, Decision } from '../../../shared/contract/decisions';
import type { DecidedRoster } from '../../../shared/contract/results';
import type { InTurn } from '../in-turn';
import type { OnProgress } from '../load/make-roster';
import type { RosterMaking } from '../load/roster-making';
import type { DecidedState } from '../remember/decide';
import type { DecisionHistory } from '../remember/decision-history';
import { datedRoster, type WorkspaceSnapshots } from '../snapshots/workspace-snapshots';
import type { RosterReview } from './roster-review';

/** Understands the open roster again in the light of what is decided about it, and of what is taken back. */
export class Deciding {
  constructor(
    private readonly turns: InTurn,
    private readonly snapshots: WorkspaceSnapshots,
    private readonly decisions: DecisionHistory,
    private readonly review: RosterReview,
    private readonly making: RosterMaking,
  ) {}

  decide(decision: Decision, onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.turns.run(async () => {
      const next = await this.review.afterDecision(decision, signal);
      return this.#loadAgain(next, (state) => this.decisions.decided(state), onProgress, signal);
    });
  }

  /** Takes the last decision back. */
  undo(onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.turns.run(() =>
      this.#loadAgain(this.decisions.before, (state) => this.decisions.takenBack(state), onProgress, signal),
    );
  }

  /** Brings the decision again that was taken back last. */
  redo(onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.turns.run(() =>
      this.#loadAgain(
        this.decisions.after,
        (state) => this.decisions.broughtAgain(state),
        onProgress,
        signal,
      ),
    );
  }

  /** Corrects a value by hand. */
  correct(
    person: number,
    correction: Pick<Correction, 'field' | 'value' | 'reason'>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    return this.turns.run(async () => {
      const next = await this.review.afterCorrection(person, correction, signal);
      return this.#loadAgain(next, (state) => this.decisions.decided(state), onProgress, signal);
    });
  }

  /** Adds decisions from a file that another office shared. */
  addFile(path: string, onProgress: OnProgress, signal: AbortSignal): Promise<DecidedRoster> {
    return this.turns.run(async () => {
      const next = await this.decisions.withFile(path);
      return this.#loadAgain(next, (state) => this.decisions.decided(state), onProgress, signal);
    });
  }

  /** Keeps what was decided once the roster is stored in its light; nothing is done where nothing is decided. */
  async #loadAgain(
    decided: DecidedState | null | undefined,
    keep: (decided: DecidedState) => Promise<void>,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<DecidedRoster> {
    if (decided) {
      const { sources } = await this.review.current(signal);
      const open = this.snapshots.requireRecorded();
      const made = await this.making.again(open, sources, decided, onProgress, signal);
      this.review.take(made.reviewed);
      await keep(decided);
    }
    return { ...datedRoster(this.snapshots.requireCurrent()), isDecided: decided != null };
  }
}
