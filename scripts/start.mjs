import { ensureBuilt } from './tools/build.mjs';
import { main } from './tools/fail.mjs';
import { ensureInstalled } from './tools/install.mjs';
import { LOOPBACK, readPort, refuseBusyPort } from './tools/port.mjs';
import { serve } from './tools/serve.mjs';

// Only this machine can reach the page, unless UTMOST_HOST names an address (0.0.0.0 in a container).
const hosts = process.env.UTMOST_HOST ? [process.env.UTMOST_HOST] : LOOPBACK;

await main(async () => {
  const port = readPort(process.env.PORT);
  await refuseBusyPort(port, hosts);
  await ensureInstalled();
  await ensureBuilt();
  await serve(port, hosts);
  console.log(`\nUtmost is ready: http://localhost:${port}  (Ctrl+C stops it)`);
});
