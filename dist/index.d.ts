// Rendered from the option table and docs/schema by `npm run build`.

/** Options by the names that they have everywhere; ecs-ship.yml and ECS_SHIP_* variables hold what is not set here. */
export interface Options {
  /** The ECS service to deploy to. It must exist. */
  readonly service?: string;
  /** Name or ARN of the ECS cluster the service runs in. Default: default. */
  readonly cluster?: string;
  /** Path of the configuration file, relative to the working directory. Default: ecs-ship.yml where it exists. */
  readonly config?: string;
  /** The section under environments of the configuration file that wins over the rest of the file. */
  readonly environment?: string;
  /** Of several services, the ones to ship, by their keys under services; what they depend on is taken as done. Default: all of them. */
  readonly only?: string | readonly string[];
  /** AWS region of the cluster and of the ECR repository. Default: AWS_REGION, then the AWS profile. */
  readonly region?: string;
  /** ARN of the IAM role to assume with the CI host's OIDC token. Unset, or outside a CI job, credentials come from the AWS SDK's default chain. */
  readonly 'role-to-assume'?: string;
  /** ARNs of further IAM roles, each assumed by the one before it, the first by role-to-assume or by what the default chain finds; the last one ships. */
  readonly 'role-chain'?: string | readonly string[];
  /** External id that the trust policies of role-chain ask for. */
  readonly 'role-external-id'?: string;
  /** Name of the role session, as CloudTrail shows it. Default: ecs-ship. */
  readonly 'role-session-name'?: string;
  /** Audience (aud) of the OIDC token, as the role's trust policy expects it. Default: sts.amazonaws.com. */
  readonly audience?: string;
  /** AWS accounts that may be deployed to; any other account is refused before anything changes. Default: any account. */
  readonly 'allowed-account-ids'?: string | readonly string[];
  /** Name of the ECR repository to push to (not its URI). It is created where it is missing. Default: the service's name. */
  readonly repository?: string;
  /** An existing image to deploy instead of building one, by tag or by digest. */
  readonly image?: string;
  /** Tag of the image, used instead of the commit's SHA. Default: the commit's SHA. */
  readonly tag?: string;
  /** Further tags of the image. {short-sha}, {branch}, {tag}, {version}, {major}, {minor}, {patch}, {run-number} and {environment} are filled in; a tag whose token has no value in this run is left out. */
  readonly tags?: string | readonly string[];
  /** Also move the tag latest to the image; auto does so on the default branch and outside CI. Default: auto. */
  readonly latest?: boolean | "auto" | "true" | "false";
  /** Refuse to ship a work tree that is not exactly a commit. Default: false. */
  readonly 'require-clean'?: boolean;
  /** When the image is not built again: commit where the repository has one of this commit, content also where nothing that goes into the build has changed since an earlier image, off never. Default: commit. */
  readonly reuse?: "commit" | "content" | "off";
  /** Further ECR repositories that get the image under the same tags, by URI; they may be in other regions and accounts. */
  readonly 'push-to'?: string | readonly string[];
  /** What builds the image: auto takes the first of the others that answers and can do what is asked. Default: auto. */
  readonly builder?: "auto" | "buildx" | "docker" | "podman" | "buildah";
  /** Build context: a folder, relative to the working directory, or the URL of a git repository. Default: the working directory. */
  readonly context?: string;
  /** Path of the Dockerfile, relative to the working directory. Default: Dockerfile in the build context. */
  readonly dockerfile?: string;
  /** Stage of the Dockerfile to build. Default: the last stage. */
  readonly target?: string;
  /** Build arguments, one NAME=value a line. They stay in the image history, so they are no place for secrets. */
  readonly 'build-args'?: string | Readonly<Record<string, unknown>>;
  /** Secrets that RUN --mount=type=secret,id=… reads during the build, one id=env:NAME or id=file:path a line. They are in no layer, argument or log. */
  readonly 'build-secrets'?: string | Readonly<Record<string, unknown>>;
  /** SSH agents or keys that RUN --mount=type=ssh may use: default for the running agent, or id=path of a socket or key. */
  readonly ssh?: string | readonly string[];
  /** Platforms to build for. More than one needs docker buildx, podman or buildah. Default: the builder's own. */
  readonly platforms?: string | readonly string[];
  /** Labels of the image, one name=value a line, besides the standard org.opencontainers.image.* ones that ecs-ship sets. */
  readonly labels?: string | Readonly<Record<string, unknown>>;
  /** Where build steps are remembered besides the builder: registry beside the image in ECR, gha in GitHub's cache, local in a folder of this machine, none nowhere; auto takes the registry in CI where the builder can. Default: auto. */
  readonly cache?: "auto" | "registry" | "gha" | "local" | "none";
  /** Run every build step again, whatever is remembered. Default: false. */
  readonly 'no-cache'?: boolean;
  /** Look for newer base images although they are there already. Default: false. */
  readonly pull?: boolean;
  /** Network of the build’s RUN steps, as the builder names it. Default: the builder's own. */
  readonly network?: string;
  /** Give every file of the image the commit’s time, so that a commit that is built again gives the same digest (podman and buildah always do). Default: false. */
  readonly reproducible?: boolean;
  /** Attach a provenance attestation (buildx only). The image becomes an index then; max also records build arguments. Default: off. */
  readonly provenance?: "off" | "min" | "max";
  /** Attach a software bill of materials (buildx only); as with provenance, the image becomes an index. Default: false. */
  readonly sbom?: boolean;
  /** Further arguments for the builder's build command, one a line, passed on as they are and never split. */
  readonly 'build-options'?: string | readonly string[];
  /** Bring the settings of a repository that exists (scan on push, tag immutability, tags, policy) to what a new one gets; otherwise differences are only told. Default: false. */
  readonly 'repository-update'?: boolean;
  /** Tags of the repository, one key=value a line. */
  readonly 'repository-tags'?: string | Readonly<Record<string, unknown>>;
  /** KMS key that encrypts a new repository. It cannot be changed later. Default: AES-256 with ECR's own key. */
  readonly 'kms-key'?: string;
  /** Other AWS accounts that the repository's policy lets pull its images. */
  readonly 'pull-accounts'?: string | readonly string[];
  /** The repository's lifecycle policy: auto sets it where there is none or an earlier one of ecs-ship, replace also replaces any other, off leaves it alone. Default: auto. */
  readonly lifecycle?: "auto" | "replace" | "off";
  /** How many of the newest tagged images the lifecycle policy keeps. Default: 10. */
  readonly 'keep-images'?: number;
  /** After how many days the lifecycle policy expires untagged images. Default: 1. */
  readonly 'untagged-days'?: number;
  /** Path of a lifecycle policy file (JSON) to use instead. ecs-ship puts a first rule before it that keeps what runs. */
  readonly 'lifecycle-policy'?: string;
  /** What becomes of ECR's findings about the image: off looks at none, report tells them, a severity stops the run before the service is touched when there is a finding of it or worse. Default: report. */
  readonly scan?: "off" | "report" | "critical" | "high" | "medium" | "low";
  /** Longest time that a run with a severity waits for the scan. Default: 5m. */
  readonly 'scan-timeout'?: string;
  /** Findings that do not count: the name of each with the last day it is ignored and the reason, one CVE-…=YYYY-MM-DD reason a line. */
  readonly 'scan-ignore'?: string | Readonly<Record<string, unknown>>;
  /** File to write the findings to as SARIF 2.1.0. */
  readonly 'scan-sarif'?: string;
  /** File to write the findings to as GitLab's container scanning report. */
  readonly 'scan-gitlab-report'?: string;
  /** Path of a task definition file (JSON or YAML) to register with the new image. Default: the service's current revision. */
  readonly 'task-definition'?: string;
  /** Register with the new image what the newest revision of this family says, for example one that Terraform registered, in place of what the service runs. */
  readonly 'task-definition-family'?: string;
  /** Deploy this revision as it is, without a build and without a new revision: its ARN, or family:revision. */
  readonly 'task-definition-arn'?: string;
  /** Register a Fargate task definition that is made from the options, in place of what the service runs: for a service without a task definition file. Default: false. */
  readonly 'generate-task-definition'?: boolean;
  /** Port that the container of a generated task definition listens on. Default: the one that the service's load balancer sends to, else none. */
  readonly port?: number;
  /** Path that the health check of a generated task definition asks for, inside the container: its image needs curl, wget or bash. Default: no health check of the container. */
  readonly 'health-check-path'?: string;
  /** CPU of the whole task, in units of 1/1024 vCPU or in vCPU. */
  readonly cpu?: string;
  /** Memory of the whole task, in MiB or in GB. */
  readonly memory?: string;
  /** Disk of the whole task on Fargate, in whole GiB. Default: the task definition's, else 20 GiB. */
  readonly 'ephemeral-storage'?: string;
  /** The processors that the task runs on, X86_64 (also amd64) or ARM64. The image has to be built for them. Default: the task definition's, else X86_64. */
  readonly 'cpu-architecture'?: string;
  /** The operating system that the task runs on, as ECS names it. Default: the task definition's, else LINUX. */
  readonly 'operating-system-family'?: string;
  /** ARN of the role that the task's containers have. */
  readonly 'task-role'?: string;
  /** ARN of the role with which ECS pulls the image, reads secrets and writes logs. */
  readonly 'execution-role'?: string;
  /** Any other member of the task definition, by the path that a plan shows it under (containers, variables, ports and so on by name in brackets). It has the last word. Lists and maps are written as such in the file, and as JSON in text. */
  readonly set?: string | Readonly<Record<string, unknown>>;
  /** The container of the task definition that gets the image. Default: the one that runs an image of the repository, else the only essential one. */
  readonly container?: string;
  /** Images of containers by name: built is the one of this run, for each container that gets it; anything else is another image's reference. One in ECR is written by its digest. */
  readonly images?: string | Readonly<Record<string, unknown>>;
  /** Environment variables of that container. Values are never printed; a secret belongs into secrets. */
  readonly 'environment-variables'?: string | Readonly<Record<string, unknown>>;
  /** merge: variables that environment-variables does not name stay. replace: the container has only the ones it names. Default: merge. */
  readonly 'environment-mode'?: "merge" | "replace";
  /** Variables of that container whose values ECS reads when a task starts: the name of a Secrets Manager secret (app/db, with :json-key:: where one is meant), of an SSM parameter (/app/db or ssm:db), or the ARN of either. */
  readonly secrets?: string | Readonly<Record<string, unknown>>;
  /** The command of that container, one word a line, never split: spaces, commas and = belong to the word. Default: the task definition's, else the image's. */
  readonly command?: string | readonly string[];
  /** The entry point of that container, written like command. Default: the task definition's, else the image's. */
  readonly 'entry-point'?: string | readonly string[];
  /** How long that container has between SIGTERM and SIGKILL. Fargate takes 2 seconds to 2 minutes. Default: the task definition's, else 30 seconds. */
  readonly 'stop-timeout'?: string;
  /** S3 ARNs of .env files that ECS reads variables from, in place of the ones the container has. */
  readonly 'environment-files'?: string | readonly string[];
  /** Labels of that container, beside the ones it has. */
  readonly 'docker-labels'?: string | Readonly<Record<string, unknown>>;
  /** That container's log driver. Another driver than before starts without the options of the old one. */
  readonly 'log-driver'?: string;
  /** Options of that container's log driver, beside the ones it has. Default: with a driver of awslogs where the container has none. */
  readonly 'log-options'?: string | Readonly<Record<string, unknown>>;
  /** The health check of that container: one line is for its shell (CMD-SHELL), a list or several lines are a program and its arguments (CMD). Default: the task definition's. */
  readonly 'health-check-command'?: string | readonly string[];
  /** Time between two health checks. Default: the task definition's, else 30 seconds. */
  readonly 'health-check-interval'?: string;
  /** Longest time that one health check may take. Default: the task definition's, else 5 seconds. */
  readonly 'health-check-timeout'?: string;
  /** After how many failed health checks in a row the container is unhealthy. Default: the task definition's, else 3. */
  readonly 'health-check-retries'?: number;
  /** Time after its start in which failed health checks of the container do not count. Default: the task definition's, else none. */
  readonly 'health-check-start-period'?: string;
  /** After a stable deployment, deregister older revisions of the family that ecs-ship made, beyond so many of the newest; never one that a service or task uses or would be rolled back to. Default: nothing is deregistered. */
  readonly 'keep-revisions'?: number;
  /** A command that is run once, in a task of the new revision, before the service is updated: migrations. Unless it exits with 0 the service stays as it is. One word a line, never split. */
  readonly 'release-command'?: string | readonly string[];
  /** The same once the deployment is stable; where it fails the run fails, and the service stays on the new revision. */
  readonly 'after-command'?: string | readonly string[];
  /** The container that release-command and after-command run in. Default: the one that gets the image. */
  readonly 'release-container'?: string;
  /** Longest time for each of them, from its start; then its task is stopped. Default: 30m. */
  readonly 'release-timeout'?: string;
  /** Start a deployment even where nothing changed, so that every task is replaced. Default: false. */
  readonly 'force-new-deployment'?: boolean;
  /** Number of tasks the service is to run. Default: left as it is, so that auto scaling keeps its say. */
  readonly 'desired-count'?: number;
  /** Longest time to follow the deployment. ECS goes on with the deployment when it has passed. Default: 30m. */
  readonly timeout?: string;
  /** Longest time to follow a deployment in which nothing changes. Default: 10m. */
  readonly 'no-progress-timeout'?: string;
  /** When it is certain that the deployment cannot succeed: rollback has ECS restore the previous deployment at once, stop-waiting ends the run, wait leaves it to ECS and the timeouts. Default: rollback. */
  readonly 'on-failure'?: "rollback" | "stop-waiting" | "wait";
  /** When the run is interrupted: leave lets ECS go on with the deployment, rollback has it restore the previous one, stop has it stop where it is. Default: leave. */
  readonly 'on-cancel'?: "leave" | "rollback" | "stop";
  /** When one of several services fails: stop begins no further one, continue leaves out only what depends on it, roll-back-all begins no further one and takes every service that this run changed back to what it ran before. Default: stop. */
  readonly 'on-service-failure'?: "stop" | "continue" | "roll-back-all";
  /** Deploy also a commit that is older than the one the service runs. Default: false. */
  readonly 'allow-older'?: boolean;
  /** Path of a file with the service’s settings, as aws ecs describe-services prints them or create-service takes them (JSON or YAML), for ecs-ship check to look at. */
  readonly 'service-definition'?: string;
  /** The mildest finding with which ecs-ship check exits 3. Default: error. */
  readonly 'check-fail-on'?: "error" | "warning" | "note" | "never";
  /** Rules of ecs-ship check that do not count, one rule=reason a line: rule/name=reason for one container, variable or file, rule=YYYY-MM-DD reason until that day. */
  readonly 'check-ignore'?: string | Readonly<Record<string, unknown>>;
  /** File to write the findings of ecs-ship check to as SARIF 2.1.0. */
  readonly 'check-sarif'?: string;
  /** File to write the findings of ecs-ship check to as GitLab's Code Quality report. */
  readonly 'check-code-quality'?: string;
  /** File to save the plan in, for ecs-ship ship --plan. It holds no value of a variable. */
  readonly out?: string;
  /** With ecs-ship plan, exit codes as Terraform’s: 0 nothing to do, 2 changes, 1 any error. Default: false. */
  readonly 'detailed-exitcode'?: boolean;
  /** Perform exactly a plan that ecs-ship plan --out has saved, or refuse where anything it rests on has changed. */
  readonly plan?: string;
  /** Environment variables whose values may be shown where a plan or a report tells what changes; no other value ever is. */
  readonly 'show-values'?: string | readonly string[];
  /** Only show what would change, and change nothing. Default: false. */
  readonly 'dry-run'?: boolean;
  /** Show the full output of the tools that run. Default: false. */
  readonly verbose?: boolean;
}

