import type { Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding, BlankMeaning } from '../../../../shared/forms/blank-form';
import { tidyText } from '../../normalise/tidy-text';
import { none, notUnderstood } from './binding';

/**
 * "Dưới 30" beside "Từ 31": the form slipped, or leaves out those of exactly 30; the user decides. Columns, or rows, in
 * their order.
 */
export function withSlips<Binding extends BlankBinding>(bindings: readonly Binding[]): Binding[] {
  return bindings.map((binding, index) => {
    const next = bindings[index + 1];
    const outer = (path: readonly string[] | undefined): string => JSON.stringify(path?.slice(0, -1));
    if (outer(next?.path) !== outer(binding.path)) return binding;
    const own = /^(?:[-–+\d\s.)]*|[a-zđ]\)\s*)(?:dưới|<)\s*(\d{2})(?!\d)/iu.exec(
      tidyText(binding.path.at(-1) ?? ''),
    );
    const beside = /^(?:[-–+\s]*|[a-zđ]\)\s*)(?:từ\s*)?(\d{2})(?!\d)/iu.exec(
      tidyText(next?.path.at(-1) ?? ''),
    );
    const year = Number(own?.[1]);
    const isOpen = binding.certainty === 'sure' || (binding.certainty === 'asked' && !binding.suggestion);
    if (!isOpen || !own || Number(beside?.[1]) !== year + 1) return binding;
    const words = {
      vi: `Đến ${year} tuổi (chỗ kề bắt đầu từ ${year + 1})`,
      en: `Up to ${year} (the next one begins at ${year + 1})`,
    };
    const who: Condition =
      binding.meaning.kind === 'count' ? widened(binding.meaning.who, year) : { age: { below: year + 1 } };
    const suggestion: BlankMeaning = { kind: 'count', who };
    return { ...binding, meaning: none(notUnderstood), suggestion, words, certainty: 'asked' };
  });
}

/** The same people and those of exactly this age. */
function widened(condition: Condition, year: number): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => widened(each, year)) };
  return 'age' in condition && condition.age.below === year
    ? { age: { ...condition.age, below: year + 1 } }
    : condition;
}
