import net from 'node:net';
import { Failure } from './fail.mjs';

export const DEFAULT_PORT = 3000;

/** `localhost` means either of them, and each browser has its own order. */
export const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * The port that the environment asks for.
 *
 * @param {string | undefined} text as it stands in PORT
 */
export function readPort(text) {
  if (text === undefined || text.trim() === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Failure(`PORT must be a whole number from 1 to 65535, but it is “${text}”.`);
}

/** @param {number} port @param {readonly string[]} [hosts] */
export async function refuseBusyPort(port, hosts = LOOPBACK) {
  for (const host of hosts) {
    const problem = (await answers(port, host)) ? 'EADDRINUSE' : await bindProblem(port, host);
    if (problem) throw portFailure(problem, port);
  }
}

/** @param {string | undefined} code @param {number} port */
export function portFailure(code, port) {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1;
    return new Failure(
      `Port ${port} is already in use. Stop the program that uses it, or choose another one: PORT=${other} npm start`,
    );
  }
  if (code === 'EACCES')
    return new Failure(`Port ${port} may not be used without more rights. Choose one above 1023.`);
  return new Failure(`Port ${port} cannot be opened (${code}).`);
}

/** A port that nobody uses: the wanted one if it is free. @param {number} wanted */
export async function freePort(wanted) {
  for (const port of [wanted, 0]) {
    const found = await new Promise((resolve) => {
      const server = net.createServer();
      server.once('error', () => resolve(undefined));
      server.listen(port, LOOPBACK[0], () => {
        const address = /** @type {net.AddressInfo} */ (server.address());
        server.close(() => resolve(address.port));
      });
    });
    if (typeof found === 'number' && !(port !== 0 && (await answers(found, '127.0.0.1')))) return found;
  }
  throw new Failure('No free port was found.');
}

/** Some systems let a second program bind a port that another one already serves, so asking comes first. @param {number} port @param {string} host */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('connect', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/** @param {number} port @param {string} host @returns {Promise<string | undefined>} */
function bindProblem(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(isNoSuchAddress(error.code) ? undefined : error.code),
    );
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** A machine without IPv6 has no `::1`. @param {string | undefined} code */
export const isNoSuchAddress = (code) =>
  code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL';
