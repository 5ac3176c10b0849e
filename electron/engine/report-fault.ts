import { faultReport } from '../../shared/fault-report';

/** Writes an error that was not foreseen where the log of the engine listens. */
export function reportFault(error: unknown): void {
  console.error(`${new Date().toISOString()} ${faultReport(error)}`);
}