/** What a shell would give it. */
export interface Surroundings {
  /** Unset: the process's. */
  readonly workingDirectory?: string;
  /** Variables, in place of the process's. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Ends the run as a Ctrl-C does: tidily, with the verdict `cancelled`. */
  readonly signal?: AbortSignal;
  /** Is given what people would read, as it comes. */
  readonly onText?: (text: string) => void;
}

/** Ships one service, or the several of ecs-ship.yml. Whatever goes wrong is in the document; rejects only for a bug. */
export declare function ship(options?: Options, surroundings?: Surroundings): Promise<Run | ServicesRun>;

/** What a ship would do; nothing is changed. */
export declare function plan(
  options?: Options,
  surroundings?: Surroundings,
): Promise<(Run & Partial<PlannedRun>) | ServicesRun>;

/** What is wrong with the files that a ship would use; asks nobody. A wrong configuration gives a `Run` with `failure`. */
export declare function check(options?: Options, surroundings?: Surroundings): Promise<Check | Run>;

/** A run of one service. */
export type Run = {
  readonly version: 1;
  readonly verdict: Verdict;
  /** The process ends with the same. */
  readonly exitCode: number;
  /** How it went, in one sentence. */
  readonly headline: string;
  readonly durationSeconds: number;
  /** The image by digest: repository@sha256:…. */
  readonly image?: string;
  /** The image by the commit's tag: repository:sha. */
  readonly imageUri?: string;
  /** The image's digest. */
  readonly digest?: string;
  /** The tags the image carries. */
  readonly tags?: readonly (string)[];
  /** ARN of the task definition revision that was deployed. */
  readonly taskDefinitionArn?: string;
  /** ARN of the revision that ran before. */
  readonly previousTaskDefinitionArn?: string;
  /** What the new revision changes, a line each; no value of a variable or secret. */
  readonly taskDefinitionChanges?: readonly (string)[];
  /** Id of the deployment: ecs-svc/…. */
  readonly deploymentId?: string;
  /** The service's ARN. */
  readonly serviceArn?: string;
  /** Where the service answers, as far as its load balancer tells. */
  readonly serviceUrl?: string;
  readonly scan?: Scan;
  /** Why the verdict is no success, in one sentence. */
  readonly cause?: string;
  /** The diagnosis rule’s id or the error’s code. */
  readonly causeId?: string;
  /** What to do. */
  readonly remedy?: string;
  /** Lines that show the cause. */
  readonly evidence?: readonly (string)[];
  /** A page about it. */
  readonly docs?: string;
  readonly failure?: Failure;
  /** In the order in which they ended. */
  readonly stages: readonly (StageRecord)[];
  /** What the reader should know. */
  readonly notices: readonly (string)[];
  /** Of a dry run, see plan.schema.json. */
  readonly cluster?: string;
  /** Of a dry run, see plan.schema.json: the service’s name in ECS. */
  readonly service?: string;
  /** Of a dry run, see plan.schema.json: would anything change? */
  readonly changes?: boolean;
  /** Of a dry run, see plan.schema.json: would ECS replace the tasks? */
  readonly startsDeployment?: boolean;
  /** Of a dry run, see plan.schema.json: how long deployments have taken. */
  readonly usual?: Readonly<Record<string, unknown>>;
  /** Of a dry run, see plan.schema.json: what would be done. */
  readonly actions?: readonly (Readonly<Record<string, unknown>>)[];
  /** Of a dry run, see plan.schema.json: what would be sent. */
  readonly requests?: readonly (Readonly<Record<string, unknown>>)[];
  /** Of a dry run, see plan.schema.json: what the role has to be allowed. */
  readonly permissions?: Readonly<Record<string, unknown>>;
};

