/** What an outsider knows of a sum of unknown counts. */
export interface KnownSum {
  readonly members: readonly number[];
  readonly is: '=' | '>=' | '<=';
  readonly value: number;
}

const tiny = 1e-9;

/**
 * Whole numbers, each at least `least`, that agree with all sums, or null when there are none: the first phase of the
 * simplex method with Bland's rule, and branching where a number is not whole. Knows nothing of how cells were hidden.
 */
export function solve(least: readonly number[], sums: readonly KnownSum[]): readonly number[] | null {
  const found = solveReal(least, sums);
  if (found === null) return null;
  const split = found.findIndex((value) => Math.abs(value - Math.round(value)) > tiny);
  if (split < 0) return found.map(Math.round);
  const below = Math.floor(found[split] ?? 0);
  return (
    solve(least, [...sums, { members: [split], is: '<=', value: below }]) ??
    solve(least, [...sums, { members: [split], is: '>=', value: below + 1 }])
  );
}

function solveReal(least: readonly number[], sums: readonly KnownSum[]): number[] | null {
  const unknowns = least.length;
  const slacks = sums.filter(({ is }) => is !== '=').length;
  const width = unknowns + slacks + sums.length;
  let slack = unknowns;
  const tableau = sums.map(({ members, is, value }, line) => {
    const coefficients = new Array<number>(width + 1).fill(0);
    let right = value;
    for (const member of members) {
      coefficients[member] = at(coefficients, member) + 1;
      right -= at(least, member);
    }
    if (is !== '=') coefficients[slack++] = is === '>=' ? -1 : 1;
    coefficients[width] = right;
    const signed = right < 0 ? coefficients.map((coefficient) => -coefficient) : coefficients;
    signed[unknowns + slacks + line] = 1;
    return signed;
  });
  const basis = sums.map((_, line) => unknowns + slacks + line);
  const goal = new Array<number>(width + 1).fill(0);
  for (const line of tableau) line.forEach((value, column) => (goal[column] = at(goal, column) + value));
  for (let column = unknowns + slacks; column < width; column++) goal[column] = 0;

  for (;;) {
    const entering = goal.findIndex((value, column) => column < unknowns + slacks && value > tiny);
    if (entering < 0) break;
    let leaving = -1;
    let smallest = Infinity;
    tableau.forEach((line, index) => {
      if (at(line, entering) <= tiny) return;
      const ratio = at(line, width) / at(line, entering);
      const ties = Math.abs(ratio - smallest) <= tiny;
      if (ratio < smallest - tiny || (ties && at(basis, index) < at(basis, leaving))) {
        smallest = ratio;
        leaving = index;
      }
    });
    if (leaving < 0) throw new Error('The artificial sum has no bound; the tableau is wrong.');
    const pivotLine = tableau[leaving] ?? [];
    const pivot = at(pivotLine, entering);
    pivotLine.forEach((value, column) => (pivotLine[column] = value / pivot));
    for (const line of [...tableau, goal]) {
      const factor = at(line, entering);
      if (line === pivotLine || factor === 0) continue;
      pivotLine.forEach((value, column) => (line[column] = at(line, column) - factor * value));
    }
    basis[leaving] = entering;
  }
  if (at(goal, width) > 1e-6) return null;
  const values = [...least];
  basis.forEach((column, line) => {
    if (column < unknowns) values[column] = at(values, column) + at(tableau[line] ?? [], width);
  });
  return values;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
