import type { Condition } from '../../../shared/analysis/condition';
import type { Library } from '../../../shared/analysis/library';
import type { Question } from '../analyse/question';
import { unitKey } from '../normalise/unify-spellings';
import { dimensionSql, requireDimension } from '../sql/person-sql';
import { namesByKey } from './names-by-key';

/**
 * A question about a snapshot whose filter names units as another roster does: `Xã A` there may be `UBND xã A` here. A
 * unit that is not in the snapshot under its name is the only one that differs from it in nothing else.
 */
export async function askedInOwnUnits(question: Question): Promise<Question> {
  const { filter, library, columns, signal } = question;
  const unit = dimensionSql(requireDimension('unit', library), question);
  const known = await columns.ask({ texts: [unit], tests: [] }, signal);
  const names = new Set(known.codes(unit).keys);
  const alike = namesByKey(names);
  const ownName = (name: string | null): string | null => {
    if (name === null || names.has(name)) return name;
    const [own, ...more] = alike.get(unitKey(name)) ?? [];
    return own === undefined || more.length > 0 ? name : own;
  };
  return { ...question, filter: withUnits(filter, ownName, library) };
}

function withUnits(
  condition: Condition,
  nameOf: (name: string | null) => string | null,
  library: Library,
): Condition {
  const inside = (each: Condition): Condition => withUnits(each, nameOf, library);
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('any' in condition) return { any: condition.any.map(inside) };
  if ('not' in condition) return { not: inside(condition.not) };
  if ('population' in condition || 'indicator' in condition) return inside(library.meant(condition));
  if ('dimension' in condition && condition.dimension === 'unit' && 'in' in condition)
    return { ...condition, in: condition.in.map(nameOf) };
  return condition;
}
