import { basename, extname } from 'node:path';
import { categoryLabel } from '../../shared/analysis/category-label';
import { trendLines, type TrendFigure } from '../../shared/analysis/change/trend-lines';
import { slopeChart } from '../../shared/charts/slope';
import { trendChart } from '../../shared/charts/trend';
import { printChart } from '../../shared/charts/print/print-chart';
import { sourceLine } from '../../shared/charts/print/source-line';
import type { Trend } from '../../shared/contract/change';
import { formatDate } from '../../shared/text/dates';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { changeMessages } from '../../shared/text/change-messages';
import { movedText } from '../../shared/text/moved-text';
import { computeTrend } from '../engine/change/compute-trend';
import { writePicture } from '../engine/publish/picture/write-picture';
import { registers } from '../../shared/registers/registers';
import { writeTables, type AnswerTable } from './answer-table';
import { chartFrame } from './chart';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** A measure at every snapshot, with the difference to the one before. */
export async function trend(session: Session): Promise<Answer> {
  const { service, question, options } = session;
  const { by, measure, out, language } = options;
  const { filter, signal } = question;
  refuseRegisters(measure);
  if (options.picture.isSlope && service.snapshots.all.length < 2) throw fewSnapshots;
  const asked = await computeTrend(
    service.snapshots.all,
    (each) => service.question(options.asOf, filter, signal, each),
    { measure, by },
  );
  const isCount = measure === 'headcount';
  const json = {
    ...{ measure, by },
    snapshots: asked.points.map(({ date, asOf, name }) => ({ date, asOf, name })),
    lines: trendLines(asked).map(({ key, figures }) => ({
      key: key ?? null,
      figures: figures.map((figure) => ({
        ...figure,
        ...(!isCount && { points: pointsOf(figure.difference) }),
      })),
    })),
  };
  if (out === null) return { json, text: () => inWords(asked, session) };
  if (['.xlsx', '.csv'].includes(extname(out).toLowerCase()))
    await writeTables([trendTable(asked, session)], out, language);
  else await drawTrend(asked, out, session);
  return { json: { ...json, path: out }, text: () => out };
}

/** A register tells its years itself; its entries belong to no snapshot. */
function refuseRegisters(measure: string): void {
  const register = registers.find(({ indicators }) => indicators.some(({ id }) => id === measure));
  if (!register) return;
  const call = `bienche register ${register.id} FILE... --roster FILE --indicator ${measure} --by year`;
  throw new UsageError(
    `--measure ${measure} là chỉ tiêu của sổ; xem qua các năm bằng: ${call}`,
    `--measure ${measure} is of a register; over the years it is: ${call}`,
  );
}

const fewSnapshots = new UsageError(
  '--kind slope cần ít nhất hai kỳ: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
  '--kind slope needs at least two snapshots: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
);

function pointsOf(difference: number | null): number | null {
  return difference === null ? null : Math.round(difference * 1e8) / 1e6;
}

function nameOf(key: string | null | undefined, { question, options }: Session): string {
  const { language, by } = options;
  if (key === undefined) return changeMessages[language].everybody;
  return categoryLabel(by ?? '', key, language, question.library);
}

function headOf({ question, options: { by, language } }: Session): string {
  if (by === null) return changeMessages[language].trendOf;
  return question.library.dimensions.find(({ id }) => id === by)?.label[language] ?? by;
}

function inWords(asked: Trend, session: Session): string {
  const { language, measure } = session.options;
  const words = changeMessages[language];
  const shown = ({ value, share, numerator, denominator }: TrendFigure): string =>
    measure === 'headcount'
      ? `${formatCount(value ?? 0, language)}${share === null ? '' : ` (${formatShare(share, language, 2)})`}`
      : `${formatShare(value, language, 2)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
  const heads = asked.points.flatMap(({ date }, at) => [
    formatDate(date, language),
    ...(at === 0 ? [] : ['±']),
  ]);
  return formatTable(
    [headOf(session), ...heads],
    trendLines(asked).map(({ key, figures }) => [
      nameOf(key, session),
      ...figures.flatMap((figure, at) => [
        shown(figure),
        ...(at === 0 ? [] : [movedText(figure, words, language, 2)]),
      ]),
    ]),
  );
}

/** Numbers as numbers: shares and their differences in percent and points of two decimals. */
function trendTable(asked: Trend, session: Session): AnswerTable {
  const { language, measure, by } = session.options;
  const words = changeMessages[language];
  const isCount = measure === 'headcount';
  const label = isCount
    ? words.headcount
    : (session.question.library.indicators.find(({ id }) => id === measure)?.label[language] ?? measure);
  const hasShare = !isCount || by !== null;
  const hundred = (share: number | null): number | null =>
    share === null ? null : Math.round(share * 10_000 + Number.EPSILON) / 100;
  const dates = asked.points.map(({ date }) => formatDate(date, language));
  const heads = dates.flatMap((date, at) =>
    [
      words.numerator,
      ...(isCount ? [] : [words.denominator]),
      ...(hasShare ? [words.shareOf] : []),
      ...(at === 0 ? [] : [words.differencePeople, ...(hasShare ? [words.differencePoints] : [])]),
    ].map((head) => `${date}: ${head}`),
  );
  return {
    name: label.slice(0, 31).replace(/[[\]:*?/\\]/g, ' '),
    title: words.trendTitle(label),
    subtitle: [session.roster.name],
    heads: [headOf(session), ...heads],
    rows: trendLines(asked).map(({ key, figures }) => [
      nameOf(key, session),
      ...figures.flatMap((figure, at) => [
        isCount ? figure.people : figure.numerator,
        ...(isCount ? [] : [figure.denominator]),
        ...(hasShare ? [hundred(figure.share)] : []),
        ...(at === 0 ? [] : [figure.countDifference, ...(hasShare ? [hundred(figure.shareDifference)] : [])]),
      ]),
    ]),
  };
}

async function drawTrend(asked: Trend, out: string, session: Session): Promise<void> {
  const { picture, language } = session.options;
  const { kind, isSlope } = picture;
  if (kind !== null && kind !== 'line')
    throw new UsageError(
      `--kind ${kind}: trend vẽ được line, slope`,
      `--kind ${kind}: trend draws line, slope`,
    );
  const last = asked.points.at(-1);
  const frame = { ...chartFrame(session, last?.breakdown.people ?? 0), asOf: last?.asOf ?? '' };
  const files = session.roster.files.map(({ path }) => basename(path));
  const printed = printChart((to) => (isSlope ? slopeChart(asked, to) : trendChart(asked, to)), frame, {
    ...picture.print,
    footer: [picture.source ?? sourceLine(files, language)],
  });
  await writePicture(printed, out, picture.file);
}
