import type { YearAhead } from '../../contract/projection';
import type { PyramidBar } from '../../contract/results';
import { fiveYearBands } from '../age-bands';

/** The ages of a year ahead in bands of five, for the age pyramid; those whose age or sex is not known have no band. */
export function barsOf({ ages, people: all }: YearAhead): PyramidBar[] {
  const unknown = all - ages.reduce((sum, { people }) => sum + people, 0);
  return [
    ...ages.map(({ age, gender, people }) => ({ band: bandOf(age), gender, people })).reduce(added, []),
    ...(unknown > 0 ? [{ band: null, gender: null, people: unknown }] : []),
  ];
}

function added(bars: PyramidBar[], bar: PyramidBar): PyramidBar[] {
  const known = bars.find(({ band, gender }) => band === bar.band && gender === bar.gender);
  if (!known) return [...bars, bar];
  return bars.map((each) => (each === known ? { ...each, people: each.people + bar.people } : each));
}

function bandOf(age: number): string | null {
  return (
    fiveYearBands.find(({ when }) => {
      if (!('age' in when)) return false;
      const { from = 0, below = Infinity } = when.age;
      return from <= age && age < below;
    })?.id ?? null
  );
}
