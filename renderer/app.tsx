import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { Policy, Settings } from '../shared/contract/settings';
import { NoticesRegion } from './components/notices-region';
import { UnsavedDialog } from './components/unsaved-dialog';
import type { EngineClient } from './engine/engine-client';
import { EngineContext } from './engine/engine-context';
import { pageOfPlace } from './help/page-of-place';
import { useHelpKey } from './help/use-help-key';
import {
  BoardsPage,
  BreakdownPage,
  ChangePage,
  DataPage,
  DefinitionsPage,
  FormsPage,
  HelpDialog,
  ImportPage,
  loadPages,
  OverviewPage,
  PeoplePage,
  RegistersPage,
  ReportPage,
  RosterDialog,
  SettingsDialog,
  Tour,
} from './pages';
import { PaletteButton } from './palette/palette-button';
import { WorkspaceDialogs } from './workspace/workspace-dialogs';
import { WorkspaceMenu } from './workspace/workspace-menu';
import { WorkspaceNotices } from './workspace/workspace-notices';
import { useAutoLock } from './workspace/use-auto-lock';
import { useWorkspaceCommands } from './workspace/use-workspace-commands';
import { DropAnywhere } from './shell/drop-anywhere';
import { Messages } from './shell/messages';
import { PageBoundary } from './shell/page-boundary';
import { Navigation } from './shell/navigation';
import { TopBar } from './shell/top-bar';
import { useHistoryCommands } from './components/use-history-keys';
import { usePrintCommand } from './shell/use-print-command';
import { PrintHead } from './shell/print/print-head';
import { useStepKeys } from './shell/use-step-keys';
import { WindowLayout } from './shell/window-layout';
import { StartPage } from './start/start-page';
import { BoardsContext, useAskBoards } from './state/boards-context';
import { DefinitionsContext, useAskDefinitions } from './state/definitions-context';
import { LeavingContext, leavesPage, useMakeLeaving, type Asked } from './state/leaving';
import { LibraryContext } from './state/library-context';
import { MapContext, useAskMap } from './state/map-context';
import { OverviewContext, useAskOverview } from './state/overview-context';
import { ShowDialogContext, type ShownDialog } from './state/show-dialog';
import { RostersContext } from './state/rosters-context';
import { useRosters } from './state/use-rosters';
import { useKeptTiles } from './state/use-kept-tiles';
import { PolicyContext } from './state/policy-context';
import { provide, Provided } from './state/provided';
import { useDocumentLanguage, useDocumentLook, useIsCompact, useWindowTheme } from './state/use-settings';
import { useDesktopEvents, useFindRoster } from './state/use-start-up';
import { initialState, reduce, type WindowAction } from './state/window-state';
import { useWindowStore, WindowStoreContext } from './state/window-store';
import { useBeginTour } from './tour/use-begin-tour';
import { windowTheme } from './styles/window-themes';
import { useOpenWorkspace, WorkspaceContext } from './state/workspace-context';
import { useWorkspaceControl } from './state/use-workspace-control';

interface AppProps {
  readonly engine: EngineClient;
  readonly settings: Settings;
  readonly policy: Policy;
}

export function App({ engine, settings, policy }: AppProps) {
  const [state, change] = useReducer(reduce, settings, initialState);
  const { leaving, asked } = useMakeLeaving();
  const dispatch = useCallback(
    (action: WindowAction): void =>
      leavesPage(action) ? leaving.leave(() => change(action)) : change(action),
    [leaving],
  );
  const store = useMemo(() => ({ state, dispatch }), [dispatch, state]);
  return (
    <Provided
      by={[
        provide(EngineContext, engine),
        provide(WindowStoreContext, store),
        provide(LeavingContext, leaving),
        provide(PolicyContext, policy),
      ]}
    >
      <ThemedWindow asked={asked} />
    </Provided>
  );
}

