import { endWithReader, flush } from './output.ts';
import { run } from './run.ts';

endWithReader(process.stdout);
endWithReader(process.stderr);
const exitCode = await run(process.argv.slice(2), {
  // asked for only when it is read: opening the terminal's input would keep a command waiting that needs none
  get input() {
    return process.stdin;
  },
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
});
await flush(process.stdout);
process.exit(exitCode);
