import type { Version } from '../../../shared/analysis/disclosure/version-words';
import type { Board } from '../../../shared/contract/boards';
import type { WindowState } from '../../state/window-shape';

/**
 * Which version the page that is printed is: public only where everything on it is. Null for the report, which says so
 * itself.
 */
export function paperVersion(
  { place, breakdown, overview, change }: Pick<WindowState, 'place' | 'breakdown' | 'overview' | 'change'>,
  board: Board | null,
): Version | null {
  if (place === 'report') return null;
  const isPublic =
    (place === 'breakdown' && typeof breakdown?.publicFrom === 'number') ||
    (place === 'overview' && overview.publicFrom !== null) ||
    (place === 'change' && change.part === 'trend' && change.publicFrom !== null) ||
    (place === 'boards' && board !== null && isPublicBoard(board));
  return isPublic ? 'public' : 'internal';
}

function isPublicBoard({ cards }: Board): boolean {
  const figures = cards.map(({ content }) => content).filter(({ kind }) => kind !== 'note');
  return (
    figures.length > 0 &&
    figures.every((content) => content.kind === 'breakdown' && typeof content.publicFrom === 'number')
  );
}
