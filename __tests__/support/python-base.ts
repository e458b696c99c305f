import { execa } from 'execa';
import { testResource } from './test-machine.js';

/** A base image for generated Dockerfiles of Python. */
export interface PythonBase {
  readonly image: string;
  remove(): Promise<void>;
}

/** For a base that has the packages and no pip: takes what is there for installed, and refuses what is not. */
const pip = `#!/bin/sh
set -e
mkdir -p /install
sed 's/[=<>~].*//' requirements.txt | while read -r name; do python3 -c "import $name"; done
`;

/** The machine's base image; one that was built without pip gets a stand-in for it. */
export async function pythonBase(): Promise<PythonBase> {
  const base = testResource('BASE_IMAGE');
  const has = await execa('docker', ['run', '--rm', '--network=none', base, 'sh', '-c', 'command -v pip'], {
    reject: false,
  });
  if (has.exitCode === 0) return { image: base, remove: async () => undefined };
  const image = `ecs-ship-test-init-base:${process.pid}`;
  const lines = [
    `FROM ${base}`,
    "COPY <<'EOF' /usr/local/bin/pip",
    `${pip}EOF`,
    'RUN chmod +x /usr/local/bin/pip',
  ];
  await execa('docker', ['build', '--quiet', '--tag', image, '-'], { input: `${lines.join('\n')}\n` });
  return {
    image,
    remove: async () => void (await execa('docker', ['image', 'rm', '--force', image], { reject: false })),
  };
}