/** A run of several services. */
export type ServicesRun = {
  readonly version: 1;
  readonly verdict: Verdict;
  /** The process ends with the same. */
  readonly exitCode: number;
  /** How it went, in one sentence. */
  readonly headline: string;
  readonly durationSeconds: number;
  /** on-service-failure */
  readonly policy: "stop" | "continue" | "roll-back-all";
  /** In the file’s order. */
  readonly services: readonly (ServiceRun)[];
};

/** One of several services: what its document would have been, had it been shipped alone. */
export type ServiceRun = {
  /** Its key under services in ecs-ship.yml. */
  readonly name: string;
  readonly verdict: Verdict;
  /** The process ends with the same. */
  readonly exitCode: number;
  /** How it went, in one sentence. */
  readonly headline: string;
  readonly durationSeconds: number;
  /** The image by digest: repository@sha256:…. */
  readonly image?: string;
  /** The image by the commit's tag: repository:sha. */
  readonly imageUri?: string;
  /** The image's digest. */
  readonly digest?: string;
  /** The tags the image carries. */
  readonly tags?: readonly (string)[];
  /** ARN of the task definition revision that was deployed. */
  readonly taskDefinitionArn?: string;
  /** ARN of the revision that ran before. */
  readonly previousTaskDefinitionArn?: string;
  /** What the new revision changes, a line each; no value of a variable or secret. */
  readonly taskDefinitionChanges?: readonly (string)[];
  /** Id of the deployment: ecs-svc/…. */
  readonly deploymentId?: string;
  /** The service's ARN. */
  readonly serviceArn?: string;
  /** Where the service answers, as far as its load balancer tells. */
  readonly serviceUrl?: string;
  readonly scan?: Scan;
  /** Why the verdict is no success, in one sentence. */
  readonly cause?: string;
  /** The diagnosis rule’s id or the error’s code. */
  readonly causeId?: string;
  /** What to do. */
  readonly remedy?: string;
  /** Lines that show the cause. */
  readonly evidence?: readonly (string)[];
  /** A page about it. */
  readonly docs?: string;
  readonly failure?: Failure;
  /** In the order in which they ended. */
  readonly stages: readonly (StageRecord)[];
  /** What the reader should know. */
  readonly notices: readonly (string)[];
  /** Of a dry run, see plan.schema.json. */
  readonly cluster?: string;
  /** Of a dry run, see plan.schema.json: the service’s name in ECS. */
  readonly service?: string;
  /** Of a dry run, see plan.schema.json: would anything change? */
  readonly changes?: boolean;
  /** Of a dry run, see plan.schema.json: would ECS replace the tasks? */
  readonly startsDeployment?: boolean;
  /** Of a dry run, see plan.schema.json: how long deployments have taken. */
  readonly usual?: Readonly<Record<string, unknown>>;
  /** Of a dry run, see plan.schema.json: what would be done. */
  readonly actions?: readonly (Readonly<Record<string, unknown>>)[];
  /** Of a dry run, see plan.schema.json: what would be sent. */
  readonly requests?: readonly (Readonly<Record<string, unknown>>)[];
  /** Of a dry run, see plan.schema.json: what the role has to be allowed. */
  readonly permissions?: Readonly<Record<string, unknown>>;
};

