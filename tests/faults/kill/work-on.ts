import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests';
import { writeRoster } from '../rosters';
import { acknowledged, exportedFile, passphrase, type Work, workspaceFile } from './prepared';

export type Ask = <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<unknown>;

/** Works on an open workspace without end, until what answers is killed. */
export async function workOn(work: Work, folder: string, ask: Ask): Promise<never> {
  const [small, large] = [writeRoster(folder, 200), writeRoster(folder, 300)];
  for (let round = 0; ; round += 1) {
    if (work === 'import') await ask('roster.open', { paths: [round % 2 ? small : large] });
    else if (work === 'correct') {
      const value = `Luật ${round}`;
      await ask('people.correct', { person: 1, field: 'specialisation', value, reason: 'thử' });
      writeFileSync(acknowledged(folder, 'corrected'), String(round));
    } else if (work === 'export') {
      const path = exportedFile(folder);
      await ask('roster.export', { asOf: null, filter: { all: [] }, path, language: 'vi' });
    } else if (work === 'switch') {
      await ask('workspace.new', {});
      await ask('workspace.open', { path: workspaceFile(folder) });
    } else if (work === 'restore') {
      await ask('roster.open', { paths: [round % 2 ? small : large] });
      await ask('workspace.save', {});
      const backups = (await ask('workspace.backups', {})) as RequestOutput<'workspace.backups'>;
      await ask('workspace.restore', { id: backups[round % backups.length]?.id ?? '' });
    } else if (work === 'passphrase') {
      await ask('workspace.setPassphrase', { passphrase });
      await ask('workspace.removePassphrase', { secret: passphrase });
    } else if (work === 'lock') {
      if (round === 0) await ask('workspace.setPassphrase', { passphrase });
      await ask('workspace.lockNow', {});
      await ask('workspace.open', { path: workspaceFile(folder), secret: passphrase });
    } else if (work === 'delete') {
      await ask('workspace.delete', { name: basename(workspaceFile(folder)) });
      await ask('roster.open', { paths: [large] });
      await ask('workspace.saveAs', { path: workspaceFile(folder) });
    }
    if (work === 'import' || work === 'correct') await ask('workspace.save', {});
    if (work === 'correct') writeFileSync(acknowledged(folder, 'saved'), String(round));
    // Migrating is what its start does; there is nothing more to it.
    if (work === 'migrate') await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
