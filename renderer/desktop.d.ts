import type { Desktop } from '../shared/contract/desktop';

declare global {
  interface Window {
    readonly desktop: Desktop;
  }
}
