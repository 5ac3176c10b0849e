import fc from 'fast-check';

import { arbitraryLayout, type LayoutOptions } from './arbitrary-layout';
import type { KnownPerson } from './known-person';
import type { Layout } from './layout';
import { arbitraryPeople, type PeopleOptions } from './people';
import { render } from './render';
import type { Truth } from './truth';
import { write } from './write';

export interface RosterFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** People, a layout, and what comes of them. */
export interface Roster {
  readonly people: readonly KnownPerson[];
  readonly layout: Layout;
  readonly truth: Truth;
  /** The files' bytes; a promise, because one of the writers works only so. */
  readonly files: () => Promise<RosterFile[]>;
}

/** Random rosters as they really arrive, with the truth that a careful human would read from them. */
export function arbitraryRoster(options: PeopleOptions & LayoutOptions = {}): fc.Arbitrary<Roster> {
  return fc
    .record({ people: arbitraryPeople(options), layout: arbitraryLayout(options) })
    .map(({ people, layout }) => createRoster(people, layout));
}

/** One roster of given people in a given layout: for failures that are kept. */
export function createRoster(people: readonly KnownPerson[], layout: Layout): Roster {
  const { files, truth } = render(people, layout);
  return {
    ...{ people, layout, truth },
    files: () =>
      Promise.all(files.map(async ({ name, grid }) => ({ name, bytes: await write(grid, layout) }))),
  };
}
