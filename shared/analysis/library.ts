import type { Definitions, Post, Standard } from '../contract/definitions';
import type { Text } from '../text/language';
import type { Condition } from './condition';
import type { Dimension } from './dimension';
import type { Indicator } from './indicator';

/** People with a name, to be meant again. */
export interface Population {
  readonly id: string;
  readonly label: Text;
  readonly note: Text;
  readonly condition: Condition;
}

/**
 * Everything that questions may name: what is built in and what the workspace defines. Made with `makeLibrary`;
 * window, command line and engine use the same.
 */
export interface Library {
  /** Built-in ones first, then own ones; the same for indicators. */
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  readonly standards: readonly Standard[];
  readonly posts: readonly Post[];
}

export declare function makeLibrary(definitions: Definitions): Library;
