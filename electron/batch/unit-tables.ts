import { basename } from 'node:path';
import type { EngineService } from '../engine/engine-service';
import { formatCount } from '../../shared/text/numbers';
import { windowMessages } from '../../shared/text/window-messages';
import type { BatchOptions } from './options';

/** Reads the tables of units that were given; lines that are left out are told beside the answer. */
export async function readUnitTables(
  service: EngineService,
  { unitChanges, unitTrees, language }: BatchOptions,
  signal: AbortSignal,
): Promise<void> {
  const { units: words } = windowMessages[language];
  const given = [
    ...unitChanges.map((each) => ({ ...each, table: 'unitChanges' as const })),
    ...unitTrees.map((file) => ({ file, date: null, table: 'unitParents' as const })),
  ];
  for (const { table, file, date } of given) {
    const { lines, skipped } = (await service.addUnitTable(table, file, date, signal)).imported;
    if (skipped.length === 0) continue;
    const where = skipped.map(({ sheet, row, why }) => words.skippedAt(sheet, row, words.skipped[why]));
    const told = words.loadedSkipped(
      formatCount(lines, language),
      formatCount(skipped.length, language),
      [...where.slice(0, 10), ...(where.length > 10 ? ['…'] : [])].join('; '),
    );
    process.stderr.write(`bienche: ${basename(file)}: ${told}\n`);
  }
}
