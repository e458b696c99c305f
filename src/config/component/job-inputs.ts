import { version } from '../../version.js';
import type { ComponentInput } from './component-input.js';

/** Docker's command line, buildx and git; Node comes from its distribution. */
const dockerImage = 'docker:28.5.1-cli';
const nodeImage = 'node:24.11.1-alpine';

const text = (name: string, fallback: string, description: string): ComponentInput => ({
  name,
  type: 'string',
  description,
  default: fallback,
});

const list = (name: string, fallback: readonly unknown[], description: string): ComponentInput => ({
  name,
  type: 'array',
  description,
  default: fallback,
});

/** What every component's job can be told: its name, when it runs and where. */
export function jobInputs(name: string, stage: string, rules: readonly unknown[]): ComponentInput[] {
  return [
    { ...text('job-name', name, 'Name of the job.'), regex: '^[^.]' },
    text('stage', stage, 'Stage of the job.'),
    list('rules', rules, 'When the job is added to a pipeline, as the keyword rules of a job.'),
    list('runner-tags', [], 'Tags that the runner has to have. Default: those of the pipeline, else none.'),
    {
      ...text('version', version, "Version of ecs-ship that npx runs: the component's own."),
      regex: '^\\S+$',
    },
  ];
}

/** The image of a job that needs no Docker. */
export const nodeImageInput = text(
  'job-image',
  nodeImage,
  'Image the job runs in. Node 20 or later, npm and git are installed where they are missing and apk, dnf or apt-get is there.',
);

/** How a job that builds gets to a builder. */
export const builderInputs: readonly ComponentInput[] = [
  {
    ...text(
      'docker',
      'dind',
      'Where the builder is: dind, a Docker service beside the job, with TLS, on a privileged runner; socket, the Docker of the runner; none, in the job itself (buildah or podman), or nothing is built.',
    ),
    choices: ['dind', 'socket', 'none'],
  },
  text(
    'job-image',
    dockerImage,
    'Image the job runs in. Node 20 or later, npm, git and, with docker none, buildah are installed where they are missing and apk, dnf or apt-get is there.',
  ),
  text('dind-image', 'docker:28.5.1-dind', 'Image of the Docker service beside the job.'),
];

/** What the job may take from other jobs. */
export const dependenciesInput = list(
  'dependencies',
  [],
  "Jobs whose artifacts and variables the job takes. None by default, so that GitLab's Rollback button works when they have expired.",
);

export const resourceGroupInput = text(
  'resource-group',
  'ecs-ship',
  'Jobs of the same resource group run one after the other.',
);

export const environmentNameInput = (fallback: string, description: string): ComponentInput =>
  text('environment-name', fallback, description);

/** The environment that a deployment is shown under. */
export const environmentInputs: readonly ComponentInput[] = [
  environmentNameInput(
    'production',
    "GitLab's environment that the deployment is shown under. Empty: none. (The input environment is the section of ecs-ship.yml.)",
  ),
  {
    ...text(
      'environment-tier',
      'auto',
      "Tier of GitLab's environment; auto leaves it to GitLab, which goes by the name.",
    ),
    choices: ['auto', 'production', 'staging', 'testing', 'development', 'other'],
  },
  text('environment-url', '$SERVICE_URL', 'Address of the environment; outputs of the run may stand in it.'),
  text('on-stop', '', 'Name of the job that stops the environment, such as that of the component stop.'),
  text('auto-stop-in', 'never', "When GitLab stops the environment by itself: '1 week', or never."),
];

export const allowRefusedInput: ComponentInput = {
  name: 'allow-refused',
  type: 'boolean',
  description: 'A run that a check refuses before anything changes (exit code 3) is only a warning.',
  default: false,
};

export const retriesInput: ComponentInput = {
  name: 'retries',
  type: 'number',
  description:
    'How often the job is started again when AWS refuses or does not answer (exit code 8) or the runner fails.',
  default: 1,
  choices: [0, 1, 2],
};
