const GIB = 1024;

/** Memory a Fargate task of so many CPU units may have, in MiB: from, to, in steps of. */
const RANGES: Readonly<Record<number, readonly [number, number, number]>> = {
  512: [1 * GIB, 4 * GIB, GIB],
  1024: [2 * GIB, 8 * GIB, GIB],
  2048: [4 * GIB, 16 * GIB, GIB],
  4096: [8 * GIB, 30 * GIB, GIB],
  8192: [16 * GIB, 60 * GIB, 4 * GIB],
  16384: [32 * GIB, 120 * GIB, 8 * GIB],
};
const SMALLEST = [512, 1 * GIB, 2 * GIB];

/** Is this a size Fargate offers (source: ECS developer guide, "Fargate task CPU and memory")? */
export function isFargateSize(cpu: number, memory: number): boolean {
  if (cpu === 256) return SMALLEST.includes(memory);
  const range = RANGES[cpu];
  if (range === undefined) return false;
  const [from, to, step] = range;
  return memory >= from && memory <= to && (memory - from) % step === 0;
}

/** Task CPU in units: `1024`, `1 vCPU` and `1024 vcpu`-less forms alike; undefined when it is not a size. */
export function cpuUnits(text: string): number | undefined {
  return amount(text, 'vcpu', 1024);
}

/** Task memory in MiB: `2048`, `2 GB`. */
export function memoryMib(text: string): number | undefined {
  return amount(text, 'gb', GIB);
}

function amount(text: string, unit: string, factor: number): number | undefined {
  const [, digits, suffix] = /^\s*(\d*\.?\d+)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (suffix === '') return Number(digits);
  return suffix?.toLowerCase() === unit ? Number(digits) * factor : undefined;
}
