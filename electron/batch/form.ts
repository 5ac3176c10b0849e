import {
  countWord,
  describeCheck,
  describeCrossCheck,
  describeNote,
} from '../../shared/forms/describe-check';
import type { FilledForm } from '../../shared/forms/filled-form';
import { findForm, forms } from '../../shared/forms/forms';
import { formatCount } from '../../shared/text/numbers';
import { unitNames } from '../engine/forms/count-cells';
import { fillForm } from '../engine/forms/fill-form';
import { besideRoster, requireForm } from '../engine/forms/form-handlers';
import { readFormWords } from '../engine/forms/form-words';
import { requireRegister } from '../engine/registers/registers';
import { nearestUnit } from '../engine/forms/nearest-unit';
import { unitKey } from '../engine/forms/unit-key';
import { readAssigned, withAssigned } from './assigned';
import type { BatchOptions } from './options';
import { requireEnding } from './require-ending';
import { sampleFile } from './sample-file';
import { UsageError } from './usage-error';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { batchWords } from './words';

/** The names of the official forms. */
export function formList({ json, language }: BatchOptions): string {
  if (json)
    return JSON.stringify(
      { forms: forms.map(({ id, code, label }) => ({ id, code, label: label[language] })) },
      null,
      2,
    );
  return formatTable(
    ['FORM', language === 'vi' ? 'Ký hiệu' : 'Code', language === 'vi' ? 'Tên biểu' : 'Form'],
    forms.map(({ id, code, label }) => [id, code, label[language]]),
  );
}

/** An official form filled in, or a blank workbook of any office. */
export async function form(session: Session): Promise<Answer> {
  const { form: name, out } = session.options;
  if (name === null)
    throw new UsageError(
      'cần tên biểu: bienche form FORM FILE...; xem bienche form --list',
      'the form is missing: bienche form FORM FILE...; see bienche form --list',
    );
  const units = await namedUnits(session);
  const assigned =
    session.options.assigned === null ? null : await readAssigned(session, session.options.assigned);
  if (!findForm(name) && /\.[a-z]{3,4}$/i.test(name)) {
    const { blankForm } = await import('./blank-form');
    return withAssigned(await blankForm(session, name, units), assigned, session.options.language);
  }
  requireEnding(out, '.xlsx');
  const template = requireForm(name);
  const { service, question, options, asOf } = session;
  if (options.training.length > 0) await readTraining(session);
  const choice = { units, everyLevel: options.everyLevel };
  const filled = await fillForm(question, template, choice, await besideRoster(service));
  if (out !== null) {
    const { writeForm } = await import('../engine/publish/form/write-form');
    const around = await readFormWords(service.database, template, session.roster.name);
    const words = { ...around, reportingUnit: options.reportingUnit ?? around.reportingUnit };
    await writeForm({ filled, template, words, language: options.language }, out, question.signal);
  }
  const answer = {
    json: { ...asOf, ...inJson(filled, options), path: out },
    text: () => inWords(filled, options),
  };
  return withAssigned(answer, assigned, options.language);
}

/** `--unit` as the roster writes it; null for all. */
async function namedUnits({ question, options }: Session): Promise<string[] | null> {
  if (options.units.length === 0) return null;
  const found = (await unitNames(question)).map((unit) => [unitKey(unit), unit] as const);
  return options.units.map((name) => {
    const unit = found.find(([key]) => key === unitKey(name));
    if (unit) return unit[1];
    const near = nearestUnit(
      name,
      found.map(([, each]) => each),
    );
    throw new UsageError(
      `--unit: danh sách không có đơn vị “${name}”${near === null ? '' : `; gần nhất là “${near}”`}`,
      `--unit: the roster has no unit “${name}”${near === null ? '' : `; the nearest is “${near}”`}`,
    );
  });
}

/** The register of training beside the roster. */
async function readTraining({ service, question, options }: Session): Promise<void> {
  const { samples } = requireRegister('training');
  const files = options.training.flatMap((file) => (file === 'sample' ? samples.map(sampleFile) : [file]));
  const how = { replace: true, passwords: options.passwords };
  await service.registers.import('training', files, how, () => undefined, question.signal);
}

function inJson(filled: FilledForm, { language }: BatchOptions): object {
  return {
    form: filled.form,
    title: filled.title,
    people: filled.people,
    columns: filled.leaves.map(({ mark, path, kind }) => ({ mark, path, kind })),
    rows: filled.rows.map(({ id, kind, label, values }) => ({ id, kind, label, values })),
    checks: filled.checks.map(({ rest, ...check }) => ({
      ...check,
      rest: rest.map(({ label, people }) => ({ label: label[language], people })),
      text: describeCheck({ ...check, rest }, filled, language),
    })),
    crossChecks: filled.crossChecks.map((check) => ({ ...check, label: check.label[language] })),
    notes: filled.notes.map((note) => ({ kind: note.kind, text: describeNote(note, language) })),
  };
}

/** The total row, what does not simply hold, and the remarks; the whole table is in the workbook. */
function inWords(filled: FilledForm, { language, out }: BatchOptions): string {
  const shown = filled.rows.find(({ kind }) => kind === 'total');
  const figures = filled.leaves.flatMap(({ mark, path, kind }, index) => {
    const value = shown?.values[index];
    if (typeof value !== 'number' || kind === 'ordinal') return [];
    return [[mark, path.join(' › '), formatCount(value, language)]];
  });
  const rows = filled.rows.flatMap(({ label, values }) => {
    const value = values[filled.leaves.findIndex(({ kind }) => kind === 'count' || kind === 'attended')];
    return typeof value !== 'number' ? [] : [[label, formatCount(value, language)]];
  });
  const isOpen = filled.checks.filter(({ state }) => state !== 'holds');
  const sign = { holds: '✓', explained: '~', broken: '✗', open: '?' } as const;
  return [
    filled.title,
    `${formatCount(filled.people, language)} ${countWord(filled.counts, filled.people, language)}`,
    '',
    ...(figures.length > 0
      ? [formatTable(['', batchWords.column[language], batchWords.numerator[language]], figures), '']
      : rows.length > 0
        ? [formatTable(['', countWord(filled.counts, 2, language)], rows), '']
        : []),
    ...isOpen.slice(0, 40).map((check) => `${sign[check.state]} ${describeCheck(check, filled, language)}`),
    ...(isOpen.length > 40 ? [`… (+${isOpen.length - 40})`] : []),
    ...filled.crossChecks.map((check) => `${sign[check.state]} ${describeCrossCheck(check, language)}`),
    ...filled.notes.map((note) => `• ${describeNote(note, language)}`),
    ...(out === null ? [] : ['', out]),
  ].join('\n');
}
