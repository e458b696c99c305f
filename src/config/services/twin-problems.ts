import type { Problem } from '../problem.js';
import { invalid } from '../reading.js';
import type { ServiceReading } from './read-services.js';

const target: readonly string[] = ['region', 'role-to-assume', 'cluster', 'service'];

/** Two entries that are about the same service of ECS would undo each other's work. */
export function twinProblems(all: readonly ServiceReading[]): Problem[] {
  return all.flatMap((service, index) => {
    const twin = all.slice(0, index).find((other) => targetOf(other) === targetOf(service));
    if (twin === undefined) return [];
    const { values } = service.reading;
    const what = `the service ${values.get('service')} of cluster ${values.get('cluster')}`;
    return [invalid(service.where, `is ${what}, as is ${twin.where} (remove one)`)];
  });
}

function targetOf({ reading }: ServiceReading): string {
  return JSON.stringify(target.map((name) => reading.values.get(name) ?? null));
}
