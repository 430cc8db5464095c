import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, readPort, refuseBusyPort } from '@/scripts/tools/port.mjs';

describe('readPort', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    [' 8080 ', 8080],
    ['1', 1],
    ['65535', 65_535],
  ])('%j is %i', (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  it.each(['abc', '0', '65536', '-1', '3000.5', '30 00', '0x50', '1e3'])('%j is refused by name', (text) => {
    expect(() => readPort(text)).toThrow(`“${text}”`);
  });
});

describe('a port that is in use', () => {
  it('is refused with another one to try, and is not given as a free one', async () => {
    const port = await freePort(0);
    const server = createServer();
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    await expect(refuseBusyPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
    expect(await freePort(port)).not.toBe(port);
    await new Promise((done) => server.close(done));
    await expect(refuseBusyPort(port)).resolves.toBeUndefined();
  });
});
