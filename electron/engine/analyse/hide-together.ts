import { publicLayout, type HiddenFigure } from '../../../shared/analysis/disclosure/public-table';
import {
  hiddenTogether,
  type KnownPeople,
} from '../../../shared/analysis/disclosure/together/published-tables';
import type { Condition } from '../../../shared/analysis/condition';
import { findIn } from '../../../shared/analysis/library';
import type { TableView } from '../../../shared/analysis/table-view';
import type { Breakdown } from '../../../shared/contract/results';
import type { Bits } from '../columns/bits';
import { bitsOf, planOf, wantedOf } from '../columns/condition-bits';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import type { Question } from './question';

/** One table of what is published together, and whom it is about. */
export interface TogetherTable {
  readonly breakdown: Breakdown;
  readonly view: TableView;
  readonly filter: Condition;
}

/** What is hidden in each of the tables, for nothing of it to be computed from all of them. */
export async function hideTogether(
  question: Question,
  tables: readonly TogetherTable[],
  threshold: number,
): Promise<readonly (readonly HiddenFigure[])[]> {
  const { library } = question;
  const known = await knownPeople(question, tables);
  const frame = { library, language: 'vi' } as const;
  const published = tables.map(({ breakdown, view, filter }) => ({
    layout: publicLayout(breakdown, view, frame),
    filter,
  }));
  return hiddenTogether(published, known, library, threshold);
}

async function knownPeople(question: Question, tables: readonly TogetherTable[]): Promise<KnownPeople> {
  const { library } = question;
  const conditions = tables.flatMap(({ breakdown, filter }) => {
    const indicator = findIn(library.indicators, breakdown.measure);
    return [filter, ...(indicator ? [indicator.numerator, indicator.denominator ?? filter] : [])];
  });
  const ids = [
    ...new Set(
      tables.flatMap(({ breakdown }) => [...breakdown.rows, ...breakdown.columns].map(({ id }) => id)),
    ),
  ];
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
