import type { WorkspaceDatabase } from '../database/workspace-database';
import { PeopleColumns } from './people-columns';

/** The columns of every database of people, as long as no value of any person may have changed. */
export class CurrentColumns {
  #version = 0;
  #of = new Map<WorkspaceDatabase, PeopleColumns>();

  /** Another one whenever any value of any person may have changed. */
  get version(): number {
    return this.#version;
  }

  renew(): void {
    this.#version += 1;
    this.#of = new Map();
  }

  of(database: WorkspaceDatabase): PeopleColumns {
    let columns = this.#of.get(database);
    if (!columns) this.#of.set(database, (columns = new PeopleColumns(database)));
    return columns;
  }
}
