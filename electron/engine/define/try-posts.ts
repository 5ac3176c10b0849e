import type { Post } from '../../../shared/contract/definitions';
import type { MatchCounts, PostsTrial } from '../../../shared/contract/results';
import type { Question } from '../analyse/question';
import { conditionSql } from '../sql/person-sql';
import { sql } from '../sql/sql';
import { postJudge } from './match-specialisation';

const mostListed = 30;
const none: MatchCounts = { match: 0, near: 0, mismatch: 0, unknown: 0 };

/** What a table of posts would say of the people who pass the filter; nothing is written. */
export async function tryPosts(question: Question, posts: readonly Post[]): Promise<PostsTrial> {
  const rows = await question.database.query(
    sql`SELECT COALESCE(position, job) AS post, specialisation, staff_group, qualification, count(*) AS people FROM people
        WHERE ${conditionSql(question.filter, question)} GROUP BY ALL`,
    question.signal,
  );
  const judge = postJudge(posts);
  const byPost = new Map<string, MatchCounts>();
  const unfit = new Map<string, PostsTrial['unfit'][number]>();
  const unnamed = new Map<string, number>();
  let all = none;
  for (const row of rows) {
    const [position = null, specialisation = null, staffGroup = null, qualification = null] = [
      ...[row.post, row.specialisation, row.staff_group, row.qualification],
    ].map((value) => (typeof value === 'string' ? value : null));
    const people = Number(row.people);
    const { post, result } = judge({ position, specialisation, staffGroup, qualification });
    const add = (counts: MatchCounts): MatchCounts => ({
      ...counts,
      [result ?? 'unknown']: counts[result ?? 'unknown'] + people,
    });
    all = add(all);
    if (post === null) {
      if (position !== null) unnamed.set(position, (unnamed.get(position) ?? 0) + people);
      continue;
    }
    byPost.set(post, add(byPost.get(post) ?? none));
    if (specialisation === null || result === null || result === 'match') continue;
    const key = JSON.stringify([post, specialisation]);
    unfit.set(key, { post, specialisation, result, people: (unfit.get(key)?.people ?? 0) + people });
  }
  return {
    all,
    byPost: Object.fromEntries(byPost),
    unfit: posts.flatMap(({ id }) => largest([...unfit.values()].filter(({ post }) => post === id))),
    unnamed: largest([...unnamed].map(([post, people]) => ({ post, people }))),
  };
}

function largest<Counted extends { readonly people: number }>(list: readonly Counted[]): Counted[] {
  return [...list].sort((one, other) => other.people - one.people).slice(0, mostListed);
}
