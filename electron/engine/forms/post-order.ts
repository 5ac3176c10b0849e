import { positionLevel } from '../../../shared/roster/position-levels';
import { postNames } from '../../../shared/roster/post-keys';
import { postName } from '../../../shared/roster/post-name';
import { positions } from '../../../shared/roster/vocabularies/position';
import { fold } from '../../../shared/text/fold';

const places: ReadonlyMap<string, number> = new Map(positions.map(({ name }, index) => [fold(name), index]));

/** A post by its usual name; one that the vocabulary has not as the roster writes it. */
export function postOf(written: string): string {
  return postName(written) ?? written;
}

/**
 * Where a post stands in a printed form of communes: posts that lead first, in the order of the vocabulary from the
 * secretary of the Party down, others that lead by their level behind them; then the rest alike; who has none last.
 */
export function postPlace(written: string | null, unit: string | null): number {
  if (written === null) return Infinity;
  const { level } = positionLevel({ post: written, unit });
  const known = postNames(written, unit ?? '').flatMap((name) => places.get(name) ?? []);
  const place = known.length > 0 ? Math.min(...known) : positions.length + 20 - level;
  return level > 0 ? place : 1000 + place;
}
