import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** An npm registry on this machine that has one package: ours, as `npm pack` makes it. */
export interface PackageRegistry {
  /** For `npm_config_registry`. */
  readonly url: string;
  readonly version: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Packs the project into `folder` and serves it, so that the real `npx ecs-ship@VERSION` finds it without any network. */
export async function servePackage(folder: string): Promise<PackageRegistry> {
  const { stdout } = await execa('npm', ['pack', ROOT, '--silent', '--ignore-scripts'], { cwd: folder });
  const tarball = readFileSync(join(folder, stdout.trim()));
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/ecs-ship') response.end(JSON.stringify(packument(manifest, tarball, origin())));
    else if (url === '/ecs-ship.tgz') response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin()}/`,
    version: manifest.version,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
}

/** What npm asks of a registry before it fetches a package (npm/registry, "Package metadata"). */
function packument({ name, version, bin }: Manifest, tarball: Buffer, origin: string) {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${origin}/ecs-ship.tgz`, integrity };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, bin, dist } } };
}
