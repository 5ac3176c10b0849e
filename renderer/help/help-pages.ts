import { marked } from 'marked';
import { fold } from '../../shared/text/fold';
import type { Language } from '../../shared/text/language';

/** The pages in the order of the guide; `quick-guide` is printed and not among them. */
export const helpPageIds = [
  'start',
  'overview',
  'filter',
  'breakdown',
  'boards',
  'people',
  'data',
  'change',
  'registers',
  'forms',
  'report',
  'definitions',
  'export',
  'workspace',
  'rules',
  'keys',
  'office',
] as const;
export type HelpPageId = (typeof helpPageIds)[number];

export const isHelpPage = (id: string): id is HelpPageId => helpPageIds.some((each) => each === id);

export interface HelpPage {
  readonly id: HelpPageId;
  readonly title: string;
  readonly html: string;
  /** Folded, for the search. */
  readonly searched: string;
}

const texts = import.meta.glob<string>('../../docs/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../docs/help/pictures/*/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const made = new Map<Language, readonly HelpPage[]>();

export function helpPages(language: Language): readonly HelpPage[] {
  const known = made.get(language);
  if (known) return known;
  const pages = helpPageIds.map((id) => readPage(id, language));
  made.set(language, pages);
  return pages;
}

function readPage(id: HelpPageId, language: Language): HelpPage {
  const text = texts[`../../docs/help/${language}/${id}.md`] ?? '';
  const html = marked.parse(text, { async: false });
  return {
    id,
    title: /^# (.+)$/m.exec(text)?.[1] ?? id,
    html: html.replace(/src="pictures\/([\w-]+\.png)"/g, (_all, name: string) => {
      const address = pictures[`../../docs/help/pictures/${language}/${name}`];
      return address === undefined ? 'hidden' : `src="${address}"`;
    }),
    searched: fold(text),
  };
}

/** The pages that hold every word, in any order; tone marks are not needed. */
export function findPages(pages: readonly HelpPage[], typed: string): readonly HelpPage[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return pages.filter(({ searched }) => words.every((word) => searched.includes(word)));
}
