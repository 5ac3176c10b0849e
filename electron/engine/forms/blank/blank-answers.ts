import { blankAnswersSchema, type BlankAnswersFile } from '../../../../shared/contract/forms';
import type { BlankAnswer } from '../../../../shared/forms/blank-form';
import { readDocument, writeDocument } from '../../database/documents';
import type { WorkspaceDatabase } from '../../database/workspace-database';
import { readShared, writeShared } from '../../shared-file';
import type { BlankAnswers } from './binding';
import type { OtherForm } from './offered-answers';

const document = 'form-bindings';
const nothing: BlankAnswersFile = { version: 1, kind: 'form-bindings', forms: {} };

export async function readAnswers(database: WorkspaceDatabase): Promise<BlankAnswersFile> {
  return (await readDocument(database, document, blankAnswersSchema)) ?? nothing;
}

export function answersIn(file: BlankAnswersFile): (fingerprint: string) => BlankAnswers {
  return (fingerprint) => file.forms[fingerprint]?.answers ?? {};
}

/** What was answered about every other form. */
export function othersIn(file: BlankAnswersFile): (fingerprint: string) => readonly OtherForm[] {
  return (fingerprint) =>
    Object.entries(file.forms).flatMap(([other, form]) => (other === fingerprint ? [] : [form]));
}

/** Null takes an answer back. */
export async function answerBlank(
  database: WorkspaceDatabase,
  form: { readonly fingerprint: string; readonly title: string },
  answers: Readonly<Record<string, BlankAnswer | null>>,
): Promise<void> {
  const file = await readAnswers(database);
  const kept = { ...file.forms[form.fingerprint]?.answers };
  for (const [key, answer] of Object.entries(answers)) {
    if (answer === null) delete kept[key];
    else kept[key] = answer;
  }
  const forms = { ...file.forms, [form.fingerprint]: { title: form.title, answers: kept } };
  await writeDocument(database, document, { ...file, forms });
}

/** A file that offices share: what every form means that was answered here. */
export async function saveAnswers(database: WorkspaceDatabase, path: string): Promise<number> {
  const file = await readAnswers(database);
  await writeShared(path, file);
  return Object.keys(file.forms).length;
}

/** Adds the answers of such a file; one of the same place is replaced. */
export async function loadAnswers(database: WorkspaceDatabase, path: string): Promise<number> {
  const own = await readAnswers(database);
  const theirs = await readAnswersFile(path);
  const forms = { ...own.forms };
  for (const [fingerprint, form] of Object.entries(theirs.forms))
    forms[fingerprint] = { ...form, answers: { ...forms[fingerprint]?.answers, ...form.answers } };
  await writeDocument(database, document, { ...own, forms });
  return Object.keys(theirs.forms).length;
}

export function readAnswersFile(path: string): Promise<BlankAnswersFile> {
  return readShared(path, blankAnswersSchema);
}
