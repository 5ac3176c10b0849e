import { useEffect } from 'react';
import { isWorkspaceCommand, type WorkspaceCommand } from '../../shared/contract/desktop';
import { useEngine, useEngineGeneration } from '../engine/engine-context';
import { useOpenRosters } from './rosters-context';
import { isShownDialog, type ShownDialog } from './show-dialog';
import { useWindowStore } from './window-store';

/** Finds out what the engine has open: at first, after the page was loaded again, and when the engine came back. */
export function useFindRoster(): void {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const { dispatch } = useWindowStore();
  useEffect(() => {
    if (generation === 0) return undefined;
    const abort = new AbortController();
    engine.request('roster.current', {}, { signal: abort.signal }).then(
      (roster) => dispatch({ type: 'roster-found', roster }),
      () => undefined,
    );
    return () => abort.abort();
  }, [dispatch, engine, generation]);
}

/** Opens what the command line and the menu ask for, and says when the engine was started again. */
export function useDesktopEvents({
  onExport,
  onShow,
  onWorkspace,
}: {
  readonly onExport: () => void;
  readonly onShow: (dialog: ShownDialog) => void;
  readonly onWorkspace: (command: WorkspaceCommand) => void;
}): void {
  const rosters = useOpenRosters();
  const { dispatch } = useWindowStore();
  useEffect(() => {
    void window.desktop.startPaths().then(rosters.open);
  }, [rosters]);
  useEffect(
    () =>
      window.desktop.onEvent((event) => {
        if (event.type === 'engine-restarted') dispatch({ type: 'engine-restarted' });
        else if (event.type === 'settings-changed') dispatch(event);
        else if (event.type === 'open-paths') rosters.open(event.paths);
        else if (event.command === 'open-file') rosters.choose('files');
        else if (event.command === 'open-folder') rosters.choose('folder');
        else if (event.command === 'open-sample') rosters.openSample();
        else if (event.command === 'export-roster') onExport();
        else if (isShownDialog(event.command)) onShow(event.command);
        else if (isWorkspaceCommand(event.command)) onWorkspace(event.command);
      }),
    [dispatch, onExport, onShow, onWorkspace, rosters],
  );
  // What the menu changed before anybody listened.
  useEffect(() => {
    void window.desktop.settings().then((settings) => dispatch({ type: 'settings-changed', settings }));
  }, [dispatch]);
}
