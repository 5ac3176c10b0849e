import { z } from 'zod';
import { formWordsSchema, type FormWords } from '../../../shared/contract/forms';
import type { FormTemplate } from '../../../shared/forms/form';
import { placeInSentence } from '../../../shared/report/place-in-sentence';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { readReport } from '../report/workspace-report';

const document = 'form-words';
const office = z.object({ reportingUnit: z.string(), place: z.string() });
const schema = z.object({
  version: z.literal(2),
  /** By the id of the form: the blocks that the office wrote otherwise, empty ones too. */
  words: z.record(z.string(), formWordsSchema.partial()),
  /** Those that every form of the office has. */
  office,
});
/** The first version kept every block, also those that its program had nothing for yet. */
const firstSchema = z.object({
  version: z.literal(1),
  words: z.record(z.string(), formWordsSchema),
  office,
});
type Kept = z.infer<typeof schema>;

const nothing: Kept = { version: 2, words: {}, office: { reportingUnit: '', place: '' } };

async function readKept(database: WorkspaceDatabase): Promise<Kept> {
  const kept = await readDocument(database, document, z.union([schema, firstSchema]));
  if (kept?.version !== 1) return kept ?? nothing;
  const words = Object.entries(kept.words).map(([form, blocks]) => [
    form,
    Object.fromEntries(Object.entries(blocks).filter(([, block]) => block.length > 0)),
  ]);
  return { version: 2, words: Object.fromEntries(words) as Kept['words'], office: kept.office };
}

/**
 * The words around a form, block by block as the office keeps them; else those of the form, with what it last wrote on another one, on
 * its report, or what the roster's province says.
 */
export async function readFormWords(
  database: WorkspaceDatabase,
  form: FormTemplate,
  rosterName: string | null,
): Promise<FormWords> {
  const kept = await readKept(database);
  return { ...(await suggestedWords(database, form, rosterName, kept.office)), ...kept.words[form.id] };
}

/** The words of a form that the office has not changed. */
async function suggestedWords(
  database: WorkspaceDatabase,
  form: FormTemplate,
  rosterName: string | null,
  office: Kept['office'],
): Promise<FormWords> {
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
  const before = await readKept(database);
  const { [form.id]: _dropped, ...others } = before.words;
  const suggested = await suggestedWords(database, form, rosterName, before.office);
  const words = changed === null ? others : { ...others, [form.id]: blocksThatDiffer(changed, suggested) };
  const office =
    changed === null
      ? before.office
      : {
          reportingUnit: isOfParty(form) ? before.office.reportingUnit : changed.reportingUnit,
          place: changed.place,
        };
  await writeDocument(database, document, { version: 2, words, office } satisfies Kept);
  return readFormWords(database, form, rosterName);
}

/** A block that is as the program writes it follows the program when that learns better. */
function blocksThatDiffer(words: FormWords, suggested: FormWords): Partial<FormWords> {
  return Object.fromEntries(
    Object.entries(words).filter(
      ([name, block]) => JSON.stringify(block) !== JSON.stringify(suggested[name as keyof FormWords]),
    ),
  );
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
