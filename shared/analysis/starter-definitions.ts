import type { Definitions } from '../contract/definitions';
import { starterPosts } from './starter-posts';
import { starterStandards } from './starter-standards';

/** What a new workspace begins with. */
export const starterDefinitions: Definitions = {
  version: 1,
  dimensions: [],
  indicators: [],
  populations: [],
  standards: [...starterStandards],
  posts: [...starterPosts],
};
