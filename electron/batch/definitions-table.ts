import type { Indicator } from '../../shared/analysis/indicator';
import type { Language } from '../../shared/text/language';
import { publishMessages } from '../../shared/text/publish-messages';
import { windowMessages } from '../../shared/text/window-messages';
import type { AnswerTable } from './answer-table';
import { batchWords } from './words';

/** What the figures of the sheet before mean. */
export function definitionsTable(indicators: readonly Indicator[], language: Language): AnswerTable {
  const { definitionsSheet } = publishMessages[language];
  return {
    name: definitionsSheet,
    title: definitionsSheet,
    subtitle: [],
    heads: [batchWords.indicator[language], definitionsSheet, windowMessages[language].basis],
    rows: indicators.map(({ label, definition, basis }) => [
      label[language],
      definition[language],
      basis[language],
    ]),
  };
}
