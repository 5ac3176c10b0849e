import { identifier, sql } from '../sql/sql';
import type { WorkspaceDatabase } from './workspace-database';

/**
 * A workspace holds tables, and views that are made anew whenever it is opened. Whatever else a foreign file brings would
 * run when its tables are asked: views and macros go, a table with a column that computes is refused.
 */
export async function dropForeign(database: WorkspaceDatabase): Promise<void> {
  const views = await database.query(
    sql`SELECT schema_name, view_name AS name FROM duckdb_views()
        WHERE NOT internal AND database_name = current_database()`,
  );
  for (const { schema_name: schema, name } of views)
    await database.run(`DROP VIEW IF EXISTS ${qualified(schema, name)}`);
  const macros = await database.query(
    sql`SELECT DISTINCT schema_name, function_name AS name, function_type FROM duckdb_functions()
        WHERE NOT internal AND database_name = current_database()`,
  );
  for (const { schema_name: schema, name, function_type: type } of macros)
    await database.run(
      `DROP MACRO ${type === 'table_macro' ? 'TABLE ' : ''}IF EXISTS ${qualified(schema, name)}`,
    );
  const computing = await database.query(
    sql`SELECT table_name FROM duckdb_columns()
        WHERE NOT internal AND database_name = current_database() AND column_default IS NOT NULL`,
  );
  const [first] = computing;
  if (first) throw new Error(`a column that computes in ${String(first.table_name)}`);
}

function qualified(schema: unknown, name: unknown): string {
  return `${identifier(String(schema)).text}.${identifier(String(name)).text}`;
}
