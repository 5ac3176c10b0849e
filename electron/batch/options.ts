import { parseArgs } from 'node:util';
import { highestThreshold, isThreshold, usualThreshold } from '../../shared/analysis/disclosure/hidden-cells';
import type { Condition } from '../../shared/analysis/condition';
import { mostNested } from '../../shared/analysis/table-view';
import { languages, type Language } from '../../shared/text/language';
import { parsePicture, pictureOptions, type PictureChoice } from './picture-options';
import type { Release } from '../engine/publish/export-roster';
import { callError } from './call-error';
import { byDate, dateOf, parseChanges, type DatedFile, type DatedFiles } from './dated-options';
import { UsageError } from './usage-error';

/** Options of every command; a command uses those that make sense for it. */
export interface BatchOptions {
  readonly files: readonly string[];
  /** Dated rosters side by side, the oldest first; files of one date are one roster. */
  readonly snapshots: readonly DatedFiles[];
  /** Of `compare`: which two of them, by their dates; null: the first, the last. */
  readonly from: string | null;
  readonly to: string | null;
  readonly json: boolean;
  readonly asOf: string | null;
  readonly where: Condition;
  readonly by: string | null;
  /** A file of own dimensions, indicators, populations and standards, as an office shares it. */
  readonly definitions: string | null;
  /** Tables of units that changed, with the day of lines that have none, and of what units are part of. */
  readonly unitChanges: readonly DatedFile[];
  readonly unitTrees: readonly string[];
  /** What was answered about doubtful pairs, reasons of leaving and units that were split. */
  readonly answers: readonly string[];
  /** Every snapshot in the units of today. */
  readonly todayUnits: boolean;
  readonly language: Language;
  readonly indicators: readonly string[];
  /** Up to two dimensions each, the outer one first. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly measure: string;
  /** A GeoJSON or TopoJSON file, for maps. */
  readonly boundaries: string | null;
  /** Of a projection: calendar years ahead, people recruited a year, and their age. */
  readonly years: number;
  readonly recruits: number;
  readonly recruitAge: number;
  /** The share of women among them; null: that of today. */
  readonly recruitedWomen: number | null;
  readonly out: string | null;
  readonly outFolder: string | null;
  readonly picture: PictureChoice;
  readonly deIdentified: boolean;
  /** Of a de-identified export. */
  readonly release: Release;
  /** Hide cells with fewer people than this, and what would give them away; null: the internal version. */
  readonly publicFrom: number | null;
  /** Tried on files that have one. */
  readonly passwords: readonly string[];
  /** Of `form`: which one, or a blank workbook; the first of the words that are not options. */
  readonly form: string | null;
  /** Of `form` and `register`: name what there is instead. */
  readonly list: boolean;
  /** Only these units; empty: all. */
  readonly units: readonly string[];
  /** Official forms count everybody of their groups, not only of their level. */
  readonly everyLevel: boolean;
  /** Whom an official form names as its sender; null: what the workspace or the roster says. */
  readonly reportingUnit: string | null;
  /** A sheet of units and their assigned posts. */
  readonly assigned: string | null;
  /** What the columns and rows of a blank form mean, as the window saves it. */
  readonly bindings: string | null;
  /** The roster beside a register. */
  readonly roster: readonly string[];
  /** Of `chart`: one of the charts of a register. */
  readonly chart: string | null;
  /** Of `trend` and `chart`: files of registers, `sample` among them. */
  readonly registerFiles: readonly { readonly register: string; readonly file: string }[];
  /** The register of training beside a form. */
  readonly training: readonly string[];
  readonly year: number | null;
  /** From 1, both included. */
  readonly months: readonly [number, number] | null;
  readonly verbose: boolean;
  readonly help: boolean;
}

export function parseOptions(args: readonly string[]): BatchOptions {
  const { values, positionals } = read(args);
  const language = languages.find((known) => known === (values.lang ?? 'vi'));
  if (!language)
    throw new UsageError(
      `--lang: vi | en, không phải “${values.lang ?? ''}”`,
      `--lang: vi | en, not “${values.lang ?? ''}”`,
    );
  return {
    files: positionals,
    snapshots: byDate(values.snapshot ?? []),
    from: dateOf('--from', values.from),
    to: dateOf('--to', values.to),
    json: values.json ?? false,
    asOf: dateOf('--as-of', values['as-of']),
    where: { all: (values.where ?? []).map(parseWhere) },
    by: values.by ?? null,
    definitions: values.definitions ?? null,
    unitChanges: (values['unit-changes'] ?? []).map(parseChanges),
    unitTrees: values['unit-tree'] ?? [],
    answers: values.answers ?? [],
    todayUnits: values['today-units'] ?? false,
    language,
    indicators: values.indicator ?? [],
    rows: nested('--rows', values.rows),
    columns: nested('--columns', values.columns),
    measure: values.measure ?? 'headcount',
    boundaries: values.boundaries ?? null,
    years: wholeNumber('--years', values.years ?? '10', 1, 30),
    recruits: wholeNumber('--recruits', values.recruits ?? '0', 0, 100_000),
    recruitAge: wholeNumber('--recruit-age', values['recruit-age'] ?? '25', 18, 60),
    recruitedWomen:
      values['recruited-women'] === undefined
        ? null
        : wholeNumber('--recruited-women', values['recruited-women'], 0, 100) / 100,
    out: values.out ?? null,
    outFolder: values['out-dir'] ?? null,
    picture: parsePicture(values),
    deIdentified: values['de-identified'] ?? false,
    release: { k: threshold(values.threshold), dates: datesOf(values.dates), keep: values.keep ?? null },
    publicFrom: values.public === true ? threshold(values.threshold) : null,
    passwords: values.password ?? [],
    form: null,
    list: values.list ?? false,
    units: (values.unit ?? []).map((unit) => unit.normalize('NFC')),
    everyLevel: values['every-level'] ?? false,
    reportingUnit: values['reporting-unit']?.normalize('NFC') ?? null,
    assigned: values.assigned ?? null,
    bindings: values.bindings ?? null,
    roster: values.roster ?? [],
    chart: values.chart ?? null,
    registerFiles: (values.register ?? []).map(parseRegisterFile),
    training: values.training ?? [],
    year: values.year === undefined ? null : wholeNumber('--year', values.year, 1900, 2100),
    months: values.months === undefined ? null : parseMonths(values.months),
    verbose: values.verbose ?? false,
    help: values.help ?? false,
  };
}

