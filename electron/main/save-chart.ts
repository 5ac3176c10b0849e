import type { BrowserWindow } from 'electron';
import type { SavedChart } from '../../shared/contract/desktop';
import type { Language } from '../../shared/text/language';
import { chooseTarget, sayNotSaved } from './dialogs';
import { pngBytes } from './png-data-url';
import { shellText } from './shell-text';
import { writeBeside } from './write-beside';

/** Asks where the picture goes and writes it; null when the dialog was closed or the user was told that it failed. */
export async function saveChart(
  window: BrowserWindow,
  language: Language,
  suggestedName: string,
  chart: SavedChart,
): Promise<string | null> {
  const content = chart.kind === 'png' ? pngBytes(chart.dataUrl) : chart.text;
  const filter = {
    name: (chart.kind === 'png' ? shellText.pngPicture : shellText.svgPicture)[language],
    extensions: [chart.kind],
  };
  const path = await chooseTarget(window, shellText.saveChartTitle[language], suggestedName, [filter]);
  if (path === null) return null;
  try {
    await writeBeside(path, content);
    return path;
  } catch (error) {
    console.error('A chart was not saved', error);
    await sayNotSaved(window, language, path);
    return null;
  }
}
