import { MenuItem, MenuList, MenuPopover, Menu, MenuTrigger } from '@fluentui/react-components';
import type { ChartFormat } from '../../shared/contract/desktop';
import type { Board } from '../../shared/contract/boards';
import { publishMessages } from '../../shared/text/publish-messages';
import { formatCount } from '../../shared/text/numbers';
import { useSourceNames } from '../components/explanation/use-source-names';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { filterText } from '../state/filter';
import { useWording } from '../state/library-context';
import { useMap } from '../state/map-context';
import { useOverview } from '../state/overview-context';
import { useQuestion } from '../state/use-question';
import { useLanguage, useRosterName, useWindowStore, useWords } from '../state/window-store';
import { boardPicture } from './board-picture';

const formats = ['pdf', 'png'] as const satisfies readonly ChartFormat[];

/** The whole board as one page or one picture, in the internal or a public version. */
export function BoardPictureMenu({ board }: { board: Board }) {
  const { boards: words } = useWords();
  const language = useLanguage();
  const { versions } = publishMessages[language];
  const wording = useWording();
  const rosterName = useRosterName();
  const files = useSourceNames();
  const engine = useEngine();
  const notices = useNotices();
  const question = useQuestion();
  const { matched } = useMap();
  const { data: overview, filter } = useOverview();
  const { state, dispatch } = useWindowStore();
  const { publicThreshold } = state.settings;
  const save = async (format: ChartFormat, publicFrom: number | null): Promise<void> => {
    if (overview === null) return;
    const path = await window.desktop.chooseChart(`${words.pictureName(board.name)}.${format}`, format);
    if (path === null) return;
    try {
      const picture = await boardPicture(board, {
        ...{ wording, question, overview, rosterName, files, publicFrom },
        filter: filterText(filter, wording),
        map: matched?.drawn,
        ask: (input) => engine.request('breakdown', input),
        askHidden: (input) => engine.request('breakdown.hidden', input),
        askFigure: (input) => engine.request('registers.figure', input),
        askRegister: (input) => engine.request('registers.board', input),
      });
      await engine.request('boards.picture', { picture, path });
      notices.saved(words.savedPicture, path);
    } catch (error) {
      dispatch({ type: 'failed', failure: toFailure(error) });
    }
  };
  const choices = [
    { version: versions.internal, publicFrom: null },
    { version: versions.public(formatCount(publicThreshold, language)), publicFrom: publicThreshold },
  ];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{words.picture}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {formats.flatMap((format) =>
            choices.map(({ version, publicFrom }) => (
              <MenuItem key={`${format}${version}`} onClick={() => void save(format, publicFrom)}>
                {`${format.toUpperCase()} – ${version}`}
              </MenuItem>
            )),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
