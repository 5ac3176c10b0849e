import { everybody } from '../shared/analysis/condition';
import { fileURLToPath } from 'node:url';
import { FailureError } from '../shared/contract/failure';
import { formatDate } from '../shared/text/dates';
import { describeFailure } from '../shared/text/failures';
import type { Language } from '../shared/text/language';
import { withKnownValues } from './batch/known-values';
import { giveAnswers } from './batch/answers/give-answers';
import { requireWritable } from './batch/endings';
import { commandNames, helpText, hiding } from './batch/help';
import { parseOptions, withForm, type BatchOptions } from './batch/options';
import { refuseOverwriting } from './batch/refuse-overwriting';
import { sampleRoster } from './batch/sample-file';
import { readUnitTables, tellOutsideTree, tellUnplaced } from './batch/unit-tables';
import { askedLanguage, UsageError } from './batch/usage-error';
import type { Answer, Session } from './batch/session';
import { EngineService } from './engine/engine-service';
import type { OpenOptions } from './engine/load/roster-files';
import { toFailure } from './engine/to-failure';

type Command = (session: Session) => Answer | Promise<Answer>;

/** Each command is loaded when it is asked for: charts and workbooks bring large libraries. */
const commands: Record<string, () => Promise<Command>> = {
  inspect: async () => (await import('./batch/inspect')).inspect,
  issues: async () => (await import('./batch/issues')).issues,
  indicators: async () => (await import('./batch/indicators')).indicators,
  breakdown: async () => (await import('./batch/breakdown')).breakdown,
  chart: async () => (await import('./batch/chart')).chart,
  report: async () => (await import('./batch/report')).report,
  export: async () => (await import('./batch/export')).exportCommand,
  trend: async () => (await import('./batch/trend')).trend,
  compare: async () => (await import('./batch/compare')).compare,
  projection: async () => (await import('./batch/projection')).projection,
  units: async () => (await import('./batch/units')).units,
  form: async () => (await import('./batch/form')).form,
  headline: async () => (await import('./batch/headline')).headline,
};

/** Commands that say what was understood, even where that is nothing. */
const understandingOnly: ReadonlySet<string> = new Set(['inspect', 'issues']);

/** Refuses to promise what is not done. */
function requireHiding(name: string, { publicFrom, help }: BatchOptions): void {
  if (publicFrom !== null && !help && !hiding.has(name)) throw notHiding(name);
}

/** Only a comparison is of two of them; elsewhere the options would promise what is not done. */
function requireTwoOf(name: string, { from, to, help }: BatchOptions): void {
  if ((from ?? to) === null || help || name === 'compare') return;
  throw new UsageError(
    `--from, --to chỉ dùng với compare, không dùng với ${name}`,
    `--from and --to go with compare, not with ${name}`,
  );
}

function notHiding(name: string): UsageError {
  const isExport = name === 'export';
  const able = [...hiding].join(', ');
  return new UsageError(
    `--public chỉ dùng với ${able}, không dùng với ${name}${isExport ? '; danh sách không có tên thì dùng --de-identified' : ''}`,
    `--public goes with ${able}, not with ${name}${isExport ? '; for a roster without names use --de-identified' : ''}`,
  );
}

