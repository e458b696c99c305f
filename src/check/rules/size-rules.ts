import { cpuUnits, fargateMemory, memoryMib } from '../../plan/definition/task-size.js';
import type { CheckRule } from '../check-rule.js';
import { references } from '../references.js';
import { runsOnFargate } from '../task-definition-view.js';

const missingSize: CheckRule = {
  id: 'missing-size',
  severity: 'error',
  title: 'No cpu or no memory',
  explanation:
    'Fargate needs both for the task; elsewhere every container needs memory, of its own or of the task. ECS refuses the task definition otherwise.',
  remedy: 'Set cpu and memory of the task, or memory or memoryReservation of each container.',
  reference: references.parameters,
  find: ({ taskDefinition }) => {
    if (taskDefinition === undefined) return [];
    const { definition, containers, at } = taskDefinition;
    if (runsOnFargate(taskDefinition)) {
      const missing = ['cpu', 'memory'].filter((member) => isUnset(definition[member]));
      if (missing.length === 0) return [];
      return [
        { place: at('requiresCompatibilities'), message: `${missing.join(' and ')} of the task missing` },
      ];
    }
    if (!isUnset(definition.memory)) return [];
    return containers
      .filter(({ value }) => isUnset(value.memory) && isUnset(value.memoryReservation))
      .map(({ name, at: atContainer }) => ({
        place: atContainer('name'),
        message: `container ${name} has neither memory nor memoryReservation`,
        subject: name,
      }));
  },
};

const invalidFargateSize: CheckRule = {
  id: 'invalid-fargate-size',
  severity: 'error',
  title: 'Size that Fargate does not offer',
  explanation: 'Fargate takes certain pairs of cpu and memory only; ECS refuses any other.',
  remedy: 'Choose memory that goes with the cpu.',
  reference: references.fargateSize,
  find: ({ taskDefinition }) => {
    if (taskDefinition === undefined || !runsOnFargate(taskDefinition)) return [];
    const { definition, at } = taskDefinition;
    if (isUnset(definition.cpu) || isUnset(definition.memory) || isTemplate(definition)) return [];
    const [cpu, memory] = [cpuUnits(`${definition.cpu}`), memoryMib(`${definition.memory}`)];
    const sizes = cpu === undefined ? undefined : fargateMemory(cpu);
    // Sizes above the table may be new ones.
    if ((sizes === undefined && (cpu ?? 0) > largest) || sizes?.includes(memory ?? Number.NaN)) return [];
    const [first, second, last] = [sizes?.[0], sizes?.[1], sizes?.at(-1)];
    const valid =
      sizes === undefined
        ? 'cpu is one of 256, 512, 1024, 2048, 4096, 8192, 16384'
        : `with cpu ${cpu} memory is ${first}, ${second}, … ${last} MiB`;
    return [
      {
        place: at(sizes === undefined ? 'cpu' : 'memory'),
        message: `cpu ${definition.cpu} and memory ${definition.memory} are no size of Fargate: ${valid}`,
      },
    ];
  },
};

const largest = 16_384;

const isUnset = (value: unknown): boolean => value === undefined || value === null || value === '';

function isTemplate({ cpu, memory }: Readonly<Record<string, unknown>>): boolean {
  return /[${}<>%]/.test(`${cpu}${memory}`);
}

export const sizeRules = [missingSize, invalidFargateSize] as const;
