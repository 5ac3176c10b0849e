import { readSource } from '/work/main/electron/engine/read/read-source';
import { FailureError } from '/work/main/shared/contract/failure';
for (const p of process.argv.slice(2)) {
  try { const t=Date.now(); const s = await readSource(p, () => {}, new AbortController().signal);
  console.log(p.split('/').pop(), s.format, s.encoding, JSON.stringify(s.delimiter), s.sheets.map(x => `${x.name}${x.hidden?'(h)':''}:${x.rows.length}x${Math.max(0,...x.rows.slice(0,100).map(r=>r?.length??0))}m${x.merges.length}`).join(' '), JSON.stringify(s.repairs), Date.now()-t);
  } catch (e) { console.log(p.split('/').pop(), 'FAIL', e instanceof FailureError ? JSON.stringify(e.failure) : e); }
}
