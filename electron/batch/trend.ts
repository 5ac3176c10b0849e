import { basename, extname } from 'node:path';
import { roundHalfUp } from '../../shared/text/round-half-up';
import { isMoveHidden, trendLines, type TrendFigure } from '../../shared/analysis/change/trend-lines';
import { slopeChart } from '../../shared/charts/slope';
import { trendSources } from '../../shared/charts/trend-sources';
import { trendChart } from '../../shared/charts/trend';
import { trendMeasure } from '../../shared/charts/trend-measure';
import { printChart } from '../../shared/charts/print/print-chart';
import { sourceLine } from '../../shared/charts/print/source-line';
import type { Condition } from '../../shared/analysis/condition';
import { isSensitiveCondition } from '../../shared/analysis/disclosure/public-table';
import { publicTrend, trendNote } from '../../shared/analysis/disclosure/public-trend';
import { hiddenSign } from '../../shared/analysis/disclosure/version-words';
import type { Trend } from '../../shared/contract/change';
import { formatCount, formatShare } from '../../shared/text/numbers';
import { changeMessages } from '../../shared/text/change-messages';
import { computeRegisterTrend } from '../engine/change/compute-register-trend';
import { computeTrend } from '../engine/change/compute-trend';
import { writePicture } from '../engine/publish/picture/write-picture';
import { findIn, type Library } from '../../shared/analysis/library';
import { groupingLabel } from '../../shared/registers/grouping-label';
import type { Register } from '../../shared/registers/register';
import { findRegister, registers } from '../../shared/registers/registers';
import { writeTables, type AnswerTable } from './answer-table';
import { chartFrame } from './chart-frame';
import { definitionsTable } from './definitions-table';
import { importRegister } from './import-register';
import { formatTable } from './print-table';
import type { Answer, Session } from './session';
import { UsageError } from './usage-error';

/** A measure at every snapshot, with the difference to the one before. */
export async function trend(session: Session): Promise<Answer> {
  const { service, question, options } = session;
  const { by, measure, out, language } = options;
  const { filter, signal } = question;
  const register = await readRegister(session);
  if (register === null && options.picture.isSlope && service.snapshots.all.length < 2) throw fewSnapshots;
  const { publicFrom } = options;
  if (publicFrom !== null) requireHidable(register, filter, question.library);
  const computed =
    register === null
      ? await computeTrend(
          service.snapshots.all,
          (each) => service.question(options.asOf, filter, signal, each),
          { measure, by },
        )
      : await computeRegisterTrend(service.registers, question, { register, measure, by });
  const asked =
    publicFrom === null || computed.register !== null
      ? computed
      : publicTrend(computed, publicFrom, { library: question.library, language });
  if (options.picture.isSlope && asked.points.length < 2) throw fewYears;
  const isCount = trendMeasure(asked, language).as === 'count';
  const note = noteOf(session, asked);
  const json = {
    ...{ measure, by },
    ...(publicFrom !== null && { version: 'public', threshold: publicFrom, note }),
    ...(asked.register === null
      ? { snapshots: asked.points.map(({ date, asOf, name }) => ({ date, asOf, name })) }
      : {
          register: asked.register,
          as: asked.as,
          years: asked.points.map(({ year, roster, people }) => ({ year, roster, people })),
        }),
    lines: trendLines(asked).map(({ key, figures }) => ({
      key: key ?? null,
      figures: figures.map((figure) => ({
        ...(figure.isHidden === true ? untold : figure),
        ...(publicFrom !== null && { unknown: null }),
        ...(!isCount && {
          points: pointsOf(asked.register === null ? figure.difference : figure.shareDifference),
        }),
      })),
    })),
  };
  if (out === null)
    return {
      json,
      text: () => (publicFrom === null ? inWords(asked, session) : `${inWords(asked, session)}\n\n${note}`),
    };
  const indicator = findIn(question.library.indicators, measure);
  const definitions = indicator ? [definitionsTable([indicator], language)] : [];
  if (['.xlsx', '.csv'].includes(extname(out).toLowerCase()))
    await writeTables([trendTable(asked, session), ...definitions], out, language, note);
  else await drawTrend(asked, out, session);
  return { json: { ...json, path: out }, text: () => out };
}

