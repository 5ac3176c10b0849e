import { randomUUID } from 'node:crypto';
import { hasDocument, writeDocument } from '../documents';
import type { Migration } from './migration';

/** Since version 3 a workspace has an identity that its file and backups share, and says why and how long it is held. */
export const withIdentity: Migration = {
  version: 3,
  async migrate(own) {
    // Damage may take the number of the version alone.
    if (await hasDocument(own, 'identity')) return;
    await writeDocument(own, 'identity', {
      id: randomUUID(),
      createdAt: new Date().toISOString(),
      purpose: '',
      retainUntil: null,
    });
  },
};
