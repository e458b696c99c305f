import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { healthCheckCommand } from '../../../src/plan/definition/health-check-command.js';

const statuses: Readonly<Record<string, number>> = { '/ok?deep=1&x=%20': 200, '/moved': 204, '/down': 503 };

let server: Server;
let port: number;
let folder: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => response.writeHead(statuses[url] ?? 404).end('x'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  folder = mkdtempSync(join(tmpdir(), 'ecs-ship-tools-'));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Exit code of the check in an image that has only this program besides a shell. */
async function check(tool: string, path: string, at = port): Promise<number> {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const program = ['/usr/bin', '/bin'].map((one) => join(one, tool)).find((one) => existsSync(one));
  if (program !== undefined) symlinkSync(program, join(bin, tool));
  const [, line = ''] = healthCheckCommand(at, path);
  return promisify(execFile)('/bin/sh', ['-c', line], { env: { PATH: bin } }).then(
    () => 0,
    ({ code }: { code: number }) => code,
  );
}

const tools = ['curl', 'wget', 'bash'].filter((tool) =>
  ['/usr/bin', '/bin'].some((one) => existsSync(join(one, tool))),
);

it('finds at least one program to try', () => expect(tools).toContain('bash'));

describe.each(tools)('an image with %s', (tool) => {
  it('is healthy as long as the path answers so', async () => {
    expect(await check(tool, '/ok?deep=1&x=%20')).toBe(0);
    expect(await check(tool, '/moved')).toBe(0);
    expect(await check(tool, '/down')).toBe(1);
    expect(await check(tool, '/nowhere')).toBe(1);
    expect(await check(tool, '/', 1)).toBe(1);
  });
});

it('is unhealthy without any of them', async () => expect(await check('none', '/moved')).toBe(1));
