import { resolve } from 'node:path';

/** Where the user said in a dialog that something is to be written: the page may have that opened, and nothing else. */
class ChosenTargets {
  readonly #paths = new Set<string>();

  remember(path: string): void {
    this.#paths.add(resolve(path));
  }

  includes(path: string): boolean {
    return this.#paths.has(resolve(path));
  }
}

export const chosenTargets = new ChosenTargets();
