import { lazy, type ComponentType } from 'react';

const waiting: (() => Promise<unknown>)[] = [];

/** A part of the window that is no part of its first screen. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
  waiting.push(load);
  return lazy(async () => ({ default: await load() }));
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
