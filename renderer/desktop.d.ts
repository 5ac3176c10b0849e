import type { Desktop } from '../shared/contract/desktop';

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a global is extended by merging
  interface Window {
    readonly desktop: Desktop;
  }
}
