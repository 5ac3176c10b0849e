/** The languages of the window, of labels and of messages. Vietnamese comes first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
