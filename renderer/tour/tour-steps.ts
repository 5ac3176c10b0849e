/** What the tour points at, in order: the parts of the window with this `data-tour`. */
export const tourSteps = ['figures', 'paragraph', 'filter', 'data', 'help'] as const;
