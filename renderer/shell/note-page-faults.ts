import { faultReport } from '../../shared/fault-report';

/** Writes down an error of the page, without what it quotes. */
export function notePageFault(error: unknown): void {
  void window.desktop.reportFault(faultReport(error).slice(0, 20_000));
}

/** What nobody caught, too. */
export function notePageFaults(): void {
  window.addEventListener('error', ({ error }) => notePageFault(error));
  window.addEventListener('unhandledrejection', ({ reason }) => notePageFault(reason));
}
