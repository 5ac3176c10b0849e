import type { Post } from '../../../shared/contract/definitions';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { specialisationMatcher } from './match-specialisation';

/**
 * Writes for everybody in the people table whether the specialisation fits the post. A province has few different
 * posts and specialisations, so each pair is judged once. Call it in a transaction.
 */
export async function applyPosts(database: WorkspaceDatabase, posts: readonly Post[]): Promise<void> {
  const match = specialisationMatcher(posts);
  const studied = await database.query(
    sql`SELECT DISTINCT COALESCE(position, job) AS post, specialisation, staff_group, qualification FROM people
        WHERE specialisation IS NOT NULL`,
  );
  await database.run(
    'CREATE OR REPLACE TEMP TABLE judged (post VARCHAR, specialisation VARCHAR, staff_group VARCHAR, qualification VARCHAR, result VARCHAR)',
  );
  const appender = await database.connection.createAppender('judged', undefined, 'temp');
  for (const row of studied) {
    const [post, specialisation, group, level] = [
      ...[row.post, row.specialisation, row.staff_group, row.qualification],
    ].map((value) => (typeof value === 'string' ? value : null));
    const person = {
      position: post ?? null,
      specialisation: specialisation ?? null,
      staffGroup: group ?? null,
      qualification: level ?? null,
    };
    for (const value of [...Object.values(person), match(person)]) {
      if (value === null) appender.appendNull();
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  await database.run(
    `UPDATE people SET specialisation_match = judged.result FROM judged
     WHERE judged.specialisation = people.specialisation
       AND judged.post IS NOT DISTINCT FROM COALESCE(people.position, people.job)
       AND judged.staff_group IS NOT DISTINCT FROM people.staff_group
       AND judged.qualification IS NOT DISTINCT FROM people.qualification`,
  );
  await database.run('DROP TABLE judged');
  await database.run('CREATE OR REPLACE TABLE applied_posts (document VARCHAR)');
  await database.query(sql`INSERT INTO applied_posts VALUES (${JSON.stringify(posts)})`);
}

/** Whether the people table already follows this table of posts. */
export async function followsPosts(database: WorkspaceDatabase, posts: readonly Post[]): Promise<boolean> {
  if (!(await database.hasTable('applied_posts'))) return false;
  const [row] = await database.query(sql`SELECT document FROM applied_posts`);
  return row?.document === JSON.stringify(posts);
}
