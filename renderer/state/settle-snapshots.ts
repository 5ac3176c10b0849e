import type { SnapshotsState, StatedDates } from '../../shared/contract/snapshots';
import type { ImportAnswer } from './settle-files';
import type { SnapshotChoice, SnapshotQuestion } from './snapshot-question';

/** Asks what files are where their dates leave it open; the open snapshot is replaced where nothing else is said. */
export async function settleSnapshots(
  { files }: StatedDates,
  { snapshots, current }: Pick<SnapshotsState, 'snapshots' | 'current'>,
  isAdded: boolean,
  ask: (question: SnapshotQuestion) => Promise<ImportAnswer>,
): Promise<SnapshotChoice> {
  const dates = [...new Set(files.flatMap(({ statedDate }) => statedDate ?? []))].sort();
  const isEachDated = files.every(({ statedDate }) => statedDate !== null);
  const [date] = dates;
  const asked = async (question: SnapshotQuestion): Promise<SnapshotChoice> => {
    const answer = await ask(question);
    return 'into' in answer ? answer : { into: 'current' };
  };
  if (dates.length > 1 && isEachDated)
    return asked({ kind: 'several-dates', dates, isOpen: snapshots.length > 0 });
  if (date === undefined) return isAdded ? asked({ kind: 'date-wanted' }) : { into: 'current' };
  // A snapshot of that date is read anew.
  if (isAdded) return dates.length === 1 ? { into: 'each-date' } : { into: 'new' };
  const open = snapshots.find(({ id }) => id === current);
  if (!open?.isDated || open.date === date) return { into: 'current' };
  return asked({ kind: 'other-date', date, current: open.date });
}
