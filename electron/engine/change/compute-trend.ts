import { basename } from 'node:path';
import type { RosterTrend } from '../../../shared/contract/change';
import { alignUnits } from './align-units';
import { computeBreakdown } from '../analyse/compute-breakdown';
import { judgedDimensions } from '../analyse/judged-dimensions';
import type { Question } from '../analyse/question';
import { askedInOwnUnits } from './units-of-filter';
import { datedRoster, type OpenSnapshot } from '../snapshots/workspace-snapshots';

/** One measure, alone or by a dimension, at every snapshot; ages are those of each snapshot's own date. */
export async function computeTrend(
  snapshots: readonly OpenSnapshot[],
  ask: (snapshot: OpenSnapshot) => Question,
  { measure, by }: { readonly measure: string; readonly by: string | null },
): Promise<RosterTrend> {
  const points: RosterTrend['points'][number][] = [];
  for (const snapshot of snapshots) {
    const question = await askedInOwnUnits(ask(snapshot));
    const rows = by === null ? [] : [by];
    const breakdown = await computeBreakdown(question, { rows, columns: [], measure });
    const { id, name, date } = snapshot.snapshot;
    const judged = measure === 'standard_all' ? { judged: [...(await judgedDimensions(question))] } : {};
    const { statedDate, files } = datedRoster(snapshot);
    const when = { date: statedDate ?? date, asOf: question.asOf };
    points.push({ id, name, ...when, files: files.map(({ path }) => basename(path)), breakdown, ...judged });
  }
  return { register: null, measure, by, points: by === 'unit' ? alignUnits(points) : points };
}
