import type { Shape, StructureShape } from '../../../src/emulator/protocol/shape.js';

export type Random = () => number;

/** What has a meaning to ECS and so cannot be any text or number, by member or `Structure.member`. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;

const texts = [
  '',
  ' ',
  'a',
  '=',
  '\n',
  '"',
  "'",
  '\\',
  '$',
  '{}',
  '\u0000',
  'é',
  '世',
  '👋🏽',
  '\u2028',
  'null',
  '0',
  ',',
];

export const pick = <One>(random: Random, list: readonly One[]): One =>
  list[Math.floor(random() * list.length)] as One;

/** Up to eight pieces that are easily mangled. */
export function randomText(random: Random): string {
  return Array.from({ length: Math.floor(random() * 8) }, () => pick(random, texts)).join('');
}

/** A value that the AWS SDK can send at such a place; members that are not required come and go. */
export function randomValue(shape: Shape, random: Random, choices: Choices): unknown {
  switch (shape.kind) {
    case 'structure':
      return randomStructure(shape, random, choices);
    case 'list':
      return several(random, () => randomValue(shape.member(), random, choices));
    case 'map':
      return Object.fromEntries(
        several(random, () => [randomText(random), randomValue(shape.value(), random, choices)]),
      );
    case 'number':
      return Math.floor(random() * 70_000) - 10;
    case 'boolean':
      return random() < 0.5;
    default:
      return randomText(random);
  }
}

function randomStructure({ members, name }: StructureShape, random: Random, choices: Choices) {
  // A union has exactly one member, and the only one that the definition has knows one kind.
  const given = [...members].filter(
    ([, { required }]) => required || name === 'SharingStrategy' || random() < 0.5,
  );
  return Object.fromEntries(
    given.map(([member, { shape }]) => {
      const chosen = choices[`${name}.${member}`] ?? choices[member];
      return [member, chosen === undefined ? randomValue(shape(), random, choices) : pick(random, chosen)];
    }),
  );
}

function several<One>(random: Random, make: () => One): One[] {
  return Array.from({ length: Math.floor(random() * 4) }, make);
}
