import type { CellPart } from '../../../shared/analysis/cell-condition';
import type { Indicator } from '../../../shared/analysis/indicator';
import { hiddenSign } from '../../../shared/analysis/disclosure/version-words';
import type { TableCell } from '../../../shared/analysis/table-model';
import { formatDate } from '../../../shared/text/dates';
import type { Language } from '../../../shared/text/language';
import { formatCount, formatShare } from '../../../shared/text/numbers';
import { windowMessages } from '../../../shared/text/window-messages';

/** Everything that a figure is made of. */
export interface ExplainedFigure {
  readonly cell: TableCell;
  /** Null: a headcount. */
  readonly indicator: Indicator | null;
  /** Who stands in the cell, in words. */
  readonly who: string;
  /** Whom the share of a headcount is a share of, in words. */
  readonly shareOfWhom: string;
  readonly asOf: string;
  /** The filter in words; null: none. */
  readonly filter: string | null;
  readonly rosterName: string;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly language: Language;
  /** That no standard is in force by which the figure could judge; null: one is, or it judges by none. */
  readonly noStandard?: string | null;
}

/** A figure that a public version does not tell. */
export interface HiddenFigureFrame extends Omit<ExplainedFigure, 'cell' | 'who' | 'shareOfWhom'> {
  /** By which figures are hidden: the sentence under the table, the same for every one of them. */
  readonly rule: string;
}

export interface Explanation {
  readonly figure: string;
  readonly lines: readonly { readonly term: string; readonly text: string }[];
  /** Whom a click can show, with how many they are; nobody is not offered. */
  readonly parts: readonly { readonly part: CellPart; readonly label: string }[];
}

/** What a figure means, in words and with its numbers. */
export function explainFigure(explained: ExplainedFigure): Explanation {
  const lines = explained.indicator ? shareLines(explained) : countLines(explained);
  return { figure: figureText(explained), lines: around(explained, lines), parts: partsOf(explained) };
}

/**
 * What a hidden figure would be of, and the rule by which figures are hidden: never why this one is, and nothing of what
 * it counts.
 */
export function explainHidden(hidden: HiddenFigureFrame): Explanation {
  const { hidden: term } = windowMessages[hidden.language].breakdown.explained;
  const text = hidden.rule.charAt(0).toUpperCase() + hidden.rule.slice(1);
  return { figure: hiddenSign, lines: around(hidden, [{ term, text }]), parts: [] };
}

type Frame = Omit<HiddenFigureFrame, 'rule'>;

/** What is counted, then what is to be said of the figure itself, then of when and from where it is. */
function around(frame: Frame, own: Explanation['lines']): Explanation['lines'] {
  const { indicator, asOf, filter, rosterName, files, language, noStandard = null } = frame;
  const words = windowMessages[language].breakdown;
  const terms = words.explained;
  const [file = '', ...more] = files;
  const source = more.length === 0 ? file : words.moreFiles(file, formatCount(more.length, language));
  return [
    {
      term: terms.measure,
      text: indicator
        ? sentence(indicator.label[language], indicator.definition[language])
        : sentence(words.headcount, words.headcountDefinition),
    },
    ...own,
    ...(noStandard === null ? [] : [{ term: terms.standard, text: noStandard }]),
    { term: terms.asOf, text: formatDate(asOf, language) },
    ...(indicator && indicator.basis[language] !== ''
      ? [{ term: terms.basis, text: indicator.basis[language] }]
      : []),
    { term: terms.filter, text: filter ?? words.noFilter },
    { term: terms.source, text: source === '' ? rosterName : words.source(rosterName, source) },
  ];
}

function figureText({ cell, indicator, language }: ExplainedFigure): string {
  if (indicator) return formatShare(cell.value, language);
  const count = formatCount(cell.people, language);
  return cell.share === null ? count : `${count} (${formatShare(cell.share, language)})`;
}

function countLines({ cell, shareOfWhom, language }: ExplainedFigure): Explanation['lines'] {
  const words = windowMessages[language].breakdown;
  const people = formatCount(cell.people, language);
  if (cell.share === null || cell.shareOf === null)
    return [{ term: words.explained.formula, text: words.counted(people) }];
  const whole = formatCount(cell.shareOf, language);
  return [
    {
      term: words.explained.formula,
      text: words.divided(people, whole, formatShare(cell.share, language)),
    },
    { term: words.explained.denominator, text: words.shareOf(whole, shareOfWhom) },
  ];
}

function shareLines({ cell, who, language }: ExplainedFigure): Explanation['lines'] {
  const words = windowMessages[language].breakdown;
  const { explained: terms } = words;
  const [people, numerator, denominator, unknown] = [
    cell.people,
    cell.numerator,
    cell.denominator,
    cell.unknown,
  ].map((count) => formatCount(count, language)) as [string, string, string, string];
  const isEverybody = cell.denominator === cell.people;
  return [
    {
      term: terms.formula,
      text:
        cell.value === null
          ? words.nobodyInDenominator
          : words.divided(numerator, denominator, formatShare(cell.value, language)),
    },
    {
      term: terms.denominator,
      text: isEverybody
        ? words.denominatorAll(denominator, who)
        : words.denominatorPart(denominator, people, who),
    },
    {
      term: terms.unknown,
      text: isEverybody && cell.unknown > 0 ? words.unknownInside(unknown) : words.unknownOutside(unknown),
    },
  ];
}

function partsOf({ cell, indicator, language }: ExplainedFigure): Explanation['parts'] {
  const { parts } = windowMessages[language].breakdown;
  const offered: readonly CellPart[] = indicator
    ? ['numerator', 'denominator', 'unknown', 'people']
    : ['people'];
  return offered
    .filter((part) => cell[part] > 0)
    .filter((part) => part !== 'people' || !indicator || cell.people !== cell.denominator)
    .map((part) => ({ part, label: parts[part](formatCount(cell[part], language)) }));
}

function sentence(name: string, definition: string): string {
  return definition === '' ? name : `${name}: ${definition}`;
}
