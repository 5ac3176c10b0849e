/**
 * Places for labels of these amounts, as near as may be, none nearer to another than `apart`, and all within bounds that
 * have room for them.
 */
export function spread(
  amounts: readonly number[],
  apart: number,
  [lowest, highest]: readonly [number, number],
): number[] {
  const order = amounts
    .map((amount, at) => ({ amount, at }))
    .sort((a, b) => a.amount - b.amount || b.at - a.at);
  // Labels that would touch stand together around the middle of their amounts.
  const groups: { members: number[]; sum: number }[] = [];
  const middle = ({ members, sum }: { members: number[]; sum: number }): number => sum / members.length;
  const half = ({ members }: { members: number[] }): number => ((members.length - 1) * apart) / 2;
  for (const { amount, at } of order) {
    groups.push({ members: [at], sum: amount });
    for (;;) {
      const [lower, upper] = [groups.at(-2), groups.at(-1)];
      if (!lower || !upper || middle(upper) - half(upper) - (middle(lower) + half(lower)) >= apart) break;
      groups.splice(-2, 2, { members: [...lower.members, ...upper.members], sum: lower.sum + upper.sum });
    }
  }
  const places = amounts.map(() => 0);
  let rank = 0;
  for (const group of groups)
    for (const [place, at] of group.members.entries()) {
      const wanted = middle(group) - half(group) + place * apart;
      const least = lowest + rank * apart;
      const most = highest - (amounts.length - 1 - rank) * apart;
      places[at] = Math.min(Math.max(wanted, least), most);
      rank += 1;
    }
  return places;
}
