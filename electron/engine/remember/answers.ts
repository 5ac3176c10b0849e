import type { ValueAnswer } from '../../../shared/contract/decisions';
import { fold } from '../../../shared/text/fold';

/** The user's answers about values, by field and folded text. */
export class Answers {
  readonly #known = new Map<string, ValueAnswer['answer']>();

  constructor(answers: readonly ValueAnswer[]) {
    for (const { field, written, answer } of answers) this.#known.set(answerKey(field, written), answer);
  }

  find(field: string, written: string): ValueAnswer['answer'] | undefined {
    return this.#known.size === 0 ? undefined : this.#known.get(answerKey(field, written));
  }
}

export function answerKey(field: string, written: string): string {
  return `${field}\n${fold(written) || written.trim()}`;
}
