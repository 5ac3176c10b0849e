import type { Line } from './line';

/** The header again after every so many people, as printing each page separately leaves it. */
export function repeatHeader(lines: readonly Line[], header: readonly Line[], every: number | null): Line[] {
  if (every === null) return [...lines];
  const repeated = header.map((line): Line => ({ ...line, kind: 'repeated_header' }));
  let sinceHeader = 0;
  return lines.flatMap((line) => {
    if (line.kind !== 'person') return [line];
    sinceHeader += 1;
    if (sinceHeader <= every) return [line];
    sinceHeader = 1;
    return [...repeated, line];
  });
}
