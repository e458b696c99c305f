import { eventScenarios } from './event-scenarios.js';
import { githubScenarios } from './github-scenarios.js';
import { pageScenarios } from './page-scenarios.js';
import type { Scenario } from './scenario.js';

/** Every run of a workflow that a page shows. */
export const scenarios: readonly Scenario[] = [...eventScenarios, ...githubScenarios, ...pageScenarios];
