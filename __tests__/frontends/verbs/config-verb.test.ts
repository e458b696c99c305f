import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/frontends/cli.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-verb-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = `
service: \${SERVICE}
tag: 1.10
allowed-account-ids: [012345678901]
timeout: 90m
build-args: { TOKEN: s3cr3t }
labels: { team: blue }
environments:
  production: { cluster: production }
`;

async function config(argv: readonly string[], env: NodeJS.ProcessEnv = { SERVICE: 'web' }, text = file) {
  await writeFile(join(folder, 'ecs-ship.yml'), text);
  const io = fakeCliIo(env, folder);
  const code = await runCli(['config', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

describe('ecs-ship config', () => {
  it('shows what holds and where it was decided, as an ecs-ship.yml', async () => {
    const env = { SERVICE: 'web', ECS_SHIP_REGION: 'eu-west-1' };
    const { code, out } = await config(['--environment', 'production', '--keep-images', '3'], env);
    expect(code).toBe(0);
    expect(out).toMatch(/^service: web +# ecs-ship\.yml:2:1 service$/m);
    expect(out).toMatch(/^cluster: production +# ecs-ship\.yml:9:17 environments\.production\.cluster$/m);
    expect(out).toMatch(/^region: eu-west-1 +# ECS_SHIP_REGION$/m);
    expect(out).toMatch(/^keep-images: 3 +# --keep-images$/m);
    expect(out).toMatch(/^timeout: 1h30m +# ecs-ship\.yml:5:1 timeout$/m);
    expect(out).toMatch(/^untagged-days: 1 +# default$/m);
    expect(out).toMatch(/^build-args: .*\n {2}TOKEN: \(hidden\)$/m);
    expect(out).not.toContain('s3cr3t');
    expect(out).not.toMatch(/^(environment|config|json):/m);
  });

  it('prints what reads back as the same', async () => {
    const once = await config(['--json']);
    const printed = await config([]);
    const again = await config(['--json'], {}, printed.out);
    const values = ({ out }: { out: string }) =>
      Object.entries(JSON.parse(out).options as Record<string, { value: unknown }>).map(
        ([name, { value }]) => [name, value],
      );
    expect(values(again)).toEqual(values(once));
    expect(values(once)).toContainEqual(['allowed-account-ids', ['012345678901']]);
  });

  it('names every problem instead, and exits 2', async () => {
    const { code, out, err } = await config(['--keep-images', 'many'], {});
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('--keep-images: "many" is not a whole number');
    expect(err).toContain('ecs-ship.yml:2:1 service: the variable SERVICE is not set');
  });

  it('shows every one of several services, and what holds for all of them once', async () => {
    const text = `
cluster: production
services:
  web: { depends-on: [api] }
  api: { service: shop-api }
environments:
  staging:
    services: { api: { cluster: apart } }
`;
    const { code, out } = await config(['--environment', 'staging'], {}, text);
    expect(code).toBe(0);
    expect(out).toMatch(/^on-service-failure: stop +# default$/m);
    expect(out).toMatch(/^services:\n {2}web:\n {4}service: web +# ecs-ship\.yml:4:3 services\.web$/m);
    expect(out).toMatch(/^ {4}depends-on: +# ecs-ship\.yml:4:10 services\.web\.depends-on\n {4}- api$/m);
    expect(out).toMatch(
      /^ {4}cluster: apart +# ecs-ship\.yml:8:24 environments\.staging\.services\.api\.cluster$/m,
    );
    expect(out.match(/on-service-failure|check-fail-on/g)).toHaveLength(2);
    const { services, options } = JSON.parse((await config(['--json'], {}, text)).out);
    expect(options['on-service-failure']).toEqual({ value: 'stop', source: 'default' });
    expect(services.api.options.service).toEqual({
      value: 'shop-api',
      source: 'ecs-ship.yml:5:10 services.api.service',
    });
  });
});
