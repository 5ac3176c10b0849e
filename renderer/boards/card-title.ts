import type { Library } from '../../shared/analysis/library';
import { measureTitle } from '../../shared/charts/plot';
import type { CardContent } from '../../shared/contract/boards';
import type { Language } from '../../shared/text/language';
import { windowMessages } from '../../shared/text/window-messages';

/** What a card is called: what it counts, and by what. */
export function cardTitle(content: CardContent, library: Library, language: Language): string {
  const { boards: words, people } = windowMessages[language];
  const indicator = (id: string) => library.indicators.find((each) => each.id === id);
  switch (content.kind) {
    case 'tile':
      return indicator(content.measure)?.label[language] ?? people;
    case 'paragraph':
      return words.paragraph;
    case 'note':
      return words.note;
    case 'breakdown': {
      const heads = (ids: readonly string[]): string[] =>
        ids.flatMap((id) => library.dimensions.find((each) => each.id === id)?.label[language] ?? []);
      const sides = { rowHeads: heads(content.rows), columnHeads: heads(content.columns) };
      return measureTitle(sides, indicator(content.measure), language);
    }
  }
}

/** Whether everything that the card names is still defined. */
export function isDefined(content: CardContent, library: Library): boolean {
  const hasMeasure = (id: string): boolean =>
    id === 'headcount' || library.indicators.some((each) => each.id === id);
  if (content.kind === 'tile') return hasMeasure(content.measure);
  if (content.kind !== 'breakdown') return true;
  const hasDimension = (id: string): boolean => library.dimensions.some((each) => each.id === id);
  return hasMeasure(content.measure) && [...content.rows, ...content.columns].every(hasDimension);
}
