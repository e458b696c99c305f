const gib = 1024;

/** Memory in MiB that a Fargate task may have with so many CPU units: from, to, in steps of. */
const ranges: Readonly<Record<number, readonly [number, number, number]>> = {
  512: [gib, 4 * gib, gib],
  1024: [2 * gib, 8 * gib, gib],
  2048: [4 * gib, 16 * gib, gib],
  4096: [8 * gib, 30 * gib, gib],
  8192: [16 * gib, 60 * gib, 4 * gib],
  16384: [32 * gib, 120 * gib, 8 * gib],
};

/** What memory goes with so many CPU units, in words; undefined where Fargate knows no such size. */
export function memoryFor(cpu: number): string | undefined {
  if (cpu === 256) return '512, 1024 or 2048';
  const range = ranges[cpu];
  return range && `${range[0]} to ${range[1]} in steps of ${range[2]}`;
}

/** Is this a size that Fargate offers (Amazon ECS Developer Guide, "Fargate task definition differences")? */
export function isFargateSize(cpu: number, memory: number): boolean {
  if (cpu === 256) return [512, gib, 2 * gib].includes(memory);
  const range = ranges[cpu];
  if (range === undefined) return false;
  const [from, to, step] = range;
  return memory >= from && memory <= to && (memory - from) % step === 0;
}

/** CPU units of `1024`, `"1024"`, `"1 vCPU"`; undefined for anything else. */
export function cpuUnits(value: unknown): number | undefined {
  return amount(value, /^vcpu$/i, 1024);
}

/** MiB of `2048`, `"2048"`, `"2 GB"`; undefined for anything else. */
export function memoryMib(value: unknown): number | undefined {
  return amount(value, /^gb$/i, gib);
}

function amount(value: unknown, unit: RegExp, factor: number): number | undefined {
  const [, digits, suffix = ''] = /^\s*(\d*\.?\d+)\s*([a-z]*)\s*$/i.exec(`${value}`) ?? [];
  if (digits === undefined) return undefined;
  if (suffix === '') return Number(digits);
  return unit.test(suffix) ? Number(digits) * factor : undefined;
}
