import type { AccountRequest } from '../../commands/init-account.js';
import { ShipError } from '../../errors.js';
import type { Answers } from '../../init/answers.js';
import type { FolderView } from '../../init/folder-view.js';
import { proposeAnswers } from '../../init/propose-answers.js';
import { questionsOf } from '../../init/questions.js';
import type { Surroundings, Wish } from '../../init/surroundings.js';
import type { InitPrompts } from './ask-init.js';
import type { InitValues } from './init-rows.js';
import { readInit, wishOf } from './init-wish.js';

export interface AnswerRequest {
  readonly values: InitValues;
  readonly around: Surroundings;
  readonly prompts: InitPrompts | undefined;
  readonly env: NodeJS.ProcessEnv;
}

export interface Answered {
  readonly answers: Answers;
  readonly files: FolderView;
  /** What AWS did not tell, and why. */
  readonly missing: readonly string[];
  /** Whether AWS can be asked from here. */
  readonly hasAccount: boolean;
}

/** Every question answered: by flags, by whoever sits at the terminal, else by what was found. Throws ShipError. */
export async function answerInit({ values, around, prompts, env }: AnswerRequest): Promise<Answered> {
  const region = values.region ?? set(env.AWS_REGION) ?? set(env.AWS_DEFAULT_REGION) ?? around.earlier.region;
  const request = { region, interrupted: new AbortController().signal };
  const { account, missing } = await lookAtAccount(values, request, env);
  const withAccount = {
    ...around,
    account: account && { ...account, region: request.region ?? account.region },
  };
  const live = values['from-service'] ?? (await chosenService(withAccount, values, prompts));
  const asked = live === undefined ? values : { ...values, 'from-service': live };
  const wish = wishOf(asked);
  const imported = await importLive(wish, live, request);
  const found: Surroundings = { ...withAccount, imported };
  const answers = proposeAnswers(await askAll(wish, found, prompts), found);
  return { answers, files: around.files, missing, hasAccount: account?.id !== undefined };
}

async function lookAtAccount(values: InitValues, request: AccountRequest, env: NodeJS.ProcessEnv) {
  const nothing = { account: undefined, missing: [] };
  if (values.offline) return nothing;
  const { hasCredentials } = await import('../../adapters/aws/has-credentials.js');
  if (!hasCredentials(env)) return nothing;
  const { lookAtAccount: look } = await import('../../commands/init-account.js');
  return look(request);
}

/** Asked where there are services to choose from, and one program that could be one of them. */
async function chosenService(
  { account, apps }: Surroundings,
  values: InitValues,
  prompts: InitPrompts | undefined,
): Promise<string | undefined> {
  const clusters = account?.clusters.filter(({ services }) => services.length > 0) ?? [];
  if (prompts === undefined || clusters.length === 0 || apps.length > 1) return undefined;
  if (values.service !== undefined || values.cluster !== undefined) return undefined;
  return prompts.whichService(clusters);
}

async function importLive({ cluster, service }: Wish, live: string | undefined, request: AccountRequest) {
  if (live === undefined || service === undefined || cluster === undefined) return undefined;
  const { readService } = await import('../../commands/init-account.js');
  const imported = await readService(cluster, service, request);
  if (imported.container !== '') return imported;
  throw new ShipError('service-unsupported', `${cluster}/${service} runs no task definition of its own.`, {
    remedy: 'Give --service and --cluster instead.',
  });
}

/** Answers stand in for flags: what is proposed next goes by them. */
async function askAll(wish: Wish, found: Surroundings, prompts: InitPrompts | undefined): Promise<Wish> {
  if (prompts === undefined) return wish;
  let told = wish;
  for (;;) {
    const [next] = questionsOf(told, found, proposeAnswers(told, found));
    if (next === undefined) return told;
    const read = wishOf(readInit({ [next.flag]: await prompts.ask(next) }, {}));
    told = { ...told, ...read };
  }
}

function set(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
