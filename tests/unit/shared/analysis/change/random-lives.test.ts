import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeKind } from '../../../../../shared/analysis/change/changes-of';
import {
  comparePeople,
  countKinds,
  joinKinds,
  leaveKinds,
} from '../../../../../shared/analysis/change/compare-people';
import type { ComparedPerson } from '../../../../../shared/analysis/change/compared-person';
import { matchPeople, pairKey, type PairAnswers } from '../../../../../shared/analysis/change/match-people';
import {
  movementsBy,
  overallMovement,
  reconciles,
  type Movement,
} from '../../../../../shared/analysis/change/movements';
import { twoRosters, type LifeName, type LivedPerson } from './random-lives';

const dates = { from: '2023-12-31', to: '2024-12-31' };

/** What a life counts as. */
const kindOf: Partial<Record<LifeName, ChangeKind>> = {
  ...{ 'moved-unit': 'moved-unit', 'moved-group': 'moved-group', promoted: 'promoted' },
  ...{ 'raised-qualification': 'raised-qualification', completed: 'completed' },
  ...{ 'ethnicity-corrected': 'corrected', 'sex-corrected': 'corrected', 'near-name': 'corrected' },
  ...{ 'other-name': 'corrected', 'birth-corrected': 'corrected', 'near-name-other-code': 'corrected' },
  ...{ 'other-name-and-birth': 'corrected', 'name-turned': 'corrected', 'middle-dropped': 'corrected' },
};

const survivorsOf = (lives: readonly LivedPerson[]) =>
  lives.flatMap(({ before, after, ...life }) => (before && after ? [{ ...life, before, after }] : []));

const rostersOf = (lives: readonly LivedPerson[], seed: number) => ({
  before: lives.flatMap(({ before }) => before ?? []),
  after: lives
    .flatMap(({ after }) => after ?? [])
    .map((person, index) => ({ person, at: (index * 7919 + seed) % 10_007 }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person),
});

const pairsOf = (pairs: readonly { before: ComparedPerson; after: ComparedPerson }[]): string[] =>
  pairs.map(({ before, after }) => `${before.person} ${after.person}`).sort();

/** Biểu 8C-BTCTW adds up, for everybody and by group and unit, and its parts to the whole. */
function expectReconciled(
  before: readonly ComparedPerson[],
  after: readonly ComparedPerson[],
  answers: PairAnswers,
): void {
  const compared = comparePeople(before, after, dates, answers);
  const overall = overallMovement(compared);
  expect([overall.start, overall.end]).toEqual([before.length, after.length]);
  expect(reconciles(overall)).toBe(true);
  for (const field of ['staff_group', 'unit'] as const) {
    const movements = movementsBy(compared, before, after, field);
    expect(movements.filter((movement) => !reconciles(movement))).toEqual([]);
    const sum = (part: keyof Omit<Movement, 'key'>): number =>
      movements.reduce((total, movement) => total + movement[part], 0);
    for (const part of ['start', 'end', ...joinKinds, ...leaveKinds] as const)
      expect([field, part, sum(part)]).toEqual([field, part, overall[part]]);
    expect(sum('movedIn')).toBe(sum('movedOut'));
  }
}

test('random lives: nobody is taken for somebody else, what is sure is found, the rest is asked', () => {
  fc.assert(
    fc.property(twoRosters, fc.nat(1_000_000), (lives, seed) => {
      const { before, after } = rostersOf(lives, seed);
      const { pairs, doubtful, left, joined } = matchPeople(before, after, new Map());
      const truth = new Set(pairsOf(survivorsOf(lives)));
      expect(pairsOf(pairs).filter((pair) => !truth.has(pair))).toEqual([]);
      const found = new Set(pairsOf(pairs));
      const sides = new Set(doubtful.flatMap((pair) => [pair.before, pair.after]));
      for (const life of survivorsOf(lives)) {
        const isFound = found.has(pairsOf([life])[0] ?? '');
        const isAsked = sides.has(life.before) || sides.has(life.after);
        expect([life.what, isFound || isAsked]).toEqual([life.what, true]);
        expect([life.what, isFound]).toEqual([life.what, life.isCertain]);
      }
      expect([left.length, joined.length]).toEqual([
        before.length - pairs.length,
        after.length - pairs.length,
      ]);
      expectReconciled(before, after, new Map());
    }),
    { numRuns: 200 },
  );
});

test('random lives, every question answered truly: exactly what happened comes out', () => {
  fc.assert(
    fc.property(twoRosters, fc.nat(1_000_000), (lives, seed) => {
      const { before, after } = rostersOf(lives, seed);
      const truth = new Set(pairsOf(survivorsOf(lives)));
      const answers = new Map<string, 'same' | 'different'>();
      let asked = matchPeople(before, after, answers).doubtful;
      while (asked.length > 0) {
        const known = answers.size;
        for (const pair of asked)
          answers.set(pairKey(pair), truth.has(pairsOf([pair])[0] ?? '') ? 'same' : 'different');
        // Each question is a new one, so that they end.
        expect(answers.size).toBe(known + asked.length);
        asked = matchPeople(before, after, answers).doubtful;
      }
      expect(new Set(pairsOf(matchPeople(before, after, answers).pairs))).toEqual(truth);
      const compared = comparePeople(before, after, dates, answers);
      const counts = countKinds(compared.changed);
      const lived = (wanted: (what: LifeName) => boolean): number =>
        lives.filter(({ what }) => wanted(what)).length;
      for (const kind of new Set(Object.values(kindOf)))
        expect([kind, counts[kind]]).toEqual([kind, lived((what) => kindOf[what] === kind)]);
      for (const kind of [...joinKinds, 'retired'] as const)
        expect([kind, counts[kind]]).toEqual([kind, lived((what) => what === kind)]);
      expect(counts.left).toBe(lived((what) => what === 'gone'));
      expect([counts.other, counts['other-post']]).toEqual([0, 0]);
      expect(compared.unchanged).toBe(survivorsOf(lives).filter(({ what }) => !(what in kindOf)).length);
      expectReconciled(before, after, answers);
    }),
    { numRuns: 200 },
  );
});
