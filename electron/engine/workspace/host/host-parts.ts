import type { HeldWorkspace } from './held-workspace';
import type { Passphrases } from './passphrases';
import type { Saving } from './saving';
import type { Switching } from './switching';

/** What a workspace that is open is made of. */
export interface HostParts {
  readonly held: HeldWorkspace;
  readonly saving: Saving;
  readonly switching: Switching;
  readonly passphrases: Passphrases;
}
