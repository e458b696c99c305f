import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import type { DockerStage } from '../dockerfile-view.js';
import { objectIn } from '../json-value.js';
import { references } from '../references.js';
import { shippedContainer } from '../shipped-container.js';
import { baseImage, lastInstruction, shippedStages } from '../shipped-stages.js';
import { type ContainerView, mayRunOnWindows, runsOnWindows } from '../task-definition-view.js';

const runningAsRoot: CheckRule = {
  id: 'running-as-root',
  severity: 'warning',
  title: 'Container runs as root',
  explanation:
    'A process that breaks out of the application is root in the container, and one step from its host.',
  remedy: 'Name another user (user in the task definition, USER in the Dockerfile), by number best.',
  reference: references.taskSecurity,
  find: (input): Hit[] => {
    const { taskDefinition, dockerfile, config } = input;
    const byDefinition = (taskDefinition?.containers ?? [])
      .filter((one) => isRoot(one.value.user) && !routesLogs(one))
      .map(({ name, at }) => ({
        place: at('user'),
        message: `container ${name} runs as root`,
        subject: name,
      }));
    const image = dockerfile && lastInstruction(shippedStages(dockerfile, config.build.target), 'USER');
    if (image === undefined || !isRoot(image.text.trim()) || namesUser(input)) return byDefinition;
    return [...byDefinition, { place: image.place, message: 'the last USER of the image is root' }];
  },
};

const dockerfileWithoutUser: CheckRule = {
  id: 'dockerfile-without-user',
  severity: 'warning',
  title: 'Dockerfile without USER',
  explanation: 'Without USER the image runs as what its base image says, and that is nearly always root.',
  remedy: 'Add a user and name it with USER before the last instruction, by number best.',
  reference: references.containerImages,
  find: (input) => {
    const { dockerfile, config } = input;
    const chain = dockerfile === undefined ? [] : shippedStages(dockerfile, config.build.target);
    const [stage] = chain;
    if (stage === undefined || lastInstruction(chain, 'USER') !== undefined) return [];
    if (setsUser(baseImage(chain)) || dropsRights(chain) || namesUser(input)) return [];
    return [{ place: stage.place, message: 'no USER in the stage that becomes the image' }];
  },
};

const writableRootFilesystem: CheckRule = {
  id: 'writable-root-filesystem',
  severity: 'note',
  title: 'Root filesystem can be written',
  explanation: 'Who breaks into the application may change it and leave tools behind.',
  remedy:
    'Set readonlyRootFilesystem to true and give the paths that are written a volume or, on EC2, a tmpfs.',
  reference: references.securityHub,
  find: ({ taskDefinition }) => {
    if (taskDefinition === undefined || mayRunOnWindows(taskDefinition)) return [];
    return taskDefinition.containers
      .filter(({ value }) => value.readonlyRootFilesystem !== true)
      .map(({ name, at }) => ({
        place: at('readonlyRootFilesystem'),
        message: `the root filesystem of container ${name} can be written`,
        subject: name,
      }));
  },
};

/** The task definition's user wins over the image's. */
function namesUser({ taskDefinition, config }: CheckInput): boolean {
  if (taskDefinition === undefined) return false;
  if (runsOnWindows(taskDefinition)) return true;
  return typeof shippedContainer(taskDefinition, config)?.value.user === 'string';
}

/** ECS itself gives a log router the user 0 (hashicorp/terraform-provider-aws, pull request 41394). */
function routesLogs({ value }: ContainerView): boolean {
  return Object.keys(objectIn(value.firelensConfiguration)).length > 0;
}

/** `root`, `0`, with any group. */
function isRoot(user: unknown): boolean {
  return typeof user === 'string' && /^(?:root|0+)(?::|$)/.test(user);
}

/** An entry point that starts as root to prepare something and goes on as somebody else. */
function dropsRights(chain: readonly DockerStage[]): boolean {
  return chain.some(({ instructions }) =>
    instructions.some(({ text }) => /\b(?:gosu|su-exec|setpriv)\b/.test(text)),
  );
}

/** Base images that run as somebody else by themselves, by the names they are published under; unknown is not known. */
function setsUser(base: string | undefined): boolean {
  return (
    base === undefined || /nonroot|rootless|unprivileged|windows|nanoserver|cgr\.dev\/|bitnami/.test(base)
  );
}

export const userRules: readonly CheckRule[] = [runningAsRoot, dockerfileWithoutUser, writableRootFilesystem];
