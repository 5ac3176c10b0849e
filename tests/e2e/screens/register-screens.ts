import { publishedBoards } from '../../../shared/boards/published-boards';
import { registers } from '../../../shared/registers/registers';
import type { Register } from '../../../shared/registers/register';
import { goTo, type Screen, type Stage } from './screen';

/** Opens a register, with its sample in it. */
async function openRegister(stage: Stage, { label }: Register): Promise<void> {
  const { page, words, language, button } = stage;
  await goTo(stage, words.registers.place);
  const back = button(words.registers.back);
  if (await back.isVisible()) await back.click();
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${label[language]}`) })
    .click();
  const parts = page.getByRole('tablist', { name: words.registers.parts });
  const sample = button(words.registers.sample);
  await parts.or(sample).first().waitFor();
  if (await sample.isVisible()) await sample.click();
  await parts.waitFor();
}

const parts = ['figures', 'table', 'list', 'issues', 'files'] as const;

/** Every part of every register, with the entries of its sample. */
export const registerScreens: readonly Screen[] = registers.flatMap((register) =>
  parts.map((part): Screen => ({
    name: `register-${register.id}-${part}`,
    open: async (stage) => {
      await openRegister(stage, register);
      await stage.page.getByRole('tab', { name: new RegExp(`^${stage.words.registers[part]}`) }).click();
    },
  })),
);

/** The boards after published texts, as the menu of boards adds them. */
export const publishedScreens: readonly Screen[] = publishedBoards.map(({ id, name, registers: needed }) => ({
  name: `published-${id}`,
  open: async (stage) => {
    const { page, words, language, button } = stage;
    for (const register of registers.filter((each) => needed.includes(each.id)))
      await openRegister(stage, register);
    await goTo(stage, words.boards.title);
    await button(words.boards.boardMenu).click();
    await page.getByRole('menuitem', { name: words.boards.addPublished }).click();
    await page.getByRole('menuitem', { name: name[language] }).click();
  },
}));
