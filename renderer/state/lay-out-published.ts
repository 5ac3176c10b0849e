import { boardOf } from '../../shared/boards/published-boards';
import type { PublishedBoard } from '../../shared/boards/published/published-board';
import { starterBoards } from '../../shared/boards/starter-boards';
import { findRegister } from '../../shared/registers/registers';
import type { Language } from '../../shared/text/language';
import type { EngineClient } from '../engine/engine-client';

interface Sample {
  /** Of the roster; its registers lie beside it. */
  readonly path: string;
  readonly language: Language;
}

/** Reads the sample registers that a board needs and puts it among those of the workspace; answers its id. */
export async function layOutPublished(
  engine: EngineClient,
  published: PublishedBoard,
  { path, language }: Sample,
  signal: AbortSignal,
): Promise<string> {
  for (const register of published.registers) {
    const samples = findRegister(register)?.samples ?? [];
    const paths = samples.map((name) => path.replace(/[^\\/]+$/, name));
    await engine.request('registers.import', { register, paths, passwords: [], replace: true }, { signal });
  }
  const kept = (await engine.request('boards.get', {}, { signal })) ?? starterBoards(language);
  const board = boardOf(published, language);
  const boards = [...kept.filter(({ id }) => id !== board.id), board];
  await engine.request('boards.keep', { boards }, { signal });
  return board.id;
}
