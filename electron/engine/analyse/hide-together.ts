import type { HiddenFigure } from '../../../shared/analysis/disclosure/public-table';
import {
  hiddenTogether,
  type KnownPeople,
  type Published,
} from '../../../shared/analysis/disclosure/together/published-tables';
import type { Condition } from '../../../shared/analysis/condition';
import { findIn } from '../../../shared/analysis/library';
import type { Bits } from '../columns/bits';
import { bitsOf, planOf, wantedOf } from '../columns/condition-bits';
import { pause } from '../pause';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { chosenAmong, withIndicators } from './chosen-among';
import type { BreakdownBy } from './compute-breakdown';
import type { Question } from './question';

/** How what is hidden in tables for nothing of it to be computed from all of them is found; asks the database before. */
export async function hidingTogether(
  question: Question,
  asked: readonly Asked[],
  threshold: number,
): Promise<(published: readonly Published[]) => Promise<readonly (readonly HiddenFigure[])[]>> {
  const chosen = await chosenAmong(question, asked);
  const library = withIndicators(
    question.library,
    chosen.map(({ indicator }) => indicator),
  );
  const beside = chosen.map(({ table }) => table);
  const all = [...asked, ...chosen.map(({ by, table: { filter } }) => ({ ...by, filter }))];
  const known = await knownPeople({ ...question, library }, all);
  return async (published) => {
    const tables = [...published, ...beside];
    const hidden = await hiddenTogether(tables, known, library, threshold, () => pause(question.signal));
    return hidden.slice(0, published.length);
  };
}

/** What will be asked of people. */
export interface Asked extends BreakdownBy {
  readonly filter: Condition;
}

async function knownPeople(question: Question, asked: readonly Asked[]): Promise<KnownPeople> {
  const { library } = question;
  const conditions = asked.flatMap(({ measure, filter }) => {
    const indicator = findIn(library.indicators, measure);
    return [filter, ...(indicator ? [indicator.numerator, indicator.denominator ?? filter] : [])];
  });
  const ids = [...new Set(asked.flatMap(({ rows, columns }) => [...rows, ...columns]))];
  const texts = new Map(ids.map((id) => [id, dimensionSql(requireDimension(id, library), question)]));
  const plans = conditions.map((condition) => planOf(condition, question));
  const wanted = wantedOf(plans);
  const known = await question.columns.ask(
    { ...wanted, texts: [...wanted.texts, ...texts.values()] },
    question.signal,
  );
  return {
    people: known.people,
    categories: (dimension) => {
      const text = texts.get(dimension);
      if (!text) throw new RangeError(`Nobody asked for ${dimension}.`);
      return known.codes(text);
    },
    flags: (condition) => flagsOf(bitsOf(planOf(condition, question), known), known.people),
  };
}

function flagsOf(bits: Bits, people: number): Uint8Array {
  const flags = new Uint8Array(people);
  for (let person = 0; person < people; person += 1)
    flags[person] = ((bits[person >>> 5] ?? 0) >>> (person & 31)) & 1;
  return flags;
}
