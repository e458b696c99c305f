/** JSON as AWS documents it; kept whole so that no member is ever lost on the way through ecs-ship. */
export type JsonObject = Readonly<Record<string, unknown>>;
