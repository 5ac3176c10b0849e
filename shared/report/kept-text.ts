import type { KeptSpan } from '../contract/report';
import type { Figure, Spans } from './figures';

/**
 * An edited text with the figures it still has: what stands in it as a figure of the paragraph did, in the same order
 * (the longest common sequence), stays that figure; all else is words.
 */
export function keptText(text: string, before: Spans): KeptSpan[] {
  const figures = before.filter((span): span is Figure => typeof span !== 'string' && span.text !== '');
  const found = occurrences(text, figures);
  const pairs = commonSequence(found, figures);
  const spans: KeptSpan[] = [];
  let at = 0;
  for (const { place, figure } of pairs) {
    if (place.from > at) spans.push(text.slice(at, place.from));
    spans.push({ figure: figure.figure, seen: text.slice(place.from, place.to) });
    at = place.to;
  }
  if (at < text.length) spans.push(text.slice(at));
  return spans;
}

interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A space that does not break is one for whoever types it. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function occurrences(text: string, figures: readonly Figure[]): Occurrence[] {
  const texts = [...new Set(figures.map((figure) => plain(figure.text)))].sort((a, b) => b.length - a.length);
  if (texts.length === 0) return [];
  const any = texts.map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  // `12` is no figure of `1.212` nor of `12,5`.
  const pattern = new RegExp(`(?<![\\d][.,/]?)(?:${any})(?![.,/]?\\d)`, 'gu');
  return [...plain(text).matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
}

function commonSequence(
  places: readonly Occurrence[],
  figures: readonly Figure[],
): { place: Occurrence; figure: Figure }[] {
  const isSame = (place: Occurrence, figure: Figure): boolean => place.text === plain(figure.text);
  const lengths = Array.from({ length: places.length + 1 }, () =>
    new Array<number>(figures.length + 1).fill(0),
  );
  const length = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = places.length - 1; a >= 0; a -= 1) {
    for (let b = figures.length - 1; b >= 0; b -= 1) {
      const [place, figure] = [places[a], figures[b]];
      const row = lengths[a];
      if (!place || !figure || !row) continue;
      row[b] = isSame(place, figure)
        ? length(a + 1, b + 1) + 1
        : Math.max(length(a + 1, b), length(a, b + 1));
    }
  }
  const pairs: { place: Occurrence; figure: Figure }[] = [];
  let [a, b] = [0, 0];
  while (a < places.length && b < figures.length) {
    const [place, figure] = [places[a], figures[b]];
    if (!place || !figure) break;
    if (isSame(place, figure)) {
      pairs.push({ place, figure });
      a += 1;
      b += 1;
    } else if (length(a + 1, b) >= length(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** The same with the figures of today, which the user has taken over. */
export function withFiguresOfToday(
  spans: readonly KeptSpan[],
  today: ReadonlyMap<string, string>,
): KeptSpan[] {
  return spans.map((span) => {
    if (typeof span === 'string') return span;
    const now = today.get(span.figure);
    return now === undefined ? span : { ...span, seen: now };
  });
}
