import { flow, type FlowBlock } from './page-flow';

/** A document in the most and in the least that its pages may hold. */
export interface Extreme {
  readonly blocks: readonly FlowBlock[];
  /** Of the text of a page, in the unit of the blocks. */
  readonly height: number;
}

export interface Places {
  /** Blocks that begin a page whatever stands before them. */
  readonly always: ReadonlySet<number>;
  /** Blocks whose page must be sure: those that the contents name, and where the words of the signature begin. */
  readonly named: readonly number[];
  /** Blocks before which a page may end by order, among them those that are named. */
  readonly allowed: readonly number[];
}

/** A page that ends before a heading looks meant; so much of its height may stay white for it. */
const headingIsWorth = 0.12;

/**
 * Blocks that must begin a page, so that the table of contents holds wherever the document is opened. Word draws the
 * words of a justified line closer together to take in one more, LibreOffice does not, and each has its own heights of
 * rows; where that would move a heading over the end of a page, a page ends before it or before something that stands
 * shortly before it, wherever the least stays white. A heading for which no such place exists stays unsure.
 */
export function sureBreaks(extremes: readonly Extreme[], places: Places): ReadonlySet<number> {
  const { always, named, allowed } = places;
  const laid = (breaks: ReadonlySet<number>) =>
    extremes.map(({ blocks, height }) => flow(blocks, height, breaks));
  let breaks: ReadonlySet<number> = always;
  for (const [nth, heading] of named.entries()) {
    const isSure = (flows: ReturnType<typeof laid>, block: number): boolean =>
      new Set(flows.map(({ pages }) => pages[block])).size === 1;
    const now = laid(breaks);
    if (isSure(now, heading)) continue;
    const last = Math.max(-1, ...[...breaks].filter((each) => each < heading));
    const tried = allowed
      .filter((each) => each > last && each <= heading && !breaks.has(each))
      .flatMap((each) => {
        const candidate = new Set([...breaks, each]);
        const flows = laid(candidate);
        if (
          !named
            .slice(0, nth + 1)
            .every((block) => isSure(flows, block) || (!isSure(now, block) && block !== heading))
        )
          return [];
        const white = flows.map(({ pages, white: feet }, at) => {
          const before = (pages[each] ?? 0) - 1;
          return (feet[before] ?? 0) / (extremes[at]?.height ?? 1);
        });
        return [{ candidate, white: Math.max(...white) - (named.includes(each) ? headingIsWorth : 0) }];
      });
    const best = tried.reduce<(typeof tried)[number] | null>(
      (least, each) => (least === null || each.white <= least.white ? each : least),
      null,
    );
    if (best) breaks = best.candidate;
  }
  return withOrders(breaks, named, (candidate) => laid(candidate).map(({ pages }) => pages));
}

/**
 * With an order at each heading that begins a page anyway: LibreOffice may leave such a heading alone at the foot of the
 * page before, though it is kept with what follows.
 */
function withOrders(
  breaks: ReadonlySet<number>,
  named: readonly number[],
  pagesOf: (breaks: ReadonlySet<number>) => readonly (readonly number[])[],
): ReadonlySet<number> {
  const pages = JSON.stringify(pagesOf(breaks));
  return named.reduce((ordered, heading) => {
    if (heading === 0 || ordered.has(heading)) return ordered;
    const candidate = new Set([...ordered, heading]);
    return JSON.stringify(pagesOf(candidate)) === pages ? candidate : ordered;
  }, breaks);
}
