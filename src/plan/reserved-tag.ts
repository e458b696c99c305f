/** Tags that ecs-ship sets and reads itself begin so. */
export function isReservedTag(tag: string): boolean {
  return /^(?:ecs-ship\.|content-)/.test(tag);
}
