import { basename } from 'node:path';
import type { EngineService } from '../engine/engine-service';
import { unitImportText } from '../../shared/text/unit-import-text';
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
    process.stderr.write(`bienche: ${basename(file)}: ${unitImportText(imported, language, 10)}\n`);
  }
}
