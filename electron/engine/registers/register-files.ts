import type { FileReport } from '../../../shared/contract/results';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { Finding } from '../check/finding';
import { sql } from '../sql/sql';

/** A file of a register, with what reading it brought up. */
export interface RegisterFile {
  readonly id: number;
  readonly register: string;
  readonly report: FileReport;
  readonly findings: readonly Finding[];
  /** ISO time. */
  readonly readAt: string;
}

async function makeTable(database: WorkspaceDatabase): Promise<void> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS main.register_files (id INTEGER, register VARCHAR, document VARCHAR)',
  );
}

export async function readFiles(database: WorkspaceDatabase): Promise<RegisterFile[]> {
  await makeTable(database);
  const rows = await database.query(sql`SELECT document FROM main.register_files ORDER BY id`);
  return rows.map(({ document }) => JSON.parse(String(document)) as RegisterFile);
}

export async function writeFiles(
  database: WorkspaceDatabase,
  register: string,
  files: readonly RegisterFile[],
): Promise<void> {
  await makeTable(database);
  await database.transaction(async (own) => {
    await own.query(sql`DELETE FROM main.register_files WHERE register = ${register}`);
    for (const file of files) {
      await own.query(
        sql`INSERT INTO main.register_files VALUES (${file.id}, ${register}, ${JSON.stringify(file)})`,
      );
    }
  });
}
