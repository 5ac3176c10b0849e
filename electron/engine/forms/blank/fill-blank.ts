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
import { withOffers, type OtherForm } from './offered-answers';
import { answersOfSheet, ofOtherSheets, ofSheet } from './sheet-answers';
import { fingerprintOf, understandBlank, type UnderstoodBlank } from './understand-blank';

export interface FilledBlank {
  readonly form: BlankForm;
  readonly sheets: readonly FilledSheet[];
}

export interface BesideForm {
  /** What the open roster says it is of. */
  readonly rosterDate?: string | null;
  /** What was answered about other forms. */
  readonly others?: (fingerprint: string) => readonly OtherForm[];
}

/** Understands a blank workbook and computes what belongs into it; nothing is written. */
export async function fillBlank(
  question: Question,
  path: string,
  answersOf: (fingerprint: string) => BlankAnswers,
  typed: TypedNumbers,
  { rosterDate = null, others = () => [] }: BesideForm = {},
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
  const answered = first.flatMap(({ sheet }, nth) => {
    const place = { name: sheet.name, nth, isOnly: first.length === 1 };
    const own = answersOfSheet(answers, place);
    const blank = understood(sheet, own);
    return blank ? [{ place, blank, answers: own }] : [];
  });
  const offered = withOffers(answered, [
    ...others(fingerprint),
    // Of sheets that are called otherwise by now.
    { title: first[0]?.table.title ?? '', answers: ofOtherSheets(answers, answered) },
  ]);
  const sheets: FilledSheet[] = [];
  for (const [at, blank] of offered.entries()) {
    const { place } = answered[at] ?? {};
    if (place) sheets.push(await fillSheet(question, ofSheet(blank, place), typed));
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
