import type { Failure } from '../../shared/contract/failure';

/** What every editor of a definition is given. */
export interface EditorProps<Definition> {
  readonly saved: Definition;
  /** It is not kept yet. */
  readonly isNew: boolean;
  readonly onSave: (definition: Definition) => Promise<Failure | null>;
  /** The changes were thrown away. */
  readonly onCancel: () => void;
}
