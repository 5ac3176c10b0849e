import { isLeaveKind, leaveKinds, type LeaveKind } from '../../../shared/analysis/change/compare-people';
import type { AskedPair, ListedChange } from '../../../shared/contract/change';
import type { AskedPerson, SnapshotUnits } from '../../../shared/contract/units';
import { briefText } from '../../../shared/text/brief-text';
import { changeMessages } from '../../../shared/text/change-messages';
import type { Language } from '../../../shared/text/language';
import { formatCount } from '../../../shared/text/numbers';
import { questionMessages } from '../../../shared/text/question-messages';
import { unitsMessages } from '../../../shared/text/units-messages';
import { writtenDate } from '../../../shared/text/written-date';
import { shortId } from '../../engine/short-id';
import type { AnswerTable } from '../answer-table';

/** A way to answer: what is meant, and how it is written in either language; ids are understood too. */
interface Way<Value> {
  readonly value: Value;
  readonly words: Readonly<Record<Language, string>>;
}

/** A question of the command line, as a row of its table. */
export interface Question<Value> {
  readonly id: string;
  readonly text: Readonly<Record<Language, string>>;
  readonly about: string;
  readonly ways: readonly Way<Value>[];
  /** What was said before. */
  readonly answer: Value | null;
  /** Nothing tells it, and nobody has said it. */
  readonly isOpen: boolean;
}

type Texts = Question<unknown>['text'];

const both = (word: (language: Language) => string): Texts => ({ vi: word('vi'), en: word('en') });

export function pairQuestion({ pair, doubt, before, after }: AskedPair): Question<'same' | 'different'> {
  return {
    id: `P-${shortId([pair])}`,
    text: both((language) => questionMessages[language].pair(changeMessages[language].doubts[doubt])),
    about: `${briefText(before)} → ${briefText(after)}`,
    ways: (['same', 'different'] as const).map((value) => ({
      value,
      words: both((language) => changeMessages[language][value]),
    })),
    ...{ answer: null, isOpen: true },
  };
}

/** Null: somebody of both snapshots. */
export function leaverQuestion({ who, before, end, isEndSaid }: ListedChange): Question<LeaveKind> | null {
  if (who === null || before === null || !isLeaveKind(end)) return null;
  return {
    id: `L-${shortId([who])}`,
    text: both((language) => {
      const words = questionMessages[language];
      if (isEndSaid || end === 'left') return words.leaver;
      return words.leaverAsRosters(changeMessages[language].kinds[end].toLowerCase());
    }),
    about: briefText(before),
    ways: leaveKinds.map((value) => ({
      value,
      words: both((language) => changeMessages[language].kinds[value]),
    })),
    answer: isEndSaid ? end : null,
    isOpen: end === 'left' && !isEndSaid,
  };
}

export function placeQuestion({ who, date, name, birthDate, ...asked }: AskedPerson): Question<string> {
  const { department, post, from } = asked;
  return {
    id: `U-${shortId([who, date])}`,
    text: both((language) => questionMessages[language].place),
    about: [name, writtenDate(birthDate), department, post, from]
      .filter((part) => part !== null && part !== '')
      .join(', '),
    ways: asked.options.map((value) => ({ value, words: both(() => value) })),
    answer: asked.answer,
    isOpen: asked.answer === null,
  };
}

export function nameQuestion({
  unit,
  likely,
}: SnapshotUnits['doubtful'][number]): Question<'same' | 'other'> {
  return {
    id: `N-${shortId([unit])}`,
    text: both((language) => questionMessages[language].name(likely)),
    about: unit,
    ways: [
      { value: 'same', words: both((language) => unitsMessages[language].sameUnit) },
      { value: 'other', words: both((language) => unitsMessages[language].otherUnit) },
    ],
    ...{ answer: null, isOpen: true },
  };
}

/** The table that is filled and given back. */
export function questionTable(
  questions: readonly Question<unknown>[],
  language: Language,
  printed = questions.length,
): AnswerTable {
  const words = questionMessages[language];
  return {
    ...{ name: words.sheet, printed, more: words.printed },
    title: words.title(formatCount(questions.filter(({ isOpen }) => isOpen).length, language)),
    subtitle: [words.how],
    heads: [words.id, words.question, words.about, words.ways, words.answer],
    // What nobody knows comes first.
    rows: [...questions.filter(({ isOpen }) => isOpen), ...questions.filter(({ isOpen }) => !isOpen)].map(
      ({ id, text, about, ways, answer }) => [
        ...[id, text[language], about, ways.map((way) => way.words[language]).join(' | ')],
        ways.find(({ value }) => value === answer)?.words[language] ?? '',
      ],
    ),
  };
}
