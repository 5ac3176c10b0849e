const mostRemembered = 200_000;

/** Remembers a pure function of a text: rosters say the same few words a hundred thousand times. */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, result);
    return result;
  };
}
