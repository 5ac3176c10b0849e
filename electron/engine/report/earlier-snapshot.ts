import type { Condition } from '../../../shared/analysis/condition';
import type { Question } from '../analyse/question';
import type { EngineService } from '../engine-service';

/** The same question to the newest snapshot before the one that is looked at; null where there is none. */
export function earlierQuestion(
  service: EngineService,
  filter: Condition,
  signal: AbortSignal,
): Question | null {
  const { current, all } = service.snapshots;
  if (current === null) return null;
  const earlier = all.filter(({ snapshot }) => snapshot.date < current.snapshot.date).at(-1);
  return earlier ? service.question(null, filter, signal, earlier) : null;
}
