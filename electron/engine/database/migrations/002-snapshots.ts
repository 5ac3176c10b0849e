import { today } from '../../../../shared/text/dates';
import { sql } from '../../sql/sql';
import { writeDocument } from '../documents';
import type { Migration } from './migration';

/** Version 1 held one roster in `main`; version 2 holds dated rosters, each in a schema of its own. */
export const intoSnapshots: Migration = {
  version: 2,
  async migrate(own) {
    if (!(await own.hasTable('people')) || !(await own.hasTable('import'))) return;
    const [row] = await own.query(sql`SELECT document FROM main.import`);
    const stored = JSON.parse(String(row?.document ?? 'null')) as {
      roster?: { statedDate?: string | null };
    } | null;
    const statedDate = stored?.roster?.statedDate ?? null;
    const only = { id: 1, date: statedDate ?? today(), isDated: statedDate !== null, name: '' };
    await own.run('CREATE SCHEMA snapshot_1');
    for (const table of ['people', 'import']) {
      await own.run(`CREATE TABLE snapshot_1.${table} AS FROM main.${table}`);
      await own.run(`DROP TABLE main.${table}`);
    }
    await own.run('CREATE UNIQUE INDEX people_by_id ON snapshot_1.people (person_id)');
    await own.run('DROP TABLE IF EXISTS main.applied_posts');
    await writeDocument(own, 'snapshots', { version: 1, current: 1, snapshots: [only] });
  },
};
