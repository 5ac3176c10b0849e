import { FailureError } from '../../../shared/contract/failure';
import type { FormTemplate } from '../../../shared/forms/form';
import { findForm, forms } from '../../../shared/forms/forms';
import { everybody } from '../../../shared/analysis/condition';
import type { Question } from '../analyse/question';
import type { EngineService } from '../engine-service';
import type { Handlers } from '../handler';
import {
  answerBlank,
  answersIn,
  loadAnswers,
  othersIn,
  readAnswers,
  saveAnswers,
} from './blank/blank-answers';
import { fillBlank, type FilledBlank } from './blank/fill-blank';
import { writeBlank } from './blank/write-blank';
import { unitNames } from './count-cells';
import { figureAttendances } from './figure-attendances';
import { fillForm, type BesideRoster } from './fill-form';
import { changeFormWords, readFormWords } from './form-words';
import { changeTyped, readTyped } from './typed-numbers';
import { readTypedSheet } from './typed-sheet';

type FormRequest = Extract<keyof Handlers, `forms.${string}`>;

export function requireForm(name: string): FormTemplate {
  const form = findForm(name);
  if (form) return form;
  throw new FailureError({ kind: 'unknown-name', what: 'form', name, known: forms.map(({ id }) => id) });
}

export async function besideRoster(service: EngineService): Promise<BesideRoster> {
  return {
    typed: await readTyped(service.database),
    trainingEntries: () => service.registers.trainingEntries(null),
  };
}

/** The requests of the place "Biểu mẫu". */
export const formHandlers: Pick<Handlers, FormRequest> = {
  'forms.fill': async ({ asOf, filter, form, ...choice }, { service, signal }) =>
    fillForm(service.question(asOf, filter, signal), requireForm(form), choice, await besideRoster(service)),
  'forms.attendances': async ({ asOf, filter, form, row, mark, ...choice }, { service, signal }) => {
    const entries = await service.registers.trainingEntries(null);
    const question = service.question(asOf, filter, signal);
    return figureAttendances(question, requireForm(form), choice, { row, mark }, entries);
  },
  'forms.save': async (
    { asOf, filter, form, path, language, ...choice },
    { service, signal, onProgress },
  ) => {
    const template = requireForm(form);
    const question = service.question(asOf, filter, signal);
    const filled = await fillForm(question, template, choice, await besideRoster(service));
    onProgress({ phase: 'writing', file: path, fileNumber: 1, files: 1, rows: 0, totalRows: null });
    const { writeForm } = await import('../publish/form/write-form');
    const words = await readFormWords(service.database, template, service.roster?.name ?? null);
    await writeForm({ filled, template, words, language }, path, signal);
    return { path };
  },
  'forms.typed': (_input, { service }) => readTyped(service.database),
  'forms.type': ({ input, numbers }, { service }) => changeTyped(service.database, input, numbers),
  'forms.importTyped': async ({ input, path }, { service, signal }) => {
    const question = service.question(null, everybody, signal);
    const names = await unitNames(question);
    const { numbers, problems, missing } = await readTypedSheet(path, input, names, signal);
    const typed = await changeTyped(service.database, input, numbers);
    return { typed, read: Object.keys(numbers).length, problems, missing };
  },
  'forms.words': ({ form }, { service }) =>
    readFormWords(service.database, requireForm(form), service.roster?.name ?? null),
  'forms.setWords': ({ form, words }, { service }) =>
    changeFormWords(service.database, requireForm(form), words, service.roster?.name ?? null),
  'forms.blank': async ({ asOf, filter, path }, { service, signal }) =>
    (await filledBlank(service, service.question(asOf, filter, signal), path)).form,
  'forms.answer': async ({ fingerprint, title, answers }, { service }) => {
    await answerBlank(service.database, { fingerprint, title }, answers);
    return null;
  },
  'forms.saveBlank': async ({ asOf, filter, path, target }, { service, signal }) => {
    const filled = await filledBlank(service, service.question(asOf, filter, signal), path);
    return { path: target, cells: await writeBlank(filled, target, signal) };
  },
  'forms.saveAnswers': ({ path }, { service }) => saveAnswers(service.database, path),
  'forms.loadAnswers': ({ path }, { service }) => loadAnswers(service.database, path),
};

async function filledBlank(service: EngineService, question: Question, path: string): Promise<FilledBlank> {
  const kept = await readAnswers(service.database);
  const date = service.roster?.statedDate ?? null;
  const beside = { rosterDate: date, others: othersIn(kept) };
  return fillBlank(question, path, answersIn(kept), await readTyped(service.database), beside);
}
