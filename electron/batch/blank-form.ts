import { countWord } from '../../shared/forms/describe-check';
import { describeBlankCheck, type BlankCheck } from '../../shared/forms/blank-check';
import type { BlankBinding, BlankSheet } from '../../shared/forms/blank-form';
import { describeBinding, describeOffer } from '../../shared/forms/describe-binding';
import { formatCount } from '../../shared/text/numbers';
import { answersIn, othersIn, readAnswers, readAnswersFile } from '../engine/forms/blank/blank-answers';
import { fillBlank } from '../engine/forms/blank/fill-blank';
import { writeBlank } from '../engine/forms/blank/write-blank';
import { readTyped } from '../engine/forms/typed-numbers';
import { formatTable } from './print-table';
import { requireEnding } from './require-ending';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** A blank workbook of any office, understood and filled in. */
export async function blankForm(
  { service, question, options, asOf, roster }: Session,
  path: string,
  units: readonly string[] | null,
): Promise<Answer> {
  const { language, out } = options;
  const answers =
    options.bindings === null ? await readAnswers(service.database) : await readAnswersFile(options.bindings);
  const asked =
    units === null
      ? question
      : { ...question, filter: { all: [question.filter, { dimension: 'unit', in: units }] } };
  const typed = await readTyped(service.database);
  const filled = await fillBlank(asked, path, answersIn(answers), typed, {
    rosterDate: roster.statedDate,
    others: othersIn(answers),
  });
  requireEnding(out, filled.form.ending);
  const written = out === null ? null : await writeBlank(filled, out, question.signal);
  const binding = ({
    key,
    place,
    path: heads,
    certainty,
    meaning,
    suggestion,
    words,
    unread,
    offered,
  }: BlankBinding): object => ({
    ...{ key, place, path: heads, certainty, meaning, suggestion },
    words: words[language],
    ...(unread && { unread }),
    ...(offered && { offered: { ...offered, words: offered.words[language] } }),
  });
  return {
    json: {
      ...asOf,
      ...{ form: path, fingerprint: filled.form.fingerprint, path: out, cells: written },
      sheets: filled.form.sheets.map((sheet) => ({
        ...{
          sheet: sheet.sheet,
          title: sheet.title,
          mode: sheet.mode,
          people: sheet.people,
          scope: binding(sheet.scope),
        },
        bindings: { columns: sheet.columns.map(binding), rows: sheet.rows.map(binding) },
        rows: sheet.preview.map(({ label, values }) => ({ label, values })),
      })),
      checks: filled.form.checks.map((check) => ({ ...check, text: describeBlankCheck(check, language) })),
    },
    text: () =>
      [
        ...filled.form.sheets.map((sheet) => sheetText(sheet, language)),
        ...checksText(filled.form.checks, language),
        ...(out === null ? [] : [`${out}  (${formatCount(written ?? 0, language)})`]),
      ].join('\n\n'),
  };
}

/** What does not simply hold, and how many checks do. */
function checksText(checks: readonly BlankCheck[], language: 'vi' | 'en'): string[] {
  if (checks.length === 0) return [];
  const sign = { holds: '✓', explained: '~', broken: '✗' } as const;
  const open = checks.filter(({ state }) => state !== 'holds');
  const holds = formatCount(checks.length - open.length, language);
  return [
    [
      ...open.slice(0, 40).map((check) => `${sign[check.state]} ${describeBlankCheck(check, language)}`),
      ...(open.length > 40 ? [`… (+${open.length - 40})`] : []),
      `✓ ${holds}`,
    ].join('\n'),
  ];
}

function sheetText(sheet: BlankSheet, language: 'vi' | 'en'): string {
  const sign = { sure: '✓', answered: '✓', asked: '?', none: '–' } as const;
  const line = ({ place, path, certainty, words, offered }: BlankBinding): string[] => [
    sign[certainty],
    place,
    path.join(' › ').slice(0, 70),
    (offered ? describeOffer(offered, language) : words[language]).slice(0, 80),
  ];
  const head = ['', batchWords.cell[language], batchWords.header[language], batchWords.field[language]];
  return [
    `${sheet.sheet}: ${sheet.title}`,
    `${formatCount(sheet.people, language)} ${countWord('people', sheet.people, language)} · ${sheet.scope.certainty === 'asked' ? '? ' : ''}${describeBinding(sheet.scope, language)}`,
    formatTable(head, [...sheet.columns.map(line), ...sheet.rows.map(line)]),
  ].join('\n');
}
