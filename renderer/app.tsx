import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useMemo, useReducer, useState } from 'react';
import type { Settings } from '../shared/contract/desktop';
import { BoardsPage } from './boards/boards-page';
import { NoticesRegion } from './components/notices-region';
import { UnsavedDialog } from './components/unsaved-dialog';
import { BreakdownPage } from './breakdown/breakdown-page';
import { ChangePage } from './change/change-page';
import { DataPage } from './data-page';
import type { EngineClient } from './engine/engine-client';
import { EngineContext } from './engine/engine-context';
import { FormsPage } from './forms/forms-page';
import { ImportPage } from './import/import-page';
import { OverviewPage } from './overview/overview-page';
import { PaletteButton } from './palette/palette-button';
import { PeoplePage } from './people/people-page';
import { RosterDialog } from './components/publish/roster-dialog';
import { RegistersPage } from './registers/registers-page';
import { ReportPage } from './report/report-page';
import { DefinitionsPage } from './definitions/definitions-page';
import { DropAnywhere } from './shell/drop-anywhere';
import { Messages } from './shell/messages';
import { Navigation } from './shell/navigation';
import { TopBar } from './shell/top-bar';
import { useHistoryCommands } from './components/use-history-keys';
import { useStepKeys } from './shell/use-step-keys';
import { WindowLayout } from './shell/window-layout';
import { StartPage } from './start/start-page';
import { BoardsContext, useAskBoards } from './state/boards-context';
import { DefinitionsContext, useAskDefinitions } from './state/definitions-context';
import { LeavingContext, leavesPage, useMakeLeaving, type Asked } from './state/leaving';
import { LibraryContext } from './state/library-context';
import { MapContext, useAskMap } from './state/map-context';
import { OverviewContext, useAskOverview } from './state/overview-context';
import { RostersContext } from './state/rosters-context';
import { useRosters } from './state/use-rosters';
import { useKeptTiles } from './state/use-kept-tiles';
import { useDocumentLanguage, useDocumentTheme, useIsDark } from './state/use-settings';
import { useDesktopEvents, useFindRoster } from './state/use-start-up';
import { initialState, reduce, type WindowAction } from './state/window-state';
import { useWindowStore, WindowStoreContext } from './state/window-store';
import { windowThemes } from './styles/window-themes';

interface AppProps {
  readonly engine: EngineClient;
  readonly settings: Settings;
}

export function App({ engine, settings }: AppProps) {
  const [state, change] = useReducer(reduce, settings, initialState);
  const { leaving, asked } = useMakeLeaving();
  const dispatch = useCallback(
    (action: WindowAction): void =>
      leavesPage(action) ? leaving.leave(() => change(action)) : change(action),
    [leaving],
  );
  const store = useMemo(() => ({ state, dispatch }), [dispatch, state]);
  return (
    <EngineContext value={engine}>
      <WindowStoreContext value={store}>
        <LeavingContext value={leaving}>
          <ThemedWindow asked={asked} />
        </LeavingContext>
      </WindowStoreContext>
    </EngineContext>
  );
}

function ThemedWindow({ asked }: { asked: Asked | null }) {
  const rosters = useRosters();
  const isDark = useIsDark();
  useDocumentTheme(isDark);
  return (
    <RostersContext value={rosters}>
      <FluentProvider theme={windowThemes[isDark ? 'dark' : 'light']}>
        <Window />
        <NoticesRegion />
        <UnsavedDialog asked={asked} />
      </FluentProvider>
    </RostersContext>
  );
}

function Window() {
  const { roster, importing } = useWindowStore().state;
  const [isExporting, setIsExporting] = useState(false);
  const exportRoster = useCallback(() => setIsExporting(true), []);
  useFindRoster();
  useDesktopEvents(exportRoster);
  useDocumentLanguage();
  const isRosterShown = roster !== null && importing === null;
  const overview = useAskOverview(isRosterShown);
  useKeptTiles(isRosterShown);
  const { control, library } = useAskDefinitions(isRosterShown);
  const map = useAskMap(isRosterShown);
  const boards = useAskBoards(isRosterShown);
  useHistoryCommands();
  useStepKeys();
  return (
    <OverviewContext value={overview}>
      <DefinitionsContext value={control}>
        <LibraryContext value={library}>
          <MapContext value={map}>
            <BoardsContext value={boards}>
              <DropAnywhere>
                <WindowLayout
                  top={
                    <TopBar isRosterShown={isRosterShown} onExport={exportRoster} find={<PaletteButton />} />
                  }
                  side={isRosterShown ? <Navigation /> : null}
                  messages={<Messages />}
                  page={<Page />}
                />
                {isExporting && isRosterShown && <RosterDialog onClose={() => setIsExporting(false)} />}
              </DropAnywhere>
            </BoardsContext>
          </MapContext>
        </LibraryContext>
      </DefinitionsContext>
    </OverviewContext>
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
