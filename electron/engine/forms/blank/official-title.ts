import type { Condition } from '../../../../shared/analysis/condition';
import { forms } from '../../../../shared/forms/forms';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';

/** A title without its year. */
const keyOf = (title: string): string =>
  fold(title.replace(/\{year\}|\b(?:19|20)\d{2}\b|[.…]{2,}/gu, ' ')).replace(/ (?:nam|trong nam)$/, '');

/** Whom the official form of this title counts, read from the form's own data and not from its words. */
export function officialTitle(line: string): { readonly who: Condition; readonly words: Text } | null {
  const form = forms.find(({ title, narrowed }) => narrowed && keyOf(title) === keyOf(line));
  if (!form?.narrowed) return null;
  return { who: { all: [form.who, form.narrowed.to] }, words: form.narrowed.label };
}

const issued = new Set(forms.flatMap(({ blocks }) => blocks.issued.map(({ text }) => fold(text))));

/** Under the code of an official form: by what it was issued. */
export function isIssuedLine(line: string): boolean {
  return issued.has(fold(line));
}
