import { tasks } from '../../plan/service-verbs/scale-change.js';
import type { Ending } from '../watch/watch.js';

/** Somebody else wants another number of tasks by now. */
export function countChanged(service: string, wanted: number, desired: number): Ending {
  return {
    verdict: 'superseded',
    headline: `${service} was given a desired count of ${desired} before it ran ${tasks(wanted)}.`,
    diagnosis: {
      id: 'desired-count-changed',
      cause: `Somebody else changed the desired count of ${service} from ${wanted} to ${desired} meanwhile.`,
      evidence: [],
      remedy:
        'If Application Auto Scaling did it, change its minimum and maximum capacity, or suspend its scaling, first.',
      docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
    },
  };
}
