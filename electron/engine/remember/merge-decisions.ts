import type { Decisions } from '../../../shared/contract/decisions';
import { answerKey } from './answers';
import { correctionKey } from './decide';

/** Both together; where they disagree the newer one counts. */
export function mergeDecisions(older: Decisions, newer: Decisions): Decisions {
  const layouts = new Map([...older.layouts, ...newer.layouts].map((layout) => [layout.layout, layout]));
  const values = new Map(
    [...older.values, ...newer.values].map((value) => [answerKey(value.field, value.written), value]),
  );
  const corrections = new Map(
    [...older.corrections, ...newer.corrections].map((each) => [correctionKey(each), each]),
  );
  return {
    version: 1,
    layouts: [...layouts.values()],
    values: [...values.values()],
    corrections: [...corrections.values()],
  };
}
