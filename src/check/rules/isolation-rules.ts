import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import { objectIn, objectsIn, textsIn } from '../json-value.js';
import { references } from '../references.js';
import type { ContainerView } from '../task-definition-view.js';

const privilegedContainer: CheckRule = {
  id: 'privileged-container',
  severity: 'error',
  title: 'Privileged container',
  explanation: 'A privileged container is root on its host, and so on every task that runs there.',
  remedy: 'Remove privileged; add the one capability that is needed under linuxParameters.',
  reference: references.securityHub,
  find: (input) =>
    eachContainer(input, ({ name, value, at }) =>
      value.privileged === true
        ? [{ place: at('privileged'), message: `container ${name} is privileged`, subject: name }]
        : [],
    ),
};

const hostNetwork: CheckRule = {
  id: 'host-network',
  severity: 'warning',
  title: 'Network of the host',
  explanation:
    'The containers share the host’s interfaces: they reach its metadata and its local ports, and no security group of their own holds them.',
  remedy: 'Use networkMode awsvpc.',
  reference: references.securityHub,
  find: (input) => ofDefinition(input, 'networkMode', 'host'),
};

const hostProcesses: CheckRule = {
  id: 'host-pid',
  severity: 'error',
  title: 'Processes of the host',
  explanation: 'The containers see every process on the host, and as root may stop it or read its memory.',
  remedy: 'Remove pidMode, or use task where containers of the task must see one another.',
  reference: references.securityHub,
  find: (input) => ofDefinition(input, 'pidMode', 'host'),
};

const wildcardCapabilities: CheckRule = {
  id: 'wildcard-capabilities',
  severity: 'error',
  title: 'All capabilities',
  explanation: 'With ALL a container may do nearly everything that a privileged one may.',
  remedy: 'Add only the capabilities that are needed, by name.',
  reference: references.taskSecurity,
  find: (input) =>
    eachContainer(input, ({ name, value, at }) => {
      const added = textsIn(objectIn(objectIn(value.linuxParameters).capabilities).add);
      if (!added.includes('ALL')) return [];
      const place = at('linuxParameters', 'capabilities', 'add', added.indexOf('ALL'));
      return [{ place, message: `container ${name} has all capabilities`, subject: name }];
    }),
};

const dockerSocket: CheckRule = {
  id: 'docker-socket',
  severity: 'error',
  title: 'Docker socket of the host',
  explanation:
    'Who may talk to the host’s Docker may start a privileged container there: it is root on the host and in every task.',
  remedy: 'Remove the volume; what watches containers can read the task metadata endpoint instead.',
  reference: references.taskSecurity,
  find: ({ taskDefinition }) =>
    objectsIn(taskDefinition?.definition.volumes).flatMap(({ value, index }) => {
      const { sourcePath } = objectIn(value.host);
      if (taskDefinition === undefined || !/^(?:\/var)?\/run(?:\/docker\.sock)?\/?$/.test(`${sourcePath}`))
        return [];
      const name = `${value.name}`;
      const place = taskDefinition.at('volumes', index, 'host', 'sourcePath');
      return [{ place, message: `volume ${name} gives ${sourcePath} of the host`, subject: name }];
    }),
};

function eachContainer({ taskDefinition }: CheckInput, find: (one: ContainerView) => Hit[]): Hit[] {
  return (taskDefinition?.containers ?? []).flatMap(find);
}

function ofDefinition({ taskDefinition }: CheckInput, member: string, word: string): Hit[] {
  if (taskDefinition?.definition[member] !== word) return [];
  return [{ place: taskDefinition.at(member), message: `${member} is ${word}` }];
}

export const isolationRules: readonly CheckRule[] = [
  privilegedContainer,
  hostNetwork,
  hostProcesses,
  wildcardCapabilities,
  dockerSocket,
];
