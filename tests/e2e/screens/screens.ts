import { changeMessages } from '../../../shared/text/change-messages';
import { overviewMessages } from '../../../shared/text/overview-messages';
import { pictureMessages } from '../../../shared/text/picture-messages';
import { unitsMessages } from '../../../shared/text/units-messages';
import { publishedScreens, registerScreens } from './register-screens';
import { goTo, type Screen, type Stage } from './screen';

const tab = (stage: Stage, name: string | RegExp) => stage.page.getByRole('tab', { name }).click();

/** A part of the page "Dữ liệu". */
const data = (name: 'issues' | 'sheet' | 'values' | 'corrections' | 'files'): Screen => ({
  name: `data-${name}`,
  open: async (stage) => {
    await goTo(stage, stage.words.quality);
    await tab(stage, stage.words.review.tab[name]);
  },
});

const change = (name: 'compare' | 'trend' | 'projection', prefix = 'change'): Screen => ({
  name: `${prefix}-${name}`,
  open: async (stage) => {
    await goTo(stage, stage.words.change.place);
    await tab(stage, changeMessages[stage.language].parts[name]);
  },
});

/** A dialog that the bar above opens. */
const ofBar = (name: string, nameOf: (stage: Stage) => string): Screen => ({
  name,
  open: async (stage) => {
    await stage.page
      .getByRole('banner')
      .getByRole('button', { name: nameOf(stage) })
      .click();
    await stage.page.getByRole('dialog').waitFor();
  },
});

type DefinitionsTab =
  keyof Stage['words']['definitions']['tabs'] | keyof (typeof unitsMessages)['vi']['tabs'];

async function openDefinitions(stage: Stage, name: DefinitionsTab): Promise<void> {
  await goTo(stage, stage.words.definitions.place);
  const tabs = { ...stage.words.definitions.tabs, ...unitsMessages[stage.language].tabs };
  await tab(stage, tabs[name]);
}

const definitions = (name: DefinitionsTab): Screen => ({
  name: `definitions-${name}`,
  open: async (stage) => {
    await openDefinitions(stage, name);
  },
});

/** A step of the guided tour. */
const tour = (step: number): Screen => ({
  name: `tour-${step}`,
  needsPeople: true,
  open: async ({ page, words, button }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: words.palette.placeholder }).fill(words.help.tour.title);
    await page.getByRole('option', { name: words.help.tour.title }).click();
    for (let before = 1; before < step; before += 1) await button(words.help.tour.next).click();
    await page.getByTestId('tour').getByText(words.help.tour.step(step, 5)).waitFor();
  },
});

/** Every page, dialog and menu of the window. To add one: a line here. */
export const screens: readonly Screen[] = [
  { name: 'overview', open: async ({ page }) => page.getByTestId('paragraph').waitFor() },
  {
    name: 'overview-bottom',
    open: async ({ page }) => {
      await page.getByTestId('paragraph').waitFor();
      await page.locator('main').press('End');
    },
  },
  {
    name: 'overview-figures',
    needsPeople: true,
    open: async ({ page, words }) => {
      const buttons = page.getByRole('button', { name: new RegExp(`^${words.showTable}: `) });
      for (let left = await buttons.count(); left > 0; left -= 1) await buttons.first().click();
    },
  },
  {
    name: 'overview-public',
    open: async ({ page, language }) => {
      await page.getByRole('button', { name: overviewMessages[language].options }).click();
      await page.getByRole('menuitemradio').last().click();
      await page.keyboard.press('Escape');
      // Of a large roster it takes longer than anything else.
      await page.getByTestId('public-overview').waitFor({ timeout: 120_000 });
    },
  },
  {
    name: 'overview-filtered',
    needsPeople: true,
    open: async ({ page, words }) => {
      const tiles = page.getByRole('list', { name: words.headlines }).getByRole('listitem');
      await tiles.nth(1).getByRole('button').first().click();
      await tiles.nth(3).getByRole('button').first().click();
    },
  },
  { name: 'boards', open: (stage) => goTo(stage, stage.words.boards.title) },
  { name: 'breakdown', open: (stage) => goTo(stage, stage.words.breakdown.title) },
  { name: 'people', open: (stage) => goTo(stage, stage.words.peoplePage.place) },
  {
    name: 'people-card',
    needsPeople: true,
    open: async (stage) => {
      await goTo(stage, stage.words.peoplePage.place);
      await stage.page.locator('[role=row][data-person]').first().click();
      await stage.page.getByTestId('person-card').getByRole('heading', { level: 2 }).waitFor();
    },
  },
  data('issues'),
  {
    name: 'data-issue',
    needsPeople: true,
    open: async (stage) => {
      await goTo(stage, stage.words.quality);
      await stage.page.getByRole('main').locator('button[aria-expanded=false]').first().click();
    },
  },
  data('sheet'),
  data('values'),
  data('corrections'),
  data('files'),
  change('compare'),
  change('trend'),
  change('projection'),
  { name: 'registers', open: (stage) => goTo(stage, stage.words.registers.place) },
  ...registerScreens,
  ...publishedScreens,
  { name: 'forms', open: (stage) => goTo(stage, stage.words.forms.place) },
  {
    name: 'forms-open',
    open: async (stage) => {
      await goTo(stage, stage.words.forms.place);
      await stage.button(/^BM02\/BNV/).click();
      await stage.page.getByRole('region', { name: stage.words.forms.table }).waitFor();
    },
  },
  { name: 'report', open: (stage) => goTo(stage, stage.words.report.place) },
  {
    name: 'report-letterhead',
    open: async (stage) => {
      await goTo(stage, stage.words.report.place);
      await stage.button(stage.words.report.letterhead).click();
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  definitions('indicators'),
  definitions('dimensions'),
  definitions('populations'),
  definitions('standards'),
  definitions('posts'),
  definitions('unitChanges'),
  definitions('unitParents'),
  {
    name: 'dialog-units',
    open: async (stage) => {
      await openDefinitions(stage, 'unitChanges');
      await stage.button(unitsMessages[stage.language].importFile).click();
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'dialog-find',
    open: async ({ page, words }) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: words.palette.placeholder }).fill('van');
    },
  },
  ofBar('dialog-settings', ({ words }) => words.settings.title),
  ofBar('dialog-help', ({ words }) => words.help.title),
  {
    name: 'dialog-export-roster',
    open: async ({ page, words, button }) => {
      await button(words.exportRoster).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'dialog-picture',
    needsPeople: true,
    open: async ({ page, button, language }) => {
      await button(/^(Lưu và chép biểu đồ|Save and copy chart)/)
        .first()
        .click();
      await page.getByRole('menuitem', { name: pictureMessages[language].open }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'menu-filter',
    open: async ({ page, words, button }) => {
      await button(words.filter.add).click();
      await page.getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'menu-roster',
    open: async ({ page }) => {
      await page.getByRole('banner').getByRole('button').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'menu-snapshot',
    open: async ({ page, button, language }) => {
      await button(new RegExp(`^${changeMessages[language].snapshot}:`)).click();
      await page.getByRole('menu').waitFor();
    },
  },
  ...[1, 2, 3, 4, 5].map(tour),
];

/** What is seen once a second snapshot is there. */
export const snapshotScreens: readonly Screen[] = [
  change('compare', 'snapshots'),
  change('trend', 'snapshots'),
  change('projection', 'snapshots'),
];
