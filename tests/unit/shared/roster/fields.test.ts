import { expect, test } from 'vitest';
import { fields } from '../../../../shared/roster/fields';
import { ethnicGroups } from '../../../../shared/roster/vocabularies/ethnic-group';
import { ranks } from '../../../../shared/roster/vocabularies/rank';
import { markedKey } from '../../../../shared/text/marked-key';
import { fold, foldTight } from '../../../../shared/text/fold';

test('ids are never used twice', () => {
  const ids = fields.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no header means two fields', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, headers } of fields) {
    for (const header of headers) {
      const key = markedKey(header);
      const owner = owners.get(key) ?? id;
      if (owner !== id) shared.push(`${header}: ${owner} and ${id}`);
      owners.set(key, id);
    }
  }
  expect(shared).toEqual([]);
});

const vocabularies = [...new Set(fields.flatMap(({ vocabulary }) => (vocabulary ? [vocabulary] : [])))];

test.each(vocabularies)('no spelling of $id means two categories', ({ categories }) => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, label, spellings } of categories) {
    for (const spelling of [label.vi, ...spellings]) {
      const owner = owners.get(markedKey(spelling)) ?? id;
      if (owner !== id) shared.push(`${spelling}: ${owner} and ${id}`);
      owners.set(markedKey(spelling), id);
    }
  }
  expect(shared).toEqual([]);
});

test('54 ethnic groups and foreigners', () => {
  expect(ethnicGroups.categories).toHaveLength(55);
  expect(new Set(ethnicGroups.categories.map(({ id }) => id)).size).toBe(55);
});

test('a code and a name mean one rank', () => {
  const codes = ranks.flatMap(({ code, otherCodes }) => [code, ...otherCodes]);
  expect(new Set(codes).size).toBe(codes.length);
  const names = ranks.flatMap(({ name, abbreviations }) => [name, ...abbreviations].map(foldTight));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(new Set(ranks.map(({ name }) => fold(name))).size).toBe(ranks.length);
});

test('what the law calls sensitive is marked so', () => {
  const sensitive = fields.filter(({ sensitive: marked }) => marked).map(({ id }) => id);
  for (const id of ['ethnicity', 'ethnic_minority', 'religion', 'party_member', 'party_date'])
    expect(sensitive).toContain(id);
});
