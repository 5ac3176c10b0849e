import { createContext, useContext } from 'react';

/** What the menu, the keys and the bar above show over the window. */
export const shownDialogs = ['settings', 'help', 'tour'] as const;
export type ShownDialog = (typeof shownDialogs)[number];

export const isShownDialog = (name: string): name is ShownDialog =>
  shownDialogs.some((each) => each === name);

export const ShowDialogContext = createContext<(dialog: ShownDialog) => void>(() => undefined);

export const useShowDialog = (): ((dialog: ShownDialog) => void) => useContext(ShowDialogContext);
