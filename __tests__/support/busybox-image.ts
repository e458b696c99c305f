import { execFile } from 'node:child_process';
import { access, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const REFERENCE = 'ecs-ship-test/busybox:1';
const DOCKERFILE = `FROM scratch
COPY busybox /bin/busybox
RUN ["/bin/busybox", "--install", "-s", "/bin"]
ENV PATH=/bin
CMD ["/bin/sh"]
`;

let made: Promise<string> | undefined;

/** The reference of a 1 MB image with a shell, `httpd`, `nc` and the like; made on first use and kept. */
export function busyboxImage(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const present = await run('docker', ['image', 'inspect', REFERENCE]).then(
    () => true,
    () => false,
  );
  if (!present) await build(await busybox());
  return REFERENCE;
}

async function build(program: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ecs-ship-busybox-'));
  try {
    await copyFile(program, join(folder, 'busybox'));
    await writeFile(join(folder, 'Dockerfile'), DOCKERFILE);
    await run('docker', ['build', '--quiet', '--tag', REFERENCE, folder]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A static busybox; Debian's and Ubuntu's package is installed where it is missing. */
async function busybox(): Promise<string> {
  const program = '/bin/busybox';
  await access(program).catch(() =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', 'install', '--yes', 'busybox-static']),
  );
  return program;
}
