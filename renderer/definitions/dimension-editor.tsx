import type { OwnDimension } from '../../shared/contract/definitions';
import { BandsEditor } from './bands-editor';
import type { EditorProps } from './editor-props';
import { GroupsEditor } from './groups-editor';

/** Values put into groups, or numbers into bands. */
export function DimensionEditor({ saved, isNew, onSave, onCancel }: EditorProps<OwnDimension>) {
  return saved.kind === 'groups' ? (
    <GroupsEditor saved={saved} isNew={isNew} onSave={onSave} onCancel={onCancel} />
  ) : (
    <BandsEditor saved={saved} isNew={isNew} onSave={onSave} onCancel={onCancel} />
  );
}
