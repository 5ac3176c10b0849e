import type { YearAhead } from '../../contract/projection';
import type { PyramidBar } from '../../contract/results';
import { fiveYearBands } from '../age-bands';

/** The ages of a year ahead in bands of five, for the age pyramid. */
export function barsOf({ ages }: YearAhead): PyramidBar[] {
  return ages.map(({ age, gender, people }) => ({ band: bandOf(age), gender, people })).reduce(added, []);
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
