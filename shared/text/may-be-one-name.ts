import { fold } from './fold';
import { hasMarks, markedKey } from './marked-key';

/** A syllable that is one without any mark: "thanh", not "muong" or "lap", which only stand for others. */
const plainSyllable =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?(?:(?:a|e|i|o|u|y|oa|oe|uy)(?:m|n|ng|nh)?|ai|ao|au|ay|eo|ia|iu|oai|oay|oeo|oi|ua|ui|uya|uyu)$/;

/**
 * Whether two names of places that differ in their marks alone may be one, of which one was typed without marks. "Tân Thành"
 * and "Tân Thạnh" are two; so are "Xã Tam Thành" and "Xã Tam Thanh", whose word for its kind has its mark.
 */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = Math.min(a.length, b.length);
  const pairs = Array.from(
    { length: shared },
    (_, at) => [a.at(-1 - at) ?? '', b.at(-1 - at) ?? ''] as const,
  );
  const unlike = pairs.filter(([x, y]) => fold(x) === fold(y) && markedKey(x) !== markedKey(y));
  if (unlike.length === 0) return true;
  const isUnmarked = (text: string, own: readonly string[]): boolean =>
    own.every(isPlain) &&
    (isPlain(text) || own.length > 1 || own.some((word) => !plainSyllable.test(fold(word))));
  return (
    isUnmarked(
      one,
      unlike.map(([x]) => x),
    ) ||
    isUnmarked(
      other,
      unlike.map(([, y]) => y),
    )
  );
}

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean); // prettier-ignore

const isPlain = (text: string): boolean => !hasMarks(text);

/** Names as the others of a table write them: one that was typed without marks is the only other that it may be. */
export function spelledAlike(names: Iterable<string>): (name: string) => string {
  const alike = new Map<string, Map<string, string>>();
  for (const name of names) {
    const known = alike.get(fold(name)) ?? new Map<string, string>();
    if (!known.has(markedKey(name))) alike.set(fold(name), known.set(markedKey(name), name));
  }
  return (name) => {
    const others = [...(alike.get(fold(name)) ?? [])].filter(([key]) => key !== markedKey(name));
    const [other] = others;
    if (!other || others.length > 1 || !mayBeOneName(name, other[1])) return name;
    return marksOf(other[1]) > marksOf(name) ? other[1] : name;
  };
}

const marksOf = (text: string): number => (text.normalize('NFD').match(/\p{M}|[đĐ]/gu) ?? []).length;
