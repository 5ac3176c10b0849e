import type { Condition } from '../../../shared/analysis/condition';
import { everybody } from '../../../shared/analysis/condition';
import { computeBreakdown } from '../../../electron/engine/analyse/compute-breakdown';
import { computeOverview } from '../../../electron/engine/analyse/compute-overview';
import type { Question } from '../../../electron/engine/analyse/question';
import { EngineService } from '../../../electron/engine/engine-service';
import { reportQuestions } from '../report-sample';

const [file = ''] = process.argv.slice(2);
const { signal } = new AbortController();
const service = await EngineService.open(null);
await service.files.open([file], () => undefined, signal);
const ask = (filter: Condition = everybody): Question => service.question(null, filter, signal);
const levels = (
  await computeBreakdown(ask(), { rows: ['qualification'], columns: [], measure: 'headcount' })
).cells.flatMap(({ rows: [value] }) => value ?? []);
let turn = 0;

await reportQuestions({
  overview: () => computeOverview(ask()),
  'overview, another filter each time': () => {
    turn += 1;
    return computeOverview(
      ask({ dimension: 'qualification', in: levels.filter((_level, index) => (turn >> index) % 2 === 0) }),
    );
  },
  'overview, another reference date each time': () => {
    turn += 1;
    return computeOverview(service.question(`20${10 + (turn % 15)}-06-30`, everybody, signal));
  },
  'unit by qualification': () =>
    computeBreakdown(ask(), { rows: ['unit'], columns: ['qualification'], measure: 'headcount' }),
  'staff group by gender': () =>
    computeBreakdown(ask(), { rows: ['staff_group'], columns: ['gender'], measure: 'headcount' }),
});
