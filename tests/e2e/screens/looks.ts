import { languages, type Language } from '../../../shared/text/language';
import type { Settings } from '../../../shared/contract/settings';

/** The work area of the screens that analysts sit at: what Windows leaves of 1366×768 and 1920×1080. */
export const sizes = { '1366x768': [1366, 720], '1920x1080': [1920, 1032] } as const;
export type SizeName = keyof typeof sizes;
export const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][];
/** How many people the roster has; `long`: some hundreds in whom every name and text is of the longest. */
export const crowds = [0, 1, 2593, 60_000, 'long'] as const;
export type Crowd = (typeof crowds)[number];

export interface Look {
  readonly language: Language;
  readonly theme: (typeof themes)[number];
  readonly size: SizeName;
  readonly people: Crowd;
}

const usual = { language: 'vi', theme: 'light', size: '1366x768', people: 2593 } as const;

/** What is worth looking at every day: each choice at least once, and the two hardest together. */
const chosen: readonly Look[] = [
  usual,
  { ...usual, language: 'en', theme: 'dark', size: '1920x1080' },
  { ...usual, theme: 'contrast' },
  ...([0, 1, 60_000] as const).map((people) => ({ ...usual, people })),
];

/** Every language in every theme at every size with every number of people. */
function every(): Look[] {
  return crowds.flatMap((people) =>
    languages.flatMap((language) =>
      themes.flatMap((theme) =>
        (Object.keys(sizes) as SizeName[]).map((size) => ({ language, theme, size, people })),
      ),
    ),
  );
}

export type Wanted = Readonly<Partial<Record<keyof Look, string>>>;

/** The chosen looks, all of them, or those that are as wanted. */
export function looksOf(wanted: Wanted, isAll: boolean): readonly Look[] {
  const entries = Object.entries(wanted) as [keyof Look, string | undefined][];
  const asked = entries.filter(([, value]) => value !== undefined);
  if (asked.length === 0) return isAll ? every() : chosen;
  const matching = every().filter((look) =>
    asked.every(([key, value]) => value?.split(',').includes(String(look[key]))),
  );
  if (isAll) return matching;
  // What was not asked about stays usual.
  const free = (Object.keys(usual) as (keyof Look)[]).filter((key) => wanted[key] === undefined);
  return matching.filter((look) => free.every((key) => look[key] === usual[key]));
}
