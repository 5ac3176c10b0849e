import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';
import { useReview } from './review-context';

/** What was decided, as a file for other offices and from them. */
export function ReadingsMenu() {
  const words = useWords();
  const language = useLanguage();
  const engine = useEngine();
  const notices = useNotices();
  const rosterName = useRosterName();
  const { dispatch } = useWindowStore();
  const { loadDecisions } = useReview();

  const save = async (): Promise<void> => {
    const path = await window.desktop.chooseDecisionsTarget(words.review.readingsName(rosterName));
    if (path === null) return;
    const { layouts, values } = await engine.request('review.saveDecisions', { path });
    notices.saved(
      words.review.readingsSaved(formatCount(layouts, language), formatCount(values, language), path),
      path,
    );
  };
  const load = async (): Promise<void> => {
    const path = await window.desktop.chooseDecisions();
    if (path !== null) loadDecisions(path);
  };
  const failed = (error: unknown): void => dispatch({ type: 'failed', failure: toFailure(error) });

  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ChevronDownRegular />} iconPosition="after">
          {words.review.readings}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void save().catch(failed)}>
            {words.review.exportReadings}
          </MenuItem>
          <MenuItem icon={<ArrowUploadRegular />} onClick={() => void load().catch(failed)}>
            {words.review.importReadings}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
