import { z } from 'zod';
import { formWordsSchema, type FormWords } from '../../../shared/contract/forms';
import type { FormTemplate } from '../../../shared/forms/form';
import { placeInSentence } from '../../../shared/report/place-in-sentence';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { readReport } from '../report/workspace-report';

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

/**
 * The words around a form as the office keeps them; else those of the form, with what it last wrote on another one, on
 * its report, or what the roster's province says.
 */
export async function readFormWords(
  database: WorkspaceDatabase,
  form: FormTemplate,
  rosterName: string | null,
): Promise<FormWords> {
  const { words, office } = (await readDocument(database, document, schema)) ?? nothing;
  const kept = words[form.id];
  if (kept) return kept;
  const { letterhead } = await readReport(database);
  const named = namedBy(rosterName);
  const [reportingUnit, place] = [
    // No office of the State reports in a form of the Party.
    isOfParty(form) ? [] : [office.reportingUnit, letterhead.agency, named.reportingUnit],
    [office.place, letterhead.place, named.place],
  ].map((texts) => texts.map((text) => text.trim()).find((text) => text !== '') ?? '');
  return { ...wordsOf(form), reportingUnit: reportingUnit ?? '', place: place ?? '' };
}

/** Whose rosters these are: of a province, its Sở Nội vụ. The name of a file says nothing. */
function namedBy(rosterName: string | null): { readonly reportingUnit: string; readonly place: string } {
  const province = /^(?:Tỉnh|Thành phố)\s+(.+)$/iu.exec(rosterName ?? '');
  if (!rosterName || !province) return { reportingUnit: '', place: '' };
  return { reportingUnit: `Sở Nội vụ ${placeInSentence(rosterName, 'vi')}`, place: province[1] ?? '' };
}

export async function changeFormWords(
  database: WorkspaceDatabase,
  form: FormTemplate,
  changed: FormWords | null,
  rosterName: string | null,
): Promise<FormWords> {
  const before = (await readDocument(database, document, schema)) ?? nothing;
  const { [form.id]: _dropped, ...others } = before.words;
  const words = changed === null ? others : { ...others, [form.id]: changed };
  const office =
    changed === null
      ? before.office
      : {
          reportingUnit: isOfParty(form) ? before.office.reportingUnit : changed.reportingUnit,
          place: changed.place,
        };
  await writeDocument(database, document, { version: 1, words, office } satisfies Kept);
  return readFormWords(database, form, rosterName);
}

function isOfParty({ blocks }: FormTemplate): boolean {
  return blocks.heading === 'party';
}

function wordsOf({ blocks }: FormTemplate): FormWords {
  return {
    reportingUnit: '',
    receivingUnit: blocks.receivingUnit.text,
    place: '',
    issued: blocks.issued.map(({ text }) => text),
    preparedBy: blocks.preparedBy,
    signedBy: blocks.signedBy,
    recipients: blocks.recipients.length > 0 ? [...blocks.recipients] : recipientsOf(blocks),
  };
}

/** Whoever the form is known to go to, and the office's own archive, as Nghị định 30/2020/NĐ-CP writes them (Phụ lục I, ô số 9b). */
function recipientsOf({ receivingUnit, heading }: FormTemplate['blocks']): string[] {
  const archive = heading === 'party' ? 'Lưu.' : 'Lưu: VT.';
  const receiving = receivingUnit.text.trim();
  return receiving === '' || receivingUnit.confidence === 'low'
    ? [archive]
    : [`${receiving} (để báo cáo);`, archive];
}
