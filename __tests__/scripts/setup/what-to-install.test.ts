import { parseOsRelease } from '../../../scripts/setup/machine.js';
import { howToStart, whatToInstall } from '../../../scripts/setup/what-to-install.js';

const LINUX = { platform: 'linux', distribution: '', apt: false, root: false, systemd: true } as const;

describe('what a person is told to install', () => {
  it.each([
    [{ distribution: 'debian', apt: true }, 'sudo apt-get install docker.io docker-cli docker-buildx'],
    [{ distribution: 'ubuntu', apt: true }, 'sudo apt-get install docker.io docker-buildx'],
    [{ distribution: 'linuxmint', apt: true }, 'sudo apt-get install docker.io docker-buildx'],
    [{ distribution: 'fedora' }, 'sudo dnf install moby-engine docker-buildx'],
    [{ distribution: 'gentoo' }, 'install Docker Engine and its buildx plugin'],
    [{ platform: 'darwin' }, 'install Docker Desktop'],
  ] as const)('%j', (machine, start) => {
    expect(whatToInstall({ ...LINUX, ...machine })).toMatch(start);
  });

  it('names the command that starts an installed engine', () => {
    expect(howToStart(LINUX)).toMatch(/^sudo systemctl start docker,/);
    expect(howToStart({ ...LINUX, platform: 'darwin' })).toMatch(/^start Docker Desktop/);
  });

  it('reads the distribution from os-release, quoted or not', () => {
    expect(parseOsRelease('NAME="Debian GNU/Linux"\nID=debian\nVERSION_ID="12"\n')).toEqual({
      NAME: 'Debian GNU/Linux',
      ID: 'debian',
      VERSION_ID: '12',
    });
  });
});
