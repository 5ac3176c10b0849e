import { matchNames } from '../../../shared/map/match-names';
import { communeBody, type CommuneBody } from '../../../shared/roster/bodies/commune-body';
import { unitName } from '../../../shared/map/unit-name';
import { markedKey } from '../../../shared/text/marked-key';
import { editDistance } from '../normalise/edit-distance';

/** A unit of a roster that may be one of the table, but not certainly. */
export interface DoubtfulName {
  readonly unit: string;
  readonly likely: string;
}

export interface MatchedNames {
  /** A roster's unit → the name that the table has for it. */
  readonly tableName: ReadonlyMap<string, string>;
  readonly doubtful: readonly DoubtfulName[];
}

/** What was said about a unit of a roster: the name of the table that it is; null: none of them. */
export type NameAnswers = ReadonlyMap<string, string | null>;

/** Two texts that name a unit alike, whatever their capitals and punctuation: "Tân Thành" and "Tân Thạnh" are two. */
export const unitKey = (name: string): string => markedKey(name);

/**
 * The units of a roster in the words of a table: by the whole text, then with and without tone marks and "xã", "UBND",
 * each only where it is one of each. A name that is nearly another, or the same of another kind, is asked about.
 */
export function matchUnitNames(
  units: readonly string[],
  table: readonly string[],
  answers: NameAnswers,
): MatchedNames {
  const names = new Map(table.map((name) => [unitKey(name), name]));
  const tableName = new Map<string, string>();
  const open: string[] = [];
  for (const unit of units) {
    const answer = answers.get(unit);
    const own = names.get(unitKey(answer ?? unit));
    if (own !== undefined && answer !== null) tableName.set(unit, own);
    else if (answer === undefined) open.push(unit);
  }
  const taken = new Set(tableName.values());
  const free = [...names.values()].filter((name) => !taken.has(name));
  const found = matchNames(
    open,
    free.map((name) => [name, name] as const),
  );
  for (const [name, unit] of found)
    if (isTheOnly(unit, name, units) && isTheOnly(name, unit, table)) tableName.set(unit, name);
  const doubtful = open
    .filter((unit) => !tableName.has(unit))
    .flatMap((unit) => {
      const likely = [...names.values()].find((name) => areNear(unit, name));
      return likely === undefined ? [] : [{ unit, likely }];
    });
  return { tableName, doubtful };
}

export interface MatchedUnits extends MatchedNames {
  /** Those of the matched units that are a body of the unit of the table. */
  readonly bodies: ReadonlyMap<string, CommuneBody>;
}

/**
 * As `matchUnitNames`, where rosters name the bodies of a commune and the table its name alone: each body goes where the
 * commune does. The People's committee alone is another name of the commune. `beside`: units of other rosters.
 */
export function matchUnits(
  units: readonly string[],
  table: readonly string[],
  answers: NameAnswers,
  beside: readonly string[],
): MatchedUnits {
  const known = new Set(table.map(unitKey));
  const areApart = [...units, ...beside].some((unit) => isOtherBody(communeBody(unit)));
  const found = units.flatMap((unit) => {
    const body = areApart && !known.has(unitKey(unit)) && answers.get(unit) !== null && communeBody(unit);
    return body ? [[unit, body] as const] : [];
  });
  const communes = new Map(found.map(([, { commune }]) => [spellingKey(commune), commune]));
  const matched = matchUnitNames([...communes.values()], table, new Map()).tableName;
  const named = new Map([...matched].map(([commune, name]) => [spellingKey(commune), name]));
  const bodies = new Map(found.filter(([, { commune }]) => named.has(spellingKey(commune))));
  const { tableName, doubtful } = matchUnitNames(
    units.filter((unit) => !bodies.has(unit)),
    table,
    answers,
  );
  const ofBodies = [...bodies].map(
    ([unit, { commune }]) => [unit, named.get(spellingKey(commune)) ?? ''] as const,
  );
  return { tableName: new Map([...tableName, ...ofBodies]), doubtful, bodies };
}

/** "x. Nậm Sườn" is another spelling of "xã Nậm Sườn". */
function spellingKey(commune: string): string {
  const { kind, exact, within } = unitName(commune);
  return [kind, exact, within?.kind, within?.folded].join('\n');
}

const isOtherBody = (body: CommuneBody | null): boolean =>
  body !== null && body.body !== 'ubnd' && body.body !== 'hdnd ubnd';

/**
 * Where one names its district and the other does not, or they are alike but for their marks, there is no namesake among the
 * others.
 */
function isTheOnly(own: string, match: string, others: readonly string[]): boolean {
  const [one, other] = [unitName(own), unitName(match)];
  const areExact = one.marked === other.marked;
  if (areExact && (one.within === null) === (other.within === null)) return true;
  return !others.some((each) => {
    const { kind, marked, folded } = unitName(each);
    const isNamesake = areExact ? marked === one.marked : folded === one.folded;
    return each !== own && isNamesake && (kind === one.kind || kind === null || one.kind === null);
  });
}

/** Numbers tell units apart: "Phường 1" is never nearly "Phường 2". */
function areNear(unit: string, name: string): boolean {
  const [one, other] = [unitName(unit), unitName(name)];
  if (one.within && other.within && one.within.folded !== other.within.folded) return false;
  if (one.folded === '' || one.folded.replace(/\D/g, '') !== other.folded.replace(/\D/g, '')) return false;
  if (one.folded === other.folded) return true;
  return (
    Math.min(one.folded.length, other.folded.length) >= 6 && editDistance(one.folded, other.folded, 1) <= 1
  );
}
