import { internalNote } from '../../shared/analysis/disclosure/version-words';
import { basename, extname } from 'node:path';
import { categoryLabel } from '../../shared/analysis/category-label';
import { leaving } from '../../shared/analysis/projection/leaving';
import { barsOf } from '../../shared/analysis/projection/bars-of';
import { agePyramid } from '../../shared/charts/age-pyramid';
import { printChart } from '../../shared/charts/print/print-chart';
import { sourceLine } from '../../shared/charts/print/source-line';
import type { Projection } from '../../shared/contract/projection';
import { changeMessages } from '../../shared/text/change-messages';
import { doubtfulRows } from '../../shared/text/retirement-messages';
import { formatDate } from '../../shared/text/dates';
import { postPlace } from '../../shared/text/post-place';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { emptyFrom, retiringMarks } from '../../shared/text/retiring-marks';
import { writtenDate } from '../../shared/text/written-date';
import { yearColumns, yearHead } from '../../shared/text/year-columns';
import { computeProjection } from '../engine/project/compute-projection';
import { writeAnimation } from '../engine/publish/picture/write-animation';
import { writePicture } from '../engine/publish/picture/write-picture';
import { printTables, writeTables, type AnswerTable } from './answer-table';
import { chartFrame } from './chart-frame';
import type { Answer, Session } from './session';

/** Of a list of people on the terminal. */
const mostPrinted = 20;
/** Milliseconds of a year in an animation. */
const stands = 900;

/** Who reaches the retirement age in the years to come, what that leaves, and when to give notice. */
export async function projection(session: Session): Promise<Answer> {
  const { question, options, asOf } = session;
  const { language, out } = options;
  const words = changeMessages[language];
  const by = options.by ?? 'unit';
  const result = await computeProjection(question, {
    ...{ by, years: options.years, recruits: options.recruits, recruitAge: options.recruitAge },
    femaleShare: options.recruitedWomen,
  });
  const count = (people: number): string => formatCount(people, language);
  const notes = [
    ...(result.overdue > 0 ? [words.overdue(count(result.overdue))] : []),
    ...(result.unknown > 0 ? [words.unknownBirth(count(result.unknown))] : []),
    ...(result.yearOnly > 0 ? [words.yearOnly(count(result.yearOnly))] : []),
    ...(result.doubtful > 0 ? doubtfulRows(question.library.retirement, language) : []),
  ];
  const json = { ...result, ...asOf, notes };
  const tables = projectionTables(result, notes, session);
  if (out === null) return { json, text: () => [printTables(tables, language), ...notes].join('\n\n') };
  if (extname(out).toLowerCase() === '.xlsx') await writeTables(tables, out, language);
  else await drawPyramids(result, out, session);
  return { json: { ...json, path: out }, text: () => out };
}

function projectionTables(
  { asOf, years, groups, by, overdue, emptyPosts, retiring, retiringInAll }: Projection,
  notes: readonly string[],
  { question: { library }, options: { language } }: Session,
): AnswerTable[] {
  const words = changeMessages[language];
  const columns = yearColumns({ years });
  const label = library.dimensions.find(({ id }) => id === by)?.label[language] ?? by;
  const more = words.morePrinted;
  return [
    {
      name: words.year,
      title: words.retiringTitle,
      subtitle: notes,
      heads: [words.year, ...columns.map((column) => yearHead(column, words))],
      rows: years.map((year) => [String(year.year), ...columns.map((column) => year[column])]),
    },
    {
      name: label.slice(0, 31).replace(/[[\]:*?/\\]/g, ' '),
      title: `${words.retiringTitle}: ${label}`,
      subtitle: [],
      heads: [
        ...[label, words.people, ...(overdue > 0 ? [words.overdueHead] : [])],
        ...[...years.map(({ year }) => String(year)), words.total],
      ],
      rows: groups.map((group) => [
        categoryLabel(by, group.key, language, library),
        ...[group.people, ...(overdue > 0 ? [group.overdue] : []), ...group.retired, leaving(group)],
      ]),
    },
    {
      ...{ name: words.emptyTitle, printed: mostPrinted, more },
      title: `${words.emptyTitle} (${formatCount(emptyPosts.length, language)})`,
      subtitle: [words.emptySubtitle],
      heads: [words.position, words.unit, words.holders, words.emptyFrom],
      rows: emptyPosts.map((post) => [
        ...[post.position, postPlace(post, words.notRecorded), post.holders],
        emptyFrom(post.from, asOf, words, language),
      ]),
    },
    {
      ...{ name: words.noticeSheet, printed: mostPrinted, more },
      title: `${words.noticeTitle} (${formatCount(retiringInAll, language)})`,
      subtitle: [words.noticeSubtitle],
      heads: [
        ...[words.fullName, words.birthDate, words.unit, words.position, words.age],
        ...[words.notice, words.decision, words.retires],
      ],
      rows: retiring.map((person) => [
        person.name ?? words.notRecorded,
        ...[writtenDate(person.birthDate), person.unit, person.position],
        [words.ageText(person.years, person.months), ...retiringMarks(person, words)].join(', '),
        ...[person.notice, person.decision, person.retires].map(writtenDate),
      ]),
    },
  ];
}

/** The age pyramid year by year as a GIF, or that of the last year as a picture. */
async function drawPyramids({ years }: Projection, out: string, session: Session): Promise<void> {
  const { picture, language } = session.options;
  const among = years.map(barsOf);
  const from = formatDate(session.asOf.asOf, language);
  const { recruits, recruitAge, recruitedWomen } = session.options;
  const women = recruitedWomen === null ? null : formatShare(recruitedWomen, language, 0);
  const projected = changeMessages[language].projectedFrom(from, recruits, recruitAge, women);
  const files = session.roster.files.map(({ path }) => basename(path));
  const drawn = years.map(({ year, people }, at) => {
    const frame = { ...chartFrame(session, people), asOf: `${year}-12-31` };
    return printChart((to) => agePyramid(among[at] ?? [], to, among), frame, {
      ...picture.print,
      footer: [
        picture.source ?? sourceLine(files, language),
        ...(at === 0 ? [] : [projected]),
        internalNote(language),
      ],
    });
  });
  const last = drawn.at(-1);
  if (extname(out).toLowerCase() === '.gif') await writeAnimation(drawn, out, stands);
  else if (last) await writePicture(last, out, picture.file);
}
