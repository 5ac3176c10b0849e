type Ring = readonly (readonly number[])[];

/** Slanting lines across a polygon with its holes, `step` apart: what has no figure is not merely pale. */
export function hatching(polygon: readonly Ring[], step: number): number[][][] {
  const sums = polygon.flat().map(([x = 0, y = 0]) => x + y);
  const first = Math.ceil(Math.min(...sums) / step) * step;
  const last = Math.max(...sums);
  const lines: number[][][] = [];
  for (let sum = first; sum <= last; sum += step) {
    const crossings = polygon.flatMap((ring) => crossingsOf(ring, sum)).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2)
      lines.push([onLine(sum, crossings[at] ?? 0), onLine(sum, crossings[at + 1] ?? 0)]);
  }
  return lines;
}

/** Where the line x + y = sum meets the ring, as x − y. */
function crossingsOf(ring: Ring, sum: number): number[] {
  return ring.flatMap(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    const [here, there] = [x + y, nextX + nextY];
    if (here <= sum === there <= sum) return [];
    const share = (sum - here) / (there - here);
    return [x + (nextX - x) * share - (y + (nextY - y) * share)];
  });
}

function onLine(sum: number, difference: number): number[] {
  return [(sum + difference) / 2, (sum - difference) / 2];
}
