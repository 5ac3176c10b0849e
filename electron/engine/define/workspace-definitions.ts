import { makeLibrary, starterLibrary, type Library } from '../../../shared/analysis/library';
import { starterDefinitions } from '../../../shared/analysis/starter-definitions';
import {
  definitionsSchema,
  type DefinitionChange,
  type Definitions,
} from '../../../shared/contract/definitions';
import type { DefinitionsState } from '../../../shared/contract/results';
import { readDocument, writeDocument } from '../database/documents';
import { readSteps, writeSteps } from '../database/steps-document';
import type { WorkspaceDatabase } from '../database/workspace-database';
import type { InTurn } from '../in-turn';
import { applyPosts, followsPosts } from './apply-posts';
import { changeDefinitions, mergeDefinitions, shareDefinitions } from './change-definitions';
import { checkDefinitions, checkUnused } from './check-definitions';
import { readShared, writeShared } from '../shared-file';

/** What a workspace defines: dimensions, indicators, populations, standards, posts; and the library made of them. */
export class WorkspaceDefinitions {
  #definitions: Definitions = starterDefinitions;
  #library: Library = starterLibrary;
  readonly #before: Definitions[] = [];
  readonly #after: Definitions[] = [];

  constructor(
    private readonly database: WorkspaceDatabase,
    private readonly turns: InTurn,
    private readonly roster: {
      /** The schemas that hold people, one a snapshot. */
      readonly schemas: () => readonly string[];
      /** The units of all snapshots, as they are written. */
      readonly units: () => Promise<readonly string[]>;
      /** A value of anybody may be another one. */
      readonly onChanged: () => Promise<void>;
    },
  ) {}

  /** Takes up what the workspace holds; the starter definitions where it holds none that can be used. */
  async open(): Promise<void> {
    const kept = await readDocument(this.database, 'definitions', definitionsSchema);
    if (kept === null || !isUsable(kept)) return;
    this.#definitions = kept;
    this.#library = makeLibrary(kept);
    this.#before.push(...(await readSteps(this.database, 'definition-steps', definitionsSchema)));
    this.#after.push(...(await readSteps(this.database, 'definition-steps-ahead', definitionsSchema)));
    await this.#followPosts();
    await this.followUnits();
  }

  get library(): Library {
    return this.#library;
  }

  get current(): Definitions {
    return this.#definitions;
  }

  get state(): DefinitionsState {
    return {
      definitions: this.#definitions,
      undoable: this.#before.length,
      redoable: this.#after.length,
    };
  }

  change(change: DefinitionChange): Promise<DefinitionsState> {
    return this.turns.run(async () => {
      if ('remove' in change) checkUnused(this.#definitions, change.remove, change.id);
      return this.#define(changeDefinitions(this.#definitions, change));
    });
  }

  /** Takes the last change back. */
  undo(): Promise<DefinitionsState> {
    return this.#walk(this.#before, this.#after);
  }

  /** Brings the last change that was taken back again. */
  redo(): Promise<DefinitionsState> {
    return this.#walk(this.#after, this.#before);
  }

  async save(path: string): Promise<Definitions> {
    await writeShared(path, this.#definitions);
    return this.#definitions;
  }

  /** Adds definitions from a file that another office shared. */
  load(path: string): Promise<DefinitionsState> {
    return this.turns.run(async () =>
      this.#define(shareDefinitions(this.#definitions, await readShared(path, definitionsSchema))),
    );
  }

  /** Adds definitions that came with something else. */
  add(others: Definitions): Promise<DefinitionsState> {
    return this.turns.run(() => this.#define(mergeDefinitions(this.#definitions, others)));
  }

  #walk(from: Definitions[], to: Definitions[]): Promise<DefinitionsState> {
    return this.turns.run(async () => {
      const next = from.at(-1);
      if (next) {
        const now = this.#definitions;
        await this.#keep(next);
        from.pop();
        to.push(now);
        await this.#keepSteps();
      }
      return this.state;
    });
  }

  async #define(next: Definitions): Promise<DefinitionsState> {
    checkDefinitions(next);
    const before = this.#definitions;
    await this.#keep(next);
    this.#before.push(before);
    this.#after.length = 0;
    await this.#keepSteps();
    return this.state;
  }

  /** People, document and library change together, or nothing does. */
  async #keep(next: Definitions): Promise<void> {
    const isApplied = JSON.stringify(next.posts) === JSON.stringify(this.#definitions.posts);
    await this.database.transaction(async (own) => {
      if (!isApplied) {
        for (const schema of this.roster.schemas()) {
          await own.use(schema);
          await applyPosts(own, next.posts);
        }
      }
      await writeDocument(own, 'definitions', next);
    });
    this.#definitions = next;
    this.#library = makeLibrary(next);
    await this.roster.onChanged();
    await this.followUnits();
  }

  /** The unit tree finds the units of rosters however they are written. */
  async followUnits(): Promise<void> {
    if (this.#definitions.unitParents.length === 0) return;
    this.#library = makeLibrary(this.#definitions, await this.roster.units());
  }

  async #keepSteps(): Promise<void> {
    await writeSteps(this.database, 'definition-steps', this.#before);
    await writeSteps(this.database, 'definition-steps-ahead', this.#after);
  }

  /** The definitions may be others than when the people were stored. */
  async #followPosts(): Promise<void> {
    const { posts } = this.#definitions;
    await this.database.transaction(async (own) => {
      for (const schema of this.roster.schemas()) {
        await own.use(schema);
        if (!(await followsPosts(own, posts))) await applyPosts(own, posts);
      }
    });
  }
}

function isUsable(definitions: Definitions): boolean {
  try {
    checkDefinitions(definitions);
    return true;
  } catch {
    return false;
  }
}
