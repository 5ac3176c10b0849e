import type { Condition } from '../../../shared/analysis/condition';
import { publicLayout, type HiddenFigure } from '../../../shared/analysis/disclosure/public-table';
import { plainView } from '../../../shared/analysis/table-view';
import { paragraphWords } from '../../../shared/analysis/paragraph-words';
import type { ReportDraft, ReportProgress } from '../../../shared/contract/report';
import type { Breakdown, OpenRoster } from '../../../shared/contract/results';
import { factsOf, type Facts } from '../../../shared/report/facts';
import { withEvenShares } from '../../../shared/report/even-shares';
import { placeInSentence } from '../../../shared/report/place-in-sentence';
import type { Ask, Earlier, ReportFrame } from '../../../shared/report/report-section';
import { sections } from '../../../shared/report/sections';
import { reportSubject, subjectAsks } from '../../../shared/report/report-subject';
import type { Language } from '../../../shared/text/language';
import { computeBreakdown } from '../analyse/compute-breakdown';
import { hidingTogether } from '../analyse/hide-together';
import { judgedDimensions } from '../analyse/judged-dimensions';
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

/** More units are too many for the subject of a report. */
const mostUnits = 3;

/** Pixels of charts that become as wide as the text of a page. */
const chartWidth = 760;

/** The report as the data write it: every section with its paragraphs, tables and charts. */
export async function draftReport(question: Question, frame: DraftFrame): Promise<ReportDraft> {
  const { roster, language, publicFrom, filter, earlier, onProgress } = frame;
  const { asOf, library } = question;
  const ask = asker(question);
  const everyAsk = [subjectAsks, ...sections.map((section) => section.asks(library))].flatMap((asks): Ask[] =>
    Object.values(asks),
  );
  const factsFrom = async (of: Question): Promise<(by: Ask) => Facts> => {
    const answer = of === question ? ask : asker(of);
    const answers = new Map<string, Breakdown>();
    for (const by of everyAsk) answers.set(nameOf(by), await answer(by));
    const hidden = publicFrom === null ? null : await hiddenIn(of, answers, publicFrom);
    const known = new Map<string, Facts>();
    return (by) => {
      const name = nameOf(by);
      let facts = known.get(name);
      const breakdown = answers.get(name);
      if (!breakdown) throw new RangeError(`Not asked: ${name}`);
      if (!facts) {
        facts = factsOf(breakdown, { library, language, publicFrom, hidden: hidden?.get(name) ?? [] });
        known.set(name, facts);
      }
      return facts;
    };
  };
  const factsFor = <Name extends string>(
    factOf: (by: Ask) => Facts,
    asks: Readonly<Record<Name, Ask>>,
  ): Record<Name, Facts> =>
    Object.fromEntries(Object.entries<Ask>(asks).map(([name, by]) => [name, factOf(by)])) as Record<
      Name,
      Facts
    >;
  const { people } = await ask({ rows: [], columns: [], measure: 'headcount' });
  const named = paragraphWords[language].place(roster.name);
  const place = placeInSentence(named, language);
  const sectionFrame: ReportFrame = {
    ...{ language, library, place, asOf, filter, publicFrom },
    units: filter === null ? null : onlyUnits(question.filter),
    everybody: roster.people,
    statedDate: roster.statedDate,
    issues: roster.issues,
    files: roster.files.length,
    judged: await judgedDimensions(question),
    chart: {
      ...{ language, dark: false, width: chartWidth, asOf, library, people },
      rosterName: roster.name,
      filter,
      selected: {},
    },
  };
  const now = await factsFrom(question);
  const then = earlier && (await factsFrom(earlier));
  const drafted: ReportDraft['sections'][number][] = [];
  for (const [done, section] of sections.entries()) {
    onProgress?.({ phase: 'computing', done, all: sections.length });
    const asks = section.asks(library);
    const facts = factsFor(now, asks);
    const before: Earlier<string> | null =
      then && earlier ? { asOf: earlier.asOf, facts: factsFor(then, asks) } : null;
    drafted.push({
      id: section.id,
      title: section.title[language],
      hint: section.hint?.[language] ?? null,
      part: section.part ?? 'body',
      blocks: (people === 0 && section.id !== 'situation'
        ? []
        : section.write(facts, sectionFrame, before)
      ).map((block) => (block.kind === 'table' ? withEvenShares(block, language) : block)),
    });
  }
  return {
    asOf,
    place: named === roster.name ? place : null,
    subject: reportSubject(factsFor(now, subjectAsks), sectionFrame),
    publicFrom,
    sections: drafted,
  };
}

/** The units of a filter of units alone; null of any other. */
function onlyUnits(filter: Condition): readonly string[] | null {
  if ('all' in filter) return filter.all.length === 1 && filter.all[0] ? onlyUnits(filter.all[0]) : null;
  if (!('dimension' in filter) || filter.dimension !== 'unit' || !('in' in filter)) return null;
  const units = filter.in.filter((unit): unit is string => unit !== null);
  return units.length === filter.in.length && units.length > 0 && units.length <= mostUnits ? units : null;
}

function askOf(name: string): Ask {
  const [rows, columns, measure] = JSON.parse(name) as [string[], string[], string];
  return { rows, columns, measure };
}

function nameOf({ rows, columns, measure }: Ask): string {
  return JSON.stringify([rows, columns, measure]);
}

/** A report is one document: what it hides is hidden in all of its tables and sentences together. */
async function hiddenIn(
  question: Question,
  answers: ReadonlyMap<string, Breakdown>,
  threshold: number,
): Promise<Map<string, readonly HiddenFigure[]>> {
  const { filter, library } = question;
  const layouts = [...answers.values()].map((breakdown) =>
    publicLayout(breakdown, plainView, { library, language: 'vi' }),
  );
  const asked = [...answers.keys()].map((name) => ({ ...askOf(name), filter }));
  const hide = await hidingTogether(question, asked, threshold);
  const hidden = await hide(layouts.map((layout) => ({ layout, filter })));
  return new Map([...answers.keys()].map((name, at) => [name, hidden[at] ?? []]));
}

/** Asks each question once, however many sections ask it. */
function asker(question: Question): (by: Ask) => Promise<Breakdown> {
  const answers = new Map<string, Promise<Breakdown>>();
  return (by) => {
    const key = nameOf(by);
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = computeBreakdown(question, by)));
    return answer;
  };
}