function ThemedWindow({ asked }: { asked: Asked | null }) {
  const workspace = useWorkspaceControl();
  const rosters = useRosters(useOpenWorkspace(workspace));
  const themeName = useWindowTheme();
  const isCompact = useIsCompact();
  const theme = useMemo(() => windowTheme(themeName, isCompact), [isCompact, themeName]);
  useDocumentLook();
  return (
    <Provided by={[provide(WorkspaceContext, workspace), provide(RostersContext, rosters)]}>
      <FluentProvider theme={theme}>
        <Window />
        <NoticesRegion />
        <UnsavedDialog asked={asked} />
        <WorkspaceDialogs />
      </FluentProvider>
    </Provided>
  );
}

function Window() {
  const { roster, importing, place, rosterVersion } = useWindowStore().state;
  const [isExporting, setIsExporting] = useState(false);
  const [shown, setShown] = useState<ShownDialog | null>(null);
  const close = useCallback(() => setShown(null), []);
  const beginTour = useBeginTour();
  const show = useCallback(
    (dialog: ShownDialog): void => {
      if (dialog === 'tour') beginTour();
      setShown(dialog);
    },
    [beginTour],
  );
  useHelpKey(show);
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadPages());
    return () => cancelIdleCallback(idle);
  }, []);
  const exportRoster = useCallback(() => setIsExporting(true), []);
  useFindRoster();
  useDesktopEvents({ onExport: exportRoster, onShow: show, onWorkspace: useWorkspaceCommands() });
  useAutoLock();
  useDocumentLanguage();
  const isRosterShown = roster !== null && importing === null;
  const overview = useAskOverview(isRosterShown);
  useKeptTiles(isRosterShown);
  const { control, library } = useAskDefinitions(isRosterShown);
  const map = useAskMap(isRosterShown);
  const boards = useAskBoards(isRosterShown);
  useHistoryCommands();
  useStepKeys();
  usePrintCommand();
  return (
    <Provided
      by={[
        provide(ShowDialogContext, show),
        provide(OverviewContext, overview),
        provide(DefinitionsContext, control),
        provide(LibraryContext, library),
        provide(MapContext, map),
        provide(BoardsContext, boards),
      ]}
    >
      <DropAnywhere>
        <WindowLayout
          top={
            <TopBar
              isRosterShown={isRosterShown}
              onExport={exportRoster}
              find={<PaletteButton />}
              workspace={<WorkspaceMenu />}
            />
          }
          side={isRosterShown ? <Navigation /> : null}
          messages={
            <>
              <PrintHead />
              <Messages />
              <WorkspaceNotices />
            </>
          }
          page={
            <PageBoundary of={`${importing === null ? place : 'import'} ${rosterVersion}`}>
              <Suspense>
                <Page />
              </Suspense>
            </PageBoundary>
          }
        />
        <Suspense>
          {isExporting && isRosterShown && <RosterDialog onClose={() => setIsExporting(false)} />}
          {shown === 'settings' && <SettingsDialog onClose={close} />}
          {shown === 'help' && (
            <HelpDialog first={isRosterShown ? pageOfPlace[place] : 'start'} onClose={close} />
          )}
          {shown === 'tour' && <Tour onClose={close} />}
        </Suspense>
      </DropAnywhere>
    </Provided>
  );
}

function Page() {
  const { importing, roster, rosterVersion, place } = useWindowStore().state;
  if (importing !== null) return <ImportPage {...importing} />;
  if (roster === null) return <StartPage />;
  switch (place) {
    case 'overview':
      return <OverviewPage key={rosterVersion} />;
    case 'boards':
      return <BoardsPage />;
    case 'breakdown':
      return <BreakdownPage key={rosterVersion} />;
    case 'people':
      return <PeoplePage roster={roster} />;
    case 'registers':
      return <RegistersPage />;
    case 'change':
      return <ChangePage />;
    case 'report':
      return <ReportPage key={rosterVersion} roster={roster} />;
    case 'quality':
      return <DataPage roster={roster} />;
    case 'forms':
      return <FormsPage key={rosterVersion} />;
    case 'definitions':
      return <DefinitionsPage />;
  }
}
