import { z } from 'zod';
import { formWordsSchema, type FormWords } from '../../../shared/contract/forms';
import type { FormTemplate } from '../../../shared/forms/form';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';

const document = 'form-words';
const schema = z.object({
  version: z.literal(1),
  /** By the id of the form. */
  words: z.record(z.string(), formWordsSchema),
  /** Those that every form of the office has. */
  office: z.object({ reportingUnit: z.string(), place: z.string() }),
});
type Kept = z.infer<typeof schema>;

const nothing: Kept = { version: 1, words: {}, office: { reportingUnit: '', place: '' } };

/** The words around a form as the office keeps them; else those of the form, with what it last wrote on another one. */
export async function readFormWords(database: WorkspaceDatabase, form: FormTemplate): Promise<FormWords> {
  const { words, office } = (await readDocument(database, document, schema)) ?? nothing;
  return words[form.id] ?? { ...wordsOf(form), ...office };
}

export async function changeFormWords(
  database: WorkspaceDatabase,
  form: FormTemplate,
  changed: FormWords | null,
): Promise<FormWords> {
  const before = (await readDocument(database, document, schema)) ?? nothing;
  const { [form.id]: _dropped, ...others } = before.words;
  const words = changed === null ? others : { ...others, [form.id]: changed };
  const office =
    changed === null ? before.office : { reportingUnit: changed.reportingUnit, place: changed.place };
  await writeDocument(database, document, { version: 1, words, office } satisfies Kept);
  return readFormWords(database, form);
}

function wordsOf({ blocks }: FormTemplate): FormWords {
  return {
    reportingUnit: '',
    receivingUnit: blocks.receivingUnit.text,
    place: '',
    issued: blocks.issued.map(({ text }) => text),
    preparedBy: blocks.preparedBy,
    signedBy: blocks.signedBy,
    recipients: [...blocks.recipients],
  };
}
