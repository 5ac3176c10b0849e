import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBDataChunk } from '@duckdb/node-api';
import { FailureError } from '../../../shared/contract/failure';
import type { Sql, SqlValue } from '../sql/sql';

import { memoryLimit } from './memory-limit';
import { openingFailure } from './opening-failure';
import { registerTextSays } from './register-text-says';

/** Some thousand rows of an answer by columns. */
export type Chunk = DuckDBDataChunk;

export type Row = Readonly<Record<string, SqlValue>>;

/** No extension is loaded or fetched. */
const closed = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
};

/** What DuckDB says of a file that a program holds, on Linux, macOS and Windows; its messages quote paths, too. */
const heldElsewhere =
  /^IO Error: (?:Could not set lock|Cannot open file .*being used by another process|.*Conflicting lock is held)/is;

/** The embedded database of one workspace; `:memory:` for the command line. */
export class WorkspaceDatabase {
  #schema = 'main';
  #changes = { count: 0 };
  #notUnderstood = new Set<string>();

  private constructor(
    readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
    /** The one folder that the database may touch: its own; for one in memory a folder that is made when it is needed. */
    private readonly folder: string,
    private readonly isFolderOwn: boolean,
  ) {}

  /** Where this connection finds its tables: `main`, or the schema of one snapshot. */
  get schema(): string {
    return this.#schema;
  }

  /** `spill`: the folder for what does not fit into memory; none for a workspace in memory. */
  static async open(path: string, spill: string | null = null): Promise<WorkspaceDatabase> {
    try {
      const instance = await DuckDBInstance.create(path, {
        ...closed,
        memory_limit: memoryLimit(totalmem()),
        ...(spill !== null && { temp_directory: spill }),
      });
      const connection = await instance.connect();
      const isInMemory = path === ':memory:';
      const folder = isInMemory ? join(tmpdir(), `bien-che-${randomUUID()}`) : dirname(path);
      // What a foreign file brings, a view above all, could read any other file otherwise.
      await connection.run(`SET allowed_directories = [${quoted(folder)}]`);
      await connection.run('SET enable_external_access = false');
      registerTextSays(connection);
      return new WorkspaceDatabase(instance, connection, folder, isInMemory);
    } catch (error) {
      const { message } = error as Error;
      if (heldElsewhere.test(message))
        throw new FailureError({ kind: 'workspace-locked', path }, { cause: error });
      throw openingFailure(error, path) ?? error;
    }
  }

  /** Grows with everything that was changed and is kept, over any connection. */
  get changes(): number {
    return this.#changes.count;
  }

  /** Documents that hold something that this program does not know. */
  get notUnderstood(): Set<string> {
    return this.#notUnderstood;
  }

  changed(): void {
    this.#changes.count += 1;
  }

  /** Runs one query to its end; an aborted signal interrupts it. */
  async query(query: Sql, signal?: AbortSignal): Promise<Row[]> {
    const reader = await this.#interruptible(signal, () =>
      this.connection.runAndReadAll(query.text, [...query.values]),
    );
    return reader
      .getRowObjectsJson()
      .map(numbersFromText(reader.columnNames(), reader.columnTypes().map(String)));
  }

  /** The same, as the database holds it: for values of very many people. */
  chunks(query: Sql, signal: AbortSignal): Promise<Chunk[]> {
    return this.#interruptible(signal, async () =>
      (await this.connection.run(query.text, [...query.values])).fetchAllChunks(),
    );
  }

  /** The one column of a query that answers texts, faster than rows for very many of them. */
  async texts(query: Sql): Promise<string[]> {
    const reader = await this.connection.runAndReadAll(query.text, [...query.values]);
    return (reader.getColumns()[0] ?? []).map(String);
  }

  /**
   * Does work on a connection of its own, all of it or nothing; others see what was there before until it is done. Only for
   * a change is the file written: what is done in passing goes along with the next one.
   */
  async transaction(
    work: (database: WorkspaceDatabase) => Promise<void>,
    what: 'change' | 'in-passing' = 'change',
  ): Promise<void> {
    const own = await this.another();
    try {
      await own.run('BEGIN TRANSACTION');
      try {
        await work(own);
        await own.run('COMMIT');
        if (what === 'change') this.changed();
      } catch (error) {
        await own.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      own.connection.closeSync();
    }
  }

  /** The same data over a connection of its own; in another schema where one is named. */
  async another(schema = this.#schema): Promise<WorkspaceDatabase> {
    const connection = await this.instance.connect();
    const own = new WorkspaceDatabase(this.instance, connection, this.folder, this.isFolderOwn);
    own.#changes = this.#changes;
    own.#notUnderstood = this.#notUnderstood;
    await own.use(schema);
    return own;
  }

  /** From now on this connection finds its tables in that schema, and those that it lacks in `main`. */
  async use(schema: string): Promise<void> {
    if (schema === this.#schema) return;
    await this.run(`SET search_path = '${schema === 'main' ? schema : `${schema},main`}'`);
    this.#schema = schema;
  }

  /** Whether this connection's schema holds a table of that name. */
  async hasTable(name: string): Promise<boolean> {
    const found = await this.query({
      text: 'SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?',
      values: [name],
    });
    return found.length > 0;
  }

  /** Writes all of it as one moment saw it into a new database file, without what was deleted. */
  async copyTo(path: string): Promise<void> {
    const own = await this.another('main');
    try {
      const [row] = await own.query({ text: 'SELECT current_database() AS name', values: [] });
      const name = String(row?.name).replaceAll('"', '""');
      await own.run(`ATTACH ${quoted(path)} AS saved`);
      try {
        await own.run(`COPY FROM DATABASE "${name}" TO saved`);
      } finally {
        await own.run('DETACH saved');
      }
    } finally {
      own.connection.closeSync();
    }
  }

  /** Writes what a query of this connection answers as Parquet; the file must not be there yet. */
  async writeParquet(query: string, path: string): Promise<void> {
    const own = join(this.folder, `temporary-${randomUUID()}.parquet`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    try {
      await this.run(`COPY (${query}) TO ${quoted(own)} (FORMAT parquet)`);
      await copyFile(own, path);
    } finally {
      await rm(this.isFolderOwn ? this.folder : own, { recursive: true, force: true });
    }
  }

  async #interruptible<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (signal?.aborted) throw new FailureError({ kind: 'cancelled' });
    const interrupt = (): void => {
      this.connection.interrupt();
    };
    signal?.addEventListener('abort', interrupt);
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted) throw new FailureError({ kind: 'cancelled' }, { cause: error });
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }

  async run(statement: string): Promise<void> {
    await this.connection.run(statement);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}

/** Counts are BIGINT, which travel as text; every count of people fits a number. */
function numbersFromText(
  names: readonly string[],
  types: readonly string[],
): (row: Record<string, unknown>) => Row {
  const big = names.filter((_, index) => /BIGINT|HUGEINT|DECIMAL/.test(types[index] ?? ''));
  return (row) => {
    for (const name of big) if (row[name] !== null) row[name] = Number(row[name]);
    return row as Row;
  };
}
