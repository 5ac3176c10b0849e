import type { MissingPage } from '../../shared/contract/registers';
import { roundHalfUp } from '../../shared/text/round-half-up';
import type { RegisterResult } from '../../shared/registers/register-indicator';
import { changeMessages } from '../../shared/text/change-messages';
import type { Language } from '../../shared/text/language';
import type { PlainChart } from '../engine/publish/workbook/plain-workbook';
import type { AnswerTable } from './answer-table';
import {
  groupHead,
  groupName,
  headLines,
  limitTables,
  missingTable,
  type RegisterAnswer,
} from './register-text';
import { batchWords } from './words';

const rounded = (value: number): number => roundHalfUp(value, 2);

/** The figures of a register as numbers, and the groups that are over a limit. */
export function registerTables(answer: RegisterAnswer, language: Language): AnswerTable[] {
  const { register, by, results } = answer;
  const words = changeMessages[language];
  const indicatorOf = ({ id }: RegisterResult) => register.indicators.find((each) => each.id === id);
  const figures: AnswerTable = {
    name: batchWords.figure[language],
    title: register.label[language],
    subtitle: headLines(answer, language),
    heads: [
      batchWords.indicator[language],
      ...(by === null ? [] : [groupHead(answer, by, language)]),
      ...[words.shareOf, words.valueOf, batchWords.amount[language], words.denominator],
      ...[batchWords.unknown[language], batchWords.counted[language]],
    ],
    rows: results.map((result) => {
      const indicator = indicatorOf(result);
      const { numerator, denominator, value, unknown } = result;
      const isShare = indicator?.as === 'share' || indicator?.as === 'mean';
      return [
        indicator?.label[language] ?? result.id,
        ...(by === null ? [] : [groupName(answer, by, result.group, language)]),
        isShare && value !== null ? rounded(value * 100) : null,
        indicator?.as === 'ratio' && value !== null ? rounded(value) : null,
        value === null || indicator?.as === 'mean' ? null : rounded(numerator),
        ...[denominator, unknown, indicator?.counts[language] ?? ''],
      ];
    }),
  };
  const chart = chartOf(answer, language);
  return [{ ...figures, ...(chart && { chart }) }, ...limitTables(answer, language)];
}

/** Of one indicator by groups: the column that its figure stands in. */
function chartOf({ register, by, results }: RegisterAnswer, language: Language): PlainChart | null {
  const [id, ...others] = new Set(results.map((result) => result.id));
  const indicator = register.indicators.find((each) => each.id === id);
  if (by === null || !indicator || others.length > 0) return null;
  const { as } = indicator;
  const values = as === 'share' || as === 'mean' ? 2 : as === 'ratio' ? 3 : 4;
  const title = `${indicator.label[language]}${values === 2 ? ' (%)' : ''}`;
  return { kind: by === 'year' || by === 'month' ? 'line' : 'bars', title, categories: 1, values };
}

export function missingTables(answer: RegisterAnswer, page: MissingPage, language: Language): AnswerTable[] {
  const { heads, rows, title } = missingTable(answer, page, language);
  return [{ name: '1', title, subtitle: headLines(answer, language), heads, rows }];
}