/** Of a figure that is not told: nothing. */
const untold = {
  ...{ people: null, numerator: null, denominator: null, value: null, share: null },
  ...{ difference: null, countDifference: null, shareDifference: null, isHidden: true },
};

/** Says which version it is, and of a public one the rule. */
function noteOf({ options, question }: Session, trend: Trend): string {
  const { publicFrom, language } = options;
  return trendNote(trend, publicFrom, { library: question.library, language });
}

/** Entries of registers, and whom a filter of sensitive data leaves, are protected by no table of one snapshot. */
function requireHidable(register: string | null, filter: Condition, library: Library): void {
  if (register !== null)
    throw new UsageError(
      '--public không dùng với chỉ tiêu của sổ: số liệu của sổ chưa có bản công khai',
      '--public does not go with indicators of registers: they have no public version',
    );
  if (isSensitiveCondition(filter, library))
    throw new UsageError(
      '--public không dùng với trend khi --where hỏi dữ liệu nhạy cảm; hãy dùng breakdown --public cho từng kỳ',
      '--public does not go with trend where --where asks about sensitive data; use breakdown --public for each snapshot',
    );
}

/** The register whose indicator is asked for, its files read; null where the roster tells the measure. */
async function readRegister(session: Session): Promise<string | null> {
  const { question, options } = session;
  const { measure, registerFiles } = options;
  if (measure === 'headcount' || findIn(question.library.indicators, measure)) return null;
  const able = registers.filter(({ indicators }) => findIn(indicators, measure));
  const register = able.find(({ id }) => registerFiles.some((each) => each.register === id)) ?? able[0];
  if (!register) return null;
  await importRegister(session, register, {
    vi: `--measure ${measure} là chỉ tiêu của sổ`,
    en: `--measure ${measure} is of a register`,
  });
  return register.id;
}

const fewSnapshots = new UsageError(
  '--kind slope cần ít nhất hai kỳ: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
  '--kind slope needs at least two snapshots: --snapshot YYYY-MM-DD=FILE --snapshot YYYY-MM-DD=FILE',
);

const fewYears = new UsageError(
  '--kind slope cần ít nhất hai năm; sổ chỉ có một',
  '--kind slope needs at least two years; the register has one',
);

function pointsOf(difference: number | null): number | null {
  return difference === null ? null : Math.round(difference * 1e8) / 1e6;
}

function headOf({ by }: Trend, { question, options: { language } }: Session, register?: Register): string {
  if (by === null) return changeMessages[language].trendOf;
  if (register) return groupingLabel(register, by, language, question.library);
  return question.library.dimensions.find(({ id }) => id === by)?.label[language] ?? by;
}

function registerOf({ register }: Trend): Register | undefined {
  return register === null ? undefined : findRegister(register);
}

function inWords(asked: Trend, session: Session): string {
  const { language } = session.options;
  const measure = trendMeasure(asked, language, session.question.library);
  const shown = ({ value, share, numerator, denominator, isHidden }: TrendFigure): string => {
    if (isHidden === true) return hiddenSign;
    if (measure.as === 'count')
      return `${measure.figure(value)}${share === null ? '' : ` (${formatShare(share, language, 2)})`}`;
    if (measure.as === 'mean') return measure.figure(value, 2);
    return `${measure.figure(value, 2)} (${formatCount(numerator, language)}/${formatCount(denominator, language)})`;
  };
  const heads = measure.times.flatMap((time, at) => [time, ...(at === 0 ? [] : ['±'])]);
  const table = formatTable(
    [headOf(asked, session, registerOf(asked)), ...heads],
    trendLines(asked).map(({ key, figures }) => [
      measure.nameOf(key),
      ...figures.flatMap((figure, at) => [
        shown(figure),
        ...(at === 0 ? [] : [isMoveHidden(figures, at) ? hiddenSign : measure.movedOf(figure, 2)]),
      ]),
    ]),
  );
  return [...measure.notes, table].join('\n');
}

interface Column {
  readonly head: string;
  readonly of: (figure: TrendFigure) => number | null;
  readonly isDifference?: true;
}

