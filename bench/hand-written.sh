#!/usr/bin/env bash
# Deploys the commit at HEAD the way it is usually written by hand: the baseline of `npm run bench`.
# Expects REGISTRY, REPOSITORY, CLUSTER, SERVICE, FAMILY, CONTAINER and BASE_IMAGE in the environment.
set -euo pipefail

# Debian 12's AWS CLI is older than AWS_ENDPOINT_URL.
aws() {
  command aws ${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} "$@"
}

sha=$(git rev-parse HEAD)
image="$REGISTRY/$REPOSITORY"

aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"

docker build --build-arg "BASE_IMAGE=$BASE_IMAGE" --tag "$image:$sha" .
docker tag "$image:$sha" "$image:latest"
docker push "$image:$sha"
docker push "$image:latest"

definition=$(
  aws ecs describe-task-definition --task-definition "$FAMILY" --query taskDefinition --output json |
    jq --arg container "$CONTAINER" --arg image "$image:$sha" '
      .containerDefinitions |= map(if .name == $container then .image = $image else . end)
      | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities,
            .registeredAt, .registeredBy)'
)
revision=$(
  aws ecs register-task-definition --cli-input-json "$definition" \
    --query taskDefinition.taskDefinitionArn --output text
)

aws ecs update-service --cluster "$CLUSTER" --service "$SERVICE" --task-definition "$revision" >/dev/null
aws ecs wait services-stable --cluster "$CLUSTER" --services "$SERVICE"
echo "deployed $image:$sha as $revision"
