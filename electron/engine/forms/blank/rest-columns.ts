import type { Condition } from '../../../../shared/analysis/condition';
import type { Text } from '../../../../shared/text/language';
import type { UnderstoodColumn } from './bind-columns';
import { isRest } from './named-sums';
import type { FormContext } from './piece';
import { readPath } from './read-path';

const restWords: Text = {
  vi: 'Còn lại: ngoài các cột bên cạnh',
  en: 'The rest: in none of the columns beside it',
};

/**
 * "Còn lại", "Khác" may be whoever is in none of the columns below the same head, once these are understood and divide
 * people by one thing; it is asked about.
 */
export function withRestColumns(
  columns: readonly UnderstoodColumn[],
  context: FormContext,
): UnderstoodColumn[] {
  return columns.map((column, index) => {
    const { certainty, suggestion, path } = column;
    if (certainty !== 'asked' || suggestion !== null || !isRest(path.at(-1) ?? '')) return column;
    const heads = path.slice(0, -1);
    const over = readPath(heads, context);
    if (over.meaning !== null || over.unknown.length > 0 || over.isDoubtful) return column;
    const isBeside = (other: UnderstoodColumn | undefined): other is UnderstoodColumn =>
      other?.path.length === path.length &&
      heads.every((text, depth) => text === other.path[depth]) &&
      !['label', 'ordinal', 'share'].includes(other.meaning.kind) &&
      other.certainty !== 'none';
    const isTotal = ({ meaning }: UnderstoodColumn): boolean =>
      meaning.kind === 'count' && flat(meaning.who) === flat(over.who);
    const beside = columns.filter((other) => other !== column && isBeside(other) && !isTotal(other));
    // "Chia theo đối tượng" leaves no head: those that stand before it, as far as they divide by one thing.
    const before: UnderstoodColumn[] = [];
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = columns[at];
      if (!isBeside(other) || isTotal(other)) break;
      if (other.meaning.kind === 'count' && !divideByOneThing(whoOf([...before, other]), over.who)) break;
      before.push(other);
    }
    const siblings = heads.length > 0 ? beside : before.length > 1 ? before : [];
    if (siblings.some(({ meaning }) => meaning.kind !== 'count')) return column;
    const parts = whoOf(siblings);
    if (parts.length === 0 || !divideByOneThing(parts, over.who)) return column;
    const who: Condition = { all: [over.who, { not: { any: parts } }] };
    return { ...column, suggestion: { kind: 'count', who }, words: restWords };
  });
}

function whoOf(columns: readonly UnderstoodColumn[]): Condition[] {
  return columns.flatMap(({ meaning }) => (meaning.kind === 'count' ? [meaning.who] : []));
}

/** What a condition asks about, but for what those over it say already. */
function askedBy(who: Condition, over: ReadonlySet<string>): Set<string> {
  const names = JSON.stringify(who).matchAll(/"(?:dimension|field|age)":"?([^",}]*)/g);
  return new Set([...names].map(([, name = '']) => name).filter((name) => !over.has(name)));
}

function divideByOneThing(parts: readonly Condition[], over: Condition): boolean {
  const above = askedBy(over, new Set());
  const [first, ...others] = parts.map((part) => askedBy(part, above));
  return first !== undefined && [...first].some((name) => others.every((other) => other.has(name)));
}

function flat(condition: Condition): string {
  const parts = (each: Condition): string[] =>
    'all' in each ? each.all.flatMap(parts) : [JSON.stringify(each)];
  return [...new Set(parts(condition))].sort().join();
}
