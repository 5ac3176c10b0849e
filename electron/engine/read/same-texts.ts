import type { Room } from './room';

const most = 200_000;

/**
 * Equal texts of a file as one string each: a roster writes "Đại học" a hundred thousand times, and what is asked of a
 * string once is then known of all of them.
 */
export class SameTexts {
  readonly #known = new Map<string, string>();

  /** With a room, each text that is new takes of it. */
  constructor(private readonly room: Room | null = null) {}

  of(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.room?.takeValue(text.length);
    if (this.#known.size < most) this.#known.set(text, text);
    return text;
  }
}
