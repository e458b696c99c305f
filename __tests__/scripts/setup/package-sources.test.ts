import { distributionSources, sourceOfRelease } from '../../../scripts/setup/apt/distribution-sources.js';
import { formatSource, parseSources, parseSourcesList } from '../../../scripts/setup/apt/parse-sources.js';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

const DEBIAN = `Types: deb
# a snapshot
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: ${KEYRING}

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: ${KEYRING}

Enabled: no
Types: deb
URIs: http://mirror.example/debian
Suites: sid
Components: main
Signed-By: ${KEYRING}
`;

const OTHERS = `deb [arch=amd64 signed-by=/usr/share/keyrings/vendor.gpg] https://vendor.example/apt bookworm main
deb-src http://mirror.example/debian bookworm main
# deb http://mirror.example/debian trixie main
`;

describe('the distribution’s package sources', () => {
  it('are told from other people’s, also when those name their suite after the release', () => {
    const found = distributionSources([...parseSourcesList(OTHERS), ...parseSources(DEBIAN)]);
    expect(found?.suite).toBe('bookworm');
    expect(found?.sources.map((source) => source.Suites)).toEqual([
      'bookworm bookworm-updates',
      'bookworm-security',
    ]);
  });

  it('are found in a one-line list without a keyring', () => {
    const list =
      'deb http://mirror.example/ubuntu/ noble main universe # main\ndeb http://mirror.example/ubuntu noble-updates main\n';
    const found = distributionSources(parseSourcesList(list));
    expect(found?.suite).toBe('noble');
    expect(found?.main.Components).toBe('main universe');
    expect(found?.sources).toHaveLength(2);
  });

  it('are not made up where there are none', () => {
    expect(distributionSources(parseSourcesList(OTHERS))).toBeUndefined();
  });

  it('lead to another release on the same mirror, with the same keyring', () => {
    const found = distributionSources(parseSources(DEBIAN));
    if (!found) throw new Error('not found');
    expect(formatSource(sourceOfRelease(found, 'trixie'))).toBe(
      `Types: deb\nURIs: http://mirror.example/debian\nSuites: trixie\nComponents: main\nSigned-By: ${KEYRING}\n`,
    );
  });

  it('keep a key that is written into the file', () => {
    const text =
      'Types: deb\nURIs: http://m.example/debian\nSuites: trixie\nComponents: main\nSigned-By:\n -----BEGIN PGP\n .\n abc\n -----END\n';
    const [source] = parseSources(text);
    expect(source && formatSource(source)).toContain('-----BEGIN PGP\n .\n abc\n -----END\n');
    expect(source && distributionSources([source])?.suite).toBe('trixie');
  });
});
