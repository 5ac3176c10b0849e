import { categoryLabel } from '../../shared/analysis/category-label';
import type { Condition } from '../../shared/analysis/condition';
import { conditionWords, type Wording } from '../../shared/analysis/condition-words';
import type { Library } from '../../shared/analysis/library';
import { measureTitle } from '../../shared/charts/plot';
import type { CardContent } from '../../shared/contract/boards';
import { findRegister } from '../../shared/registers/registers';
import type { Language } from '../../shared/text/language';
import { windowMessages } from '../../shared/text/window-messages';

/** What a card is called: what it counts, and by what. */
export function cardTitle(content: CardContent, library: Library, language: Language): string {
  const { boards: words, people } = windowMessages[language];
  const indicator = (id: string) => library.indicators.find((each) => each.id === id);
  switch (content.kind) {
    case 'tile': {
      const name = indicator(content.measure)?.label[language] ?? people;
      return content.who ? `${whoWords(content.who, { library, language })}: ${name}` : name;
    }
    case 'register-tile':
      return registerIndicator(content)?.label[language] ?? content.indicator;
    case 'register-chart':
      return registerChart(content)?.title[language] ?? content.chart;
    case 'register-limit':
      return registerLimit(content)?.label[language] ?? content.limit;
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

/** Of a group by itself only its name: "Cán bộ". */
function whoWords(who: Condition, wording: Wording): string {
  const isGroup = 'dimension' in who && 'in' in who && who.in.length === 1;
  const [category = null] = isGroup ? who.in : [];
  return isGroup
    ? categoryLabel(who.dimension, category, wording.language, wording.library)
    : conditionWords(who, wording);
}

function registerIndicator({ register, indicator }: Extract<CardContent, { kind: 'register-tile' }>) {
  return findRegister(register)?.indicators.find(({ id }) => id === indicator);
}

export function registerChart({ register, chart }: Extract<CardContent, { kind: 'register-chart' }>) {
  return findRegister(register)?.charts.find(({ id }) => id === chart);
}

export function registerLimit({ register, limit }: Extract<CardContent, { kind: 'register-limit' }>) {
  return findRegister(register)?.limits.find(({ id }) => id === limit);
}

/** Whether everything that the card names is still defined. */
export function isDefined(content: CardContent, library: Library): boolean {
  const hasMeasure = (id: string): boolean =>
    id === 'headcount' || library.indicators.some((each) => each.id === id);
  if (content.kind === 'tile') return hasMeasure(content.measure);
  if (content.kind === 'register-tile') return registerIndicator(content) !== undefined;
  if (content.kind === 'register-chart') return registerChart(content) !== undefined;
  if (content.kind === 'register-limit') return registerLimit(content) !== undefined;
  if (content.kind !== 'breakdown') return true;
  const hasDimension = (id: string): boolean => library.dimensions.some((each) => each.id === id);
  return hasMeasure(content.measure) && [...content.rows, ...content.columns].every(hasDimension);
}
