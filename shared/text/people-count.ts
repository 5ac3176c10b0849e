/** English has its noun in the singular after one: `1 person`, `2,593 people`. The count as it is written. */
export function peopleCount(count: string | number): string {
  return String(count) === '1' ? '1 person' : `${count} people`;
}