export type Verdict = "stable" | "unchanged" | "rolled-back" | "failed" | "stopped" | "superseded" | "timed-out" | "cancelled" | "planned" | "checked" | "not-started";

export type Stage = "rollback" | "source" | "identity" | "repository" | "image" | "copies" | "lifecycle" | "scan" | "task-definition" | "release-task" | "service" | "watch" | "after-task" | "revisions";

/** One stage as it went. */
export type StageRecord = {
  readonly stage: Stage;
  readonly result: "done" | "skipped" | "failed";
  /** What was done, or why not, in one line. */
  readonly summary: string;
  readonly durationMs: number;
};

/** The error of a run that ended before ECS could decide anything. */
export type Failure = {
  /** The code of the error: docs and remedies go by it. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Lines that show it. */
  readonly evidence: readonly (string)[];
  /** A page about it. */
  readonly docs?: string;
};

/** What ECR’s scan of the image came to. */
export type Scan = {
  /** What of the findings ends the run. */
  readonly gate: string;
  readonly result: "reported" | "passed" | "stopped" | "unknown";
  /** The image by digest. */
  readonly image: string;
  /** How many findings count, by severity. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many of them have a version with the fix. */
  readonly fixable: number;
  /** Those that count, the worst first; at most 1000. */
  readonly findings: readonly (Readonly<Record<string, unknown>>)[];
  /** Those that the configuration ignores for now. */
  readonly ignored: readonly (Readonly<Record<string, unknown>>)[];
  /** Manifests whose findings are not known, and why. */
  readonly unknown: readonly (Readonly<Record<string, unknown>>)[];
  /** When, in milliseconds since the epoch. */
  readonly scannedAt?: number;
};

