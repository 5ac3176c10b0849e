import type { Field } from '../../../shared/roster/field';
import { fieldType } from '../../../shared/roster/field-type';
import type { Register } from '../../../shared/registers/register';
import { registerCatalogue } from '../../../shared/registers/register-catalogue';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { pause } from '../pause';
import { identifier, sql, type Sql } from '../sql/sql';

export type ColumnKind = 'text' | 'number' | 'date';

export interface EntryColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly field: Field | null;
}

/** What is known of an entry beside its values: its place in the files, and whom of the roster it is about. */
const ownColumns: readonly EntryColumn[] = (
  [
    ['entry', 'number'],
    ['file', 'number'],
    ['sheet', 'text'],
    ['source_row', 'number'],
    ['cells', 'text'],
    ['year', 'number'],
    ['month', 'number'],
    /** Of a stretch of several months its first. */
    ['month_from', 'number'],
    /** Fields whose cells say something that is not understood, each between spaces. */
    ['unread', 'text'],
    /** Fields of the register that its table has no column for, each between spaces. */
    ['without_column', 'text'],
    /** Of the roster; null where nobody is matched. */
    ['person', 'number'],
    ['match', 'text'],
    ['match_why', 'text'],
    ['candidates', 'text'],
    /** The unit as the roster has it, else as the register writes it. */
    ['unit_now', 'text'],
    /** Of what is another unit today: the one that reported, as the roster recorded it. */
    ['unit_recorded', 'text'],
    ['in_roster', 'number'],
    /** 1 where the unit is today the one that it was; 0 where it is part of another one. */
    ['is_own_unit', 'number'],
    /** Equal for entries about the same person or unit. */
    ['who', 'text'],
    /** The entry that it repeats. */
    ['repeats', 'number'],
    ['search', 'text'],
  ] as const
).map(([name, kind]) => ({ name, kind, field: null }));

/** The columns of values of a register, derived from its fields. */
export function valueColumns(register: Register): EntryColumn[] {
  const skipped = new Set(['year', 'month', 'dates']);
  return registerCatalogue(register).fields.flatMap((field): EntryColumn[] => {
    const kind = skipped.has(field.id) ? null : fieldType(field);
    if (kind === null) return [];
    const column = { name: field.id, kind, field };
    if (kind === 'date' || field.denials !== undefined)
      return [column, { name: `${field.id}_precision`, kind: 'text', field: null }];
    // As it is written: what it comes to follows the settings and lists.
    if (field.kind === 'duration' || field.listed !== undefined)
      return [column, { name: `${field.id}_written`, kind: 'text', field: null }];
    return [column];
  });
}

export function allColumns(register: Register): readonly EntryColumn[] {
  return [...ownColumns, ...valueColumns(register)];
}

/** `of`: matched against another snapshot than the one that is looked at. */
function tableName(register: Register, of: number | null): string {
  return of === null ? `register_${register.id}` : `register_${register.id}_of_${of}`;
}

export function registerTable(register: Register, of: number | null = null): Sql {
  return sql`main.${identifier(tableName(register, of))}`;
}

/** Drops what was matched against snapshots that are not looked at: it is made anew when it is asked for. */
export async function dropOtherTables(database: WorkspaceDatabase): Promise<void> {
  const names = await database.texts(sql`SELECT table_name FROM information_schema.tables
    WHERE table_schema = 'main' AND regexp_matches(table_name, '^register_[a-z]+_of_[0-9]+$')`);
  for (const name of names) await database.run(`DROP TABLE main.${identifier(name).text}`);
}

const types = { text: 'VARCHAR', number: 'DOUBLE', date: 'INTEGER' } as const;

export type StoredEntry = Readonly<Record<string, string | number | null>>;

/** Between so many a cancel is heard. */
const entriesAtOnce = 5000;

/** Replaces the entries of a register; where it is cancelled, those from before stay. */
export async function writeEntries(
  database: WorkspaceDatabase,
  register: Register,
  entries: readonly StoredEntry[],
  { of = null, signal }: { readonly of?: number | null; readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const columns = allColumns(register);
  const definition = columns.map(({ name, kind }) => `${identifier(name).text} ${types[kind]}`).join(', ');
  await database.transaction(async (own) => {
    await own.run(`CREATE OR REPLACE TABLE ${registerTable(register, of).text} (${definition})`);
    const appender = await own.connection.createAppender(tableName(register, of), 'main');
    for (const [at, entry] of entries.entries()) {
      if (at % entriesAtOnce === 0) await pause(signal);
      for (const { name, kind } of columns) {
        const value = entry[name] ?? null;
        if (value === null) appender.appendNull();
        else if (kind === 'text') appender.appendVarchar(String(value));
        else if (kind === 'number') appender.appendDouble(Number(value));
        else appender.appendInteger(Number(value));
      }
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  });
}

/** The entries as stored, those of an earlier version too; none where the register was never written. */
export async function readEntries(database: WorkspaceDatabase, register: Register): Promise<StoredEntry[]> {
  const [found] = await database.query(sql`SELECT 1 FROM information_schema.tables
    WHERE table_schema = 'main' AND table_name = ${`register_${register.id}`}`);
  return found ? database.query(sql`SELECT * FROM ${registerTable(register)} ORDER BY file, entry`) : [];
}
