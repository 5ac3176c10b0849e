import type { Post } from '../../../shared/contract/definitions';
import { fold } from '../../../shared/text/fold';

export type SpecialisationMatch = 'match' | 'near' | 'mismatch';

/** What is known of a person's post and studies, as recorded. */
export interface Studied {
  readonly position: string | null;
  readonly specialisation: string | null;
  readonly staffGroup: string | null;
}

/**
 * Whether what a person studied fits the post, by a table of posts; null where the post, or what was studied, is not
 * recorded or the table does not name the post.
 */
export function specialisationMatcher(
  posts: readonly Post[],
): (person: Studied) => SpecialisationMatch | null {
  const table = posts.map((post) => ({
    ...post,
    posts: foldAll(post.posts),
    accepted: foldAll(post.accepted),
    near: foldAll(post.near),
  }));
  return ({ position, specialisation, staffGroup }) => {
    if (specialisation === null || specialisation === '') return null;
    const post =
      table.find(({ posts: names }) => position !== null && namesOne(position, names)) ??
      table.find(({ staffGroups }) => staffGroup !== null && staffGroups.includes(staffGroup));
    if (!post) return null;
    if (post.anyField || namesOne(specialisation, post.accepted)) return 'match';
    return namesOne(specialisation, post.near) ? 'near' : 'mismatch';
  };
}

function foldAll(words: readonly string[]): string[] {
  return words.map(fold).filter((word) => word !== '');
}

/** Whether a text holds one of the folded phrases, as whole words. */
function namesOne(text: string, phrases: readonly string[]): boolean {
  const words = ` ${fold(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