/** Numbers as numbers: shares and their differences in percent and points of two decimals. */
function trendTable(asked: Trend, session: Session): AnswerTable {
  const { language } = session.options;
  const words = changeMessages[language];
  const measure = trendMeasure(asked, language, session.question.library);
  const { as, counts } = measure;
  const two = (value: number | null, times: number): number | null =>
    value === null ? null : roundHalfUp(value * times, 2);
  const isRegister = asked.register !== null;
  const hasShare = as === 'share' || as === 'mean' || (!isRegister && asked.by !== null);
  const columns: Column[] = [
    ...(as === 'mean'
      ? []
      : [
          {
            head: isRegister ? words.numberOf(counts) : words.numerator,
            of: (figure: TrendFigure) =>
              isRegister
                ? figure.value === null
                  ? null
                  : figure.numerator
                : as === 'count'
                  ? figure.people
                  : figure.numerator,
          },
        ]),
    ...(as === 'count'
      ? []
      : [{ head: words.denominator, of: ({ denominator }: TrendFigure) => denominator }]),
    ...(hasShare ? [{ head: words.shareOf, of: ({ share }: TrendFigure) => two(share, 100) }] : []),
    ...(as === 'ratio' ? [{ head: words.valueOf, of: ({ value }: TrendFigure) => two(value, 1) }] : []),
    ...(as === 'count' || as === 'share'
      ? [
          {
            head: isRegister ? words.differenceOf(counts) : words.differencePeople,
            of: ({ countDifference }: TrendFigure) => countDifference,
            isDifference: true as const,
          },
        ]
      : []),
    ...(hasShare
      ? [
          {
            head: words.differencePoints,
            of: ({ shareDifference }: TrendFigure) => two(shareDifference, 100),
            isDifference: true as const,
          },
        ]
      : []),
    ...(as === 'ratio'
      ? [
          {
            head: words.differenceValue,
            of: ({ difference }: TrendFigure) => two(difference, 1),
            isDifference: true as const,
          },
        ]
      : []),
  ];
  const at = (place: number): Column[] => columns.filter(({ isDifference }) => place > 0 || !isDifference);
  return {
    name: measure.label.slice(0, 31).replace(/[[\]:*?/\\]/g, ' '),
    title: measure.title,
    subtitle: [namesOf(asked, session), ...measure.notes],
    heads: [
      headOf(asked, session, registerOf(asked)),
      ...measure.times.flatMap((time, place) => at(place).map(({ head }) => `${time}: ${head}`)),
    ],
    rows: trendLines(asked).map(({ key, figures }) => [
      measure.nameOf(key),
      ...figures.flatMap((figure, place) =>
        at(place).map(({ of, isDifference }) =>
          figure.isHidden === true || (isDifference === true && isMoveHidden(figures, place))
            ? hiddenSign
            : of(figure),
        ),
      ),
    ]),
  };
}

/** Of all snapshots that are shown; of a register that of the roster it is held against. */
function namesOf({ register, points }: Trend, { roster }: Session): string {
  return register === null ? [...new Set(points.map(({ name }) => name))].join(', ') : roster.name;
}

async function drawTrend(asked: Trend, out: string, session: Session): Promise<void> {
  const { picture, language } = session.options;
  const { kind, isSlope } = picture;
  if (kind !== null && kind !== 'line')
    throw new UsageError(
      `--kind ${kind}: trend vẽ được line, slope`,
      `--kind ${kind}: trend draws line, slope`,
    );
  const frame = {
    ...chartFrame(session, peopleOf(asked)),
    ...{ rosterName: namesOf(asked, session), asOf: asked.points.at(-1)?.asOf ?? '' },
  };
  const files = trendSources(asked) ?? session.roster.files.map(({ path }) => basename(path));
  const printed = printChart((to) => (isSlope ? slopeChart(asked, to) : trendChart(asked, to)), frame, {
    ...picture.print,
    footer: [picture.source ?? sourceLine(files, language), noteOf(session, asked)],
  });
  await writePicture(printed, out, picture.file);
}

/** Of the last snapshot, or of the roster of the last year. */
function peopleOf(asked: Trend): number {
  if (asked.register === null) return asked.points.at(-1)?.breakdown.people ?? 0;
  return asked.points.at(-1)?.people ?? 0;
}
