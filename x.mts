import { readSource } from './electron/engine/read/read-source';
const s = await readSource(process.argv[2]!, () => undefined, new AbortController().signal); const sh = s.sheets[0]!; sh.rows.forEach((r, i) => { if (r && i > 9) console.log(i + 1, r.slice(0, 14).map((c, k) => c === null || c === '' ? '' : `${k}:${String(c)}`).filter(Boolean).join(' | ').slice(0, 150)); });
