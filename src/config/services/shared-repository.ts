import { options } from '../options.js';
import type { Problem } from '../problem.js';
import type { OptionsReading } from '../read-options.js';
import { invalid } from '../reading.js';
import type { ServiceReading } from './read-services.js';

/** What a repository is for all who share it. */
const ofRepository: readonly string[] = [
  ...options.filter(({ group }) => group === 'Repository' || group === 'Lifecycle policy'),
  ...options.filter(({ name }) => name === 'scan' || name === 'scan-timeout' || name === 'scan-ignore'),
].map(({ name }) => name);

/** What makes another image. */
const ofImage: readonly string[] = [
  ...options.filter(({ group }) => group === 'Build').map(({ name }) => name),
  ...['tag', 'tags', 'latest', 'require-clean', 'reuse', 'push-to'],
];

/** Entries that want different things of one repository, which can only be one way. */
export function sharedRepositoryProblems(all: readonly ServiceReading[]): Problem[] {
  return all.flatMap((service, index) => {
    const [first] = all.slice(0, index).filter((other) => shareRepository(service, other));
    return first === undefined ? [] : [...differences(service, first), ...unnamed(service, first)];
  });
}

/** The first service of the file whose image is the same; its own name where it has one to itself. */
export function imageOwner(service: ServiceReading): string {
  const { all, name } = service;
  return all.find((other) => shareRepository(service, other) && shareImage(service, other))?.name ?? name;
}

/** Whether another entry pushes another image to the same repository, so that a commit's SHA would name both. */
export function needsOwnTags(service: ServiceReading): boolean {
  return service.all.some((other) => shareRepository(service, other) && !shareImage(service, other));
}

function shareRepository(one: ServiceReading, other: ServiceReading): boolean {
  const [a, b] = [repositoryOf(one.reading), repositoryOf(other.reading)];
  return a !== undefined && a === b;
}

function repositoryOf({ values }: OptionsReading): string | undefined {
  if (values.has('image') || values.has('task-definition-arn')) return undefined;
  const name = values.get('repository') ?? values.get('service');
  return JSON.stringify([values.get('region') ?? null, values.get('role-to-assume') ?? null, name]);
}

function shareImage(one: ServiceReading, other: ServiceReading): boolean {
  return ofImage.every((name) => isSame(name, one, other));
}

function isSame(name: string, one: ServiceReading, other: ServiceReading): boolean {
  const [a, b] = [one.reading.values.get(name), other.reading.values.get(name)];
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function differences(service: ServiceReading, first: ServiceReading): Problem[] {
  return ofRepository
    .filter((name) => !isSame(name, service, first))
    .map((name) => {
      const places = [service, first].map((one) => placeOf(one, name));
      const message = `another value than at ${places[1]}, though both services share a repository (say it once at the top of the file, or give each its repository)`;
      return invalid(`${places[0]}`, message);
    });
}

function placeOf({ where, reading }: ServiceReading, name: string): string {
  return reading.origins.get(name)?.where ?? `${where}.${name}`;
}

/** Tags that would be moved from one image to the other in every run. */
function unnamed(service: ServiceReading, first: ServiceReading): Problem[] {
  if (shareImage(service, first)) return [];
  const { values } = service.reading;
  const told = ['tags', ...(values.get('latest') === 'true' ? ['latest'] : [])];
  return told
    .filter((name) => values.has(name))
    .map((name) => {
      const message = `would name both this image and that of ${first.where}, which go to one repository (give each its repository, or remove it)`;
      return invalid(placeOf(service, name), message);
    });
}
