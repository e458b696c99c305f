import type { DockerStage } from './dockerfile-view.js';
import { baseImage } from './shipped-stages.js';

/** What small base images are known to lack, by the names they are published under. */
const lacking: readonly (readonly [base: RegExp, tools: readonly string[]])[] = [
  [/(?:^|\/)scratch$/, ['sh', 'curl', 'wget', 'nc', 'bash']],
  [/distroless\/(?!.*:.*debug)/, ['sh', 'curl', 'wget', 'nc', 'bash']],
  [/(?:^|\/)alpine(?:[:@]|$)|[:-]alpine[\d.]*(?:@|$)/, ['curl', 'bash']],
  [/(?:^|\/)busybox(?:[:@]|$)/, ['curl', 'bash']],
  [/(?:^|\/)(?:debian|ubuntu)(?:[:@]|$)/, ['curl', 'wget', 'nc']],
  [
    /(?:^|\/)(?:python|node|ruby|openjdk|eclipse-temurin):[^@]*-slim(?:-\w+)?(?:@|$)|(?:^|\/)(?:python|node|ruby):slim/,
    ['curl', 'wget', 'nc'],
  ],
];

/** Whether the image certainly has no such program: its base lacks it and no step names it, copies a folder of programs or runs a script. */
export function certainlyLacks(chain: readonly DockerStage[], tool: string): boolean {
  const base = baseImage(chain);
  if (base === undefined || !lacking.some(([known, tools]) => known.test(base) && tools.includes(tool)))
    return false;
  const steps = chain.flatMap(({ instructions }) => instructions);
  return !steps.some(({ keyword, text }) => {
    if (keyword === 'RUN')
      return text.includes(tool) || /\.sh\b|\b(?:ansible|apk add.*\$|apt-get install.*\$)|<</.test(text);
    if (keyword === 'COPY' || keyword === 'ADD')
      return text.includes(tool) || /\bbin\b|\.tar|\.sh\b|\s\/$/.test(text);
    return false;
  });
}
