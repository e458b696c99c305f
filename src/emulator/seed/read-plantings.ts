import { dirname, resolve } from 'node:path';
import { awsRecord } from './aws-record.js';
import { readTaskDefinition } from './read-task-definition.js';
import type { Planting } from './seed.js';
import { unreadable } from './seed-error.js';
import { type SeedSection, seedSections } from './seed-sections.js';
import type { PlacedProblem, YamlText } from './yaml-text.js';

type Item = Readonly<Record<string, unknown>>;

interface Planted {
  readonly plantings: Planting[];
  readonly problems: PlacedProblem[];
}

/** The AWS calls a checked seed asks for, in order; task definitions are read from their files. */
export async function readPlantings(document: YamlText, seed: Item): Promise<Planted> {
  const planted: Planted = { plantings: [], problems: [] };
  for (const [name, section] of Object.entries(seedSections)) {
    for (const [i, given] of ((seed[name] ?? []) as readonly (string | Item)[]).entries()) {
      const where = document.at([name, i]);
      const item = await itemOf(section, given, { file: document.file, where }, planted.problems);
      planted.plantings.push(...section.calls(item).map((call) => ({ ...call, where })));
    }
  }
  return planted;
}

async function itemOf(
  { short }: SeedSection,
  given: string | Item,
  { file, where }: { readonly file: string; readonly where: string },
  problems: PlacedProblem[],
): Promise<Item> {
  if (typeof given !== 'string') return given;
  if (short !== 'file') return { [short ?? '']: given };
  const path = resolve(dirname(file), given);
  try {
    const read = readTaskDefinition(path, await awsRecord('ecs', 'RegisterTaskDefinition'));
    problems.push(...read.problems);
    return read.input;
  } catch (error) {
    problems.push({ where, message: unreadable(given, error).message });
    return {};
  }
}
