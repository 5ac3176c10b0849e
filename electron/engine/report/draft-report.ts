import type { Library } from '../../../shared/analysis/library';
import { paragraphWords } from '../../../shared/analysis/paragraph-words';
import type { ReportDraft, ReportProgress } from '../../../shared/contract/report';
import type { Breakdown, OpenRoster } from '../../../shared/contract/results';
import { everyStandard } from '../../../shared/analysis/standard-indicators';
import { factsOf, type Facts } from '../../../shared/report/facts';
import { placeInSentence } from '../../../shared/report/place-in-sentence';
import type { Ask, Earlier, ReportFrame } from '../../../shared/report/report-section';
import { sections } from '../../../shared/report/sections';
import { reportSubject, subjectAsks } from '../../../shared/report/report-subject';
import type { Language } from '../../../shared/text/language';
import { computeBreakdown } from '../analyse/compute-breakdown';
import type { Question } from '../analyse/question';

export interface DraftFrame {
  readonly roster: OpenRoster;
  readonly language: Language;
  /** The filter in words; null: everybody. */
  readonly filter: string | null;
  /** The threshold of the public version; null: the internal one. */
  readonly publicFrom: number | null;
  /** The same people at an earlier date, to compare with. */
  readonly earlier: Question | null;
  readonly onProgress?: (progress: ReportProgress) => void;
}

/** Pixels of charts that become as wide as the text of a page. */
const chartWidth = 760;

/** The report as the data write it: every section with its paragraphs, tables and charts. */
export async function draftReport(question: Question, frame: DraftFrame): Promise<ReportDraft> {
  const { roster, language, publicFrom, filter, earlier, onProgress } = frame;
  const { asOf } = question;
  const library = await judgedLibrary(question, language);
  const ask = asker({ ...question, library });
  const askEarlier = earlier && asker(earlier);
  const factsFor = async <Name extends string>(
    answer: (by: Ask) => Promise<Breakdown>,
    asks: Readonly<Record<Name, Ask>>,
  ): Promise<Record<Name, Facts>> => {
    const entries: [string, Facts][] = [];
    for (const [name, by] of Object.entries<Ask>(asks))
      entries.push([name, factsOf(await answer(by), { library, language, publicFrom })]);
    return Object.fromEntries(entries) as Record<Name, Facts>;
  };
  const { people } = await ask({ rows: [], columns: [], measure: 'headcount' });
  const named = paragraphWords[language].place(roster.name);
  const place = placeInSentence(named, language);
  const sectionFrame: ReportFrame = {
    ...{ language, library, place, asOf, filter, publicFrom },
    everybody: roster.people,
    statedDate: roster.statedDate,
    issues: roster.issues,
    files: roster.files.length,
    chart: {
      ...{ language, dark: false, width: chartWidth, asOf, library, people },
      rosterName: roster.name,
      filter,
      selected: {},
    },
  };
  const drafted: ReportDraft['sections'][number][] = [];
  for (const [done, section] of sections.entries()) {
    onProgress?.({ phase: 'computing', done, all: sections.length });
    const asks = section.asks(library);
    const facts = await factsFor(ask, asks);
    const before: Earlier<string> | null =
      askEarlier && earlier ? { asOf: earlier.asOf, facts: await factsFor(askEarlier, asks) } : null;
    drafted.push({
      id: section.id,
      title: section.title[language],
      hint: section.hint?.[language] ?? null,
      part: section.part ?? 'body',
      blocks: people === 0 && section.id !== 'situation' ? [] : section.write(facts, sectionFrame, before),
    });
  }
  return {
    asOf,
    place: named === roster.name ? place : null,
    subject: reportSubject(await factsFor(ask, subjectAsks), sectionFrame),
    publicFrom,
    sections: drafted,
  };
}

/** The library with “every standard” made of those that the roster can tell of: else nobody would meet them all. */
async function judgedLibrary(question: Question, language: Language): Promise<Library> {
  const { library } = question;
  const dimensions = library.dimensions.filter(({ id }) =>
    library.standards.some(({ dimension }) => dimension === id),
  );
  const told: string[] = [];
  for (const { id } of dimensions) {
    const by = { rows: [], columns: [], measure: `standard_${id}` };
    const { total } = factsOf(await computeBreakdown(question, by), { library, language, publicFrom: null });
    if (total.isRecorded) told.push(id);
  }
  const every = everyStandard(told);
  const others = library.indicators.filter(({ id }) => id !== 'standard_all');
  return { ...library, indicators: every ? [...others, every] : others };
}

/** Asks each question once, however many sections ask it. */
function asker(question: Question): (by: Ask) => Promise<Breakdown> {
  const answers = new Map<string, Promise<Breakdown>>();
  return (by) => {
    const key = JSON.stringify([by.rows, by.columns, by.measure]);
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = computeBreakdown(question, by)));
    return answer;
  };
}
