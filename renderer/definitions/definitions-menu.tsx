import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useDefinitions } from '../state/definitions-context';
import { useLeaving } from '../state/leaving';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';

/** What is defined, as a file for other offices and from them. */
export function DefinitionsMenu() {
  const { definitions: words } = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const rosterName = useRosterName();
  const { dispatch } = useWindowStore();
  const { load } = useDefinitions();
  const { leave } = useLeaving();
  const exportFile = async (): Promise<void> => {
    const path = await window.desktop.chooseDefinitionsTarget(words.fileName(rosterName));
    if (path === null) return;
    const counts = await engine.request('definitions.save', { path });
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    notices.saved(words.saved(formatCount(all, language), path), path);
  };
  const importFile = async (): Promise<void> => {
    const path = await window.desktop.chooseDefinitions();
    if (path === null) return;
    const failure = await load(path);
    if (failure === null) notices.done(words.loaded);
    else dispatch({ type: 'failed', failure });
  };
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ChevronDownRegular />} iconPosition="after">
          {words.file}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void exportFile().catch(failed)}>
            {words.exportFile}
          </MenuItem>
          <MenuItem
            icon={<ArrowUploadRegular />}
            onClick={() => leave(() => void importFile().catch(failed))}
          >
            {words.importFile}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
