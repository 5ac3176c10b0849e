import { chance, type Random } from '../random/random';
import type { Post } from '../province/posts';
import type { Unit } from '../province/unit';
import type { Cell } from './cell';

/** The title as the kind of unit has it: the truth that all spellings of a post come back to. */
export function postTitle(post: Post, unit: Unit): string {
  return unit.kind === 'commune' ? post.title : (post.urbanTitle ?? post.title);
}

export function writePost(random: Random, post: Post, unit: Unit): Cell {
  const title = postTitle(post, unit);
  if (title === post.title && chance(random, 0.06)) return post.abbreviation;
  return chance(random, 0.02) ? title.replace('Chủ tịch', 'chủ tịch') : title;
}
