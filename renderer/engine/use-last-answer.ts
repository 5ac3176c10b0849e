import { useState } from 'react';

/** What was answered last, while the next answer is on its way. */
export function useLastAnswer<Output>(data: Output | null): Output | null {
  const [last, setLast] = useState(data);
  if (data !== null && data !== last) setLast(data);
  return data ?? last;
}
