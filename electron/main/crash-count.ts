const limit = 5;
const withinMilliseconds = 60_000;

/** Counts crashes and says when starting again has become pointless: five within a minute. */
export class CrashCount {
  private recent: number[] = [];
  total = 0;

  /** Notes a crash; answers whether to start again. */
  add(now: number): boolean {
    this.total += 1;
    this.recent = [...this.recent.filter((time) => now - time < withinMilliseconds), now];
    return this.recent.length < limit;
  }
}