/** Runs one command of the command line and answers its exit status: 0 done, 1 the work failed, 2 wrong usage. */
export async function runBatch(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  let options: BatchOptions | null = null;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      await print(helpText(null));
      return name === undefined ? 2 : 0;
    }
    if (name === 'register') {
      options = parseOptions(rest);
      requireHiding(name, options);
      requireTwoOf(name, options);
      requireWritable(name, options);
      refuseOverwriting(options);
      await print(options.help ? helpText(name) : await answerOfRegister(options));
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(
        `không có lệnh “${name}”; các lệnh: ${commandNames.join(', ')}`,
        `there is no command “${name}”; the commands: ${commandNames.join(', ')}`,
      );
    options = parseOptions(rest);
    refuseOverwriting(options);
    if (options.help) {
      await print(helpText(name));
      return 0;
    }
    requireWritable(name, options);
    requireHiding(name, options);
    requireTwoOf(name, options);
    if (name === 'form') {
      if (options.list) {
        await print((await import('./batch/form')).formList(options));
        return 0;
      }
      options = withForm(options);
    }
    if (options.files.length + options.snapshots.length === 0)
      throw new UsageError(
        `cần ít nhất một tệp: bienche ${name} FILE...`,
        `at least one file is needed: bienche ${name} FILE...`,
      );
    await print(await answer(name, await command(), options));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`bienche: ${error.text(askedLanguage(args))}\n`);
      return 2;
    }
    const failure = error instanceof FailureError ? error.failure : toFailure(error);
    process.stderr.write(`bienche: ${describeFailure(failure, options?.language ?? askedLanguage(args))}\n`);
    if (options?.verbose) console.error(error);
    return failure.kind === 'unknown-name' || failure.kind === 'ending-unknown' ? 2 : 1;
  }
}

async function answer(name: string, command: Command, options: BatchOptions): Promise<string> {
  const service = await EngineService.open(null);
  try {
    const { signal } = new AbortController();
    if (options.definitions !== null) await service.definitions.load(options.definitions);
    await readUnitTables(service, options, signal);
    const how = { needsTable: !understandingOnly.has(name), passwords: options.passwords };
    const open = async (paths: readonly string[], into: OpenOptions): Promise<void> => {
      const files = paths.map((file) => (file === 'sample' ? sampleRoster() : file));
      await service.files.open(files, () => undefined, signal, { ...how, ...into, into: 'new' });
    };
    for (const { date, files } of options.snapshots) await open(files, { date, asOf: options.asOf ?? date });
    if (options.files.length > 0) await open(options.files, { asOf: options.asOf, isMain: true });
    if (options.todayUnits) await service.changeUnits((units) => units.show(true));
    await giveAnswers(service, options, signal);
    await tellUnplaced(service, name, options, signal);
    if (options.unitTrees.length > 0) await tellOutsideTree(service, options);
    const { roster } = service;
    if (!roster) throw new FailureError({ kind: 'no-roster' });
    if (!understandingOnly.has(name)) tellUnread(service, options.language);
    tellOtherDate(roster.statedDate, options);
    const where = await withKnownValues(options.where, service.question(options.asOf, everybody, signal));
    const question = service.question(options.asOf, where, signal);
    const asOfSource = options.asOf !== null ? 'given' : roster.statedDate !== null ? 'stated' : 'today';
    const { json, text } = await command({
      service,
      roster,
      question,
      options,
      asOf: { asOf: question.asOf, asOfSource },
    });
    return options.json ? JSON.stringify(json, null, 2) : text();
  } finally {
    service.close();
  }
}

/** Figures without some of the files are not those that were asked for; `issues` tells it by itself. */
function tellUnread(service: EngineService, language: Language): void {
  for (const { code, message } of service.issues(language))
    if (code === 'file_unreadable' || code === 'file_repeated') process.stderr.write(`bienche: ${message}\n`);
}

/** Ages of another day than the roster states are what was asked for, and worth a word. */
function tellOtherDate(stated: string | null, { asOf, language }: BatchOptions): void {
  if (asOf === null || stated === null || asOf === stated) return;
  const [roster, asked] = [stated, asOf].map((date) => formatDate(date, language)) as [string, string];
  process.stderr.write(
    language === 'vi'
      ? `bienche: danh sách ghi tính đến ngày ${roster}; tuổi và thời hạn tính tại ngày ${asked} theo --as-of\n`
      : `bienche: the roster states ${roster}; ages and terms are as of ${asked}, as --as-of says\n`,
  );
}

/** A register stands beside a roster; it has files of its own. */
async function answerOfRegister(options: BatchOptions): Promise<string> {
  const { register } = await import('./batch/register');
  const { json, text } = await register(options);
  return options.json ? JSON.stringify(json, null, 2) : text();
}

/** Waits until everything is written: a pipe is not flushed when the process exits. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => {
      resolve();
    });
  });
}

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await runBatch(process.argv.slice(2));
