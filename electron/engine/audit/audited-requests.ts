import type { AuditDetails, AuditEvent } from '../../../shared/contract/audit';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests';
import type { EngineService } from '../engine-service';

export interface Noted {
  readonly event: AuditEvent;
  readonly details: AuditDetails;
}

/** What the activity log says of a request that went well. Values of people never come into it. */
type Notes = {
  readonly [Name in RequestName]?: (
    input: RequestInput<Name>,
    output: RequestOutput<Name>,
    service: EngineService,
  ) => Noted | null;
};

const imported = (details: AuditDetails): Noted => ({ event: 'imported', details });
const removed = (details: AuditDetails): Noted => ({ event: 'removed', details });
const decided = (details: AuditDetails): Noted => ({ event: 'decided', details });

const someFiles = (paths: readonly string[]): string => {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} … (${paths.length})` : shown;
};

/** The cell of the newest correction; its value and reason stay in the workspace. */
function lastCorrection(service: EngineService): AuditDetails {
  const [last] = [...service.decisions.current.decisions.corrections].sort((a, b) =>
    b.at.localeCompare(a.at),
  );
  return last ? { field: last.field, file: last.file, sheet: last.sheet, row: last.row } : {};
}

/** One line a request that reads in or changes. */
const notes: Notes = {
  'roster.open': ({ paths }, { people }) => imported({ files: someFiles(paths), people }),
  'roster.close': () => removed({ what: 'roster' }),
  'snapshots.remove': ({ id }) => removed({ what: 'roster', backup: id }),
  'registers.import': ({ register, paths }, { added }) =>
    imported({ register, files: someFiles(paths), rows: added }),
  'registers.remove': ({ register }) => removed({ register }),
  'people.correct': (_input, _output, service) => ({ event: 'corrected', details: lastCorrection(service) }),
  'review.decide': ({ decision }) =>
    decision.kind === 'forget-correction'
      ? { event: 'corrected', details: { field: decision.field, row: decision.row, undone: true } }
      : decided({ what: decision.kind }),
  'review.undo': () => decided({ undone: true }),
  'review.redo': () => decided({ redone: true }),
  'snapshots.change': ({ date }) => decided({ what: 'cut-off', date: date ?? null }),
  'snapshots.undoRemove': () => decided({ what: 'roster', undone: true }),
  'registers.answer': ({ register }) => decided({ register }),
  'registers.setting': ({ register }) => decided({ register }),
  'registers.undo': ({ register }) => decided({ register, undone: true }),
  'units.answer': () => decided({ what: 'units' }),
  'units.name': () => decided({ what: 'units' }),
  'units.undo': () => decided({ what: 'units', undone: true }),
  'units.import': ({ path }) => imported({ what: 'units', files: path }),
  'compare.answer': () => decided({ what: 'pairs' }),
  'compare.reasons': () => decided({ what: 'leaving' }),
  'compare.undo': () => decided({ what: 'pairs', undone: true }),
  'compare.redo': () => decided({ what: 'pairs', redone: true }),
  'definitions.change': () => decided({ what: 'definitions' }),
  'definitions.undo': () => decided({ what: 'definitions', undone: true }),
  'definitions.redo': () => decided({ what: 'definitions', redone: true }),
  'forms.type': () => decided({ what: 'form' }),
  'forms.answer': () => decided({ what: 'form' }),
  'forms.loadAnswers': ({ path }) => imported({ what: 'form', files: path }),
  'map.load': ({ path }) => imported({ what: 'map', files: path }),
  'map.match': () => decided({ what: 'map' }),
  'map.remove': () => removed({ what: 'map' }),
  'review.loadDecisions': ({ path }) => imported({ what: 'decisions', files: path }),
  'definitions.load': ({ path }) => imported({ what: 'definitions', files: path }),
  'boards.load': ({ path }) => imported({ what: 'boards', files: path }),
  'report.loadTemplate': ({ path }) => imported({ what: 'template', files: path }),
  'forms.importTyped': ({ path }) => imported({ what: 'form', files: path }),
};

export function noteOf(
  name: RequestName,
  input: unknown,
  output: unknown,
  service: EngineService,
): Noted | null {
  const note = notes[name] as
    ((input: unknown, output: unknown, service: EngineService) => Noted | null) | undefined;
  return note?.(input, output, service) ?? null;
}
