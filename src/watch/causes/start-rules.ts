import type { Evidence } from '../evidence.js';
import { developerGuide, EVENTS, STARTS } from './aws-page.js';
import {
  byContainer,
  byEvent,
  byLog,
  byTask,
  type CauseRule,
  either,
  type Found,
  firstLine,
} from './cause-rule.js';
import { dependencyCause } from './dependency-cause.js';
import { listWords } from './list-words.js';
import { sizeLine } from './size-line.js';

/** Why a container does not get to run. */
export const startRules: readonly CauseRule[] = [
  {
    id: 'command-not-found',
    title: 'The command does not exist in the image',
    cause: either(
      byTask(
        /CannotStartContainer\w*: .*(?:no such file or directory|executable file not found).*/is,
        ({ match, failed }) =>
          `The command${commandOf(match)} of container "${failed?.container.name}" does not exist in the image.`,
      ),
      byLog(
        /^exec (\S+): no such file or directory/,
        ({ match, failed }) =>
          `The command "${match[1]}" of container "${failed?.container.name}", or the interpreter that its first line names, does not exist in the image.`,
      ),
    ),
    remedy:
      'Check command and entryPoint in the task definition against the image’s files and PATH; ' +
      'a script with Windows line ends names an interpreter that does not exist.',
    docs: STARTS,
  },
  {
    id: 'permission-denied',
    title: 'The entry point may not be executed',
    cause: either(
      byTask(/Cannot(?:Start|Create)Container\w*: .*permission denied.*/is, notExecutable),
      byLog(/^exec (\S+): permission denied/, notExecutable),
    ),
    remedy: 'Make the file executable (chmod +x in the Dockerfile) or run it with an interpreter.',
    docs: STARTS,
  },
  {
    id: 'dependency-not-ready',
    title: 'A container waits in vain for another one',
    cause: byContainer(dependencyCause),
    remedy:
      'Look into the container that is waited for: its log, its health check, its exit code; ' +
      'its startTimeout is how long the other one waits.',
    docs: developerGuide('task_definition_parameters'),
  },
  {
    id: 'port-conflict',
    title: 'A host port is taken on the container instance',
    cause: either(
      byTask(/Cannot\w+Container\w*: .*(?:port is already allocated|address already in use).*/is, hostPort),
      byEvent(/already using a port required by your task/, hostPort),
    ),
    remedy:
      'Leave hostPort out (or 0) for a port of ECS’s choice, use awsvpc, add an instance, ' +
      'or let ECS stop the old task first (minimumHealthyPercent below 100).',
    docs: EVENTS,
  },
  {
    id: 'start-timeout',
    title: 'The container engine could not start the container in time',
    cause: byTask(
      /(?:DockerTimeoutError|ContainerRuntimeTimeoutError): .*timed out after waiting (\w+)/i,
      ({ match, failed }) =>
        `Container "${failed?.container.name}" did not get to run within ${match[1]}: the engine took too long to start it.`,
    ),
    remedy:
      'Give the task more CPU, make the image smaller, and see that its log driver’s destination can be reached.',
    shows: sizeLine,
    docs: developerGuide('container-runtime-timeout-error'),
  },
  {
    id: 'container-start',
    title: 'A container cannot start for another reason',
    cause: byTask(
      /Cannot(?:Start|Create)Container\w*: (.+)/is,
      ({ match, failed }) => `Container "${failed?.container.name}" cannot start: ${firstLine(match[1])}`,
    ),
    remedy: 'Run the image locally with the same command, user and limits to see the error.',
    docs: STARTS,
  },
];

/** runc quotes it: `exec: "gunicorn": executable file not found`. */
function commandOf([text]: RegExpMatchArray): string {
  const command = /exec: (".+?")/.exec(text)?.[1];
  return command === undefined ? '' : ` ${command}`;
}

function notExecutable({ match, failed }: Found): string {
  const path = match[1] ?? /exec: "(.+?)"/.exec(match[0])?.[1];
  const command = path === undefined ? '' : ` "${path}"`;
  return `The command${command} of container "${failed?.container.name}" is not executable for its user.`;
}

function hostPort({ match: [text], failed, evidence }: Found): string {
  const told = /(?:Bind for |listen (?:tcp|udp)\d? )\S*?:(\d+)\b/.exec(text)?.[1];
  const wanted = told === undefined ? hostPorts(evidence) : [told];
  const port = wanted.length === 0 ? 'A host port' : `The host port ${listWords(wanted)}`;
  const who = failed === undefined ? 'the task' : `container "${failed.container.name}"`;
  return `${port} that ${who} needs is taken on the container instance.`;
}

function hostPorts({ containers = [] }: Evidence): string[] {
  const ports = containers.flatMap(({ ports = [] }) => ports);
  return ports.flatMap(({ host = 0 }) => (host === 0 ? [] : [`${host}`]));
}
