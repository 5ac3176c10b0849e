/** Work that ends with an answer and may be left for a moment after each of its steps. */
export type Steps<Answer> = Generator<undefined, Answer>;

export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Milliseconds of work between two pauses. */
const pace = 40;

/** `pause` throws where nobody waits for the answer any more. */
export async function withPauses<Answer>(steps: Steps<Answer>, pause: () => Promise<void>): Promise<Answer> {
  for (let begun = Date.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - begun < pace) continue;
    await pause();
    begun = Date.now();
  }
}
