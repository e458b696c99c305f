import type { Verdict } from '../../outcome.js';
import type { WayBack } from './way-back.js';

/** One sentence about how going back went; undefined where an ordinary deployment's sentence is true as well. */
export function rollbackHeadline(
  service: string,
  way: WayBack,
  {
    verdict,
    next = 'ECS goes on without us.',
  }: { readonly verdict: Verdict; readonly next?: string | undefined },
): string | undefined {
  const [from, to] = [way.from, way.to].map((arn) => arn.split('/').at(-1));
  if (verdict === 'stable') return `${service} is back on ${to} and stable; it was on ${from}.`;
  if (way.undo === undefined) return undefined;
  const sentences: Partial<Record<Verdict, string>> = {
    failed: `ECS could not roll ${service} back from ${from} to ${to}; ${service} may run both in part.`,
    stopped: `The deployment of ${from} was stopped before ${service} was back on ${to}.`,
    superseded: `Another deployment of ${service} replaced ${from} before ${service} was back on ${to}.`,
    'timed-out': `${service} is not back on ${to} yet; ${next}`,
    cancelled: `Interrupted; ECS goes on rolling ${service} back from ${from} to ${to} without us.`,
  };
  return sentences[verdict];
}
