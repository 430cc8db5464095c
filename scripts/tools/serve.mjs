import { createServer } from 'node:http';
import { onStop } from './lifetime.mjs';
import { isNoSuchAddress, portFailure } from './port.mjs';
import { ROOT } from './root.mjs';

/**
 * Serves the finished build in this very process, so that no server is left behind when it ends.
 *
 * @param {number} port
 * @param {readonly string[]} hosts
 */
export async function serve(port, hosts) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: ROOT, hostname: 'localhost', port });
  await app.prepare();
  const answer = app.getRequestHandler();

  /** @type {import('node:http').Server[]} */
  const servers = [];
  for (const host of hosts) {
    const server = createServer((request, response) => void answer(request, response));
    if (await listen(server, port, host)) servers.push(server);
  }
  if (servers.length === 0) throw portFailure('EADDRNOTAVAIL', port);
  onStop(() => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  });
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<boolean>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      isNoSuchAddress(error.code) ? resolve(false) : reject(portFailure(error.code, port)),
    );
    server.listen(port, host, () => resolve(true));
  });
}
