import { app } from 'electron';
import { z } from 'zod';
import { stopBackgroundNetwork } from './main/background-network';
import { givenPaths } from './main/given-paths';
import { type OpenApp, openApp } from './main/open-app';
import { developmentAddress } from './main/page-address';
import { registerPageScheme } from './main/page-protocol';
import { userFile } from './main/paths';
import { policyPlaces, readPolicy } from './main/policy';
import { SettingsStore } from './main/settings';
import { keepUserAgentPlain } from './main/user-agent';
import { secureEveryPage } from './main/web-security';

const batchFlag = process.argv.indexOf('--batch');
const handedOver = z.object({ paths: z.array(z.string()) });

async function runWithoutWindow(args: string[]): Promise<void> {
  const { runBatch } = await import('./batch');
  const code = await runBatch(args);
  process.stdout.write('', () => app.exit(code));
}

async function runWithWindow(): Promise<void> {
  const paths = givenPaths(process.argv, process.cwd(), app.isPackaged);
  if (!app.requestSingleInstanceLock({ paths })) {
    app.quit();
    return;
  }
  stopBackgroundNetwork(developmentAddress !== undefined);
  registerPageScheme();
  keepUserAgentPlain();
  secureEveryPage();

  let opened: OpenApp | null = null;
  const open = (later: readonly string[]): void => {
    if (opened) opened.openPaths(later);
    else paths.push(...later);
  };
  app.on('second-instance', (_event, _argv, _folder, data) => open(handedOver.parse(data).paths));
  app.on('open-file', (_event, path) => open([path]));
  app.on('window-all-closed', () => app.quit());

  const policy = readPolicy(policyPlaces(process.platform, process.env, process.execPath));
  const settings = new SettingsStore(userFile('settings.json'), policy);
  // Date and number fields of the page follow Chromium's language, not the page's.
  app.commandLine.appendSwitch('lang', settings.value.language === 'vi' ? 'vi' : 'en-GB');
  await app.whenReady();
  opened = openApp(settings, paths);
}

if (process.env.BIENCHE_USER_DATA) app.setPath('userData', process.env.BIENCHE_USER_DATA);
if (batchFlag >= 0) await runWithoutWindow(process.argv.slice(batchFlag + 1));
else void runWithWindow();
