import { personColumns } from '../../normalise/person-table';
import { identifier, sql } from '../../sql/sql';
import type { WorkspaceDatabase } from '../workspace-database';

const types = { text: 'VARCHAR', number: 'DOUBLE', date: 'INTEGER' } as const;

/**
 * A field that is newer than a roster is not known of anybody in it, until its files are read again: every program may
 * add fields without a migration of its own.
 */
export async function completeColumns(database: WorkspaceDatabase): Promise<void> {
  const rows = await database.query(
    sql`SELECT table_schema, column_name FROM information_schema.columns
        WHERE table_catalog = current_database() AND table_name = 'people'
          AND table_schema LIKE 'snapshot\\_%' ESCAPE '\\'`,
  );
  const known = new Map<string, Set<string>>();
  for (const row of rows) {
    const schema = String(row.table_schema);
    known.set(schema, (known.get(schema) ?? new Set()).add(String(row.column_name)));
  }
  for (const [schema, columns] of known) {
    const missing = personColumns.filter(({ name }) => !columns.has(name));
    if (missing.length === 0) continue;
    await database.transaction(async (own) => {
      // DuckDB alters no table that an index depends on.
      await own.run(`DROP INDEX IF EXISTS ${identifier(schema).text}.people_by_id`);
      for (const { name, type } of missing) {
        await own.run(
          `ALTER TABLE ${identifier(schema).text}.people ADD COLUMN ${identifier(name).text} ${types[type]}`,
        );
      }
      await own.run(`CREATE UNIQUE INDEX people_by_id ON ${identifier(schema).text}.people (person_id)`);
    });
  }
}
