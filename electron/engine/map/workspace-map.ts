import {
  mapDocumentSchema,
  type HandMatch,
  type MapDocument,
  type MapState,
} from '../../../shared/contract/boundaries';
import { readDocument, writeDocument } from '../database/documents';
import type { WorkspaceDatabase } from '../database/workspace-database';
import { sql } from '../sql/sql';
import { readBoundaries } from './read-boundaries';

const name = 'map';

/** The boundaries that a workspace was given, and what was matched by hand. */
export class WorkspaceMap {
  #map: MapDocument | null = null;

  constructor(
    private readonly database: WorkspaceDatabase,
    /** Where the people of the open roster are; null: none is open. */
    private readonly people: () => WorkspaceDatabase | null,
  ) {}

  async open(): Promise<void> {
    this.#map = await readDocument(this.database, name, mapDocumentSchema);
  }

  async state(): Promise<MapState> {
    const units = await this.people()?.query(
      sql`SELECT DISTINCT unit FROM people WHERE unit IS NOT NULL ORDER BY unit`,
    );
    return { map: this.#map, units: (units ?? []).map(({ unit }) => String(unit)) };
  }

  /** Replaces the boundaries; what was matched by hand stays where the same area is there again. */
  async load(path: string): Promise<MapState> {
    const boundaries = await readBoundaries(path);
    const before = this.#map;
    const same = new Map(boundaries.areas.map(({ id, names }) => [JSON.stringify(names), id]));
    const carried = (before?.matches ?? []).flatMap(({ unit, area }): HandMatch[] => {
      if (area === null) return [];
      const names = before?.boundaries.areas.find(({ id }) => id === area)?.names;
      const again = same.get(JSON.stringify(names));
      return again === undefined ? [] : [{ unit, area: again }];
    });
    return this.#keep({ boundaries, matches: carried });
  }

  /** Says by hand which area a unit is; undefined: its name decides again. */
  async match(unit: string, area: string | null | undefined): Promise<MapState> {
    if (this.#map === null) return this.state();
    const others = this.#map.matches.filter(
      (each) => each.unit !== unit && (area === null || each.area !== area),
    );
    return this.#keep({
      ...this.#map,
      matches: area === undefined ? others : [...others, { unit, area }],
    });
  }

  remove(): Promise<MapState> {
    return this.#keep(null);
  }

  async #keep(map: MapDocument | null): Promise<MapState> {
    await writeDocument(this.database, name, map);
    this.#map = map;
    return this.state();
  }
}
