import type { BuildView } from './build-progress.js';

/** `3 steps cached, 2 run, 12.3 MB`: what is not known is left out. */
export function buildSummary({ cached, run }: BuildView, bytes: number | undefined): string {
  const steps = cached + run === 0 ? [] : [`${cached} ${cached === 1 ? 'step' : 'steps'} cached, ${run} run`];
  return [...steps, ...(bytes === undefined ? [] : [sizeWords(bytes)])].join(', ');
}

/** `12.3 MB`, in the decimal units that registries and docker show. */
export function sizeWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${amount < 100 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}
