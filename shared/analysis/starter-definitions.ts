import type { Definitions } from '../contract/definitions';
import { starterPosts } from './starter-posts';
import { starterStandards } from './starter-standards';

export const noDefinitions: Definitions = {
  version: 1,
  dimensions: [],
  indicators: [],
  populations: [],
  standards: [],
  posts: [],
  unitChanges: [],
  unitParents: [],
  retirement: [],
  registerWords: [],
};

/** What a new workspace begins with. */
export const starterDefinitions: Definitions = {
  ...noDefinitions,
  standards: [...starterStandards],
  posts: [...starterPosts],
};
