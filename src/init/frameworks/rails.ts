import { caught, type FolderView } from '../folder-view.js';
import type { Recognised } from '../recognised.js';

const DEFAULT_PORT = 3000;

/** A Rails application. */
export function rails(folder: FolderView): Recognised | undefined {
  const gems = folder.get('Gemfile') ?? '';
  if (!/^\s*gem ["']rails["']/m.test(gems)) return undefined;
  const version =
    caught([folder.get('.ruby-version') ?? ''], /(\d+\.\d+)/) ??
    caught([gems], /^ruby ["'][~>= ]*(\d+\.\d+)/m) ??
    '3.4';
  const hasHealth = /rails\/health#show/.test(folder.get('config/routes.rb') ?? '');
  return {
    framework: 'Rails',
    language: 'ruby',
    version,
    port: DEFAULT_PORT,
    ...(hasHealth && { healthPath: '/up' }),
    startSeconds: 60,
    size: { cpu: 512, memory: 1024 },
    dockerfile: (port) => dockerfile(gems, version, folder.has('Gemfile.lock'), port),
    ignores: ['log/*', 'tmp/*', 'storage/*', 'public/assets', '.bundle', 'vendor/bundle', 'config/*.key'],
    notes: [
      'Rails needs SECRET_KEY_BASE or RAILS_MASTER_KEY: keep it in Secrets Manager, and name it under `secrets` in ecs-ship.yml.',
    ],
  };
}

/** Debian packages that a gem is built with, and those that it runs with. */
const libraries = [
  { gem: 'pg', build: 'libpq-dev', run: 'libpq5' },
  { gem: 'mysql2', build: 'default-libmysqlclient-dev', run: 'libmariadb3' },
] as const;

function dockerfile(gems: string, version: string, locked: boolean, port: number): string {
  const used = libraries.filter(({ gem }) => new RegExp(`^\\s*gem ["']${gem}["']`, 'm').test(gems));
  const build = ['build-essential', 'git', 'libyaml-dev', 'pkg-config', ...used.map((one) => one.build)];
  const install = (packages: readonly string[]) =>
    `RUN apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')} && rm -rf /var/lib/apt/lists/*\n`;
  const assets = /^\s*gem ["'](?:propshaft|sprockets-rails)["']/m.test(gems)
    ? 'RUN SECRET_KEY_BASE_DUMMY=1 bundle exec rails assets:precompile\n'
    : '';
  return `ARG BASE_IMAGE=ruby:${version}-slim

FROM \${BASE_IMAGE} AS build
ENV RAILS_ENV=production BUNDLE_PATH=/usr/local/bundle BUNDLE_WITHOUT=development:test
WORKDIR /srv/app
${install(build)}COPY Gemfile ${locked ? 'Gemfile.lock ' : ''}./
RUN bundle install
COPY . .
${assets}
FROM \${BASE_IMAGE}
ENV RAILS_ENV=production BUNDLE_PATH=/usr/local/bundle BUNDLE_WITHOUT=development:test RAILS_LOG_TO_STDOUT=1
WORKDIR /srv/app
${used.length === 0 ? '' : install(used.map((one) => one.run))}COPY --from=build /usr/local/bundle /usr/local/bundle
COPY --from=build --chown=10001:10001 /srv/app ./
USER 10001:10001
EXPOSE ${port}
CMD ["bundle", "exec", "rails", "server", "--binding=0.0.0.0", "--port=${port}"]
`;
}
