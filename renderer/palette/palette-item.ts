import type { SearchOption } from '../components/find-options';
import type { WindowMessages } from '../../shared/text/window-messages';

export type PaletteGroup = keyof WindowMessages['palette']['groups'];

/** Something that the palette leads to. */
export interface PaletteItem extends SearchOption {
  readonly group: PaletteGroup;
  /** What tells it from others of the same name. */
  readonly detail?: string;
  readonly run: () => void;
}

const mostInGroup = 6;

/** A few of each group, so that no group hides the others. */
export function fewOfEach(items: readonly PaletteItem[], groups: readonly PaletteGroup[]): PaletteItem[] {
  return groups.flatMap((group) => items.filter((item) => item.group === group).slice(0, mostInGroup));
}
