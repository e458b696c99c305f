import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { filesAdapter } from '../../../src/adapters/files.js';
import { engineOnly } from '../../support/builder-abilities.js';
import type { Scenario, Theme } from '../../support/scenario.js';
import type { ScriptedService } from '../../support/scripted-service.js';

const deployedCommit = 'a'.repeat(40);
const deployedAt = '2026-11-20T10:00:00.000Z';

/** The service runs a revision that says which commit it was made from. */
async function runsCommit(service: ScriptedService): Promise<void> {
  await deploysCommit(service);
  service.clock.advance(120_000);
}

async function deploysCommit(service: ScriptedService): Promise<void> {
  const tags = {
    'ecs-ship:commit': deployedCommit,
    'ecs-ship:committed-at': deployedAt,
    'ecs-ship:run': 'https://ci.example/run/7',
  };
  const taskDefinition = await service.register('example/web:2', {}, tags);
  await service.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'web', taskDefinition }));
}

interface Commit {
  readonly commit?: string;
  /** Hours before the deployed one. */
  readonly older: number;
  /** Does the deployed commit contain ours, as far as git knows? */
  readonly contained?: boolean;
}

/** Everything up to the first change: a dry run is refused exactly where a ship is. */
function ships({
  commit = 'b'.repeat(40),
  older,
  contained,
}: Commit): Pick<Scenario, 'config' | 'before' | 'circumstances' | 'faultless'> {
  const committedAt = Date.parse(deployedAt) / 1000 - older * 3600;
  return {
    before: runsCommit,
    faultless: 'nothing is changed, so nothing is watched',
    config: { image: 'source' },
    circumstances: {
      dryRun: true,
      ports: {
        git: {
          inspect: async () => ({ commit, committedAt, changedPaths: [] }),
          refs: async () => ({}),
          isAncestor: async () => contained,
        },
        files: {
          ...filesAdapter('/nowhere'),
          isFolder: async () => true,
          readText: async () => 'FROM scratch',
          writeText: async () => {},
        },
        builder: {
          probe: async () => engineOnly,
          prepare: async () => undefined,
          login: async () => undefined,
          findHeld: async () => undefined,
          run: async () => '',
          privateFolder: () => '/nowhere',
          close: async () => undefined,
        },
      },
    },
  };
}

const refused = {
  verdict: 'failed',
  exitCode: 3,
  cause: /^The service runs a newer commit than the one to ship/,
  asksNot: ['RegisterTaskDefinition', 'UpdateService', 'CreateRepository'],
} as const;
const accepted = { verdict: 'planned', exitCode: 0 } as const;

export const order: Theme = {
  theme: 'Commits in order (up to the first change)',
  scenarios: [
    { what: 'an ancestor of the running commit', ...ships({ older: 1, contained: true }), ...refused },
    {
      what: 'an ancestor whose commit time is later: history counts',
      ...ships({ older: -1, contained: true }),
      ...refused,
    },
    { what: 'an older commit in a shallow clone: its time counts', ...ships({ older: 1 }), ...refused },
    { what: 'a newer commit', ...ships({ older: -1, contained: false }), ...accepted },
    { what: 'a newer commit in a shallow clone', ...ships({ older: -1 }), ...accepted },
    {
      what: 'a newer commit while another pipeline’s deployment is in progress, which is named',
      ...ships({ older: -1, contained: false }),
      before: deploysCommit,
      notice:
        /^Deployment ecs-svc\/\d+ \(web:2 of commit a{12}, started by https:\/\/ci\.example\/run\/7\) is still in progress/m,
      ...accepted,
    },
    { what: 'an older commit of another branch', ...ships({ older: 1, contained: false }), ...accepted },
    {
      what: 'the same commit again',
      ...ships({ commit: deployedCommit, older: 0, contained: true }),
      ...accepted,
    },
    {
      what: 'an older commit with allow-older',
      ...ships({ older: 1, contained: true }),
      config: { image: 'source', update: { allowOlder: true } },
      ...accepted,
    },
  ],
};
