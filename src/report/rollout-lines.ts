import type { RolloutView } from '../watch/rollout-view.js';
import { consoleUrl } from './console-url.js';
import { countWords, revisionWords, stageWords, timeWords } from './rollout-words.js';
import type { OpenStage } from './stage-book.js';

const minuteMs = 60_000;

/** The console's page, the first time a rollout is seen. */
export function linkLine(stage: OpenStage, { serviceArn }: RolloutView): readonly string[] {
  const url = stage.linked || serviceArn === undefined ? undefined : consoleUrl(serviceArn);
  stage.linked = true;
  return url === undefined ? [] : [`console: ${url}`];
}

/** A sign of life in a log that nothing moves in: each minute since the stage began. */
export function heartbeatLine(stage: OpenStage, view: RolloutView, at: number): readonly string[] {
  const elapsedMs = at - stage.startedAt;
  const minutes = Math.floor(elapsedMs / minuteMs);
  if (minutes <= stage.minutesTold) return [];
  stage.minutesTold = minutes;
  const state = [...countWords(view), ...stageWords(view)].join(', ');
  return [`${revisionWords(view)} after ${timeWords(view, elapsedMs)}: ${state}`];
}
