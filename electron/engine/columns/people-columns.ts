import type { WorkspaceDatabase } from '../database/workspace-database';
import { InTurn } from '../in-turn';
import { sql, type Sql } from '../sql/sql';
import type { Bits } from './bits';
import type { Codes } from './codes';
import { readColumns } from './read-columns';

/** What is to be known of every person, as SQL over `people`. */
export interface Wanted {
  readonly texts: readonly Sql[];
  /** True or false of each person, never null. */
  readonly tests: readonly Sql[];
}

/** What was asked, by the SQL that asked it. */
export interface Known {
  readonly people: number;
  readonly codes: (text: Sql) => Codes;
  readonly bits: (test: Sql) => Bits;
}

/** More is not kept; what was not asked for the longest time goes first. */
const mostBytes = 192 * 2 ** 20;

/**
 * The people of one snapshot by columns, in memory. Each text and each test is asked of the database once and counted
 * from then on without it. They are known by their SQL and its values, reference date and definitions among them; whoever
 * changes a person throws the whole away.
 */
export class PeopleColumns {
  readonly #turns = new InTurn();
  readonly #kept = new Map<string, Codes | Bits>();
  #people: number | null = null;
  #bytes = 0;

  constructor(private readonly database: WorkspaceDatabase) {}

  /** One after the other, so that what two questions have in common is asked once. */
  ask(wanted: Wanted, signal: AbortSignal): Promise<Known> {
    return this.#turns.run(async () => {
      const people = (this.#people ??= await this.#countPeople(signal));
      const known = new Map<string, Codes | Bits>();
      const texts = this.#missing(wanted.texts, known);
      const tests = this.#missing(wanted.tests, known);
      if (texts.size + tests.size > 0) {
        const read = await readColumns(
          this.database,
          [...texts.values()],
          [...tests.values()],
          people,
          signal,
        );
        [...texts.keys(), ...tests.keys()].forEach((name, index) => {
          const column = [...read.codes, ...read.bits][index] as Codes | Bits;
          known.set(name, column);
          this.#keep(name, column);
        });
      }
      return {
        people,
        codes: (text) => known.get(nameOf(text)) as Codes,
        bits: (test) => known.get(nameOf(test)) as Bits,
      };
    });
  }

  /** Those that are not kept; the others are known then. */
  #missing(asked: readonly Sql[], known: Map<string, Codes | Bits>): Map<string, Sql> {
    const missing = new Map<string, Sql>();
    for (const each of asked) {
      const name = nameOf(each);
      const kept = this.#kept.get(name);
      if (!kept) {
        missing.set(name, each);
        continue;
      }
      known.set(name, kept);
      this.#kept.delete(name);
      this.#kept.set(name, kept);
    }
    return missing;
  }

  #keep(name: string, column: Codes | Bits): void {
    this.#kept.set(name, column);
    this.#bytes += bytesOf(column);
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= bytesOf(kept);
    }
  }

  async #countPeople(signal: AbortSignal): Promise<number> {
    const [row] = await this.database.query(sql`SELECT count(*) AS people FROM people`, signal);
    return Number(row?.people ?? 0);
  }
}

function nameOf({ text, values }: Sql): string {
  return values.length === 0 ? text : `${text}\n${JSON.stringify(values)}`;
}

function bytesOf(column: Codes | Bits): number {
  return (column instanceof Uint32Array ? column : column.of).byteLength;
}