/** `form FORM FILE...`: the first word is the form. */
export function withForm(options: BatchOptions): BatchOptions {
  const [form = null, ...files] = options.files;
  return { ...options, form, files };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'as-of': { type: 'string' },
        where: { type: 'string', multiple: true },
        by: { type: 'string' },
        definitions: { type: 'string' },
        'unit-changes': { type: 'string', multiple: true },
        'unit-tree': { type: 'string', multiple: true },
        answers: { type: 'string', multiple: true },
        'today-units': { type: 'boolean' },
        snapshot: { type: 'string', multiple: true },
        from: { type: 'string' },
        to: { type: 'string' },
        lang: { type: 'string' },
        indicator: { type: 'string', multiple: true },
        rows: { type: 'string', multiple: true },
        columns: { type: 'string', multiple: true },
        measure: { type: 'string' },
        boundaries: { type: 'string' },
        years: { type: 'string' },
        recruits: { type: 'string' },
        'recruit-age': { type: 'string' },
        'recruited-women': { type: 'string' },
        out: { type: 'string' },
        'out-dir': { type: 'string' },
        'de-identified': { type: 'boolean' },
        dates: { type: 'string' },
        keep: { type: 'string', multiple: true },
        public: { type: 'boolean' },
        ...pictureOptions,
        threshold: { type: 'string' },
        password: { type: 'string', multiple: true },
        list: { type: 'boolean' },
        unit: { type: 'string', multiple: true },
        'every-level': { type: 'boolean' },
        'reporting-unit': { type: 'string' },
        assigned: { type: 'string' },
        bindings: { type: 'string' },
        roster: { type: 'string', multiple: true },
        register: { type: 'string', multiple: true },
        chart: { type: 'string' },
        training: { type: 'string', multiple: true },
        year: { type: 'string' },
        months: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw callError(error);
  }
}

function wholeNumber(option: string, text: string, from: number, to: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= from && value <= to) return value;
  throw new UsageError(
    `${option}: cần số nguyên từ ${from} đến ${to}, không phải “${text}”`,
    `${option}: a whole number from ${from} to ${to} is needed, not “${text}”`,
  );
}

/** `1-6`, or one month. */
function parseMonths(text: string): readonly [number, number] {
  const [first = '', last = first] = text.split('-');
  const [from, to] = [wholeNumber('--months', first, 1, 12), wholeNumber('--months', last, 1, 12)];
  if (from > to)
    throw new UsageError(
      `--months: tháng đầu sau tháng cuối, “${text}”`,
      `--months: the first month is after the last, “${text}”`,
    );
  return [from, to];
}

function parseRegisterFile(text: string): BatchOptions['registerFiles'][number] {
  const [, register = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (file !== '') return { register, file };
  throw new UsageError(
    `--register: cần dạng SỔ=TỆP, không phải “${text}”`,
    `--register: REGISTER=FILE is needed, not “${text}”`,
  );
}

function threshold(text: string | undefined): number {
  const value = text === undefined ? usualThreshold : Number(text);
  if (isThreshold(value)) return value;
  throw new UsageError(
    `--threshold: cần số nguyên từ 2 đến ${highestThreshold}, không phải “${text ?? ''}”`,
    `--threshold: a whole number from 2 to ${highestThreshold} is needed, not “${text ?? ''}”`,
  );
}

function datesOf(text = 'band'): Release['dates'] {
  if (text === 'year' || text === 'band') return text;
  throw new UsageError(`--dates: year | band, không phải “${text}”`, `--dates: year | band, not “${text}”`);
}

function nested(option: string, names: readonly string[] = []): readonly string[] {
  if (names.length > mostNested)
    throw new UsageError(
      `${option}: nhiều nhất ${mostNested} lần, không phải ${names.length}`,
      `${option}: at most ${mostNested} times, not ${names.length}`,
    );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UsageError(`${option}: “${twice}” có hai lần`, `${option}: “${twice}” is there twice`);
  return names;
}

/** `staff_group=cadre,civil_servant`; the word `null` stands for "not recorded", `"null"` for what is called so. */
function parseWhere(text: string): Condition {
  const equals = text.indexOf('=');
  if (equals <= 0)
    throw new UsageError(
      `--where: cần dạng CHIỀU=GIÁ_TRỊ[,GIÁ_TRỊ…], không phải “${text}”`,
      `--where: DIMENSION=VALUE[,VALUE…] is needed, not “${text}”`,
    );
  const values = text.slice(equals + 1).match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? [];
  const keys = values.map((value) => (value === 'null' ? null : unquoted(value).normalize('NFC')));
  return { dimension: text.slice(0, equals), in: keys };
}

function unquoted(value: string): string {
  const [, inside] = /^"(.*)"$/s.exec(value) ?? [];
  return inside === undefined ? value : inside.replaceAll('""', '"');
}
