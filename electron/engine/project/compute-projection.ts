import { emptyPosts } from '../../../shared/analysis/projection/empty-posts';
import {
  project,
  type Projected,
  type ProjectedPerson,
  type Retirement,
} from '../../../shared/analysis/projection/project';
import { everybody } from '../../../shared/analysis/condition';
import { leaving } from '../../../shared/analysis/projection/leaving';
import type { Projection, RetiringGroup, RetiringPerson } from '../../../shared/contract/projection';
import type { Question } from '../analyse/question';
import { personValue } from '../people/person-value';
import { dateAsNumber } from '../sql/date-sql';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { sql } from '../sql/sql';

export interface ProjectionWanted {
  readonly years: number;
  readonly by: string;
  readonly recruits: number;
  readonly recruitAge: number;
  readonly femaleShare: number | null;
}

/** Who of the people asked about retires in the years to come, and which posts nobody is left in, whoever held them. */
export async function computeProjection(question: Question, wanted: ProjectionWanted): Promise<Projection> {
  const people = await readPeople(question, wanted.by);
  const women = people.filter(({ gender }) => gender === 'female').length;
  const known = people.filter(({ gender }) => gender !== null).length;
  const femaleShare = wanted.femaleShare ?? (known === 0 ? 0.5 : women / known);
  const assumed = {
    ...wanted,
    asOf: dateAsNumber(question.asOf),
    femaleShare,
    table: question.library.retirement,
  };
  const projected = project(people, assumed);
  const { overdue, retirements, years } = projected;
  const retiring = [...overdue].sort((a, b) => a.retires - b.retires).concat(retirements);
  const everyone = await readPeople({ ...question, filter: everybody }, wanted.by);
  const ofAll = project(everyone, assumed);
  const asked = new Set(people.map(({ person }) => person));
  const empty = emptyPosts(everyone, [...ofAll.overdue, ...ofAll.retirements], (person) => asked.has(person));
  return {
    asOf: question.asOf,
    people: projected.people,
    unknown: projected.unknown,
    yearOnly: projected.yearOnly,
    doubtful: projected.doubtful,
    overdue: overdue.length,
    femaleShare,
    years,
    by: wanted.by,
    groups: groupsOf(people, projected, wanted.years),
    emptyPosts: empty.map((post) => ({ ...post, from: isoOf(post.from) })),
    retiring: retiring.map((each) => told(each, assumed.asOf)),
    retiringInAll: retiring.length,
  };
}

async function readPeople(question: Question, by: string): Promise<ProjectedPerson[]> {
  const group = dimensionSql(requireDimension(by, question.library), question);
  const rows = await question.database.query(
    sql`SELECT person_id, full_name, gender, birth_date, birth_date_precision, unit, department,
               COALESCE(position, job) AS post, ${group} AS "group"
        FROM people WHERE ${conditionSql(question.filter, question)} ORDER BY person_id`,
    question.signal,
  );
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return rows.map((row) => ({
    person: Number(row.person_id),
    name: text(row.full_name),
    gender: text(row.gender),
    birth: row.birth_date === null ? null : Number(row.birth_date),
    precision: text(row.birth_date_precision) as ProjectedPerson['precision'],
    unit: text(row.unit),
    department: text(row.department),
    position: text(row.post),
    group: text(row.group),
  }));
}

function groupsOf(
  people: readonly ProjectedPerson[],
  { overdue, retirements, years: ahead }: Projected,
  years: number,
): RetiringGroup[] {
  const groups = new Map<string | null, { people: number; overdue: number; retired: number[] }>();
  const of = (key: string | null): { people: number; overdue: number; retired: number[] } => {
    const none = { people: 0, overdue: 0, retired: Array.from({ length: years + 1 }, () => 0) };
    const known = groups.get(key) ?? none;
    groups.set(key, known);
    return known;
  };
  for (const { group } of people) of(group).people += 1;
  for (const { who } of overdue) of(who.group).overdue += 1;
  for (const { who, retires } of retirements) {
    const { retired } = of(who.group);
    const step = Math.floor(retires / 10_000) - (ahead[0]?.year ?? 0);
    retired[step] = (retired[step] ?? 0) + 1;
  }
  return [...groups]
    .map(([key, counts]) => ({ key, ...counts }))
    .sort((a, b) => leaving(b) - leaving(a) || b.people - a.people);
}

function told(
  { who, years, months, retires, notice, decision, ...rest }: Retirement,
  asOf: number,
): RetiringPerson {
  const { person, name, unit, position, gender, birth, precision } = who;
  return {
    ...{ person, name, unit, position, gender, years, months },
    birthDate: String(personValue(birth, precision, 'date')),
    ...{ retires: isoOf(retires), notice: isoOf(notice), decision: isoOf(decision) },
    ...{ isOverdue: retires <= asOf, isYearOnly: rest.isYearOnly, isDoubtful: rest.isDoubtful },
  };
}

function isoOf(date: number): string {
  const digits = String(date);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
