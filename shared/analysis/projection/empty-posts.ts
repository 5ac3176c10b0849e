import { postKeys } from '../../roster/post-keys';
import type { ProjectedPerson, Retirement } from './project';

/** A post of a unit, or of a department of it, that nobody holds any more once those who hold it have retired. */
export interface EmptyPost {
  readonly unit: string | null;
  readonly department: string | null;
  readonly position: string;
  readonly holders: number;
  /** When the last of them retires. */
  readonly from: number;
}

/**
 * The earliest first. `everybody`: whoever holds a post, those too who are not asked about; `retirements`: of them all,
 * within the years asked for; `isAsked`: a post is told of where one of those who hold it is asked about.
 */
export function emptyPosts(
  everybody: readonly ProjectedPerson[],
  retirements: readonly Retirement[],
  isAsked: (person: number) => boolean = () => true,
): EmptyPost[] {
  const retires = new Map(retirements.map((each) => [each.who.person, each.retires]));
  const posts = new Map<string, EmptyPost & { stays: boolean; isAsked: boolean }>();
  for (const { person, unit, department, position } of everybody) {
    const date = retires.get(person);
    for (const { written, key: post } of position === null
      ? []
      : postKeys(position, unit ?? '', department)) {
      const key = JSON.stringify([unit, post]);
      const named = written.charAt(0).toLocaleUpperCase('vi') + written.slice(1);
      const none = { unit, department, position: named, holders: 0, from: 0, stays: false, isAsked: false };
      const known = posts.get(key) ?? none;
      posts.set(key, {
        ...known,
        holders: known.holders + 1,
        from: Math.max(known.from, date ?? 0),
        stays: known.stays || date === undefined,
        isAsked: known.isAsked || isAsked(person),
      });
    }
  }
  return [...posts.values()]
    .filter((post) => !post.stays && post.isAsked)
    .map(({ stays: _stays, isAsked: _isAsked, ...post }) => post)
    .sort((a, b) => a.from - b.from || a.position.localeCompare(b.position));
}
