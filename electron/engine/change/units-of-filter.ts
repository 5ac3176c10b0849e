import type { Condition } from '../../../shared/analysis/condition';
import type { Library } from '../../../shared/analysis/library';
import type { Question } from '../analyse/question';
import { unitKey } from '../normalise/unify-spellings';
import { dimensionSql, requireDimension } from '../sql/person-sql';

/**
 * A question about a snapshot whose filter names units as another roster does: `Xã A` there may be `UBND xã A` here. A
 * unit that is not in the snapshot under its name is the only one that differs from it in nothing else.
 */
export async function askedInOwnUnits(question: Question): Promise<Question> {
  const { filter, library, columns, signal } = question;
  if (!namesUnits(filter, library)) return question;
  const unit = dimensionSql(requireDimension('unit', library), question);
  const known = await columns.ask({ texts: [unit], tests: [] }, signal);
  const names = known.codes(unit).keys;
  const byKey = new Map<string, string[]>();
  for (const name of names)
    if (name !== null) byKey.set(unitKey(name), [...(byKey.get(unitKey(name)) ?? []), name]);
  const ownName = (name: string | null): string | null => {
    if (name === null || names.includes(name)) return name;
    const [own, ...more] = byKey.get(unitKey(name)) ?? [];
    return own === undefined || more.length > 0 ? name : own;
  };
  return { ...question, filter: withUnits(filter, ownName, library) };
}

function namesUnits(condition: Condition, library: Library): boolean {
  const has = (each: Condition): boolean => namesUnits(each, library);
  if ('all' in condition) return condition.all.some(has);
  if ('any' in condition) return condition.any.some(has);
  if ('not' in condition) return has(condition.not);
  if ('population' in condition || 'indicator' in condition) return has(library.meant(condition));
  return 'dimension' in condition && condition.dimension === 'unit';
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
  if ('population' in condition || 'indicator' in condition)
    return namesUnits(condition, library) ? inside(library.meant(condition)) : condition;
  if ('dimension' in condition && condition.dimension === 'unit' && 'in' in condition)
    return { ...condition, in: condition.in.map(nameOf) };
  return condition;
}
