import type { FailureImages } from './failure-images.js';
import { EXECUTION_ROLE, type FailureScenario, type PartContainer, sh, WAITS } from './failure-scenario.js';
import { LOG_GROUP } from './failure-stage.js';

/** Revisions whose tasks never run, or end at once. */
export interface StartFailures {
  readonly absentTag: FailureScenario;
  readonly foreignImage: FailureScenario;
  readonly mislabelledImage: FailureScenario;
  readonly loginRefused: FailureScenario;
  readonly missingSecret: FailureScenario;
  readonly missingParameter: FailureScenario;
  readonly missingLogGroup: FailureScenario;
  readonly missingCommand: FailureScenario;
  readonly notExecutable: FailureScenario;
  readonly unreachableRegistry: FailureScenario;
  readonly exitsAtStart: FailureScenario;
  readonly portTaken: FailureScenario;
}

export const MISSING_SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

/** What the scenarios need of the machine. */
export interface StartFailureSetting extends FailureImages {
  /** An image behind a login that the task has not. */
  readonly locked: string;
  /** A port of this machine that somebody else holds. */
  readonly takenPort: number;
  /** A port of this machine that nobody holds. */
  readonly freePort: number;
}

export function startFailures(setting: StartFailureSetting): StartFailures {
  return {
    absentTag: failing('absent-tag', { image: setting.absent }),
    foreignImage: failing('foreign-image', { image: setting.foreign }),
    mislabelledImage: failing('mislabelled-image', { image: setting.mislabelled, ...logged('start') }),
    loginRefused: failing('login-refused', { image: setting.locked }),
    missingSecret: failing(
      'missing-secret',
      {
        command: WAITS,
        secrets: [{ name: 'PASSWORD', valueFrom: MISSING_SECRET }],
      },
      READER,
    ),
    missingParameter: failing(
      'missing-parameter',
      {
        command: WAITS,
        secrets: [{ name: 'COLOUR', valueFrom: '/prod/colour' }],
      },
      READER,
    ),
    missingLogGroup: failing('missing-log-group', { command: WAITS, ...logged('web', '/ecs/forgotten') }),
    missingCommand: failing('missing-command', { command: ['serve-it'] }),
    notExecutable: failing('not-executable', { command: ['/etc/hosts'] }),
    unreachableRegistry: failing('unreachable-registry', { image: `127.0.0.1:${setting.freePort}/web:1` }),
    exitsAtStart: failing('exits-at-start', {
      command: sh('echo booting; echo "DATABASE_URL is not set"; exit 3'),
      ...logged('web'),
    }),
    portTaken: {
      ...failing('port-taken', {
        command: WAITS,
        portMappings: [{ containerPort: 80, hostPort: setting.takenPort }],
      }),
      task: { networkMode: 'bridge' },
    },
  };
}

/** Secrets are read by the execution role. */
const READER = { executionRoleArn: EXECUTION_ROLE };

function failing(
  name: string,
  container: Partial<PartContainer>,
  task: NonNullable<FailureScenario['task']> = {},
): FailureScenario {
  const good = { name: 'web', command: WAITS };
  return { name, good, containers: [{ name: 'web', ...container }], task };
}

/** awslogs to a group, as most services write. */
export function logged(prefix: string, group = LOG_GROUP): Pick<PartContainer, 'logConfiguration'> {
  const options = {
    'awslogs-group': group,
    'awslogs-region': 'eu-central-1',
    'awslogs-stream-prefix': prefix,
  };
  return { logConfiguration: { logDriver: 'awslogs', options } };
}
