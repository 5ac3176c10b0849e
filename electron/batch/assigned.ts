import { describeTypedProblem } from '../../shared/forms/typed-problem';
import { formatCount } from '../../shared/text/numbers';
import type { Language } from '../../shared/text/language';
import { unitNames } from '../engine/forms/count-cells';
import { changeTyped } from '../engine/forms/typed-numbers';
import { readTypedSheet, type TypedSheet } from '../engine/forms/typed-sheet';
import type { Answer, Session } from './session';

/** `--assigned`: the posts of each unit, kept beside the roster. */
export async function readAssigned({ service, question }: Session, path: string): Promise<TypedSheet> {
  const sheet = await readTypedSheet(path, 'assigned_posts', await unitNames(question), question.signal);
  await changeTyped(service.database, 'assigned_posts', sheet.numbers);
  return sheet;
}

/** The answer with every line of the sheet that was not taken. */
export function withAssigned(answer: Answer, sheet: TypedSheet | null, language: Language): Answer {
  if (sheet === null) return answer;
  const { numbers, problems, missing } = sheet;
  const read = Object.keys(numbers).length;
  const texts = problems.map((problem) => describeTypedProblem(problem, language));
  const count = (number: number): string => formatCount(number, language);
  const head =
    language === 'vi'
      ? `Biên chế được giao: nhận số của ${count(read)} đơn vị; còn ${count(missing.length)} đơn vị chưa có.`
      : `Assigned posts: numbers of ${count(read)} units taken; ${count(missing.length)} units still have none.`;
  return {
    json: {
      ...(answer.json as object),
      assigned: { read, missing, problems: problems.map((each, at) => ({ ...each, text: texts[at] })) },
    },
    text: () =>
      [
        ...[answer.text(), '', head],
        ...texts.slice(0, 40).map((text) => `• ${text}`),
        ...(texts.length > 40 ? [`… (+${texts.length - 40})`] : []),
      ].join('\n'),
  };
}
