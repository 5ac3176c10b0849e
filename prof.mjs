import inspector from 'node:inspector'; import {writeFileSync} from 'fs';
import { register } from 'tsx/esm/api'; register();
const { runBatch } = await import('./electron/batch.ts');
const s=new inspector.Session(); s.connect(); s.post('Profiler.enable'); s.post('Profiler.start');
await runBatch(process.argv.slice(2));
s.post('Profiler.stop',(e,r)=>{ import('fs').then(f=>{f.mkdirSync('/tmp/prof',{recursive:true}); f.writeFileSync('/tmp/prof/a',JSON.stringify(r.profile)); process.exit()})});
