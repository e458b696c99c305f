import { RegisterTaskDefinition$ } from '@aws-sdk/client-ecs';
import { operationModel } from '../protocol/service-model.js';
import type { Shape, StructureShape } from '../protocol/shape.js';

/** The module `register-model.ts`: every member that the installed SDK can send with RegisterTaskDefinition. */
export function renderRegisterModel(): string {
  const { input } = operationModel(RegisterTaskDefinition$);
  if (input.kind !== 'structure') throw new TypeError('RegisterTaskDefinition takes no structure');
  const structures = new Map<string, StructureShape>();
  collect(input, structures);
  return [
    '/**',
    ' * The members of each structure of RegisterTaskDefinition with their kinds: `[X]` a list, `{X}` a map. Rendered by',
    ' * `npm run docs` from the AWS SDK’s schema.',
    ' */',
    'export const registerModel: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...[...structures.values()].flatMap(structureLines),
    '};',
    '',
  ].join('\n');
}

function structureLines({ name, members }: StructureShape): readonly string[] {
  const lines = [...members].map(([member, { shape }]) => `    ${member}: '${kindOf(shape())}',`);
  return [`  ${name}: {`, ...lines, '  },'];
}

function kindOf(shape: Shape): string {
  if (shape.kind === 'list') return `[${kindOf(shape.member())}]`;
  if (shape.kind === 'map') return `{${kindOf(shape.value())}}`;
  return shape.kind === 'structure' ? shape.name : shape.kind;
}

/** In the order in which they are met; a structure that holds itself is met once. */
function collect(shape: Shape, structures: Map<string, StructureShape>): void {
  if (shape.kind === 'list') collect(shape.member(), structures);
  if (shape.kind === 'map') collect(shape.value(), structures);
  if (shape.kind !== 'structure' || structures.has(shape.name)) return;
  structures.set(shape.name, shape);
  for (const { shape: member } of shape.members.values()) collect(member(), structures);
}
