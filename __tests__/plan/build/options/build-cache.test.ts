import { type CacheQuestion, decideCache } from '../../../../src/plan/build/options/build-cache.js';
import { cacheArguments } from '../../../../src/plan/build/options/cache-arguments.js';
import type { Builder } from '../../../../src/plan/builder.js';
import { buildConfig } from '../../../support/default-config.js';

const builder: Builder = {
  ...{ kind: 'engine', tool: 'docker', name: 'buildx in Docker 26.1.5' },
  ...{ inEngine: true, buildKit: true, writesCache: true, makesIndexes: true, rewritesTimes: true },
};
const incapable: Builder = { ...builder, writesCache: false };

function question(build: Parameters<typeof buildConfig>[0], change: Partial<CacheQuestion> = {}) {
  return {
    ...{ build: buildConfig(build), builder, repository: undefined, repositoryName: 'team/web' },
    ...{ isCi: true, hasGithubCache: false, folder: '/home/me/.cache' },
    ...change,
  };
}

const immutable = {
  repository: { mutability: 'IMMUTABLE', exclusionFilters: [] },
} as const;

describe('where a build is remembered', () => {
  it.each<[string, CacheQuestion, ReturnType<typeof decideCache>['cache']]>([
    ['auto in CI', question({}), { kind: 'registry', tag: 'ecs-ship.cache' }],
    ['auto elsewhere', question({}, { isCi: false }), { kind: 'none' }],
    ['auto, a builder that cannot', question({}, { builder: incapable }), { kind: 'none' }],
    ['auto, a tag that cannot move', question({}, immutable), { kind: 'none' }],
    ['none', question({ cache: 'none' }), { kind: 'none' }],
    [
      'registry anywhere',
      question({ cache: 'registry' }, { isCi: false }),
      { kind: 'registry', tag: 'ecs-ship.cache' },
    ],
    [
      'a stage and a platform have a cache of their own',
      question({ target: 'run time', platforms: ['linux/arm64'] }),
      { kind: 'registry', tag: 'ecs-ship.cache-run-time-linux-arm64' },
    ],
    [
      'gha',
      question({ cache: 'gha', target: 'app' }, { hasGithubCache: true, ...immutable }),
      { kind: 'gha', scope: 'team/web-app' },
    ],
    ['local', question({ cache: 'local' }), { kind: 'local', folder: '/home/me/.cache/team-web' }],
  ])('%s', (_what, asked, cache) => {
    expect(decideCache(asked)).toEqual({ cache });
  });

  it.each([
    [
      question({ cache: 'registry' }, { builder: incapable }),
      /^cache: registry is not used, since buildx in/,
    ],
    [question({ cache: 'local' }, { builder: incapable }), /cannot write it \(Docker needs buildx and the/],
    [
      question({ cache: 'gha' }),
      /since this is no job of GitHub Actions \(ACTIONS_RUNTIME_TOKEN is not set\)/,
    ],
    [
      question({ cache: 'registry' }, immutable),
      /the tag ecs-ship.cache could not move: exempt ecs-ship\.\*/,
    ],
  ])('says why what was asked for is not used', (asked, notice) => {
    expect(decideCache(asked)).toEqual({ cache: { kind: 'none' }, notice: expect.stringMatching(notice) });
  });
});

describe('the arguments of a cache', () => {
  it('make an image that ECR takes, and never fail a build', () => {
    expect(cacheArguments({ kind: 'registry', tag: 'c' }, 'host/web', { reads: true, writes: true })).toEqual(
      [
        ...['--cache-from', 'type=registry,ref=host/web:c'],
        '--cache-to',
        'type=registry,ref=host/web:c,image-manifest=true,oci-mediatypes=true,mode=max,ignore-error=true',
      ],
    );
  });

  it('write without reading where the cache is broken or unwanted', () => {
    expect(cacheArguments({ kind: 'gha', scope: 'web' }, 'host/web', { reads: false, writes: true })).toEqual(
      [...['--cache-to', 'type=gha,scope=web,mode=max,ignore-error=true']],
    );
  });

  it('write a folder beside the one that is read', () => {
    expect(
      cacheArguments({ kind: 'local', folder: '/c/web' }, 'host/web', { reads: true, writes: true }),
    ).toEqual([
      ...['--cache-from', 'type=local,src=/c/web'],
      ...['--cache-to', 'type=local,dest=/c/web.next,mode=max,ignore-error=true'],
    ]);
  });
});