/** What ecs-ship plan --json prints of one service. */
export type PlannedRun = {
  readonly version: 1;
  /** As it was given. */
  readonly cluster: string;
  /** The service’s name in ECS. */
  readonly service: string;
  /** False when no action changes anything. */
  readonly changes: boolean;
  /** Whether ECS would start a deployment. */
  readonly startsDeployment: boolean;
  /** How long the service’s deployments have taken. */
  readonly usual?: {
    readonly seconds: number;
    /** How many it is told from. */
    readonly deployments: number;
  };
  /** Stage by stage. */
  readonly actions: readonly (PlannedAction)[];
  /** About in the order in which they would be sent. */
  readonly requests: readonly (PlannedRequest)[];
  /** What the role has to be allowed for this very run. */
  readonly permissions: {
    /** What it needs. */
    readonly needed: readonly (PlannedPermission)[];
    /** What it needs where it goes otherwise than planned. */
    readonly maybe: readonly (PlannedPermission)[];
  };
};

/** What one stage would do. */
export type PlannedAction = {
  readonly stage: "rollback" | "source" | "identity" | "repository" | "image" | "copies" | "lifecycle" | "scan" | "task-definition" | "release-task" | "service" | "watch" | "after-task" | "revisions";
  /** look, watch and skip change nothing. */
  readonly action: "create" | "update" | "build" | "push" | "register" | "deploy" | "remove" | "run" | "look" | "watch" | "skip";
  /** What and why, in one line. */
  readonly summary: string;
  /** What becomes different: + new, - gone, ~ changed. */
  readonly changes?: readonly (string)[];
  /** The request or the commands as data; what the push tells reads (known after push). */
  readonly input?: unknown;
};

