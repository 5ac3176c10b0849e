import type { RegisterTrend } from '../../../shared/contract/change';
import type { Question } from '../analyse/question';
import { computeRegister, namedIndicators } from '../registers/compute-register';
import { entryMonths, entryYears } from '../registers/entry-counts';
import { askRegister } from '../registers/register-board';
import type { Registers } from '../registers/registers';
import { conditionSql } from '../sql/person-sql';
import { sql } from '../sql/sql';

/** One indicator of a register, alone or by a grouping, in every year that it knows; each held against its own roster. */
export async function computeRegisterTrend(
  registers: Registers,
  question: Question,
  {
    register: id,
    measure,
    by,
  }: { readonly register: string; readonly measure: string; readonly by: string | null },
): Promise<RegisterTrend> {
  const { signal, filter } = question;
  const about = await askRegister(registers, id, question, null);
  const { register } = about;
  const indicators = namedIndicators(register, [measure]);
  const points: RegisterTrend['points'][number][] = [];
  const months = await entryMonths(registers.matching.database, register);
  for (const year of await entryYears(registers.matching.database, register)) {
    const held = await registers.matching.heldAgainst(register, year);
    const asked = { ...about, ...held, period: { year, months: null } };
    const [row] = await held.database.query(
      sql`SELECT count(*) AS people FROM people WHERE ${conditionSql(filter, question)}`,
      signal,
    );
    points.push({
      ...{ year, months: months.get(year) ?? ([1, 12] as const) },
      ...{ roster: held.roster, asOf: question.asOf, people: Number(row?.people ?? 0) },
      results: await computeRegister(asked, indicators, by, signal),
    });
  }
  return {
    register: register.id,
    measure: indicators[0]?.id ?? measure,
    as: indicators[0]?.as ?? 'count',
    by,
    points,
  };
}
