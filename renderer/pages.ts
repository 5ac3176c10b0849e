import { createElement, lazy, useState, type ComponentType } from 'react';

const waiting: (() => Promise<unknown>)[] = [];

/** A part of the window that is no part of its first screen. Once it is read it stands at once, as any other part. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let read: ComponentType<Props> | null = null;
  const reading = async (): Promise<ComponentType<Props>> => (read = await load());
  const Reading = lazy(async () => ({ default: await reading() })) as unknown as ComponentType<Props>;
  waiting.push(reading);
  return function Later(props: Props) {
    // The same as long as it stands: another kind of component would begin anew.
    const [part] = useState<{ readonly of: ComponentType<Props> }>(() => ({ of: read ?? Reading }));
    return createElement(part.of, props);
  };
}

export const BoardsPage = later(async () => (await import('./boards/boards-page')).BoardsPage);
export const BreakdownPage = later(async () => (await import('./breakdown/breakdown-page')).BreakdownPage);
export const ChangePage = later(async () => (await import('./change/change-page')).ChangePage);
export const DataPage = later(async () => (await import('./data-page')).DataPage);
export const DefinitionsPage = later(
  async () => (await import('./definitions/definitions-page')).DefinitionsPage,
);
export const FormsPage = later(async () => (await import('./forms/forms-page')).FormsPage);
export const HelpDialog = later(async () => (await import('./help/help-dialog')).HelpDialog);
export const ImportPage = later(async () => (await import('./import/import-page')).ImportPage);
export const OverviewPage = later(async () => (await import('./overview/overview-page')).OverviewPage);
export const PeoplePage = later(async () => (await import('./people/people-page')).PeoplePage);
export const RegistersPage = later(async () => (await import('./registers/registers-page')).RegistersPage);
export const ReportPage = later(async () => (await import('./report/report-page')).ReportPage);
export const RosterDialog = later(
  async () => (await import('./components/publish/roster-dialog')).RosterDialog,
);
export const SettingsDialog = later(async () => (await import('./settings/settings-dialog')).SettingsDialog);
export const Tour = later(async () => (await import('./tour/tour')).Tour);

/** Called once the first screen stands, so that nobody waits for a page later. One that cannot be had is told when it is asked for. */
export async function loadPages(): Promise<void> {
  for (const load of waiting.splice(0)) await load().catch(() => undefined);
}
