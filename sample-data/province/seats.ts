import type { Random } from '../random/random';
import { chooseExactly } from '../random/choose-exactly';
import * as posts from './posts';
import type { Post } from './posts';
import { CADRES, CIVIL_SERVANTS } from './quotas';
import type { Unit } from './unit';

/** A post of a unit that somebody holds. */
export interface Seat {
  readonly unit: Unit;
  readonly post: Post;
}

const LEADERS: readonly Post[] = [
  ...[posts.PARTY_SECRETARY, posts.DEPUTY_PARTY_SECRETARY, posts.COUNCIL_CHAIR, posts.COUNCIL_DEPUTY],
  ...[posts.COMMITTEE_CHAIR, posts.COMMITTEE_DEPUTY, posts.FRONT_CHAIR, posts.YOUTH_SECRETARY],
  ...[posts.WOMEN_CHAIR, posts.FARMERS_CHAIR, posts.VETERANS_CHAIR],
];
const OFFICIALS: readonly Post[] = [
  ...[posts.MILITARY_COMMANDER, posts.OFFICE_STATISTICS, posts.OFFICE_STATISTICS],
  ...[posts.LAND_AND_CONSTRUCTION, posts.LAND_AND_CONSTRUCTION],
  ...[posts.FINANCE_ACCOUNTING, posts.FINANCE_ACCOUNTING],
  ...[posts.JUSTICE_CIVIL_STATUS, posts.JUSTICE_CIVIL_STATUS],
  ...[posts.CULTURE_SOCIETY, posts.CULTURE_SOCIETY],
];
/** The posts that a unit can leave vacant for a while. */
const MAY_BE_VACANT: ReadonlySet<Post> = new Set([
  ...[posts.DEPUTY_PARTY_SECRETARY, posts.COUNCIL_DEPUTY, posts.FARMERS_CHAIR, posts.VETERANS_CHAIR],
  ...[posts.OFFICE_STATISTICS, posts.JUSTICE_CIVIL_STATUS, posts.CULTURE_SOCIETY],
]);

/** The seats of a province: cadres and civil servants unit by unit, the vacancies already taken away. */
export function createSeats(random: Random, units: readonly Unit[]): Seat[] {
  const seats = units.flatMap((unit) => postsOf(unit).map((post) => ({ unit, post })));
  const vacant = new Set([
    ...vacancies(random, seats, 'cadre', CADRES),
    ...vacancies(random, seats, 'civil_servant', CIVIL_SERVANTS),
  ]);
  return seats.filter((seat) => !vacant.has(seat));
}

function postsOf(unit: Unit): Post[] {
  const leaders = LEADERS.flatMap((post) =>
    unit.firstClass && post === posts.COMMITTEE_DEPUTY ? [post, post] : [post],
  );
  return [...leaders, ...OFFICIALS, ...(unit.firstClass ? [posts.OFFICE_STATISTICS] : [])];
}

function vacancies(
  random: Random,
  seats: readonly Seat[],
  group: Post['staffGroup'],
  held: number,
): Set<Seat> {
  const ofGroup = seats.filter(({ post }) => post.staffGroup === group);
  return chooseExactly(random, ofGroup, ofGroup.length - held, ({ post }) =>
    MAY_BE_VACANT.has(post) ? 1 : 0,
  );
}
