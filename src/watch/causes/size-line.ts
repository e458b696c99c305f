import type { DefinedContainer, Evidence } from '../evidence.js';

/** `size: task 256 CPU units (0.25 vCPU), 512 MiB; container "web" 64 MiB` */
export function sizeLine({ task = {}, containers = [] }: Evidence): readonly string[] {
  const whole = sizes(task);
  const parts = [
    ...(whole === '' ? [] : [`task ${whole}`]),
    ...containers.flatMap((one) => (sizes(one) === '' ? [] : [`container "${one.name}" ${sizes(one)}`])),
  ];
  return parts.length === 0 ? [] : [`size: ${parts.join('; ')}`];
}

function sizes({ cpu, memory }: Pick<DefinedContainer, 'cpu' | 'memory'>): string {
  return [
    ...(cpu === undefined ? [] : [`${cpu} CPU units (${cpu / 1024} vCPU)`]),
    ...(memory === undefined ? [] : [`${memory} MiB`]),
  ].join(', ');
}
