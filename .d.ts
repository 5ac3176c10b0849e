import { readSource } from './electron/engine/read/read-source';
import { cellText } from './electron/engine/read/sheet';
const s = await readSource(process.argv[2]!, () => {}, new AbortController().signal);
for (const sh of s.sheets) { console.log('##',sh.name); sh.rows.slice(0,Number(process.argv[3]??25)).forEach((r,i)=>console.log(i, (r??[]).map(c=>cellText(c)).join('|'))); }
