import type { Condition } from '../../../../shared/analysis/condition';
import { countedBy, leavesOf, type FormTemplate, type Leaf } from '../../../../shared/forms/form';
import { forms } from '../../../../shared/forms/forms';
import { fold } from '../../../../shared/text/fold';
import { coreOf } from './core-text';

export interface OfficialLeaf {
  /** `BM01/BNV 33`. */
  readonly name: string;
  readonly who: Condition;
}

/** The column of an official form under the same heads, read from the form's own data and not from its words. */
export function officialLeaf(path: readonly string[]): OfficialLeaf | null {
  const key = keyOf(path);
  return key === null ? null : (byHeads().get(key) ?? null);
}

export interface OfficialList {
  readonly template: FormTemplate;
  /** The leaf of a column, from 0; undefined for one that the form has not. */
  readonly leaves: ReadonlyMap<number, Leaf>;
}

/** The official form whose rows are people and all of whose columns stand in these heads; null: none. */
export function officialList(paths: readonly (readonly string[])[]): OfficialList | null {
  const wholeOf = (path: readonly string[]): string => path.map((text) => fold(text)).join(' / ');
  const columns = new Map(paths.map((path, column) => [wholeOf(path), column]));
  for (const template of forms) {
    if (template.rows.kind !== 'people') continue;
    const found = leavesOf(template.columns).map(({ leaf, path }) => ({
      leaf,
      at: columns.get(wholeOf(path)),
    }));
    const leaves = found.flatMap(({ leaf, at }): [number, Leaf][] => (at === undefined ? [] : [[at, leaf]]));
    if (leaves.length === found.length) return { template, leaves: new Map(leaves) };
  }
  return null;
}

let known: ReadonlyMap<string, OfficialLeaf> | null = null;

function byHeads(): ReadonlyMap<string, OfficialLeaf> {
  if (known) return known;
  const found = new Map<string, OfficialLeaf>();
  for (const { code, columns, rows } of forms)
    if (rows.kind !== 'criteria')
      for (const { leaf, path } of leavesOf(columns)) {
        // A leaf with a remark counts others than its head says ("Dưới 30" with those of 30).
        const who = leaf.value.kind === 'field' || leaf.remark ? null : countedBy(leaf);
        const key = keyOf(path);
        if (who && key !== null && !found.has(key)) found.set(key, { name: `${code} cột ${leaf.mark}`, who });
      }
  return (known = found);
}

/** Two heads at least: "Trung cấp" alone is of nothing. */
function keyOf(path: readonly string[]): string | null {
  const texts = path.map((text) => fold(coreOf(text))).filter((text) => text !== '');
  return texts.length < 2 ? null : texts.slice(-3).join(' / ');
}
