/** A paragraph or table of a document as it flows over pages; heights in any one unit. */
export interface FlowBlock {
  /** White above it, as the paragraphs leave it between them. */
  readonly gap: number;
  /** Heights of its lines, or of the rows of a table. */
  readonly lines: readonly number[];
  /** Of a table: the rows that stand again on top of every page. */
  readonly heads: number;
  /** For each line whether a page may end behind it. */
  readonly mayEnd: readonly boolean[];
}

export interface Flow {
  /** On which page each block begins, from 0. */
  readonly pages: readonly number[];
  /** What stays white at the foot of each page. */
  readonly white: readonly number[];
}

/** White above a block that begins a page by order is kept, but not what the block before it left. */
const whiteOnTop = 16;

/**
 * Lays blocks on pages of a height as Word and LibreOffice do: the white between two pages is dropped, heads of tables
 * are repeated, and a page ends where it last may.
 * @param begins blocks that begin a page by order
 */
export function flow(blocks: readonly FlowBlock[], height: number, begins: ReadonlySet<number>): Flow {
  const lines = blocks.flatMap((block, of) => block.lines.map((line, at) => ({ block, of, at, line })));
  const pages: number[] = [];
  const white: number[] = [];
  /** The first line of this page, and the last place at which it may end with what is filled by then. */
  let first = 0;
  let filled = 0;
  let end: { readonly line: number; readonly filled: number } | null = null;
  const turn = (to: number, full: number): void => {
    white.push(Math.max(0, height - full));
    first = to;
    filled = 0;
    end = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const each = lines[at];
    if (!each) break;
    const { block, of, at: within, line } = each;
    const isOrdered = within === 0 && begins.has(of) && at > 0;
    if (isOrdered && first !== at) turn(at, filled);
    if (at === first) {
      const repeated = within >= block.heads ? block.lines.slice(0, block.heads) : [];
      filled = (within === 0 ? 0 : sum(repeated)) + (isOrdered ? Math.min(block.gap, whiteOnTop) : 0);
    } else if (within === 0) filled += block.gap;
    if (filled + line > height && at > first) {
      const { line: next, filled: full } = end ?? { line: at, filled };
      turn(next, full);
      // Laid out again from where the page ends.
      at = next - 1;
      continue;
    }
    filled += line;
    if (within === 0) pages[of] = white.length;
    if (block.mayEnd[within]) end = { line: at + 1, filled };
  }
  white.push(Math.max(0, height - filled));
  return { pages, white };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
