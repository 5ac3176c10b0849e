import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { TypedNumbers } from '../../../../shared/contract/forms';
import { FailureError } from '../../../../shared/contract/failure';
import type { BlankCheck } from '../../../../shared/forms/blank-check';
import { worstFirst } from '../../../../shared/forms/check-figures';
import type { BlankForm } from '../../../../shared/forms/blank-form';
import type { Question } from '../../analyse/question';
import { readSource } from '../../read/read-source';
import type { Sheet } from '../../read/sheet';
import { countCells, postNames, unitNames } from '../count-cells';
import { recordedOf } from '../recorded';
import type { BlankAnswers } from './binding';
import { askedOfNobody } from './bind-scope';
import { askedBy, givenLines, peopleLines, unitLines, type FilledSheet } from './blank-lines';
import { checkBlank } from './check-blank';
import { BlankPackage } from './blank-package';
import { printedFigures } from './place-values';
import { dateChecks, printedChecks, remarkChecks, unitChecks } from './remark-checks';
import { shown } from './show-blank';
import { answersOfSheet, ofSheet } from './sheet-answers';
import { fingerprintOf, understandBlank, type UnderstoodBlank } from './understand-blank';

export interface FilledBlank {
  readonly form: BlankForm;
  readonly sheets: readonly FilledSheet[];
}

/** Understands a blank workbook and computes what belongs into it; nothing is written. */
export async function fillBlank(
  question: Question,
  path: string,
  answersOf: (fingerprint: string) => BlankAnswers,
  typed: TypedNumbers,
  /** What the open roster says it is of. */
  rosterDate: string | null = null,
): Promise<FilledBlank> {
  const book = await BlankPackage.open(path, question.signal);
  const source = await readSource(path, () => undefined, question.signal);
  const names = { units: await unitNames(question), posts: await postNames(question) };
  const visible = source.sheets.filter(({ hidden }) => !hidden);
  const understood = (sheet: Sheet, answers: BlankAnswers): UnderstoodBlank | null => {
    const indentOf = (row: number, column: number): number => book.indentOf(sheet.name, row, column);
    return understandBlank(sheet, names, { answers, asOf: question.asOf, indentOf });
  };
  const first = visible.flatMap((sheet) => understood(sheet, {}) ?? []);
  if (first.length === 0) throw new FailureError({ kind: 'form-without-table', path });
  const fingerprint = fingerprintOf(first);
  const answers = answersOf(fingerprint);
  const sheets: FilledSheet[] = [];
  for (const [nth, { sheet }] of first.entries()) {
    const bound = understood(sheet, answersOfSheet(answers, nth));
    if (bound) sheets.push(await fillSheet(question, ofSheet(bound, nth), typed));
  }
  const checks: BlankCheck[] = [];
  for (const sheet of sheets) {
    const own = within(question, sheet.understood);
    checks.push(
      ...dateChecks(sheet.understood, { asOf: question.asOf, roster: rosterDate }),
      ...(await checkBlank(own, sheet, book)),
      ...printedChecks(sheet, printedFigures(book.sheet(sheet.understood.sheet.name), sheet)),
      ...(await unitChecks(own, sheet)),
      ...(await remarkChecks(question, sheet)),
    );
  }
  return {
    form: {
      ...{ path, ending: book.ending, fingerprint, asOf: question.asOf },
      ...{ sheets: sheets.map(shown), checks: worstFirst(checks) },
    },
    sheets,
  };
}

/** Until the user has said who is counted, nobody is. */
function within(asked: Question, blank: UnderstoodBlank): Question {
  return { ...asked, filter: { all: [asked.filter, scopeOf(blank)] } };
}

function scopeOf({ scope: { meaning } }: UnderstoodBlank): Condition {
  return meaning.kind === 'count' ? meaning.who : { any: [] };
}

async function fillSheet(asked: Question, bound: UnderstoodBlank, typed: TypedNumbers): Promise<FilledSheet> {
  const [[people = 0, all = 0] = []] = await countCells(
    asked,
    [{ who: everybody }],
    [scopeOf(bound), everybody],
  );
  const isOfNobody = bound.scope.certainty === 'sure' && people === 0 && (all ?? 0) > 0;
  const understood = isOfNobody ? { ...bound, scope: askedOfNobody(bound.scope) } : bound;
  const question = within(asked, understood);
  const recorded = await recordedOf(question, askedBy(understood));
  const isAsked = understood.scope.certainty === 'asked';
  const lines = isAsked
    ? []
    : understood.mode === 'people'
      ? await peopleLines(question, understood)
      : understood.mode === 'units'
        ? await unitLines(question, understood, typed, recorded)
        : await givenLines(question, understood, typed, recorded);
  return { understood, lines, people: people ?? 0, recorded };
}
