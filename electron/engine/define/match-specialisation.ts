import { qualification } from '../../../shared/analysis/dimensions/qualification';
import type { Post } from '../../../shared/contract/definitions';
import { fold } from '../../../shared/text/fold';

export type SpecialisationMatch = 'match' | 'near' | 'mismatch';

/** What is known of a person's post and studies, as recorded. */
export interface Studied {
  readonly position: string | null;
  readonly specialisation: string | null;
  readonly staffGroup: string | null;
  readonly qualification: string | null;
}

/** What a table of posts says of a person: the line that decides, and whether what was studied fits. */
export interface Judgement {
  /** The id of the line; null where no line names the post. */
  readonly post: string | null;
  /** Null where the post, or what was studied, is not recorded or no line names the post. */
  readonly result: SpecialisationMatch | null;
}

/** Judges whether what a person studied fits the post, by a table of posts. */
export function postJudge(posts: readonly Post[]): (person: Studied) => Judgement {
  const table = posts.map((post) => ({
    ...post,
    posts: foldAll(post.posts),
    accepted: foldAll(post.accepted),
    near: foldAll(post.near),
  }));
  return ({ position, specialisation, staffGroup, qualification: level }) => {
    const post =
      table.find(({ posts: names }) => position !== null && namesOne(position, names)) ??
      table.find(({ staffGroups }) => staffGroup !== null && staffGroups.includes(staffGroup));
    if (!post) return { post: null, result: null };
    if (specialisation === null || specialisation === '') return { post: post.id, result: null };
    if (post.anyField) return { post: post.id, result: levelFits(level, post.atLeast) };
    if (namesOne(specialisation, post.accepted)) return { post: post.id, result: 'match' };
    return { post: post.id, result: namesOne(specialisation, post.near) ? 'near' : 'mismatch' };
  };
}

const levels = (qualification.categories ?? []).map(({ id }) => id);

/** Any field fits at the level that the post asks; where the person's is not recorded nobody can say. */
function levelFits(has: string | null, atLeast: string | null): SpecialisationMatch | null {
  if (atLeast === null) return 'match';
  if (has === null) return null;
  return levels.indexOf(has) >= levels.indexOf(atLeast) ? 'match' : 'mismatch';
}

/** Whether what a person studied fits the post, by a table of posts; null where that cannot be said. */
export function specialisationMatcher(
  posts: readonly Post[],
): (person: Studied) => SpecialisationMatch | null {
  const judge = postJudge(posts);
  return (person) => judge(person).result;
}

function foldAll(words: readonly string[]): string[] {
  return words.map(fold).filter((word) => word !== '');
}

/** Whether a text holds one of the folded phrases, as whole words. */
function namesOne(text: string, phrases: readonly string[]): boolean {
  const words = ` ${fold(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
