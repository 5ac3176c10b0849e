import type { Condition } from '../../../shared/analysis/condition';
import {
  acceptedCategories,
  conditionSql,
  dimensionSql,
  isNamed,
  requireDimension,
  requireNamed,
  type Resolving,
} from '../sql/person-sql';
import type { Sql } from '../sql/sql';
import { allBits, both, either, noBits, others, type Bits } from './bits';
import type { Codes } from './codes';
import type { Known, Wanted } from './people-columns';

/** A condition in the terms of columns: the database judges what cannot be told from the categories of people. */
export type Plan =
  | { readonly all: readonly Plan[] }
  | { readonly any: readonly Plan[] }
  | { readonly not: Plan }
  | { readonly text: Sql; readonly accepted: readonly (string | null)[] }
  | { readonly test: Sql };

/** Throws where a name in the condition is not known. */
export function planOf(condition: Condition, about: Resolving): Plan {
  const each = (one: Condition): Plan => planOf(one, about);
  if ('all' in condition) return { all: condition.all.map(each) };
  if ('any' in condition) return { any: condition.any.map(each) };
  if ('not' in condition) return { not: each(condition.not) };
  if (isNamed(condition)) return each(requireNamed(condition, about));
  if (!('dimension' in condition)) return { test: conditionSql(condition, about) };
  const dimension = requireDimension(condition.dimension, about.library);
  return { text: dimensionSql(dimension, about), accepted: acceptedCategories(condition, dimension) };
}

/** All that has to be known of people to follow plans. */
export function wantedOf(plans: readonly Plan[]): Wanted {
  const texts: Sql[] = [];
  const tests: Sql[] = [];
  const visit = (plan: Plan): void => {
    if ('all' in plan) plan.all.forEach(visit);
    else if ('any' in plan) plan.any.forEach(visit);
    else if ('not' in plan) visit(plan.not);
    else if ('text' in plan) texts.push(plan.text);
    else tests.push(plan.test);
  };
  plans.forEach(visit);
  return { texts, tests };
}

/** The people of whom a condition is true. */
export function bitsOf(plan: Plan, known: Known): Bits {
  const each = (one: Plan): Bits => bitsOf(one, known);
  const { people } = known;
  if ('all' in plan) return plan.all.length === 0 ? allBits(people) : plan.all.map(each).reduce(both);
  if ('any' in plan) return plan.any.length === 0 ? noBits(people) : plan.any.map(each).reduce(either);
  if ('not' in plan) return others(each(plan.not), people);
  return 'text' in plan ? bitsOfKeys(known.codes(plan.text), plan.accepted) : known.bits(plan.test);
}

/** The same categories are asked for again and again; of so many each column remembers the people. */
const mostFound = 100;
const found = new WeakMap<Codes, Map<string, Bits>>();

/** The people whose category is one of some. */
export function bitsOfKeys(codes: Codes, accepted: readonly (string | null)[]): Bits {
  let known = found.get(codes);
  if (!known) found.set(codes, (known = new Map<string, Bits>()));
  const name = JSON.stringify(accepted);
  let bits = known.get(name);
  if (!bits) known.set(name, (bits = makeBits(codes, new Set(accepted))));
  const [oldest = name] = known.keys();
  if (known.size > mostFound) known.delete(oldest);
  return bits;
}

function makeBits({ keys, of }: Codes, accepted: ReadonlySet<string | null>): Bits {
  const isAccepted = Uint8Array.from(keys, (key) => (accepted.has(key) ? 1 : 0));
  const bits = noBits(of.length);
  for (let index = 0; index < bits.length; index += 1) {
    const first = index * 32;
    const last = Math.min(first + 32, of.length);
    let word = 0;
    for (let person = first; person < last; person += 1)
      word |= (isAccepted[of[person] as number] as number) << (person - first);
    bits[index] = word;
  }
  return bits;
}
