import { expect, test } from 'vitest';
import {
  formatPublicCount,
  versionMarks,
  versionNote,
  versions,
} from '../../../../shared/analysis/disclosure/version-words';
import { languages } from '../../../../shared/text/language';

test('a hidden number is a sign and a shown nought is a number', () => {
  expect(formatPublicCount(3, true, 'vi')).toBe('…');
  expect(formatPublicCount(0, false, 'vi')).toBe('0');
  expect(formatPublicCount(2593, false, 'vi')).toBe('2.593');
});

test('the marks', () => {
  expect(versions.map((version) => versionMarks[version].vi)).toEqual(['Nội bộ', 'Công khai']);
});

test.each(languages)('the note in %s names the threshold and the sign, and the version', (language) => {
  for (const of of ['counts', 'shares', 'document'] as const) {
    const frame = { version: 'public', threshold: 7, of, sensitive: false } as const;
    const note = versionNote(frame, language);
    expect(note).toMatch(/^.{15,}\.$/u);
    expect(note).toContain('“…”');
    expect(note).toContain(language === 'vi' ? 'dưới 7 người' : 'fewer than 7');
    expect(note.normalize('NFC')).toBe(note);
    const sensitive = versionNote({ ...frame, sensitive: true }, language);
    expect(sensitive.startsWith(note)).toBe(true);
    expect(sensitive.length).toBeGreaterThan(note.length);
    expect(versionNote({ ...frame, version: 'internal' }, language)).not.toContain('…');
  }
});
