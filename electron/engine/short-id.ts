/** A short id of texts, the same whenever they are: FNV-1a, twice. For thousands of them, not for millions. */
export function shortId(parts: readonly string[]): string {
  const hash = (seed: number): string => {
    let value = seed;
    for (const letter of parts.join('\n'))
      value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}_${hash(0x1234567)}`;
}
