/** Runs work one after the other; each starts when the one before has ended, well or badly. */
export class InTurn {
  #working: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#working.then(work, work);
    this.#working = result.catch(() => undefined);
    return result;
  }
}
