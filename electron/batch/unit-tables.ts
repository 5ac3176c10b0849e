import { basename } from 'node:path';
import { namesInTree, unitPaths } from '../../shared/analysis/unit-tree';
import type { EngineService } from '../engine/engine-service';
import { formatDate } from '../../shared/text/dates';
import { formatCount } from '../../shared/text/numbers';
import { unitImportText } from '../../shared/text/unit-import-text';
import { unitsMessages } from '../../shared/text/units-messages';
import type { BatchOptions } from './options';

/** Reads the tables of units that were given; lines that are left out are told beside the answer. */
export async function readUnitTables(
  service: EngineService,
  { unitChanges, unitTrees, language }: BatchOptions,
  signal: AbortSignal,
): Promise<void> {
  const given = [
    ...unitChanges.map((each) => ({ ...each, table: 'unitChanges' as const })),
    ...unitTrees.map((file) => ({ file, date: null, table: 'unitParents' as const })),
  ];
  for (const { table, file, date } of given) {
    const { imported } = await service.addUnitTable(table, file, date, signal);
    if (imported.skipped.length + imported.doubted.length === 0) continue;
    process.stderr.write(`bienche: ${basename(file)}: ${unitImportText(imported, language, 10, false)}\n`);
  }
}

const mostNamed = 5;

/** Says which units the tree leaves out. */
export async function tellOutsideTree(
  service: EngineService,
  { todayUnits, language }: BatchOptions,
): Promise<void> {
  const { unitParents } = service.definitions.current;
  if (unitParents.length === 0) return;
  const units = await service.units.written(todayUnits ? ['today'] : ['recorded']);
  const named = namesInTree(unitPaths(unitParents).keys(), units);
  const outside = units.filter((unit) => !named.has(unit));
  if (outside.length === 0) return;
  const names = outside.slice(0, mostNamed).join(', ') + (outside.length > mostNamed ? '…' : '');
  const line = unitsMessages[language].outsideTree(formatCount(outside.length, language), names);
  process.stderr.write(`bienche: ${line}\n`);
}

/** Says where a table of units does nothing, and whom and what it could not place; `units` says it itself. */
export async function tellUnplaced(
  service: EngineService,
  command: string,
  { unitChanges, todayUnits, language }: BatchOptions,
  signal: AbortSignal,
): Promise<void> {
  if (command === 'units') return;
  const words = unitsMessages[language];
  const tell = (line: string): boolean => process.stderr.write(`bienche: ${line}\n`);
  const hasTable = unitChanges.length > 0 || service.definitions.current.unitChanges.length > 0;
  if (!todayUnits) {
    if (unitChanges.length > 0) tell(words.tableUnused);
    return;
  }
  if (!hasTable) {
    tell(words.nothingToday);
    return;
  }
  const { snapshots } = await service.units.report(signal, Infinity);
  for (const { date, open, unmatched, doubtful } of snapshots) {
    const [day, count] = [formatDate(date, language), (number: number) => formatCount(number, language)];
    if (open + doubtful.length > 0) tell(words.notPlaced(day, count(open), count(doubtful.length)));
    // A name that is asked about may be in no table either.
    const asked = new Set(doubtful.map(({ unit }) => unit));
    const others = unmatched.filter(({ unit }) => !asked.has(unit));
    const people = others.reduce((sum, each) => sum + each.people, 0);
    if (others.length > 0) tell(words.notInTable(day, count(others.length), count(people)));
  }
}
