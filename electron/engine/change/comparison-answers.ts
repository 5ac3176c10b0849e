import { z } from 'zod';
import type { LeaveKind } from '../../../shared/analysis/change/compare-people';
import {
  leaveReasonSchema,
  leaveReasonsSchema,
  pairAnswersSchema,
  type LeaveReasonsDocument,
  type PairAnswersDocument,
} from '../../../shared/contract/change';
import { readDocument, writeDocument } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import { InTurn } from '../in-turn';
import type { WorkspaceDatabase } from '../database/workspace-database';

const saidSchema = z.object({
  pairs: z.array(
    pairAnswersSchema.shape.answers.element.extend({ answer: z.enum(['same', 'different']).nullable() }),
  ),
  reasons: z.array(leaveReasonSchema),
});
/** What the user says of doubtful pairs, and why people left; null takes it back. */
export type Said = z.infer<typeof saidSchema>;

export interface Known {
  readonly pairs: ReadonlyMap<string, 'same' | 'different'>;
  readonly reasons: ReadonlyMap<string, LeaveKind>;
  /** What to say for the last steps to be taken back, the last at the end. */
  readonly before: readonly Said[];
  /** And for what was taken back to be brought again. */
  readonly after: readonly Said[];
}

/** What was said about the people of two snapshots, kept with the workspace; each step can be taken back. */
export class ComparisonAnswers {
  #known: Known | null = null;
  readonly #turns = new InTurn();

  constructor(private readonly database: WorkspaceDatabase) {}

  async known(): Promise<Known> {
    if (this.#known !== null) return this.#known;
    const pairs = await readDocument(this.database, 'pair-answers', pairAnswersSchema);
    const reasons = await readDocument(this.database, 'leave-reasons', leaveReasonsSchema);
    this.#known = {
      pairs: new Map((pairs?.answers ?? []).map(({ pair, answer }) => [pair, answer])),
      reasons: new Map(
        (reasons?.reasons ?? []).flatMap(({ who, reason }) => (reason ? [[who, reason]] : [])),
      ),
      before: await readSteps(this.database, 'comparison-steps', saidSchema),
      after: await readSteps(this.database, 'comparison-steps-after', saidSchema),
    };
    return this.#known;
  }

  say(said: Said): Promise<void> {
    return this.#turns.run(async () => {
      const known = await this.known();
      await this.#keep(said, [...known.before, opposite(said, known)], []);
    });
  }

  undo(): Promise<void> {
    return this.#turns.run(async () => {
      const known = await this.known();
      const step = known.before.at(-1);
      if (step) await this.#keep(step, known.before.slice(0, -1), [...known.after, opposite(step, known)]);
    });
  }

  redo(): Promise<void> {
    return this.#turns.run(async () => {
      const known = await this.known();
      const step = known.after.at(-1);
      if (step) await this.#keep(step, [...known.before, opposite(step, known)], known.after.slice(0, -1));
    });
  }

  async #keep(said: Said, before: readonly Said[], after: readonly Said[]): Promise<void> {
    const known = await this.known();
    const pairs = withSaid(
      known.pairs,
      said.pairs.map(({ pair, answer }) => [pair, answer]),
    );
    const reasons = withSaid(
      known.reasons,
      said.reasons.map(({ who, reason }) => [who, reason]),
    );
    await this.database.transaction(async (own) => {
      await writeDocument(own, 'pair-answers', {
        version: 1,
        answers: [...pairs].map(([pair, answer]) => ({ pair, answer })),
      } satisfies PairAnswersDocument);
      await writeDocument(own, 'leave-reasons', {
        version: 1,
        reasons: [...reasons].map(([who, reason]) => ({ who, reason })),
      } satisfies LeaveReasonsDocument);
      await writeSteps(own, 'comparison-steps', before);
      await writeSteps(own, 'comparison-steps-after', after);
    });
    this.#known = { pairs, reasons, before, after };
  }
}

/** What to say for it to be as before. */
function opposite({ pairs, reasons }: Said, known: Known): Said {
  return {
    pairs: pairs.map(({ pair }) => ({ pair, answer: known.pairs.get(pair) ?? null })),
    reasons: reasons.map(({ who }) => ({ who, reason: known.reasons.get(who) ?? null })),
  };
}

function withSaid<Value>(
  known: ReadonlyMap<string, Value>,
  said: readonly (readonly [string, Value | null])[],
): Map<string, Value> {
  const next = new Map(known);
  for (const [about, value] of said) {
    next.delete(about);
    if (value !== null) next.set(about, value);
  }
  return next;
}
