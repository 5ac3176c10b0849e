import type { AuditDetails } from '../../../shared/contract/audit';
import type { RequestInput, RequestName } from '../../../shared/contract/requests';

/** What the activity log says of a request by which something leaves the workspace, before it does. */
type Leaving = {
  readonly [Name in RequestName]?: (input: RequestInput<Name>) => AuditDetails;
};

/** One line a request that gives away. */
const leaving: Leaving = {
  'roster.export': ({ path, release }) => ({
    ...{ what: 'roster', path, deidentified: release != null, k: release?.k ?? null },
  }),
  'people.export': ({ path }) => ({ what: 'people', path, deidentified: false }),
  'rows.export': ({ path }) => ({ what: 'list', path }),
  'table.export': ({ path, publicFrom }) => ({ what: 'table', path, publicFrom }),
  'units.export': ({ path, publicFrom }) => ({ what: 'units', path, publicFrom }),
  'chart.save': ({ path }) => ({ what: 'chart', path }),
  'chart.animate': ({ path }) => ({ what: 'chart', path }),
  'chart.png': () => ({ what: 'clipboard' }),
  'report.save': ({ path, publicFrom }) => ({ what: 'report', path, publicFrom }),
  'report.saveTemplate': ({ path }) => ({ what: 'template', path }),
  'forms.save': ({ path }) => ({ what: 'form', path }),
  'forms.saveBlank': ({ target }) => ({ what: 'form', path: target }),
  'forms.saveAnswers': ({ path }) => ({ what: 'decisions', path }),
  'review.saveDecisions': ({ path }) => ({ what: 'decisions', path }),
  'review.returnWorkbook': ({ path }) => ({ what: 'returned', path }),
  'definitions.save': ({ path }) => ({ what: 'definitions', path }),
  'boards.save': ({ path }) => ({ what: 'boards', path }),
  'boards.picture': ({ path }) => ({ what: 'board', path }),
};

export function leavingOf(name: RequestName, input: unknown): AuditDetails | null {
  const details = leaving[name] as ((input: unknown) => AuditDetails) | undefined;
  return details?.(input) ?? null;
}

/** How many people what was written tells of, where it says so. */
export function peopleIn(output: unknown): AuditDetails {
  if (typeof output !== 'object' || output === null || !('people' in output)) return {};
  return typeof output.people === 'number' ? { people: output.people } : {};
}
