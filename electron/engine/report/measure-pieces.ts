import type { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Piece } from './docx-pieces';
import type { FlowBlock } from './page-flow';

/**
 * The heights of the pieces of a body, in pixels, 96 an inch. The table of contents is one piece with a line an entry.
 * @param document with a page so high that all of the body stands on it, but for what begins a page
 */
export function measurePieces(document: Document, pieces: readonly Piece[]): FlowBlock[] {
  const blocks = layoutDocument(document, { guess: true }).pages.flatMap(({ body }, page) =>
    body.map((block) => ({
      page,
      parts: block.type === 'paragraph' ? block.lines : block.rows,
    })),
  );
  const contents = pieces.findIndex(({ isContents }) => isContents);
  const entries = contents < 0 ? 0 : blocks.length - (pieces.length - 1);
  let next = 0;
  let foot = { page: 0, y: blocks[0]?.parts[0]?.y ?? 0 };
  return pieces.map((piece, at) => {
    const own = blocks.slice(next, (next += at === contents ? entries : 1));
    const parts = own.flatMap((block) => block.parts.map((part) => ({ ...part, page: block.page })));
    const [top] = parts;
    const gap = top?.page === foot.page ? Math.max(0, top.y - foot.y) : 0;
    const lines = parts.map((part, line) => {
      const following = parts[line + 1];
      // Between entries stands white, which belongs to the line above it.
      return following?.page === part.page ? following.y - part.y : part.height;
    });
    const last = parts.at(-1);
    if (last) foot = { page: last.page, y: last.y + last.height };
    return { gap, lines, heads: piece.rows?.heads ?? 0, mayEnd: endsOf(piece, lines.length) };
  });
}

/** Behind which of its lines a page may end: two lines of a paragraph at least stay together. */
function endsOf({ rows, keepsNext, keepsLines, isContents }: Piece, lines: number): boolean[] {
  return Array.from({ length: lines }, (_, at) => {
    if (at === lines - 1) return !keepsNext;
    if (rows) return !(rows.keepNext[at] ?? false);
    return isContents || (!keepsLines && at > 0 && at < lines - 2);
  });
}
