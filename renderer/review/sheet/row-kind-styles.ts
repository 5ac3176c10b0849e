import { makeStyles, tokens } from '@fluentui/react-components';

const tint = (colour: string, share: number): string =>
  `color-mix(in srgb, ${colour} ${share}%, ${tokens.colorNeutralBackground1})`;

/** The colour of every kind of row, always beside its name; people are the plain rows. */
export const useRowKindStyles = makeStyles({
  title: { backgroundColor: tint(tokens.colorPaletteLavenderBackground2, 45) },
  header: { backgroundColor: tint(tokens.colorPaletteTealBackground2, 60) },
  blank: { backgroundColor: tokens.colorNeutralBackground1 },
  section: { backgroundColor: tint(tokens.colorPaletteMarigoldBackground2, 40) },
  subtotal: { backgroundColor: tint(tokens.colorPaletteBlueBackground2, 50) },
  person: { backgroundColor: tokens.colorNeutralBackground1 },
  continuation: { backgroundColor: tint(tokens.colorPaletteLightGreenBackground2, 35) },
  footer: { backgroundColor: tokens.colorNeutralBackground4 },
  excluded: {
    backgroundColor: tokens.colorNeutralBackground3,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${tokens.colorNeutralStroke2} 5px 6px)`,
    color: tokens.colorNeutralForeground2,
  },
  rejected: { backgroundColor: tint(tokens.colorPaletteRedBackground2, 45) },
});
