import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { leaveReasonsSchema, pairAnswersSchema } from '../../../shared/contract/change';
import { FailureError } from '../../../shared/contract/failure';
import { unitAnswersSchema } from '../../../shared/contract/units';
import { fold } from '../../../shared/text/fold';
import { openFailure } from '../../engine/read/open-failure';
import { readSource } from '../../engine/read/read-source';
import { cellText, type Sheet } from '../../engine/read/sheet';
import { tidyText } from '../../engine/normalise/tidy-text';
import type { Question } from './questions';

/** Answers by the keys that `--json` names: pairs of `compare`, reasons by `who`, people and names of `units`. */
const answersSchema = z.strictObject({
  pairs: pairAnswersSchema.shape.answers.default([]),
  reasons: leaveReasonsSchema.shape.reasons.default([]),
  people: unitAnswersSchema.shape.people.default([]),
  names: unitAnswersSchema.shape.names.default([]),
});
export type GivenAnswers = z.infer<typeof answersSchema>;

/** An answer of a table, by the question's id. */
interface WrittenAnswer {
  readonly path: string;
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
}

/** Files of answers: JSON by key, and tables by the ids of their questions. */
export class AnswerFiles {
  readonly given: GivenAnswers[] = [];
  readonly #written = new Map<string, WrittenAnswer>();
  readonly #met = new Set<string>();

  /** @throws FailureError `no-answers` */
  async read(path: string, signal: AbortSignal): Promise<void> {
    if (extname(path).toLowerCase() === '.json') {
      const parsed = answersSchema.safeParse(await jsonOf(path));
      if (!parsed.success) throw new FailureError({ kind: 'no-answers', path });
      this.given.push(parsed.data);
      return;
    }
    const { sheets } = await readSource(path, () => undefined, signal);
    const read = sheets.map((sheet) => this.#readSheet(path, sheet));
    if (!read.includes(true)) throw new FailureError({ kind: 'no-answers', path });
  }

  /** What was written to a question; null: nothing. @throws FailureError `answer-unknown` */
  answerTo<Value>({ id, ways }: Question<Value>): Value | null {
    const written = this.#written.get(id);
    if (!written) return null;
    this.#met.add(id);
    const key = fold(written.text);
    const way = ways.find(({ value, words }) =>
      [String(value), words.vi, words.en].some((word) => fold(word) === key),
    );
    if (way) return way.value;
    const { path, sheet, row, text } = written;
    const known = ways.map(({ words }) => words);
    throw new FailureError({ kind: 'answer-unknown', path, sheet, row, answer: text, known });
  }

  /** Answers to what nobody asked. */
  get unmet(): readonly WrittenAnswer[] {
    return [...this.#written].flatMap(([id, written]) => (this.#met.has(id) ? [] : [written]));
  }

  /** Whether the sheet has a head with a column of ids and one of answers. */
  #readSheet(path: string, { name, rows }: Sheet): boolean {
    const texts = (row: Sheet['rows'][number]): string[] =>
      (row ?? []).map((cell) => tidyText(cellText(cell)));
    for (const [head, row] of rows.slice(0, 20).entries()) {
      const heads = texts(row).map(fold);
      const [id, answer] = [columnOf(heads, ['ma', 'id']), columnOf(heads, ['tra loi', 'answer'])];
      if (id < 0 || answer < 0) continue;
      for (const [index, line] of rows.entries()) {
        const cells = texts(line);
        const text = cells[answer] ?? '';
        if (index <= head || (cells[id] ?? '') === '' || text === '') continue;
        this.#written.set(cells[id] ?? '', { path, sheet: name, row: index + 1, text });
      }
      return true;
    }
    return false;
  }
}

function columnOf(heads: readonly string[], words: readonly string[]): number {
  return heads.findIndex((head) => words.includes(head));
}

async function jsonOf(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw openFailure(error, path) ?? error;
  });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
