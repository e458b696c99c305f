import type { EngineContext } from './engine-context.js';
import type { Service } from './service.js';

/** Source: ECS API reference, Service: `events` holds the 100 most recent. */
const MOST_EVENTS = 100;
/** ECS does not repeat the same complaint within this time. */
export const QUIET = 6 * 3_600_000;

/** Writes one message to the service's event list. */
export function tell(service: Service, context: EngineContext, message: string): void {
  const newest = service.events[0]?.createdAt ?? 0;
  service.events.unshift({
    id: context.ids.uuid(),
    createdAt: Math.max(context.timers.now(), newest + 1),
    message: `(service ${service.name}) ${message}`,
  });
  if (service.events.length > MOST_EVENTS) service.events.length = MOST_EVENTS;
}

/** Writes a complaint unless the same one was written within the last six hours. */
export function tellOnce(service: Service, context: EngineContext, message: string): void {
  const now = context.timers.now();
  for (const [told, at] of service.told) if (now - at >= QUIET) service.told.delete(told);
  if (service.told.has(message)) return;
  service.told.set(message, now);
  tell(service, context, message);
}
