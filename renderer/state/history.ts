/** What is now between what can be taken back and what can be brought again. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

const mostSteps = 100;

export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

export function changed<Value>({ past, present }: History<Value>, value: Value): History<Value> {
  return { past: [...past, present].slice(-mostSteps), present: value, future: [] };
}

/** Null where there is nothing to take back. */
export function undone<Value>({ past, present, future }: History<Value>): History<Value> | null {
  if (past.length === 0) return null;
  return { past: past.slice(0, -1), present: past[past.length - 1] as Value, future: [present, ...future] };
}

export function redone<Value>({ past, present, future }: History<Value>): History<Value> | null {
  if (future.length === 0) return null;
  return { past: [...past, present], present: future[0] as Value, future: future.slice(1) };
}
