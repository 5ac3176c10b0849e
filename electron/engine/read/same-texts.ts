const most = 200_000;

/**
 * Equal texts of a file as one string each: a roster writes "Đại học" a hundred thousand times, and what is asked of a
 * string once is then known of all of them.
 */
export class SameTexts {
  readonly #known = new Map<string, string>();

  of(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < most) this.#known.set(text, text);
    return text;
  }
}
