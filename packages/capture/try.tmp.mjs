import { openCapturePool } from './src/index.ts'; import fs from 'node:fs';
const pool=openCapturePool();
for (const f of process.argv.slice(2)) for (let i=0;i<4;i++){ const t=performance.now(); const r=await pool.capture({bytes:fs.readFileSync(f),fileName:f}); const ms=performance.now()-t; if(i===3){ const {text,map,...rest}=r; console.log('=====',f,ms.toFixed(1),'ms',rest,'runs',map?.runs.length); if(!f.endsWith('.txt')) console.log(text);} else console.log(ms.toFixed(1)) }
await pool.close();
