import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { readPort, refuseBusyPort } from './tools/port.mjs';
import { runTool } from './tools/run.mjs';

await main(async () => {
  const port = readPort(process.env.PORT);
  await refuseBusyPort(port);
  await ensureInstalled();
  const { code } = await runTool('next', ['dev', '--hostname', 'localhost', '--port', String(port)], {
    env: { NODE_ENV: 'development' },
  });
  return code;
});