/** A request that would change something. */
export type PlannedRequest = {
  readonly action: AwsAction;
  /** Sent to the registry’s own API, by the builder or a copy. */
  readonly via?: "registry";
  /** Of a registry elsewhere. */
  readonly region?: string;
  /** Values of variables and secrets are hidden, manifests left out. */
  readonly input: Readonly<Record<string, unknown>>;
};

/** An action that the run’s role has to be allowed. */
export type PlannedPermission = {
  readonly action: AwsAction;
  /** ARNs, or *. */
  readonly resources: readonly (string)[];
};

/** As a policy names it. */
export type AwsAction = "ecr:GetAuthorizationToken" | "ecr:DescribeRepositories" | "ecr:CreateRepository" | "ecr:TagResource" | "ecr:ListTagsForResource" | "ecr:PutImageScanningConfiguration" | "ecr:PutImageTagMutability" | "ecr:GetRepositoryPolicy" | "ecr:SetRepositoryPolicy" | "ecr:BatchGetImage" | "ecr:GetDownloadUrlForLayer" | "ecr:BatchCheckLayerAvailability" | "ecr:InitiateLayerUpload" | "ecr:UploadLayerPart" | "ecr:CompleteLayerUpload" | "ecr:PutImage" | "ecr:ListImages" | "ecr:GetLifecyclePolicy" | "ecr:PutLifecyclePolicy" | "ecr:StartLifecyclePolicyPreview" | "ecr:GetLifecyclePolicyPreview" | "ecr:DescribeImageScanFindings" | "ecr:StartImageScan" | "inspector2:ListCoverage" | "inspector2:ListFindings" | "kms:CreateGrant" | "kms:DescribeKey" | "ecs:DescribeServices" | "ecs:UpdateService" | "ecs:DeleteService" | "ecs:ListServiceDeployments" | "ecs:DescribeServiceDeployments" | "ecs:StopServiceDeployment" | "ecs:DescribeServiceRevisions" | "ecs:DescribeTaskDefinition" | "ecs:RegisterTaskDefinition" | "ecs:TagResource" | "ecs:DeregisterTaskDefinition" | "ecs:ListTaskDefinitions" | "ecs:ListClusters" | "ecs:ListServices" | "ecs:RunTask" | "ecs:StopTask" | "ecs:ListTasks" | "ecs:DescribeTasks" | "iam:PassRole" | "iam:GetRole" | "iam:SimulatePrincipalPolicy" | "logs:GetLogEvents" | "elasticloadbalancing:DescribeTargetGroups" | "elasticloadbalancing:DescribeTargetHealth" | "elasticloadbalancing:DescribeTargetGroupAttributes" | "elasticloadbalancing:DescribeLoadBalancers" | "elasticloadbalancing:DescribeListeners" | "ecs:DescribeClusters" | "ecs:DescribeCapacityProviders" | "ecs:ListContainerInstances" | "ecs:DescribeContainerInstances" | "ec2:DescribeSubnets" | "ec2:DescribeRouteTables" | "ec2:DescribeSecurityGroups" | "ec2:DescribeVpcEndpoints" | "ec2:DescribeVpcAttribute" | "logs:DescribeLogGroups" | "secretsmanager:DescribeSecret" | "ssm:DescribeParameters" | "sts:GetCallerIdentity" | "sts:AssumeRoleWithWebIdentity" | "sts:AssumeRole";

