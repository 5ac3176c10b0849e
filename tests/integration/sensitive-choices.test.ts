import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBreakdown } from '../../electron/engine/analyse/compute-breakdown';
import { computeHidden } from '../../electron/engine/analyse/compute-hidden';
import { EngineService } from '../../electron/engine/engine-service';
import type { Condition } from '../../shared/analysis/condition';
import { publicLayout } from '../../shared/analysis/disclosure/public-table';
import { plainView } from '../../shared/analysis/table-view';
import { solve, type KnownSum } from '../unit/analysis/disclosure/outsider';
import { temporaryFolder } from '../unit/engine/make/temporary-folder';

const { signal } = new AbortController();
const { folder } = temporaryFolder();

const units = ['UBND xã Ao Lớn', 'UBND xã Bản Sen', 'UBND xã Cao Sơn'] as const;
const genders = ['female', 'male'] as const;
const ethnicities = ['Kinh', 'Tày', 'Thái'] as const;

/** Everything that there is to know of a person here. */
interface Kind {
  readonly unit: string;
  readonly gender: string;
  readonly ethnicity: string;
}

const kinds: readonly Kind[] = units.flatMap((unit) =>
  genders.flatMap((gender) => ethnicities.map((ethnicity) => ({ unit, gender, ethnicity }))),
);

/** How many there are of each kind: of every unit and sex enough to be told of, of some ethnicities few. */
const roster = fc
  .array(fc.constantFrom(0, 0, 1, 2, 3, 4, 7, 11), { minLength: kinds.length, maxLength: kinds.length })
  .map((counts) => counts.map((count, at) => (at % 3 === 0 ? count + 12 : count)));

const open: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray([...units], { minLength: 1, maxLength: 2 }).map((list) => ({ dimension: 'unit', in: list })),
  fc.constantFrom(...genders).map((gender) => ({ dimension: 'gender', in: [gender] })),
);
const sensitive: fc.Arbitrary<Condition> = fc
  .subarray([...ethnicities], { minLength: 1, maxLength: 2 })
  .map((list) => ({ dimension: 'ethnicity', in: list }));
const choice: fc.Arbitrary<Condition> = fc
  .tuple(sensitive, open, open, fc.nat(8))
  .map(([secret, one, other, form]): Condition => {
    const forms: readonly Condition[] = [
      secret,
      { all: [secret, one] },
      { any: [secret, one] },
      { not: secret },
      { not: { all: [secret, one] } },
      { not: { any: [secret, one] } },
      { any: [{ all: [secret, one] }, other] },
      { all: [{ any: [secret, one] }, other] },
      { all: [{ not: { all: [secret, one] } }, { not: secret }] },
    ];
    return forms[form] ?? secret;
  });

function isTrue(condition: Condition, kind: Kind): boolean {
  if ('all' in condition) return condition.all.every((each) => isTrue(each, kind));
  if ('any' in condition) return condition.any.some((each) => isTrue(each, kind));
  if ('not' in condition) return !isTrue(condition.not, kind);
  if ('dimension' in condition && 'in' in condition)
    return condition.in.includes(kind[condition.dimension as keyof Kind]);
  throw new Error('Not known here.');
}

/** Whether it is the ethnicity that decides: with another one somebody would be counted who is not, or the other way. */
function isDecidedByEthnicity(condition: Condition, kind: Kind): boolean {
  const answers = new Set(ethnicities.map((ethnicity) => isTrue(condition, { ...kind, ethnicity })));
  return answers.size > 1;
}

function csvOf(counts: readonly number[]): string {
  let number = 0;
  const lines = kinds.flatMap(({ unit, gender, ethnicity }, at) =>
    Array.from({ length: counts[at] ?? 0 }, () => {
      number += 1;
      const sex = gender === 'female' ? 'Nữ' : 'Nam';
      return `${number},Nguyễn Văn ${String.fromCharCode(65 + (number % 26))},${1_000_000_000 + number},01/01/1980,${sex},${ethnicity},${unit}`;
    }),
  );
  return `\ufeff${['STT,Họ và tên,Số CCCD,Ngày sinh,Giới tính,Dân tộc,Đơn vị công tác', ...lines].join('\r\n')}\r\n`;
}

interface Figure {
  readonly members: readonly number[];
  readonly isTold: boolean;
}

