import type { OpenRoster } from '../../../shared/contract/results';
import type { SnapshotsState } from '../../../shared/contract/snapshots';
import type { InTurn } from '../in-turn';
import type { DecisionHistory } from '../remember/decision-history';
import { datedRoster, type WorkspaceSnapshots } from './workspace-snapshots';

/** The dated rosters of a workspace as the user looks at them, renames them and takes them away. */
export class DatedRosters {
  constructor(
    private readonly snapshots: WorkspaceSnapshots,
    private readonly decisions: DecisionHistory,
    private readonly turns: InTurn,
    /** Values of people may be others now. */
    private readonly changed: () => Promise<void>,
    /** Another snapshot is looked at, or none. */
    private readonly lookElsewhere: () => void,
  ) {}

  /** Another snapshot is looked at and reviewed. */
  choose(id: number): Promise<OpenRoster> {
    return this.turns.run(async () => {
      await this.snapshots.choose(id);
      this.lookElsewhere();
      return datedRoster(this.snapshots.requireCurrent());
    });
  }

  change(id: number, change: { date?: string; name?: string }): Promise<SnapshotsState> {
    return this.turns.run(async () => {
      await this.snapshots.change(id, change);
      await this.changed();
      return this.snapshots.state;
    });
  }

  remove(id: number): Promise<SnapshotsState> {
    return this.turns.run(async () => {
      const isCurrent = this.snapshots.current?.snapshot.id === id;
      await this.snapshots.remove(id);
      await this.decisions.forget(id);
      await this.changed();
      if (isCurrent) this.lookElsewhere();
      return this.snapshots.state;
    });
  }

  undoRemove(): Promise<SnapshotsState> {
    return this.turns.run(async () => {
      await this.snapshots.undoRemove();
      await this.changed();
      return this.snapshots.state;
    });
  }

  /** Closes the roster with all its snapshots. */
  close(): Promise<void> {
    return this.turns.run(async () => {
      await this.snapshots.removeAll();
      await this.decisions.settle();
      this.lookElsewhere();
    });
  }
}
