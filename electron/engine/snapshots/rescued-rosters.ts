import { describeFinding } from '../check/describe-finding';
import { countSeverities } from '../check/filter-issues';
import type { IssueKind } from '../check/issue-kinds';
import { WorkspaceDatabase } from '../database/workspace-database';
import { readStored, storeAgain, type StoredRoster } from '../load/store-roster';
import { sql } from '../sql/sql';
import { snapshotIds, schemaOf } from './snapshot-tables';

/**
 * Makes the rosters of a database agree with the people who were rescued into it: a roster whose record is lost gets one
 * called `name`, and one that holds fewer people than its record says tells so among its issues.
 */
export async function mendRosters(path: string, name: string): Promise<void> {
  const database = await WorkspaceDatabase.open(path);
  try {
    for (const id of await snapshotIds(database)) {
      const own = await database.another(schemaOf(id));
      try {
        await mendRoster(own, name);
      } finally {
        own.connection.closeSync();
      }
    }
    await database.run('CHECKPOINT');
  } finally {
    database.close();
  }
}

async function mendRoster(own: WorkspaceDatabase, name: string): Promise<void> {
  const [table] = await own.query(
    sql`SELECT 1 AS found FROM information_schema.tables
        WHERE table_catalog = current_database() AND table_schema = current_schema() AND table_name = 'people'`,
  );
  if (!table) return;
  const [row] = await own.query(sql`SELECT count(*)::INTEGER AS people FROM people`);
  const people = Number(row?.people);
  const stored = await readStored(own);
  if (stored === null) await storeAgain(own, told({ ...unknownRoster(name), people }, 'roster_record_lost'));
  else if (stored.roster.people === people) await storeAgain(own, stored);
  else await storeAgain(own, told({ ...stored.roster, people }, 'people_lost', stored));
}

function unknownRoster(name: string): StoredRoster['roster'] {
  return { name, people: 0, statedDate: null, issues: countSeverities([]), files: [] };
}

function told(
  roster: StoredRoster['roster'],
  kind: IssueKind,
  { roster: before, issues }: StoredRoster = { roster, issues: { vi: [], en: [] } },
): StoredRoster {
  const place = { file: -1, sheet: '', row: null, column: null, field: null };
  const finding = { ...place, kind, value: String(roster.people), taken: String(before.people) };
  const all = {
    vi: [describeFinding(finding, [], 'vi'), ...issues.vi],
    en: [describeFinding(finding, [], 'en'), ...issues.en],
  };
  return { roster: { ...roster, issues: countSeverities(all.vi) }, issues: all };
}
