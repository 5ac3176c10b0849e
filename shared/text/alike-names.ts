/** Two folded names that may be one: the same words in another order, or words in the middle that one leaves out. */
export function areNamesAlike(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  if (shorter.length < 2) return false;
  if (shorter.length === longer.length) return wordsOf(one) === wordsOf(other);
  const rest = [...longer];
  return shorter.every((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
}

/** The words of a folded name, whatever their order. */
export function wordsOf(name: string): string {
  return name.split(' ').sort().join(' ');
}
