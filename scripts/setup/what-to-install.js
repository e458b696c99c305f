/** @typedef {import('./machine.js').Machine} Machine */

/** @type {Readonly<Record<string, string>>} */
const COMMANDS = {
  debian:
    'sudo apt-get install docker.io docker-cli docker-buildx (Debian 13 or newer; before that, Docker’s own packages)',
  ubuntu: 'sudo apt-get install docker.io docker-buildx',
  fedora: 'sudo dnf install moby-engine docker-buildx && sudo systemctl start docker',
  arch: 'sudo pacman -S docker docker-buildx && sudo systemctl start docker',
  alpine: 'sudo apk add docker docker-cli-buildx && sudo rc-service docker start',
  darwin: 'install Docker Desktop (brew install --cask docker) and start it; it brings buildx',
  win32: 'install Docker Desktop and start it; it brings buildx',
};

/**
 * What a person types to get a Docker Engine with buildx on such a machine.
 * @param {Machine} machine
 */
export function whatToInstall({ platform, distribution, apt }) {
  const known = COMMANDS[platform] ?? COMMANDS[distribution] ?? (apt ? COMMANDS.ubuntu : undefined);
  return `${known ?? 'install Docker Engine and its buildx plugin with your system’s package manager and start it'}, then run this again`;
}

/**
 * What a person types to start an engine that is installed.
 * @param {Machine} machine
 */
export function howToStart({ platform, systemd, root }) {
  if (platform !== 'linux') return 'start Docker Desktop, then run this again';
  const sudo = root ? '' : 'sudo ';
  return `${sudo}${systemd ? 'systemctl start docker' : 'dockerd &'}, then run this again`;
}
