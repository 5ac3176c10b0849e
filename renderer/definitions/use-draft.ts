import { useState } from 'react';

export interface Draft<Value> {
  readonly value: Value;
  readonly isChanged: boolean;
  readonly set: (change: Partial<Value>) => void;
  readonly reset: () => void;
}

/** A definition as it is being changed; what is saved shows anew where it becomes another one. */
export function useDraft<Value extends object>(saved: Value): Draft<Value> {
  const text = JSON.stringify(saved);
  const [value, setValue] = useState(saved);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    setKnown(text);
    setValue(saved);
  }
  return {
    value,
    isChanged: JSON.stringify(value) !== text,
    set: (change) => setValue((before) => ({ ...before, ...change })),
    reset: () => setValue(saved),
  };
}
