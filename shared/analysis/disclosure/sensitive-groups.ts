import type { AxisTree } from './axis';

/** A group whose people are all of one sensitive category. */
export interface SensitiveGroup {
  /** The cell that holds them. */
  readonly cell: number;
  /** The empty cells of the other categories. */
  readonly others: readonly number[];
  /** Whether all other such groups follow from groups like this: it is no sum on the other side. */
  readonly single: boolean;
}

/** Finds them in a table of people by cell; a category that is not recorded is one like any other. */
export function sensitiveGroups(
  rows: AxisTree,
  columns: AxisTree,
  people: readonly number[],
): readonly SensitiveGroup[] {
  const width = columns.nodes.length;
  const found: SensitiveGroup[] = [];
  const look = (parts: readonly number[], single: boolean): void => {
    const filled = parts.filter((cell) => people[cell] !== 0);
    const [cell] = filled;
    if (filled.length !== 1 || cell === undefined) return;
    found.push({ cell, others: parts.filter((part) => part !== cell), single });
  };
  for (const parts of divisions(columns)) {
    rows.nodes.forEach((_, row) =>
      look(
        parts.map((column) => row * width + column),
        rows.children[row]?.length === 0,
      ),
    );
  }
  for (const parts of divisions(rows)) {
    columns.nodes.forEach((_, column) =>
      look(
        parts.map((row) => row * width + column),
        columns.children[column]?.length === 0,
      ),
    );
  }
  return found;
}

/**
 * The lists of sensitive categories that divide the same people: the parts of one parent and, where these are divided
 * again, what they have of the same category (the women of every religion).
 */
function divisions({ nodes, children }: AxisTree): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = [];
  for (const parts of children) {
    if (!parts.some((part) => nodes[part]?.sensitive === true)) continue;
    lists.push(parts);
    const alike = new Map<string | null, number[]>();
    for (const inner of parts.flatMap((part) => children[part] ?? [])) {
      const category = nodes[inner]?.category;
      if (category === undefined) continue;
      alike.set(category, [...(alike.get(category) ?? []), inner]);
    }
    lists.push(...alike.values());
  }
  return lists;
}
