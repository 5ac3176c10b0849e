import type { Person } from './person';
import type { Unit } from './unit';

/** Old units and the one that they became on 1 July 2025, when communes were merged and districts ended. */
export interface Merger {
  readonly old: readonly string[];
  readonly merged: string;
}

const UNITS_OF_ONE = 3;
const TITLES = { commune: 'Xã', ward: 'Phường', township: 'Thị trấn' } as const;

/** Wards with wards, the others three by three in the order of the roster; each new unit keeps the name of its first. */
export function mergers(people: readonly Person[]): Merger[] {
  const units = [...new Set(people.map(({ unit }) => unit))];
  const wards = units.filter(({ kind }) => kind === 'ward');
  const others = units.filter(({ kind }) => kind !== 'ward');
  return [wards, others].flatMap((alike) => threes(alike).map(merge));
}

function threes(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  for (let at = 0; at < units.length; at += UNITS_OF_ONE) groups.push(units.slice(at, at + UNITS_OF_ONE));
  return groups;
}

/** No township is left: it is part of a commune. */
function merge(units: readonly Unit[]): Merger {
  const [first] = units;
  if (!first) throw new Error('merge: no units');
  const title = TITLES[first.kind === 'ward' ? 'ward' : 'commune'];
  return {
    old: units.map(({ kind, name }) => `${TITLES[kind]} ${name}`),
    merged: `${title} ${first.name}`,
  };
}
