/** Colours of the page that will be printed: paper is white in a dark window too. */
export const paper = {
  ground: '#ffffff',
  ink: '#1a1a1a',
  quiet: '#595959',
  /** Behind figures that follow the data. */
  figure: '#e3f1ef',
  changed: '#fff1cc',
  font: "'Times New Roman', Tinos, 'Liberation Serif', serif",
} as const;
