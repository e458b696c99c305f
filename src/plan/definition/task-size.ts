/** CPU units of a task: `1024` or `1 vCPU`; undefined when it is no size. */
export function cpuUnits(text: string): number | undefined {
  return amount(text, 'vcpu');
}

/** Memory of a task in MiB: `2048` or `2 GB`. */
export function memoryMib(text: string): number | undefined {
  return amount(text, 'gb');
}

/** Both units are 1,024 of the small ones. */
function amount(text: string, unit: string): number | undefined {
  const [, digits, suffix = ''] = /^\s*([0-9]*\.?[0-9]+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (suffix === '') return Number(digits);
  return suffix.toLowerCase() === unit ? Number(digits) * 1024 : undefined;
}

/** GiB that go with so many CPU units: from, to, in steps of. Source: ECS developer guide, Fargate task CPU and memory. */
const fargate: Readonly<Record<number, readonly [number, number, number]>> = {
  512: [1, 4, 1],
  1024: [2, 8, 1],
  2048: [4, 16, 1],
  4096: [8, 30, 1],
  8192: [16, 60, 4],
  16384: [32, 120, 8],
};

/** MiB that go with so many CPU units; undefined for units that Fargate does not have, or not yet in this table. */
export function fargateMemory(units: number): readonly number[] | undefined {
  if (units === 256) return [512, 1024, 2048];
  const range = fargate[units];
  if (range === undefined) return undefined;
  const [from, to, step] = range;
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * 1024);
}
