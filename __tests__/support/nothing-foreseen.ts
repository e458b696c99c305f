/** What a plan says of requests and permissions where a test is about something else. */
export const nothingForeseen = {
  startsDeployment: true,
  requests: [],
  permissions: { needed: [], maybe: [] },
} as const;
