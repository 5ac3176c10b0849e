/** Paths that wait until the page asks for them; those that come later are told to it at once. */
export class StartPaths {
  private waiting: string[] | null;

  constructor(
    paths: readonly string[],
    private readonly tell: (paths: readonly string[]) => void,
  ) {
    this.waiting = [...paths];
  }

  add(paths: readonly string[]): void {
    if (paths.length === 0) return;
    if (this.waiting) this.waiting.push(...paths);
    else this.tell(paths);
  }

  /** The waiting paths, once. */
  take(): readonly string[] {
    const paths = this.waiting ?? [];
    this.waiting = null;
    return paths;
  }
}
