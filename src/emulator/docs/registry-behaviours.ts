import { type BehaviourArea, behaviour } from './behaviour.js';

const LIFECYCLE = 'ECR guide, "Examples of lifecycle policies in Amazon ECR"';
const MUTABILITY = 'ECR guide, "Preventing image tags from being overwritten in Amazon ECR"';
const SCANNING = 'ECR guide, "Scan images for software vulnerabilities in Amazon ECR"';
const DISTRIBUTION = 'OCI distribution specification';

export const registryBehaviours: readonly BehaviourArea[] = [
  {
    area: 'ECR and its registry',
    behaviours: [
      behaviour(
        'docker push and pull, buildx with two platforms and a registry cache',
        DISTRIBUTION,
        'emulator/registry/docker-clients',
        'pushes two platforms as one index, with a registry cache that a later build uses',
      ),
      behaviour(
        'chunked, resumable, monolithic and mounted uploads, ranges',
        DISTRIBUTION,
        'emulator/registry/registry-api',
        'may come in chunks, is resumable, and ends with its digest',
      ),
      behaviour(
        'a login lasts twelve hours; ECR’s challenge and errors',
        'ECR guide, "Private registry authentication in Amazon ECR"',
        'emulator/registry/registry-api',
        'lasts twelve hours',
      ),
      behaviour(
        'immutable tags with exclusion filters; even an identical push is refused',
        `${MUTABILITY}; aws/containers-roadmap#2179`,
        'emulator/registry/registry-api',
        'may not move an immutable tag, not even onto itself',
      ),
      behaviour(
        'lifecycle policies: AWS’s own examples',
        LIFECYCLE,
        'emulator/ecr/evaluate-lifecycle',
        'multiple tags in a single rule, A',
      ),
      behaviour(
        'lifecycle policies: one rule per image, priorities, indexes protect their children',
        'ECR guide, "Lifecycle policy evaluation rules"',
        'emulator/ecr/lifecycle-invariants',
        'an image goes by one rule, which it meets',
      ),
      behaviour(
        'lifecycle previews',
        'API reference, StartLifecyclePolicyPreview',
        'emulator/ecr/lifecycle-preview',
        'is in progress, then shows what would go, and takes nothing',
      ),
      behaviour(
        'expiry and archive on the clock',
        'ECR guide, "Automate the cleanup of images"',
        'emulator/ecr/lifecycle-expiry',
        'is carried out every hour of the clock',
      ),
      behaviour(
        'scan on push and by hand, basic and enhanced, once a day',
        SCANNING,
        'emulator/ecr/image-scans',
        'is made once a day, the push included',
      ),
      behaviour(
        'a 1 GB layer goes through in less than 150 MB of memory',
        DISTRIBUTION,
        'emulator/registry/large-layer',
        'a layer that is larger than the memory it may use goes in and out',
      ),
      behaviour(
        'kill -9 with --data loses no pushed image',
        '–',
        'emulator/persistence/killed-emulator',
        'in the middle of pushes has every image whose push was answered',
      ),
    ],
  },
  {
    area: 'The front door',
    behaviours: [
      behaviour(
        'AWS JSON 1.1 and the query protocol, errors under AWS’s names',
        'Smithy, "AWS JSON 1.1 protocol"',
        'emulator/server/dispatch',
        'answers an SDK client',
      ),
      behaviour(
        'input is validated: required members, types, enums',
        'API references',
        'emulator/server/dispatch',
        'refuses a missing required member, however deep',
      ),
      behaviour(
        'answers keep to the AWS SDK’s own model',
        'AWS SDK for JavaScript v3',
        'emulator/server/check-against-model',
        'finds a misspelt member, a missing one and a wrong type',
      ),
      behaviour(
        'state is apart by account and Region',
        'AWS general reference',
        'emulator/server/composition',
        'keep ECS apart by region',
      ),
      behaviour(
        'token buckets per category (--throttle)',
        'ECS API reference, "Request throttling for the Amazon ECS API"; ECR guide, "Amazon ECR service quotas"',
        'emulator/throttling/throttling',
        'refuses the request after the burst as AWS words it',
      ),
      behaviour(
        'AccessDenied with action, resource and reason',
        'IAM guide, "Troubleshoot access denied error messages"',
        'emulator/faults/permissions',
        'refuses whatever is not allowed, before it looks at the input',
      ),
      behaviour(
        'a role’s policy: actions on each resource, iam:PassRole with its condition, a deny wins',
        'IAM guide, "Policy evaluation logic"; IAM guide, "Grant a user permissions to pass a role"',
        'emulator/faults/identity-policy',
        'lets a role be passed only where it is named, and to whom',
      ),
      behaviour(
        'web identity: signature, issuer, audience, life of the token; the role’s trust policy and longest session',
        'STS API reference, AssumeRoleWithWebIdentity; IAM guide, "IAM JSON policy elements: Condition operators"',
        'emulator/sts/federation',
        'must be signed by the issuer',
      ),
      behaviour(
        'a wrong clock refuses signatures',
        'IAM guide, "Troubleshoot Signature Version 4 signing"',
        'emulator/faults/faults',
        'refuses the signature, and an SDK that reads the Date header corrects itself',
      ),
      behaviour(
        'a thousand services of two tasks deploy at once in seconds',
        '–',
        'emulator/seed/many-services',
        'a thousand services of two tasks deploy at once',
      ),
    ],
  },
];
