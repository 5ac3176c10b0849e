import { everybody } from '../../../shared/analysis/condition';
import type { Question } from '../../../electron/engine/analyse/question';
import { EngineService } from '../../../electron/engine/engine-service';
import type { Row } from '../../../electron/engine/database/workspace-database';
import { sql } from '../../../electron/engine/sql/sql';
import { samplePath } from '../rosters';

export interface SampleEngine {
  readonly service: EngineService;
  readonly question: Question;
  readonly people: readonly Row[];
}

/** The sample province, open, with its people as they are stored, to be counted by other means. */
export async function openSample(): Promise<SampleEngine> {
  const service = await EngineService.open(null);
  const { signal } = new AbortController();
  await service.files.open([samplePath], () => undefined, signal);
  const question = service.question(null, everybody, signal);
  const people = await question.database.query(sql`SELECT * FROM people ORDER BY person_id`);
  return { service, question, people };
}

/** Completed years on 31 December 2024; null without a birth date. */
export function ageOf({ birth_date: birth }: Row): number | null {
  if (birth === null || birth === undefined) return null;
  const date = String(birth);
  const born = new Date(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6)));
  let age = 2024 - born.getFullYear();
  if (born.getMonth() > 11 || (born.getMonth() === 11 && born.getDate() > 31)) age -= 1;
  return age;
}
