import type { Language } from '../../shared/text/language';

/** A call that cannot be understood: exit status 2. */
export class UsageError extends Error {
  readonly #english: string;

  constructor(vietnamese: string, english: string) {
    super(vietnamese);
    this.#english = english;
  }

  text(language: Language): string {
    return language === 'vi' ? this.message : this.#english;
  }
}

/** The language asked for, also by a call that was not understood otherwise. */
export function askedLanguage(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'vi';
}