/** The figures of one public table of the people whom a filter chose. */
async function publishedBy(
  service: EngineService,
  filter: Condition,
  by: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  threshold: number,
): Promise<readonly Figure[]> {
  const question = service.question('2024-12-31', filter, signal);
  const asked = { rows: [...by.rows], columns: [...by.columns], measure: 'headcount' };
  const [hidden = []] = await computeHidden(question, [{ ...asked, view: plainView, who: null }], threshold);
  const breakdown = await computeBreakdown(question, asked);
  const layout = publicLayout(breakdown, plainView, { library: question.library, language: 'vi' });
  const isIn = (ids: readonly string[], path: readonly (string | null)[], kind: Kind): boolean =>
    path.every((key, at) => kind[ids[at] as keyof Kind] === key);
  return layout.rows.lines.flatMap((rowLine, row) =>
    layout.columns.lines.map((columnLine, column): Figure => {
      const [down, across] = [
        layout.model.rows[rowLine]?.path ?? [],
        layout.model.columns[columnLine]?.path ?? [],
      ];
      return {
        isTold: !hidden.some((each) => each.row === row && each.column === column),
        members: kinds.flatMap((kind, at) =>
          isIn(by.rows, down, kind) && isIn(by.columns, across, kind) ? [at] : [],
        ),
      };
    }),
  );
}

let told = 0;
let attacked = 0;

test('of a filter of ethnicity, alone or within “and”, “or” and “not”, nothing can be solved by who knows all that is not sensitive', async () => {
  let file = 0;
  await fc.assert(
    fc.asyncProperty(
      roster,
      choice,
      fc.constantFrom(['unit'], ['gender'], ['unit', 'gender'], []),
      fc.integer({ min: 3, max: 5 }),
      async (counts, filter, [row, column], threshold) => {
        const path = join(folder, `roster-${(file += 1)}.csv`);
        writeFileSync(path, csvOf(counts));
        const service = await EngineService.open(null);
        try {
          await service.files.open([path], () => undefined, signal);
          const by = { rows: row ? [row] : [], columns: column ? [column] : [] };
          const figures = await publishedBy(service, filter, by, threshold);
          const count = (members: readonly number[]): number =>
            members.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
          const chosen = (members: readonly number[], is: boolean): number[] =>
            members.filter((at) => isTrue(filter, kinds[at] as Kind) === is);
          const known: KnownSum[] = [];
          for (const { isTold, members } of figures) {
            const own = chosen(members, true);
            if (isTold) known.push({ members: own, is: '=', value: count(own) });
            else if (count(own) > 0) known.push({ members: own, is: '>=', value: 1 });
            told += Number(isTold);
          }
          // The same table of everybody, of those for whom the ethnicity decides and of the others is no secret.
          for (const { members } of figures)
            for (const isDecided of [[true, false], [true], [false]]) {
              const own = members.filter((at) =>
                isDecided.includes(isDecidedByEthnicity(filter, kinds[at] as Kind)),
              );
              const sure = own.filter((at) => isTrue(filter, kinds[at] as Kind));
              const those = isDecided.length === 1 && isDecided[0] === false ? sure : own;
              if (count(those) >= threshold) known.push({ members: those, is: '=', value: count(those) });
            }
          const canBe = (more: KnownSum): boolean =>
            solve(
              kinds.map(() => 0),
              [...known, more],
            ) !== null;
          const decided = kinds.flatMap((kind, at) => (isDecidedByEthnicity(filter, kind) ? [at] : []));
          for (const { members } of figures) {
            const among = members.filter((at) => isDecidedByEthnicity(filter, kinds[at] as Kind));
            if (count(among) < threshold) continue;
            for (const is of [true, false]) {
              const own = chosen(among, is);
              const value = count(own);
              // That there is nobody of it anywhere is told by the total.
              if (value >= threshold || count(chosen(decided, is)) === 0) continue;
              attacked += 1;
              expect(
                canBe({ members: own, is: '>=', value: value === 0 ? 1 : threshold }),
                JSON.stringify({ filter, by, is, value, members: members.map((at) => kinds[at]) }),
              ).toBe(true);
            }
          }
        } finally {
          service.close();
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(attacked).toBeGreaterThan(30);
  expect(told).toBeGreaterThan(30);
}, 300_000);

test('“or of a unit” hides nothing of that unit, of which everybody is meant in any case', async () => {
  const path = join(folder, 'plenty.csv');
  // Enough of each ethnicity everywhere.
  writeFileSync(path, csvOf(kinds.map(({ unit }) => (unit === units[2] ? 6 : 12))));
  const service = await EngineService.open(null);
  try {
    await service.files.open([path], () => undefined, signal);
    const filter: Condition = {
      any: [
        { dimension: 'ethnicity', in: ['Thái'] },
        { dimension: 'unit', in: [units[0]] },
      ],
    };
    const figures = await publishedBy(service, filter, { rows: ['unit'], columns: [] }, 5);
    expect(figures.length).toBe(units.length + 1);
    expect(figures.filter(({ isTold }) => !isTold)).toEqual([]);
  } finally {
    service.close();
  }
}, 60_000);
