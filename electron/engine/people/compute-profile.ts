import type { ColumnProfile, PersonValue, ProfileBin } from '../../../shared/contract/people';
import type { PeopleColumn } from '../../../shared/analysis/people-columns';
import { compareKeys, vietnameseKey } from '../../../shared/text/vietnamese-order';
import type { Question } from '../analyse/question';
import { conditionSql } from '../sql/person-sql';
import { sql, type Sql } from '../sql/sql';
import { columnSql, precisionSql, requireColumn } from './column-sql';
import { personValue } from './person-value';
import { searchSql } from './search-sql';

const mostTexts = 20;
const mostBins = 24;

/** What the people of a question have in one column: how many nothing, and the distribution of the rest. */
export async function computeProfile(
  question: Question,
  search: string,
  columnId: string,
): Promise<ColumnProfile> {
  const column = requireColumn(columnId, question.library);
  const value = columnSql(column, question);
  const who = sql`FROM people WHERE ${conditionSql(question.filter, question)} AND ${searchSql(search)}`;
  const [counts] = await question.database.query(
    sql`SELECT count(*) AS people, count(*) - count(${value}) AS blanks, count(DISTINCT ${value}) AS distinct_values ${who}`,
    question.signal,
  );
  const base = {
    people: Number(counts?.people ?? 0),
    blanks: Number(counts?.blanks ?? 0),
    distinct: Number(counts?.distinct_values ?? 0),
  };
  return column.type === 'text'
    ? { ...base, ...(await textProfile(question, column, value, who, base)) }
    : { ...base, ...(await numberProfile(question, column, value, who)) };
}

const none = { top: [], others: { values: 0, people: 0 }, bins: [], least: null, median: null, most: null };

async function textProfile(
  { database, signal }: Question,
  { categories }: PeopleColumn,
  value: Sql,
  who: Sql,
  { people, blanks, distinct }: Pick<ColumnProfile, 'people' | 'blanks' | 'distinct'>,
): Promise<Omit<ColumnProfile, 'people' | 'blanks' | 'distinct'>> {
  const rows = await database.query(
    sql`SELECT ${value} AS "value", count(*) AS people ${who} AND ${value} IS NOT NULL
        GROUP BY ALL ORDER BY people DESC, "value" LIMIT ${categories ? 1000 : mostTexts}`,
    signal,
  );
  const top = rows.map((row) => ({ value: String(row.value), people: Number(row.people) }));
  const places = new Map(categories?.map(({ id }, index) => [id, index]));
  const place = (id: string): number => places.get(id) ?? places.size;
  const bySize = (a: (typeof top)[number], b: (typeof top)[number]): number =>
    b.people - a.people || compareKeys(vietnameseKey(a.value), vietnameseKey(b.value));
  top.sort((a, b) => place(a.value) - place(b.value) || bySize(a, b));
  const shown = top.reduce((sum, each) => sum + each.people, 0);
  return {
    ...none,
    top,
    others: { values: distinct - top.length, people: people - blanks - shown },
  };
}

async function numberProfile(
  { database, signal }: Question,
  column: PeopleColumn,
  value: Sql,
  who: Sql,
): Promise<Omit<ColumnProfile, 'people' | 'blanks' | 'distinct'>> {
  const isDate = column.type === 'date';
  const [ends] = await database.query(
    sql`SELECT min(${value}) AS least, quantile_disc(${value}, 0.5) AS median, max(${value}) AS most ${who}`,
    signal,
  );
  if (!ends || ends.least === null) return none;
  const shown = async (number: unknown): Promise<PersonValue> =>
    isDate ? dateShown(Number(number)) : Number(number);
  const dateShown = async (date: number): Promise<PersonValue> => {
    const precision = precisionSql(column);
    // A year alone and its first of January are one number; the more exact of the two is shown.
    const [row] = await database.query(
      sql`SELECT min(CASE ${precision} WHEN 'day' THEN 1 WHEN 'month' THEN 2 ELSE 3 END) AS exactness ${who} AND ${value} = ${date}`,
      signal,
    );
    return personValue(date, [null, 'day', 'month', 'year'][Number(row?.exactness ?? 1)], 'date');
  };
  const counted = isDate ? sql`(${value} // 10000)` : value;
  const scale = (number: unknown): number => (isDate ? Math.floor(Number(number) / 10_000) : Number(number));
  const { start, width, bins } = binsOf(scale(ends.least), scale(ends.most));
  const rows = await database.query(
    sql`SELECT least(floor((${counted} - ${start}) / ${width} + 1e-9), ${bins - 1})::INTEGER AS bin, count(*) AS people
        ${who} AND ${value} IS NOT NULL GROUP BY ALL`,
    signal,
  );
  const people = new Map(rows.map((row) => [Number(row.bin), Number(row.people)]));
  return {
    ...none,
    bins: Array.from({ length: bins }, (_, bin): ProfileBin => ({
      from: rounded(start + bin * width),
      below: rounded(start + (bin + 1) * width),
      people: people.get(bin) ?? 0,
    })),
    least: await shown(ends.least),
    median: await shown(ends.median),
    most: await shown(ends.most),
  };
}

/** Bins of a round width, so that everything from `least` to `most` stands in one of at most `mostBins`. */
export function binsOf(least: number, most: number): { start: number; width: number; bins: number } {
  const isWhole = Number.isInteger(least) && Number.isInteger(most);
  const rough = (most - least) / (mostBins - 2);
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const found = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough) ?? power;
  const width = isWhole ? Math.max(1, found) : rough === 0 ? 1 : found;
  const start = Math.floor(least / width + 1e-9) * width;
  return { start: rounded(start), width, bins: Math.floor((most - start) / width + 1e-9) + 1 };
}

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
