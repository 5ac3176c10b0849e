/** Fulfilled at once for what can be seen, and when the window has nothing else to do for what must be scrolled to first. */
export function itsTurn(place: Element | null): Promise<void> {
  if (!place || isInSight(place)) return Promise.resolve();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1000 });
  });
}

function isInSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
