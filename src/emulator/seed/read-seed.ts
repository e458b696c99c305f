import { readFileSync } from 'node:fs';
import { checkDocument } from '../document/check-document.js';
import { problemText } from '../document/path-text.js';
import { parseScanRules } from '../ecr/scan-rules.js';
import { isRecord } from '../protocol/is-record.js';
import { extraProblems } from './extra-problems.js';
import { networkSections } from './network-schema.js';
import { readPlantings } from './read-plantings.js';
import type { Seed } from './seed.js';
import { seedError, unreadable } from './seed-error.js';
import { seedSchema } from './seed-schema.js';
import { type PlacedProblem, parseYamlText, type YamlText } from './yaml-text.js';

/** Reads a seed file and checks all of it. Throws one ShipError that lists every problem with its place. */
export async function readSeed(file: string): Promise<Seed> {
  const document = parseYamlText(file, readText(file));
  const problems = document.problems.length > 0 ? document.problems : await problemsOf(document);
  if (problems.length > 0) throw seedError(file, problems);
  const value = document.value as Record<string, unknown>;
  const planted = await readPlantings(document, value);
  if (planted.problems.length > 0) throw seedError(file, planted.problems);
  return { ...seedOf(value, file), plantings: planted.plantings };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function problemsOf(document: YamlText): Promise<readonly PlacedProblem[]> {
  const present = isRecord(document.value) ? Object.keys(document.value) : [];
  const found = checkDocument(await seedSchema(present), document.value);
  const all = found.length > 0 ? found : extraProblems(document.value as Record<string, unknown>);
  return all.map((problem) => ({
    where: document.at(problem.path, problem.atKey),
    message: problemText(problem),
  }));
}

/** Sections that are kept as they stand in the file. */
const KEPT: readonly string[] = [
  ...networkSections,
  'region',
  'account',
  'capacity',
  'instances',
  'hooks',
  'scripts',
  'faults',
  'taskFaults',
  'permissions',
  'alarms',
  'secrets',
  'parameters',
  'oidcProviders',
  'roles',
];

function seedOf(value: Record<string, unknown>, file: string): Omit<Seed, 'plantings'> {
  const { scanFindings } = value;
  return {
    ...Object.fromEntries(Object.entries(value).filter(([name]) => KEPT.includes(name))),
    ...(scanFindings !== undefined && { scanFindings: parseScanRules(scanFindings, file) }),
  };
}
