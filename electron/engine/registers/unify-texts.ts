import type { Register } from '../../../shared/registers/register';
import { fold } from '../../../shared/text/fold';
import { markedKey } from '../../../shared/text/marked-key';
import { withoutCapitals } from '../normalise/commune-capitals';
import type { Entry } from './entry';

/** Texts that entries are grouped by get one spelling where they differ only in case, marks or punctuation: the most frequent. */
export function unifyTexts(register: Register, entries: readonly Entry[]): void {
  for (const { values } of entries) {
    if (typeof values.unit === 'string') values.unit = withoutCapitals(values.unit);
  }
  const texts = register.fields.filter(({ kind, id }) => kind === 'text' && register.groupings.includes(id));
  for (const id of ['unit', ...texts.map((field) => field.id)]) {
    // Units that differ in a mark are two: "Tân Thành", "Tân Thạnh".
    const keyOf = id === 'unit' ? markedKey : fold;
    const counts = new Map<string, Map<string, number>>();
    for (const { values } of entries) {
      const text = values[id];
      if (typeof text !== 'string') continue;
      const spellings = counts.get(keyOf(text)) ?? new Map<string, number>();
      spellings.set(text, (spellings.get(text) ?? 0) + 1);
      counts.set(keyOf(text), spellings);
    }
    for (const { values } of entries) {
      const text = values[id];
      if (typeof text !== 'string') continue;
      const spellings = [...(counts.get(keyOf(text)) ?? [])];
      const best = spellings.reduce(
        (kept, next) => (next[1] > kept[1] ? next : kept),
        spellings[0] ?? [text, 1],
      );
      values[id] = best[0];
    }
  }
}
