import { describeFinding } from '../check/describe-finding';
import { countSeverities } from '../check/filter-issues';
import type { IssueKind } from '../check/issue-kinds';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { countStored, readStored, storeAgain, type StoredRoster } from '../load/store-roster';

/**
 * The roster of a connection's schema, or null where there is none. After damage, repaired here or elsewhere, its record
 * may be lost, or people whom the record counts: then it is the roster of those who are there, which says so among its issues.
 */
export async function readMended(own: WorkspaceDatabase): Promise<StoredRoster | null> {
  const stored = await readStored(own);
  const people = await countStored(own);
  if (people === null || people === stored?.roster.people) return stored;
  const mended = stored
    ? told({ ...stored.roster, people }, 'people_lost', stored)
    : told({ ...unknownRoster, people }, 'roster_record_lost');
  await storeAgain(own, mended);
  return mended;
}

const unknownRoster: StoredRoster['roster'] = {
  ...{ name: '', people: 0, statedDate: null, files: [] },
  issues: countSeverities([]),
};

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
