import type { DoomedImage, LifecyclePreview } from '../../ports/lifecycle-preview.js';
import type { Run } from '../run.js';

/** A preview that is complete; `complete: false`: more images go than were listed. */
export interface FullPreview {
  readonly expiring: number;
  readonly archiving: number;
  readonly images: readonly DoomedImage[];
  readonly complete: boolean;
}

/** A preview takes seconds; a repository has one at a time, so that somebody else's may be in the way. */
const pace = { firstMs: 1000, growth: 1.5, mostMs: 5000, limitMs: 60_000, mostPages: 10 };

/** Has ECR work out what a policy would do now; `postponed` says why there is no answer. */
export async function previewPolicy(
  run: Run,
  repository: string,
  policy: string,
): Promise<FullPreview | { readonly postponed: string }> {
  const { ecr, clock } = run.ports;
  const until = clock.now() + pace.limitMs;
  let pause = pace.firstMs;
  let started = false;
  while (clock.now() < until) {
    started ||= (await ecr.startLifecyclePreview(repository, policy)) === 'started';
    const preview = started ? await ecr.readLifecyclePreview(repository) : undefined;
    // Somebody else's preview has taken the place of ours.
    if (preview !== undefined && preview.policy !== policy) started = false;
    else if (preview?.status === 'COMPLETE') return readPages(run, repository, preview);
    else if (preview?.status === 'FAILED') return { postponed: 'its preview failed' };
    else if (preview?.status === 'EXPIRED') started = false;
    if (run.interrupted.aborted) return { postponed: 'the run was interrupted' };
    await clock.sleep(pause, run.interrupted);
    pause = Math.min(pause * pace.growth, pace.mostMs);
  }
  const why = started ? 'its preview did not end' : 'another preview was in the way for';
  return { postponed: `${why} ${started ? 'in ' : ''}${pace.limitMs / 1000} s` };
}

async function readPages(run: Run, repository: string, first: LifecyclePreview): Promise<FullPreview> {
  const images = [...first.images];
  let page = first.nextPage;
  for (let pages = 1; page !== undefined && pages < pace.mostPages; pages += 1) {
    const next = await run.ports.ecr.readLifecyclePreview(repository, { page });
    images.push(...(next?.images ?? []));
    page = next?.nextPage;
  }
  const { expiring, archiving } = first;
  return { expiring, archiving, images, complete: page === undefined };
}