export type Check = {
  readonly version: 1;
  /** The process ends with the same. A file or option that is wrong ends it with 2 and the document of outcome.schema.json. */
  readonly exitCode: 0 | 3;
  /** No finding is as bad as check-fail-on. */
  readonly passed: boolean;
  /** There when it did not pass. */
  readonly code?: "check-findings";
  /** What was looked at. */
  readonly files: readonly (string)[];
  /** By file and line. */
  readonly findings: readonly ({
    /** The rule's id, as docs/checks.md lists it. */
    readonly rule: string;
    readonly severity: "error" | "warning" | "note";
    /** Relative to the working directory, or as an option names it. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The container, variable or file it is about; an ignore may be narrowed to it. */
    readonly subject?: string;
    /** What was found, without the value of any variable. */
    readonly message: string;
    readonly title: string;
    /** Why it matters. */
    readonly explanation: string;
    /** What to do. */
    readonly remedy: string;
    /** The page that says so. */
    readonly reference: string;
  })[];
  /** What check-ignore names. */
  readonly ignored: readonly ({
    /** The rule's id, as docs/checks.md lists it. */
    readonly rule: string;
    readonly severity: "error" | "warning" | "note";
    /** Relative to the working directory, or as an option names it. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The container, variable or file it is about; an ignore may be narrowed to it. */
    readonly subject?: string;
    /** What was found, without the value of any variable. */
    readonly message: string;
    readonly title: string;
    /** Why it matters. */
    readonly explanation: string;
    /** What to do. */
    readonly remedy: string;
    /** The page that says so. */
    readonly reference: string;
    /** Why it does not count. */
    readonly reason: string;
    /** The last day on which it does not count, in UTC. */
    readonly until?: string;
  })[];
  /** What could not be looked at, and ignores that find nothing or have ended. */
  readonly notices: readonly (string)[];
};
