const mostRemembered = 100_000;

/**
 * Remembers a pure function of a text: rosters say the same few words a hundred thousand times. Of very many texts
 * those asked for lately are kept.
 */
export function remember<Result>(compute: (text: string) => Result): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text) => {
    let result = recent.get(text);
    if (result !== undefined) return result;
    result = older.get(text) ?? compute(text);
    if (recent.size >= mostRemembered) [recent, older] = [new Map<string, Result>(), recent];
    recent.set(text, result);
    return result;
  };
}
