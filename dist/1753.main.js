export const id = 1753;
export const ids = [1753];
export const modules = {

/***/ 12737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath),
/* harmony export */   j: () => (/* binding */ isOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether a program of that name lies in a folder of PATH. */
function isOnPath(name, environment) {
    return findOnPath(name, environment) !== undefined;
}
/** The program's path, in the first folder of PATH that has it. */
function findOnPath(name, { PATH = '' }) {
    const folders = PATH.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}


/***/ }),

/***/ 6029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineServices: () => (/* binding */ examineServices)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(60703);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(36553);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeClustersCommand.js


class DescribeClustersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeClusters", schemas_0/* DescribeClusters$ */.dM4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeCapacityProvidersCommand.js


class DescribeCapacityProvidersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeCapacityProviders", schemas_0/* DescribeCapacityProviders$ */.eb8) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListContainerInstancesCommand.js


class ListContainerInstancesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListContainerInstances", schemas_0/* ListContainerInstances$ */.imW) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js


class DescribeContainerInstancesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeContainerInstances", schemas_0/* DescribeContainerInstances$ */.H4U) {
}

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/clusters.js


/** Clusters of Amazon ECS and what they run tasks on. */
function clustersAdapter({ ecs: client }) {
    return {
        findCluster: async (name) => {
            const command = new DescribeClustersCommand({ clusters: [name] });
            const { clusters = [] } = await (0,aws_failure/* callAws */.IY)('ecs:DescribeClusters', () => client.send(command));
            const [found] = clusters;
            return (found && {
                name: found.clusterName ?? name,
                status: found.status ?? 'ACTIVE',
                capacityProviders: found.capacityProviders ?? [],
            });
        },
        findCapacityProviders: async (names) => {
            if (names.length === 0)
                return [];
            const command = new DescribeCapacityProvidersCommand({ capacityProviders: [...names] });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeCapacityProviders', () => client.send(command));
            return (answer.capacityProviders ?? []).map(({ name = '', status, autoScalingGroupProvider }) => ({
                name,
                isActive: status === 'ACTIVE',
                scales: autoScalingGroupProvider?.managedScaling?.status === 'ENABLED',
            }));
        },
        findContainerInstances: async (cluster) => {
            const list = new ListContainerInstancesCommand({ cluster });
            const { containerInstanceArns = [] } = await (0,aws_failure/* callAws */.IY)('ecs:ListContainerInstances', () => client.send(list));
            if (containerInstanceArns.length === 0)
                return [];
            const command = new DescribeContainerInstancesCommand({
                cluster,
                containerInstances: containerInstanceArns,
            });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeContainerInstances', () => client.send(command));
            return (answer.containerInstances ?? []).map(containerInstance);
        },
    };
}
function containerInstance(given) {
    const { containerInstanceArn = '', status = '', agentConnected = false } = given;
    const left = (name) => given.remainingResources?.find((resource) => resource.name === name);
    const architecture = given.attributes?.find(({ name }) => name === 'ecs.cpu-architecture')?.value;
    return {
        id: containerInstanceArn.split('/').at(-1) ?? '',
        status,
        isConnected: agentConnected,
        freeCpu: left('CPU')?.integerValue ?? 0,
        freeMemory: left('MEMORY')?.integerValue ?? 0,
        takenPorts: (left('PORTS')?.stringSetValue ?? []).map(Number),
        ...(architecture === undefined ? {} : { architecture }),
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/log-groups.js

/** Log groups of CloudWatch Logs; its client is loaded only when somebody asks. */
function logGroupsAdapter(session) {
    return {
        findLogGroup: async (name, region) => {
            const { CloudWatchLogsClient, DescribeLogGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 45891));
            const home = region === undefined ? {} : { region };
            const client = session.watch(new CloudWatchLogsClient({ ...session.shared, ...home }));
            try {
                // They come by their names, so that the one of just this name is the first.
                const input = { logGroupNamePrefix: name, limit: 1 };
                const { logGroups = [] } = await (0,aws_failure/* callAws */.IY)('logs:DescribeLogGroups', () => client.send(new DescribeLogGroupsCommand(input)));
                const found = logGroups.find(({ logGroupName }) => logGroupName === name);
                if (found === undefined)
                    return undefined;
                return found.retentionInDays === undefined ? {} : { retentionDays: found.retentionInDays };
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ec2-network.js
/** EC2's route table in our words. */
function routeTable({ RouteTableId = '', Associations = [], Routes = [] }) {
    return {
        id: RouteTableId,
        isMain: Associations.some(({ Main }) => Main === true),
        subnets: Associations.flatMap(({ SubnetId }) => SubnetId ?? []),
        routes: Routes.map(route),
    };
}
/** Each kind of target has a member of its own. */
function route(given) {
    const { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId, State } = given;
    return {
        destination: DestinationCidrBlock ?? DestinationIpv6CidrBlock ?? DestinationPrefixListId ?? '',
        target: given.NatGatewayId ??
            given.TransitGatewayId ??
            given.GatewayId ??
            given.EgressOnlyInternetGatewayId ??
            given.VpcPeeringConnectionId ??
            given.NetworkInterfaceId ??
            given.InstanceId ??
            'other',
        isActive: State !== 'blackhole',
    };
}
/** EC2's security group in our words. */
function securityGroup(given) {
    const { GroupId = '', VpcId = '', IpPermissions = [], IpPermissionsEgress = [] } = given;
    return {
        id: GroupId,
        vpc: VpcId,
        incoming: IpPermissions.map(trafficRule),
        outgoing: IpPermissionsEgress.map(trafficRule),
    };
}
function trafficRule(permission) {
    const { IpProtocol = '-1', FromPort, ToPort, IpRanges = [], Ipv6Ranges = [] } = permission;
    const { UserIdGroupPairs = [], PrefixListIds = [] } = permission;
    return {
        protocol: IpProtocol,
        ...(FromPort === undefined ? {} : { from: FromPort }),
        ...(ToPort === undefined ? {} : { to: ToPort }),
        addresses: [
            ...IpRanges.flatMap(({ CidrIp }) => CidrIp ?? []),
            ...Ipv6Ranges.flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []),
        ],
        groups: UserIdGroupPairs.flatMap(({ GroupId }) => GroupId ?? []),
        prefixLists: PrefixListIds.flatMap(({ PrefixListId }) => PrefixListId ?? []),
    };
}
/** EC2's endpoint in our words. */
function vpcEndpoint(given) {
    const { VpcEndpointId = '', ServiceName = '', VpcEndpointType: type, State, Groups = [] } = given;
    return {
        id: VpcEndpointId,
        service: ServiceName,
        type: type === 'Gateway' || type === 'Interface' ? type : 'other',
        // EC2 answers in small letters what its model has with capitals.
        isAvailable: State?.toLowerCase() === 'available',
        routeTables: given.RouteTableIds ?? [],
        groups: Groups.flatMap(({ GroupId }) => GroupId ?? []),
        hasPrivateNames: given.PrivateDnsEnabled ?? false,
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/network.js


/** EC2's networks; its client is loaded only when somebody asks. */
function networkAdapter(session) {
    return {
        findSubnets: async (ids) => {
            if (ids.length === 0)
                return [];
            const { DescribeSubnetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
            // By a filter, since an id that leads nowhere would be an error of the whole.
            const Filters = [{ Name: 'subnet-id', Values: [...ids] }];
            const { Subnets = [] } = await ask(session, 'ec2:DescribeSubnets', (client) => client.send(new DescribeSubnetsCommand({ Filters })));
            return Subnets.map(({ SubnetId = '', VpcId = '', AvailabilityZone = '', CidrBlock = '', AvailableIpAddressCount = 0, }) => ({
                id: SubnetId,
                vpc: VpcId,
                zone: AvailabilityZone,
                block: CidrBlock,
                freeAddresses: AvailableIpAddressCount,
            }));
        },
        findRouteTables: async (vpc) => {
            const { DescribeRouteTablesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
            const { RouteTables = [] } = await ask(session, 'ec2:DescribeRouteTables', (client) => client.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] })));
            return RouteTables.map(routeTable);
        },
        findSecurityGroups: async (ids) => {
            if (ids.length === 0)
                return [];
            const { DescribeSecurityGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
            const Filters = [{ Name: 'group-id', Values: [...ids] }];
            const { SecurityGroups = [] } = await ask(session, 'ec2:DescribeSecurityGroups', (client) => client.send(new DescribeSecurityGroupsCommand({ Filters })));
            return SecurityGroups.map(securityGroup);
        },
        findEndpoints: async (vpc) => {
            const { DescribeVpcEndpointsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
            const { VpcEndpoints = [] } = await ask(session, 'ec2:DescribeVpcEndpoints', (client) => client.send(new DescribeVpcEndpointsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpc] }] })));
            return VpcEndpoints.map(vpcEndpoint);
        },
        findDns: async (VpcId) => {
            const { DescribeVpcAttributeCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
            const [support, names] = await Promise.all(['enableDnsSupport', 'enableDnsHostnames'].map((Attribute) => ask(session, 'ec2:DescribeVpcAttribute', (client) => client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute })))));
            return {
                resolves: support?.EnableDnsSupport?.Value ?? true,
                givesNames: names?.EnableDnsHostnames?.Value ?? true,
            };
        },
    };
}
async function ask(session, action, send) {
    const { EC2Client } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(5253)]).then(__webpack_require__.bind(__webpack_require__, 85253));
    const client = session.watch(new EC2Client(session.shared));
    try {
        return await (0,aws_failure/* callAws */.IY)(action, () => send(client));
    }
    finally {
        client.destroy();
    }
}

;// CONCATENATED MODULE: ./.build/adapters/aws/parameters.js

/** What a filter of DescribeParameters takes, and a page of its answer gives. */
const mostNames = 50;
/** SSM Parameter Store; its client is loaded only when somebody asks. */
function parametersAdapter(session) {
    return {
        findParameters: async (names, region) => {
            const { SSMClient, DescribeParametersCommand } = await __webpack_require__.e(/* import() */ 3326).then(__webpack_require__.bind(__webpack_require__, 63326));
            const home = region === undefined ? {} : { region };
            const client = session.watch(new SSMClient({ ...session.shared, ...home }));
            const describe = async (Values) => {
                const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values }];
                const found = [];
                let NextToken;
                do {
                    const page = { ParameterFilters, MaxResults: mostNames, ...(NextToken && { NextToken }) };
                    const answer = await (0,aws_failure/* callAws */.IY)('ssm:DescribeParameters', () => client.send(new DescribeParametersCommand(page)));
                    found.push(...(answer.Parameters ?? []).map(namedParameter));
                    NextToken = answer.NextToken;
                } while (NextToken !== undefined && NextToken !== '');
                return found;
            };
            try {
                return (await Promise.all(portions(names).map(describe))).flat();
            }
            finally {
                client.destroy();
            }
        },
    };
}
function namedParameter({ Name = '', Type, KeyId }) {
    return { name: Name, isSecure: Type === 'SecureString', ...(KeyId === undefined ? {} : { kmsKey: KeyId }) };
}
function portions(names) {
    const count = Math.ceil(names.length / mostNames);
    return Array.from({ length: count }, (_, at) => names.slice(at * mostNames, (at + 1) * mostNames));
}

;// CONCATENATED MODULE: ./.build/adapters/aws/roles.js

/** IAM; its client is loaded only when somebody asks. */
function rolesAdapter(session) {
    return {
        findRole: async (RoleName) => {
            const { GetRoleCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(6216)]).then(__webpack_require__.bind(__webpack_require__, 96216));
            try {
                const { Role } = await asking(session, (client) => client.send(new GetRoleCommand({ RoleName })));
                return { arn: Role?.Arn ?? '', trust: documentIn(Role?.AssumeRolePolicyDocument) };
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'NoSuchEntityException'))
                    return undefined;
                throw (0,aws_failure/* awsFailure */.MT)(error, 'iam:GetRole');
            }
        },
        simulate: (simulation) => (0,aws_failure/* callAws */.IY)('iam:SimulatePrincipalPolicy', () => asking(session, (client) => decisions(client, simulation))),
    };
}
async function asking(session, ask) {
    const { IAMClient } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(6216)]).then(__webpack_require__.bind(__webpack_require__, 96216));
    const client = session.watch(new IAMClient(session.shared));
    try {
        return await ask(client);
    }
    finally {
        client.destroy();
    }
}
async function decisions(client, simulation) {
    const { SimulatePrincipalPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(6216)]).then(__webpack_require__.bind(__webpack_require__, 96216));
    const { principal, actions, resource, context = {} } = simulation;
    const input = {
        PolicySourceArn: principal,
        ActionNames: [...actions],
        ResourceArns: [resource],
        ContextEntries: Object.entries(context).map(contextEntry),
    };
    const results = [];
    let Marker;
    do {
        const page = Marker === undefined ? input : { ...input, Marker };
        const answer = await client.send(new SimulatePrincipalPolicyCommand(page));
        results.push(...(answer.EvaluationResults ?? []));
        Marker = answer.IsTruncated ? answer.Marker : undefined;
    } while (Marker !== undefined);
    return actions.flatMap((action) => {
        const result = results.find(({ EvalActionName }) => EvalActionName === action);
        return result === undefined ? [] : [decisionOf(action, result)];
    });
}
function contextEntry([name, value]) {
    return { ContextKeyName: name, ContextKeyValues: [value], ContextKeyType: 'string' };
}
/** The answer to the one resource; an organization or a boundary can take away what a policy allows. */
function decisionOf(action, result) {
    const because = reasonOf(result);
    return {
        action,
        isAllowed: result.EvalDecision === 'allowed',
        ...(because === undefined ? {} : { because }),
        missingContext: result.MissingContextValues ?? [],
    };
}
function reasonOf(result) {
    if (result.EvalDecision === 'allowed')
        return undefined;
    if (result.EvalDecision === 'explicitDeny')
        return 'explicit deny';
    if (result.OrganizationsDecisionDetail?.AllowedByOrganizations === false)
        return 'organization policy';
    if (result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false)
        return 'permissions boundary';
    return undefined;
}
/** IAM writes documents with the escapes of a URL (source: API reference, Role). */
function documentIn(text) {
    try {
        return text === undefined ? undefined : JSON.parse(decodeURIComponent(text));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/adapters/aws/target-groups.js

/** AWS's own, where an answer has none (source: user guide, "Edit target group attributes"). */
const DEREGISTRATION_DELAY = 300;
/** Target groups and load balancers; the client is loaded only for a service behind a target group. */
function targetGroupsAdapter(session) {
    return {
        findTargetGroup: async (arn) => {
            const { DescribeTargetGroupsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
            const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] });
            try {
                const { TargetGroups = [] } = await target_groups_asking(session, (client) => client.send(command));
                return TargetGroups.map(targetGroup)[0];
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'TargetGroupNotFoundException'))
                    return undefined;
                throw (0,aws_failure/* awsFailure */.MT)(error, 'elasticloadbalancing:DescribeTargetGroups');
            }
        },
        findDeregistrationDelay: async (TargetGroupArn) => {
            const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
            const command = new elb.DescribeTargetGroupAttributesCommand({ TargetGroupArn });
            const { Attributes = [] } = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroupAttributes', () => target_groups_asking(session, (client) => client.send(command)));
            const delay = Attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
            return delay === undefined ? DEREGISTRATION_DELAY : Number(delay);
        },
        findTargets: async (TargetGroupArn) => {
            const { DescribeTargetHealthCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
            const command = new DescribeTargetHealthCommand({ TargetGroupArn });
            const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetHealth', () => target_groups_asking(session, (client) => client.send(command)));
            return (answer.TargetHealthDescriptions ?? []).map(targetState);
        },
        findLoadBalancers: async (arns) => {
            if (arns.length === 0)
                return [];
            const { DescribeLoadBalancersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
            const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...arns] });
            const { LoadBalancers = [] } = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeLoadBalancers', () => target_groups_asking(session, (client) => client.send(command)));
            return LoadBalancers.map(loadBalancer);
        },
    };
}
async function target_groups_asking(session, ask) {
    const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new ElasticLoadBalancingV2Client(session.shared));
    try {
        return await ask(client);
    }
    finally {
        client.destroy();
    }
}
function targetGroup(given) {
    const { TargetGroupArn = '', TargetGroupName = '', TargetType = 'instance', Protocol = '', VpcId } = given;
    const codes = given.Matcher?.HttpCode ?? given.Matcher?.GrpcCode;
    return {
        arn: TargetGroupArn,
        name: TargetGroupName,
        targetType: TargetType,
        protocol: Protocol,
        ...(VpcId === undefined ? {} : { vpc: VpcId }),
        loadBalancers: given.LoadBalancerArns ?? [],
        check: {
            protocol: given.HealthCheckProtocol ?? Protocol,
            port: given.HealthCheckPort ?? 'traffic-port',
            ...(given.HealthCheckPath === undefined ? {} : { path: given.HealthCheckPath }),
            ...(codes === undefined ? {} : { codes }),
            interval: given.HealthCheckIntervalSeconds ?? 30,
            unhealthyThreshold: given.UnhealthyThresholdCount ?? 2,
        },
    };
}
function targetState({ Target, TargetHealth }) {
    return {
        address: Target?.Id ?? '',
        port: Target?.Port ?? 0,
        state: TargetHealth?.State ?? 'unavailable',
        ...(TargetHealth?.Description === undefined ? {} : { description: TargetHealth.Description }),
    };
}
function loadBalancer(given) {
    return {
        arn: given.LoadBalancerArn ?? '',
        name: given.LoadBalancerName ?? '',
        type: given.Type ?? 'application',
        state: given.State?.Code ?? 'active',
        subnets: (given.AvailabilityZones ?? []).flatMap(({ SubnetId }) => SubnetId ?? []),
        zones: (given.AvailabilityZones ?? []).flatMap(({ ZoneName }) => ZoneName ?? []),
        groups: given.SecurityGroups ?? [],
    };
}

// EXTERNAL MODULE: ./.build/adapters/builder/builder.js + 12 modules
var builder = __webpack_require__(31354);
// EXTERNAL MODULE: ./.build/adapters/git/git.js + 2 modules
var git_git = __webpack_require__(54637);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/adapters/ask-tool.js
var ask_tool = __webpack_require__(8809);
;// CONCATENATED MODULE: ./.build/adapters/machine.js


/** This machine; asks its tools and changes nothing. */
function machineAdapter({ environment: env, interrupted }) {
    const ask = async (tool, ...argv) => {
        const { exitCode, stdout } = await (0,ask_tool/* askTool */.C)(tool, argv, { env, interrupted }).answer;
        return exitCode === 0 ? stdout.trim() : undefined;
    };
    return {
        gitVersion: async () => (await ask('git', '--version'))?.match(/\d+(?:\.\d+)+/)?.[0],
        nodeVersion: () => process.versions.node,
        dockerFolder: async () => {
            const text = await ask('docker', 'info', '--format', '{{.DockerRootDir}}');
            return text?.startsWith('/') ? text : undefined;
        },
        freeBytes: async (folder) => {
            const found = await (0,promises_.statfs)(folder).catch(() => undefined);
            return found && found.bavail * found.bsize;
        },
        builderPlatforms: async () => {
            const text = await ask('docker', 'buildx', 'inspect');
            const [, list] = text?.match(/^Platforms:[ \t]*(\S.*)$/m) ?? [];
            return list?.split(/,\s*/).map((one) => one.replace('*', '').trim());
        },
    };
}

// EXTERNAL MODULE: ./.build/doctor/areas.js
var areas = __webpack_require__(26818);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/doctor/lines.js
/** THE table of lines; docs/doctor.md is made from it. */
const lines = {
    credentials: { area: 'access', holds: 'AWS credentials are found, and AWS takes them.' },
    region: { area: 'access', holds: 'A region is set.' },
    'account-allowed': { area: 'access', holds: 'The account is one of `allowed-account-ids`.' },
    clock: { area: 'access', holds: 'The clock is less than five minutes off AWS’s.' },
    permissions: { area: 'access', holds: 'The caller is allowed every action that a ship needs.' },
    'permissions-optional': { area: 'access', holds: 'It is allowed those, too, that a ship can do without.' },
    builder: { area: 'tools', holds: 'A builder answers that can build what is asked.' },
    'builder-platform': { area: 'tools', holds: 'The builder builds for the platform that the tasks run on.' },
    'disk-space': {
        area: 'tools',
        holds: 'There is space where images are kept: a warning below 2 GiB, a failure below half a GiB.',
    },
    git: { area: 'tools', holds: 'git answers, so that the commit can be told.' },
    versions: { area: 'tools', holds: 'The versions of ecs-ship and Node.', onlyTells: true },
    repository: {
        area: 'repository',
        holds: 'The repository exists, or the next ship creates it.',
        onlyTells: true,
    },
    'repository-scan': { area: 'repository', holds: 'Images are scanned, on push or by a ship.' },
    'tag-mutability': {
        area: 'repository',
        holds: 'Tags of commits cannot be overwritten, and those that move can be moved.',
    },
    'lifecycle-policy': { area: 'repository', holds: 'Old images go, and none that runs.' },
    'repository-policy': {
        area: 'repository',
        holds: 'The repository is not open to everybody, and lets in whom `pull-accounts` names.',
    },
    source: { area: 'image', holds: 'What would be built is a commit.' },
    image: { area: 'image', holds: 'Images that are pulled and not built exist, where they are in ECR.' },
    'image-platform': { area: 'image', holds: 'They are for the platform that the tasks run on.' },
    'running-image': { area: 'image', holds: 'The image that the service runs still exists.' },
    'task-definition': {
        area: 'task-definition',
        holds: 'A ship could make its task definition: files, options and limits of ECS.',
    },
    'task-definition-check': {
        area: 'task-definition',
        holds: 'The checks of docs/checks.md find no error in the task definition that would be registered.',
    },
    'task-role': { area: 'roles', holds: 'The task role exists, in the account of the tasks.' },
    'task-role-trust': {
        area: 'roles',
        holds: 'The task role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
    },
    'execution-role': { area: 'roles', holds: 'The execution role exists, where the tasks need one.' },
    'execution-role-trust': {
        area: 'roles',
        holds: 'The execution role trusts `ecs-tasks.amazonaws.com`, and its conditions let the tasks through.',
    },
    'pass-role': { area: 'roles', holds: 'The caller may pass both roles to ECS.' },
    'execution-role-pull': { area: 'roles', holds: 'The execution role may pull the images from ECR.' },
    'execution-role-logs': { area: 'roles', holds: 'The execution role may write the logs.' },
    'execution-role-secrets': {
        area: 'roles',
        holds: 'The execution role may read the secrets and parameters, and use the keys they are encrypted with.',
    },
    secret: {
        area: 'secrets',
        holds: 'Every secret and parameter of the task definition exists and is not being deleted.',
    },
    'secret-form': { area: 'secrets', holds: 'What follows a secret’s ARN is what ECS takes.' },
    'secret-region': { area: 'secrets', holds: 'Secrets and parameters lie in the region of the tasks.' },
    'log-group': { area: 'logs', holds: 'Every log group exists, or the first task may create it.' },
    'log-retention': { area: 'logs', holds: 'A log group keeps lines for a limited time.' },
    'log-driver': { area: 'logs', holds: 'Every essential container writes somewhere.' },
    cluster: { area: 'cluster', holds: 'The cluster exists and is ACTIVE.' },
    'launch-type': { area: 'cluster', holds: 'The task definition is for what the service runs on.' },
    'capacity-provider': {
        area: 'cluster',
        holds: 'The capacity providers of the service exist, are ACTIVE and of the cluster.',
    },
    'container-instances': {
        area: 'cluster',
        holds: 'On EC2: a container instance takes tasks, and is of their architecture.',
    },
    'free-capacity': { area: 'cluster', holds: 'On EC2: instances have room for what a deployment starts.' },
    service: { area: 'service', holds: 'The service exists and is ACTIVE.' },
    'deployment-controller': { area: 'service', holds: 'ECS itself deploys the service.' },
    'deployment-under-way': { area: 'service', holds: 'No deployment is under way or stuck.' },
    'desired-count': { area: 'service', holds: 'At least one task is wanted.' },
    'rollout-limits': {
        area: 'service',
        holds: 'The deployment percentages let a deployment go on, without an outage.',
    },
    'circuit-breaker': { area: 'service', holds: 'The circuit breaker is on and rolls back.' },
    'deployment-alarms': { area: 'service', holds: 'Alarms that deployments watch roll them back.' },
    subnets: { area: 'network', holds: 'The service’s subnets exist and are of one VPC.' },
    'subnet-addresses': { area: 'network', holds: 'There are addresses for what a deployment starts.' },
    'task-security-groups': {
        area: 'network',
        holds: 'The tasks’ security groups exist and are of the VPC of the subnets.',
    },
    'outgoing-https': { area: 'network', holds: 'The tasks’ security groups let HTTPS out.' },
    'way-out': {
        area: 'network',
        holds: 'On Fargate: every subnet leads to ECR, the logs and the secrets, by the internet or by endpoints.',
    },
    'public-address': {
        area: 'network',
        holds: 'On Fargate: tasks have public addresses where an internet gateway is the way out, and only there.',
    },
    'vpc-dns': { area: 'network', holds: 'The VPC resolves names, those of its endpoints included.' },
    'endpoint-names': { area: 'network', holds: 'Endpoints that tasks need have private names.' },
    'endpoint-access': { area: 'network', holds: 'Endpoints that tasks use let them in.' },
    'target-group': { area: 'load-balancer', holds: 'Every target group of the service exists.' },
    'target-type': { area: 'load-balancer', holds: 'Its target type is that of the network mode.' },
    'target-vpc': { area: 'load-balancer', holds: 'It is of the VPC of the tasks.' },
    'target-port': {
        area: 'load-balancer',
        holds: 'The container and port that it sends to are in the task definition, with its protocol.',
    },
    'target-listener': { area: 'load-balancer', holds: 'A listener sends requests to it.' },
    'health-check-port': { area: 'load-balancer', holds: 'Its health check asks a port that is mapped.' },
    'health-check-time': {
        area: 'load-balancer',
        holds: 'A task has the time to start before it is given up.',
    },
    'target-health': { area: 'load-balancer', holds: 'The targets that are there pass the health check.' },
    'load-balancer': { area: 'load-balancer', holds: 'The load balancer is active.' },
    'load-balancer-zones': { area: 'load-balancer', holds: 'It sends to every zone of the tasks.' },
    'target-access': { area: 'load-balancer', holds: 'The tasks’ security groups let it in.' },
    'deregistration-delay': {
        area: 'load-balancer',
        holds: 'Replaced tasks end their requests, and do not hold up a deployment.',
    },
};

;// CONCATENATED MODULE: ./.build/doctor/line.js


function ok(id, text) {
    return { id, area: lines[id].area, status: 'ok', text };
}
function warning(id, text, remedy, docs) {
    return { ...ok(id, text), status: 'warning', remedy, ...(docs === undefined ? {} : { docs }) };
}
function failed(id, text, remedy, docs) {
    return { ...warning(id, text, remedy, docs), status: 'failed' };
}
function skipped(id, text, remedy) {
    return { ...ok(id, text), status: 'skipped', ...(remedy === undefined ? {} : { remedy }) };
}
/** What ended a read, as a failure of its own. */
function failedBy(id, { message, remedy, docs }) {
    return failed(id, message, remedy, docs);
}
/** What ended a read that something else depends on; whoever owns the read tells what to do about it. */
function unknown(id, what, error) {
    return skipped(id, `${what}: not known. ${error.message}`, error.code === 'permission-denied' ? error.remedy : undefined);
}
/** A read's value, or the lines that say why there is none; a bug is thrown. */
async function readOr(reading, say) {
    try {
        return { value: await reading };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        return { lines: [say(error)].flat() };
    }
}

// EXTERNAL MODULE: ./.build/iam/resources.js
var resources = __webpack_require__(93201);
// EXTERNAL MODULE: ./.build/plan/ecr-address.js
var ecr_address = __webpack_require__(3803);
// EXTERNAL MODULE: ./.build/iam/optional-actions.js
var optional_actions = __webpack_require__(58208);
;// CONCATENATED MODULE: ./.build/doctor/access/judge-permissions.js


/** A line for each resource on which something is denied that a ship needs (always, or `here`), and one for what it would miss. */
function judgePermissions(judged, here = []) {
    const denied = judged.flatMap(({ resource, decisions }) => decisions.filter(({ isAllowed }) => !isAllowed).map((decision) => ({ ...decision, resource })));
    const isNeeded = ({ action }) => here.includes(action) || !(action in optional_actions/* optionalActions */.O);
    const needed = denied.filter(isNeeded);
    const missed = denied.filter((one) => !isNeeded(one));
    const count = new Set(judged.flatMap(({ decisions }) => decisions.map(({ action }) => action))).size;
    const well = ok('permissions', `the ${count} actions of a ship are allowed, by IAM’s simulation`);
    return [
        ...(needed.length === 0 ? [well] : byResource(needed).map(deniedLine)),
        ...(missed.length === 0 ? [] : [missedLine(missed)]),
    ];
}
function byResource(denied) {
    const groups = new Map();
    for (const one of denied) {
        const key = `${one.resource} ${one.because}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
/** A condition on something that a simulation is not told may let the real request through. */
function deniedLine(denied) {
    const [{ resource, because, missingContext }] = denied;
    const actions = denied.map(({ action }) => action).join(', ');
    const remedy = `Allow ${actions} on ${resource === '*' ? '*' : resource}; docs/iam.md has the whole policy.`;
    if (because === undefined && missingContext.length > 0)
        return warning('permissions', `IAM denies ${actions} on ${resource} unless ${missingContext.join(', ')} of the request are right, which a simulation does not know.`, remedy);
    return failed('permissions', `IAM denies ${actions} on ${resource}: ${reason(because)}.`, remedyFor(because, remedy));
}
function reason(because) {
    if (because === undefined)
        return 'no policy allows it';
    return because === 'explicit deny' ? 'a policy denies it' : `the ${because} does not allow it`;
}
function remedyFor(because, remedy) {
    if (because === undefined)
        return remedy;
    const where = because === 'explicit deny' ? 'the statement that denies it' : `the ${because}`;
    return `Change ${where}. ${remedy}`;
}
function missedLine(missed) {
    const actions = [...new Set(missed.map(({ action }) => action))];
    const lost = actions.map((action) => optional_actions/* optionalActions */.O[action]);
    const [first = ''] = lost.filter((text) => text !== 'The same.');
    const more = actions.length > 1 ? ' And more: docs/iam.md, “What a run can do without”.' : '';
    return warning('permissions-optional', `A ship goes on without ${actions.join(', ')}, and then misses something: ${first}${more}`, `Allow ${actions.join(', ')}.`);
}

;// CONCATENATED MODULE: ./.build/doctor/access/log-group-of.js
/** The first CloudWatch log group that a container of the task definition writes to. */
function logGroupOf({ containerDefinitions = [] }) {
    const containers = containerDefinitions;
    const groups = containers.map(({ logConfiguration }) => {
        const { options } = (logConfiguration ?? {});
        return options?.['awslogs-group'];
    });
    return groups.find((group) => typeof group === 'string');
}

// EXTERNAL MODULE: ./.build/plan/builds-image.js
var builds_image = __webpack_require__(82843);
;// CONCATENATED MODULE: ./.build/doctor/access/needed-here.js

/** Actions that some ships can do without, and this one cannot. */
function neededHere(config) {
    const gated = config.scan.gate !== 'off' && config.scan.gate !== 'report';
    return [
        ...((0,builds_image/* buildsImage */.R)(config) ? ['ecr:PutImage'] : []),
        ...(gated ? ['ecr:DescribeImageScanFindings'] : []),
    ];
}

// EXTERNAL MODULE: ./.build/iam/role-arn.js
var role_arn = __webpack_require__(44292);
;// CONCATENATED MODULE: ./.build/doctor/access/principal.js


/**
 * ARN of the role or user whose policies decide; undefined for an account's root, which may do everything, and for what IAM
 * simulates nothing of. A session's ARN does not tell the path of its role.
 */
async function principalOf({ identity, role, config }) {
    const { arn } = await identity();
    if (/^arn:[^:]+:iam::\d+:user\//.test(arn))
        return arn;
    const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(arn) ?? [];
    if (name === undefined)
        return undefined;
    const { partition, accountId } = (0,role_arn/* roleParts */.pk)(arn);
    const { roleToAssume, roleChain = [] } = config.aws;
    const named = [...roleChain, roleToAssume ?? ''].find((one) => one.endsWith(`/${name}`));
    const found = named === undefined ? await role(name).catch(unlessBug) : undefined;
    return named ?? found?.arn ?? `arn:${partition}:iam::${accountId}:role/${name}`;
}
function unlessBug(error) {
    if (!(error instanceof errors/* ShipError */.f))
        throw error;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/doctor/access/try-reads.js




/** Reads that a ship begins with, and that change nothing. */
function readsOf({ config, ports, ...patient }) {
    const { cluster, service } = config.target;
    const { repository } = config.image;
    const ofService = {
        'ecs:DescribeServices': patient.service,
        'ecs:DescribeTaskDefinition': patient.revision,
        'ecs:ListServiceDeployments': () => ports.ecs.listServiceDeployments(cluster, service, { successful: true }),
        'ecs:ListTasks': () => ports.ecs.findRunningTasks(cluster, service),
    };
    if (!(0,builds_image/* buildsImage */.R)(config))
        return ofService;
    return {
        ...ofService,
        'ecr:DescribeRepositories': patient.repository,
        'ecr:BatchGetImage': () => ports.ecr.findTags(repository, ['latest']),
        'ecr:GetAuthorizationToken': () => ports.ecr.login(),
        ...(config.lifecycle.mode === 'off'
            ? {}
            : { 'ecr:GetLifecyclePolicy': () => ports.ecr.findLifecyclePolicy(repository) }),
    };
}
/** Which of the reads of a ship are refused; what changes something cannot be tried. */
async function tryReads(patient) {
    const reads = Object.entries(readsOf(patient));
    const refusals = await Promise.all(reads.map(([action, read]) => refusalOf(action, read)));
    const lines = refusals.flatMap((one) => one ?? []);
    if (lines.length > 0)
        return lines;
    const actions = reads.map(([action]) => action).join(', ');
    return [ok('permissions', `tried, since it is not simulated: ${actions}`)];
}
async function refusalOf(action, read) {
    try {
        await read();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if (error.code !== 'permission-denied')
            return undefined;
        const isOptional = action in optional_actions/* optionalActions */.O;
        const { message, remedy } = error;
        return isOptional
            ? warning('permissions-optional', message, remedy)
            : failed('permissions', message, remedy);
    }
}

// EXTERNAL MODULE: ./.build/plan/definition/secret-reference.js
var secret_reference = __webpack_require__(28066);
;// CONCATENATED MODULE: ./.build/doctor/access/used-features.js


/** What a ship with this configuration needs permissions for. */
function usedFeatures(config, { hasRepository, isBalanced }) {
    const { repository, image, lifecycle, release, scan, watch, update, taskDefinition } = config;
    const builds = (0,builds_image/* buildsImage */.R)(config);
    const changesRepository = repository.update || repository.pullAccounts.length > 0 || Object.keys(repository.tags).length > 0;
    const uses = {
        deployment: true,
        image: builds,
        'new repository': builds && !hasRepository,
        'repository settings': builds && changesRepository,
        'given image': !builds && taskDefinition.revision === undefined,
        copies: image.pushTo.length > 0,
        'lifecycle policy': builds && lifecycle.mode !== 'off',
        'image scan': scan.gate !== 'off',
        'secret names': (0,secret_reference/* namedSecrets */.p)(taskDefinition.overrides.secrets).length > 0,
        'load balancer': isBalanced,
        diagnosis: true,
        rollback: watch.onFailure === 'rollback' || watch.onCancel !== 'leave',
        'one-off tasks': release !== undefined && release.command.length + release.after.length > 0,
        'old revisions': update.keepRevisions !== undefined,
    };
    return Object.keys(uses).filter((feature) => uses[feature]);
}

// EXTERNAL MODULE: ./.build/iam/iam-actions.js
var iam_actions = __webpack_require__(70539);
// EXTERNAL MODULE: ./.build/iam/policy.js
var policy = __webpack_require__(86520);
;// CONCATENATED MODULE: ./.build/doctor/access/wanted-permissions.js



/**
 * What a ship needs to be allowed, but for the roles that it passes, by what AWS judges it on.
 * @param copies the repositories of `push-to`
 */
function wantedPermissions(features, subject, here, copies = []) {
    const own = permissionsOf(features.filter((feature) => feature !== 'copies'), subject, here);
    const elsewhere = copies.flatMap(({ repository, place }) => permissionsOf(['copies'], { repository, registry: place }, here).filter(({ resource }) => resource !== '*'));
    return [...own, ...elsewhere].flatMap((one) => onRevisions(one, subject.family, here));
}
function permissionsOf(features, subject, here) {
    const used = new Set(features.flatMap(policy/* actionsOf */.R));
    const actions = Object.keys(iam_actions/* iamActions */.z).filter((action) => used.has(action));
    const unasked = [
        'none',
        'role',
        ...(subject.key === undefined ? ['key'] : []),
        ...(subject.logGroup === undefined ? ['log stream'] : []),
        ...(subject.family === undefined ? ['task definition'] : []),
    ];
    const kinds = [...new Set(actions.map((action) => iam_actions/* iamActions */.z[action]))];
    return kinds
        .filter((kind) => !unasked.includes(kind))
        .flatMap((kind) => (0,resources/* resourcesOf */.F)(kind, subject, here).map((resource) => ({
        actions: actions.filter((action) => iam_actions/* iamActions */.z[action] === kind),
        resource: exampleOf(resource),
    })));
}
const tagging = 'ecs:TagResource';
/** A policy may let revisions be tagged and nothing else, which a simulation on `*` would take for a refusal. */
function onRevisions({ actions, resource }, family, { partition, region, account }) {
    if (family === undefined || !actions.includes(tagging))
        return [{ actions, resource }];
    const revision = `arn:${partition}:ecs:${region}:${account}:task-definition/${family}:1`;
    return [
        { actions: actions.filter((action) => action !== tagging), resource },
        { actions: [tagging], resource: revision },
    ];
}
/** A simulation takes a pattern for a name: one that the pattern means says the same. */
function exampleOf(resource) {
    return resource === '*' ? resource : resource.replaceAll('*', 'example').replace('??????', 'AbCdEf');
}

;// CONCATENATED MODULE: ./.build/doctor/access/examine-permissions.js










/** May the caller do what a ship with this configuration does? Asked of IAM; where that may not be, found out by reading. */
async function examinePermissions(patient) {
    const principal = await readOr(principalOf(patient), (error) => unknown('permissions', 'What the caller may do', error));
    if ('lines' in principal)
        return principal.lines;
    if (principal.value === undefined)
        return [await withoutPolicies(patient)];
    const asking = simulated(patient, principal.value);
    const judged = await readOr(asking, (error) => unknown('permissions', 'What the caller may do', error));
    if (!('lines' in judged))
        return judgePermissions(judged.value, neededHere(patient.config));
    return [...judged.lines, ...(await tryReads(patient))];
}
async function withoutPolicies({ identity }) {
    const { arn } = await identity();
    if (arn.endsWith(':root'))
        return ok('permissions', 'the account’s root may do everything');
    return skipped('permissions', `What ${arn} may do is not known: IAM simulates roles and users only.`);
}
async function simulated(patient, principal) {
    const { wanted, context } = await wantedOf(patient);
    const ask = ({ actions, resource }) => patient.ports.roles.simulate({ principal, actions, resource, context });
    return Promise.all(wanted.map(async (one) => ({ resource: one.resource, decisions: await ask(one) })));
}
async function wantedOf({ config, identity, region, ...reads }) {
    const [{ accountId, arn }, home, service, definition, repository] = await Promise.all([
        identity(),
        region(),
        reads.service().catch(() => undefined),
        reads.taskDefinition().catch(() => undefined),
        // One that may not be looked at is taken to exist: creating it is the smaller need.
        reads.repository().catch(() => 'unknown'),
    ]);
    const { partition } = (0,resources/* hereOf */.I)(arn);
    const here = { partition, region: home, account: accountId };
    const { cluster, service: name } = config.target;
    const facts = {
        hasRepository: repository !== undefined,
        isBalanced: (service?.targetGroupArns ?? []).length > 0,
    };
    const key = config.repository.kmsKey;
    const subject = {
        ...{ repository: config.image.repository, cluster, services: [name] },
        logGroup: definition && logGroupOf(definition),
        ...(key?.startsWith('arn:') ? { key } : {}),
        family: definition && `${definition.family}`,
    };
    const copies = config.image.pushTo.flatMap((uri) => (0,ecr_address/* ecrAddress */.r)(uri) ?? []);
    const clusterArn = service?.clusterArn ?? `arn:${partition}:ecs:${home}:${accountId}:cluster/${cluster}`;
    return {
        wanted: wantedPermissions(usedFeatures(config, facts), subject, here, copies),
        context: { 'aws:RequestedRegion': home, 'ecs:cluster': clusterArn },
    };
}

;// CONCATENATED MODULE: ./.build/doctor/access/judge-account.js

/** Whether the account is an allowed one; nothing where any is. */
function judgeAccount({ accountId }, allowed) {
    if (allowed.length === 0)
        return [];
    if (allowed.includes(accountId))
        return [ok('account-allowed', `${accountId} is an allowed account`)];
    return [
        failed('account-allowed', `The credentials are for account ${accountId}; allowed are ${allowed.join(', ')}.`, 'Use a role of an allowed account, or correct allowed-account-ids.'),
    ];
}

// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
;// CONCATENATED MODULE: ./.build/doctor/access/judge-clock.js


/** Beyond five minutes AWS refuses a signature (source: IAM user guide, "Troubleshoot signed requests"). */
const borderMs = 5 * 60_000;
/** This machine's clock less AWS's; unset: AWS did not tell the time. */
function judgeClock(aheadMs) {
    if (aheadMs === undefined)
        return [];
    const off = Math.abs(aheadMs);
    if (off < borderMs)
        return [ok('clock', 'the clock agrees with AWS’s')];
    return [
        warning('clock', `This machine’s clock is ${(0,duration/* formatDuration */.a)(off)} ${aheadMs > 0 ? 'ahead of' : 'behind'} AWS’s, which refuses what is signed more than 5 minutes off; ecs-ship makes up for it, other tools may not.`, 'Set the clock (timedatectl set-ntp true); in a virtual machine, after its host has slept too.'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/access/examine-access.js




/** Who we are to AWS, and where. */
async function examineAccess(patient) {
    const [identity, region, permissions] = await Promise.all([
        readOr(patient.identity(), (error) => error.code === 'region-missing'
            ? skipped('credentials', 'Nobody can be asked without a region.')
            : failedBy('credentials', error)),
        readOr(patient.region(), (error) => failedBy('region', error)),
        examinePermissions(patient),
    ]);
    const who = 'lines' in identity
        ? identity.lines
        : [
            ok('credentials', `${identity.value.arn} of account ${identity.value.accountId}`),
            ...judgeClock(identity.value.clockAheadMs),
            ...judgeAccount(identity.value, patient.config.aws.allowedAccountIds),
        ];
    const where = 'lines' in region ? region.lines : [ok('region', region.value)];
    return [...who, ...where, ...permissions];
}

;// CONCATENATED MODULE: ./.build/doctor/service/rollout-room.js
/**
 * The room of a deployment; shifting traffic starts a second set of tasks (source: ECS developer guide, "Deploy Amazon ECS
 * services by replacing tasks" and "… blue/green deployments").
 */
function rolloutRoom({ desired: own, rolloutLimits, setUp }, wanted) {
    const desired = wanted ?? own;
    if (setUp !== undefined && setUp.strategy !== 'ROLLING')
        return { desired, extra: desired, spare: 0 };
    const { minimumHealthyPercent = 100, maximumPercent = 200 } = rolloutLimits ?? {};
    const most = setUp?.isDaemon ? desired : Math.floor((desired * maximumPercent) / 100);
    const least = Math.ceil((desired * minimumHealthyPercent) / 100);
    return { desired, extra: Math.max(0, most - desired), spare: Math.max(0, desired - least) };
}

// EXTERNAL MODULE: ./.build/check/json-value.js
var json_value = __webpack_require__(57935);
;// CONCATENATED MODULE: ./.build/doctor/task-platform.js

/** Where a service's tasks run; where it was not told, where its task definition says that they can. */
function launchPlace({ setUp }, definition) {
    const { launchType, capacityProviders = [] } = setUp ?? {};
    if (launchType === 'FARGATE' || capacityProviders.some((name) => /^FARGATE(_SPOT)?$/.test(name)))
        return 'FARGATE';
    if (launchType === 'EC2' || capacityProviders.length > 0)
        return 'EC2';
    if (launchType !== undefined)
        return 'other';
    return (0,json_value/* textsIn */.Ej)(definition.requiresCompatibilities).includes('FARGATE') ? 'FARGATE' : 'EC2';
}
function taskShare(definition) {
    const containers = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).map(({ value }) => value);
    const sum = (amounts) => amounts.reduce((all, one) => all + one, 0);
    const { cpuArchitecture } = (0,json_value/* objectIn */.D7)(definition.runtimePlatform);
    const sharesHost = definition.networkMode !== 'awsvpc';
    return {
        cpu: Number(definition.cpu ?? sum(containers.map(({ cpu }) => Number(cpu ?? 0)))),
        memory: Number(definition.memory ??
            sum(containers.map(({ memoryReservation, memory }) => Number(memoryReservation ?? memory ?? 0)))),
        hostPorts: sharesHost
            ? containers
                .flatMap(({ portMappings }) => (0,json_value/* objectsIn */.Qv)(portMappings))
                .map(({ value }) => Number(value.hostPort ?? 0))
                .filter((port) => port > 0)
            : [],
        ...(cpuArchitecture === undefined
            ? {}
            : { architecture: cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64' }),
    };
}

;// CONCATENATED MODULE: ./.build/doctor/cluster/judge-cluster.js


/** Whether the cluster is there and takes tasks. */
function judgeCluster(name, region, found) {
    if (found === undefined || found.status === 'INACTIVE') {
        return failed('cluster', `There is no cluster ${name} in ${region}.`, 'Correct the options cluster and region, use credentials of the right account, or create the cluster.');
    }
    if (found.status === 'ACTIVE')
        return ok('cluster', `${found.name} is ACTIVE`);
    return failed('cluster', `The cluster ${found.name} is ${found.status}: it takes no tasks.`, found.status === 'FAILED'
        ? 'Look at the cluster’s attachments; its capacity providers could not be set up.'
        : 'Wait until it is ACTIVE.');
}
/** Whether tasks of this definition may run where the service starts them. */
function judgeLaunchType(place, definition) {
    const compatible = (0,json_value/* textsIn */.Ej)(definition.requiresCompatibilities);
    if (place === 'other')
        return [];
    if (compatible.length === 0 || compatible.includes(place))
        return [ok('launch-type', `tasks run on ${place}`)];
    return [
        failed('launch-type', `The service runs its tasks on ${place}, and the task definition is for ${compatible.join(', ')} alone.`, `Add ${place} to requiresCompatibilities of the task definition, or change the service’s launch type.`),
    ];
}
/** Whether the capacity providers that the service names can start anything. */
function judgeProviders(wanted, cluster, found) {
    return wanted.map((name) => {
        const provider = found.find((one) => one.name === name);
        if (provider === undefined)
            return providerFailure(name, 'does not exist');
        if (!provider.isActive)
            return providerFailure(name, 'is not ACTIVE');
        if (!cluster.capacityProviders.includes(name))
            return providerFailure(name, `is not one of the cluster ${cluster.name}`);
        return ok('capacity-provider', `${name} is ACTIVE`);
    });
}
function providerFailure(name, what) {
    return failed('capacity-provider', `The capacity provider ${name}, which the service uses, ${what}: no task can be placed.`, 'Put it into the cluster (aws ecs put-cluster-capacity-providers), or give the service another strategy.');
}

;// CONCATENATED MODULE: ./.build/doctor/cluster/judge-instances.js

/** Whether container instances have room for what a deployment starts; `scales`: ECS adds instances as they are needed. */
function judgeInstances(instances, share, room, scales) {
    const taking = instances.filter(({ status, isConnected }) => status === 'ACTIVE' && isConnected);
    if (taking.length === 0)
        return [noInstance(instances.length, scales)];
    const fitting = taking.filter(({ architecture = share.architecture }) => (share.architecture ?? architecture) === architecture);
    if (fitting.length === 0)
        return [wrongArchitecture(taking, share)];
    const ready = ok('container-instances', `${fitting.length} of ${instances.length} container instances take tasks`);
    return [ready, ...freeCapacity(fitting, share, room, scales)];
}
function noInstance(all, scales) {
    const text = all === 0
        ? 'The cluster has no container instance.'
        : `None of the cluster’s ${all} container instances is ACTIVE with an agent that answers.`;
    if (scales)
        return ok('container-instances', `${text} The capacity provider starts one when it is needed`);
    return failed('container-instances', text, 'Start an instance with the ECS agent for this cluster, look at the agent’s log, or run the service on Fargate.');
}
function wrongArchitecture(taking, { architecture }) {
    const have = [...new Set(taking.map((one) => one.architecture))].join(', ');
    return failed('container-instances', `The task definition is for ${architecture}, and the container instances are ${have}.`, 'Correct runtimePlatform of the task definition and platform of the build, or start such an instance.');
}
function freeCapacity(instances, share, { extra, spare, desired }, scales) {
    if (desired === 0)
        return [];
    const fits = instances.map((one) => placesOn(one, share)).reduce((all, one) => all + one, 0);
    const takes = `${share.cpu} CPU units and ${share.memory} MiB`;
    if (fits >= Math.max(1, extra))
        return [ok('free-capacity', `${fits} more tasks of ${takes} find room`)];
    if (scales)
        return [ok('free-capacity', 'the capacity provider adds instances for the tasks of a deployment')];
    if (fits > 0 || spare > 0) {
        const text = `${fits} more ${fits === 1 ? 'task finds' : 'tasks find'} room (${takes} each), and a deployment may start ${extra}: it waits for old tasks to stop.`;
        if (extra === 0)
            return [ok('free-capacity', 'old tasks make room for new ones')];
        return [warning('free-capacity', text, REMEDY)];
    }
    return [
        failed('free-capacity', `No container instance has room for another task (${takes}${ports(share)}), and none may be stopped first: a deployment never gets going.`, REMEDY),
    ];
}
const REMEDY = 'Add an instance, give the tasks less CPU and memory, or lower minimumHealthyPercent so that old tasks make room.';
function ports({ hostPorts }) {
    return hostPorts.length === 0 ? '' : ` and the host’s port ${hostPorts.join(', ')}`;
}
/** A task with a port of the host fits once at most. */
function placesOn({ freeCpu, freeMemory, takenPorts }, share) {
    if (share.hostPorts.some((port) => takenPorts.includes(port)))
        return 0;
    const byCpu = share.cpu === 0 ? Number.POSITIVE_INFINITY : Math.floor(freeCpu / share.cpu);
    const byMemory = share.memory === 0 ? Number.POSITIVE_INFINITY : Math.floor(freeMemory / share.memory);
    const most = share.hostPorts.length > 0 ? 1 : 100;
    return Math.min(byCpu, byMemory, most);
}

;// CONCATENATED MODULE: ./.build/doctor/cluster/examine-cluster.js





/** The cluster, and whether it has room for a deployment. */
async function examineCluster(patient) {
    const name = patient.config.target.cluster;
    const cluster = await readOr(patient.ports.clusters.findCluster(name), (error) => unknown('cluster', `The cluster ${name}`, error));
    if ('lines' in cluster)
        return cluster.lines;
    const line = judgeCluster(name, await patient.region(), cluster.value);
    if (line.status === 'failed' || cluster.value === undefined)
        return [line];
    return [line, ...(await examineCapacity(patient, cluster.value))];
}
async function examineCapacity(patient, cluster) {
    const known = await readOr(Promise.all([patient.service(), patient.taskDefinition()]), (error) => unknown('launch-type', 'What tasks run on', error));
    if ('lines' in known)
        return known.lines;
    const [service, definition] = known.value;
    const place = launchPlace(service, definition);
    const wanted = service.setUp?.capacityProviders ?? [];
    const providers = await readOr(patient.ports.clusters.findCapacityProviders(wanted), (error) => unknown('capacity-provider', `The capacity provider ${wanted.join(', ')}`, error));
    const scales = 'value' in providers && providers.value.some((one) => one.scales);
    return [
        ...judgeLaunchType(place, definition),
        ...('lines' in providers ? providers.lines : judgeProviders(wanted, cluster, providers.value)),
        ...(place === 'EC2' ? await examineInstances(patient, service, definition, scales) : []),
    ];
}
async function examineInstances({ ports, config }, service, definition, scales) {
    const found = await readOr(ports.clusters.findContainerInstances(config.target.cluster), (error) => unknown('container-instances', 'Room for tasks', error));
    if ('lines' in found)
        return found.lines;
    const room = rolloutRoom(service, config.update.desiredCount);
    return judgeInstances(found.value, taskShare(definition), room, scales);
}

// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
// EXTERNAL MODULE: ./.build/plan/platform.js
var platform = __webpack_require__(76141);
// EXTERNAL MODULE: ./.build/steps/image/image-facts.js
var image_facts = __webpack_require__(57255);
// EXTERNAL MODULE: ./.build/steps/image/locate-image.js
var locate_image = __webpack_require__(92412);
;// CONCATENATED MODULE: ./.build/doctor/image/images-of.js
/** The images of a task definition, each once. */
function imagesOf({ containerDefinitions = [] }) {
    return [...new Set(containerDefinitions.map(({ image }) => `${image ?? ''}`))];
}

;// CONCATENATED MODULE: ./.build/doctor/image/examine-running.js





/** A revision whose image is gone can neither be scaled out nor rolled back to. */
async function examineRunning(patient) {
    const { run } = patient;
    const revision = await readOr(patient.revision(), (error) => unknown('running-image', 'Whether the image that runs exists', error));
    if ('lines' in revision)
        return revision.lines;
    const references = imagesOf(revision.value.definition).filter((one) => (0,ecr_address/* ecrAddress */.r)((0,repository_of/* repositoryOf */._)(one)) !== undefined);
    const looks = await Promise.all(references.map((reference) => readOr((0,locate_image/* locateImage */.k)(run, reference, ''), ({ message }) => gone(message))));
    const lost = looks.flatMap((look) => ('lines' in look ? look.lines : []));
    if (lost.length > 0 || references.length === 0)
        return lost;
    return [ok('running-image', `the image of ${revision.value.arn.split('/').at(-1)}, which runs, exists`)];
}
function gone(message) {
    return warning('running-image', `The image that the service runs is gone: ECS can start no further task of it, nor go back to it. ${message}`, 'Ship a commit soon; and have the lifecycle policy keep what runs (docs/lifecycle.md).');
}

// EXTERNAL MODULE: ./.build/steps/source.js + 3 modules
var steps_source = __webpack_require__(24136);
;// CONCATENATED MODULE: ./.build/doctor/image/examine-source.js


/** What would be built. */
async function examineSource({ run }) {
    const source = await readOr((0,steps_source/* readSource */.o)(run), (error) => failedBy('source', error));
    if ('lines' in source)
        return source.lines;
    if (source.value === undefined)
        return [];
    const { commit, tag, notice } = source.value.tag;
    if (commit !== undefined)
        return [ok('source', `commit ${commit.slice(0, 12)} would be built`)];
    return [
        warning('source', notice ?? `What would be built is no commit; the image would be tagged ${tag}.`, 'Ship from a checkout of a commit without changes, so that it can be told later what runs.'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/image/judge-platform.js


const page = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html';
/** Whether an image runs where the task definition says; nothing where it leaves that to the container instances. */
function judgePlatform(what, platforms, wanted) {
    if (wanted === undefined)
        return [];
    if (platforms === undefined)
        return [
            skipped('image-platform', `Whether ${what} is for ${wanted} could not be read.`, 'Allow ecr:GetDownloadUrlForLayer on its repository.'),
        ];
    if ((0,platform/* runsOn */.k8)(platforms, wanted))
        return [ok('image-platform', `${what} is for ${wanted}, as the tasks are`)];
    return [
        failed('image-platform', `${what} is for ${platforms.join(' and ')}, but the tasks run on ${wanted}.`, `Build for it (platforms: ${wanted}), or set the task definition’s runtimePlatform to what the image is for.`, page),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/image/examine-image.js











/** The images that the tasks would pull, and those that run. */
async function examineImage(patient) {
    const found = await Promise.all([examineSource(patient), examineWanted(patient), examineRunning(patient)]);
    return found.flat();
}
/** Images that exist already: the one of the option `image`, and those of other containers. */
async function examineWanted(patient) {
    const { config, run } = patient;
    const planned = await readOr(patient.taskDefinition(), (error) => unknown('image', 'Which images are pulled', error));
    if ('lines' in planned)
        return planned.lines;
    const ours = (0,builds_image/* buildsImage */.R)(config) ? await patient.repositoryUri() : undefined;
    const references = imagesOf(planned.value).filter((one) => (0,repository_of/* repositoryOf */._)(one) !== ours || one.includes('@'));
    const wanted = (0,platform/* taskPlatform */.Vn)(planned.value);
    const lines = await Promise.all(references.map(async (reference) => {
        const located = await readOr((0,locate_image/* locateImage */.k)(run, reference, remedy), (error) => failedBy('image', error));
        if ('lines' in located)
            return located.lines;
        return located.value === undefined
            ? [notAsked(reference)]
            : [
                ok('image', `${reference} exists`),
                ...(await platformLine(patient, reference, located.value, wanted)),
            ];
    }));
    return lines.flat();
}
const remedy = 'Correct the image in the task definition or the option image, or push it first.';
async function platformLine({ run }, reference, located, wanted) {
    const platforms = await (0,image_facts/* platformsOf */.W)(run, located);
    return judgePlatform(reference, platforms, wanted);
}
function notAsked(reference) {
    const isEcr = (0,ecr_address/* ecrAddress */.r)((0,repository_of/* repositoryOf */._)(reference)) !== undefined;
    return skipped('image', isEcr
        ? `Whether ${reference} exists is not known: its registry does not let it be looked up.`
        : `Whether ${reference} exists is not known: only ECR is asked.`);
}

// EXTERNAL MODULE: ./.build/check/references.js
var references = __webpack_require__(62123);
;// CONCATENATED MODULE: ./.build/doctor/load-balancer/target-view.js

/** Undefined for a container that the task definition does not have. */
function listeningPorts(definition, container) {
    const found = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).find(({ value }) => value.name === container);
    return (found &&
        (0,json_value/* objectsIn */.Qv)(found.value.portMappings).map(({ value }) => ({
            port: Number(value.containerPort),
            protocol: String(value.protocol ?? 'tcp'),
        })));
}
/** Of every container. */
function allPorts(definition) {
    return (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).flatMap(({ value }) => (0,json_value/* objectsIn */.Qv)(value.portMappings).map((mapping) => Number(mapping.value.containerPort)));
}
/** The longest time that a container gives itself before its own health check counts, in seconds. */
function startPeriod(definition, container) {
    const found = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).find(({ value }) => value.name === container);
    const { healthCheck } = found?.value ?? {};
    const check = healthCheck;
    return Number(check?.startPeriod ?? 0);
}

;// CONCATENATED MODULE: ./.build/doctor/load-balancer/judge-health-check.js



/** Whether tasks can pass the load balancer's health check, and have the time for it. */
function judgeHealthCheck(target, group, definition, { healthCheckGracePeriodSeconds: grace = 0 }) {
    return [port(target, group, definition), time(target, group, definition, grace)];
}
function port({ port: traffic }, { name, check }, definition) {
    const asked = `${check.protocol}${check.path === undefined ? '' : ` ${check.path}`}`;
    if (check.port === 'traffic-port' || Number(check.port) === traffic)
        return ok('health-check-port', `${name} asks for ${asked} where it sends requests`);
    if (allPorts(definition).includes(Number(check.port)))
        return ok('health-check-port', `${name} asks for ${asked} on port ${check.port}`);
    return failed('health-check-port', `${name} checks port ${check.port}, which no container of the task definition maps.`, 'Set the health check’s port to traffic-port, or map the port.', references/* references */.F.loadBalancing);
}
/** A target is given up after so many failed checks; ECS then replaces the task, unless its grace period still runs. */
function time({ container }, group, definition, grace) {
    const { interval, unhealthyThreshold } = group.check;
    const patience = Math.max(grace, interval * unhealthyThreshold);
    const needed = startPeriod(definition, container);
    if (patience >= Math.max(needed, SHORTEST))
        return ok('health-check-time', `a task has ${patience} s until ${group.name} gives it up`);
    return warning('health-check-time', needed > patience
        ? `${container} is given ${needed} s to start (startPeriod), and ${group.name} gives a task up after ${patience} s: ECS may stop it before it is ready.`
        : `${group.name} gives a task up after ${patience} s: one that starts more slowly is stopped again and again.`, `Set healthCheckGracePeriodSeconds to ${Math.max(needed, 60)} (aws ecs update-service --health-check-grace-period-seconds).`, references/* references */.F.loadBalancing);
}
/** Seconds that most applications need to start, at the least. */
const SHORTEST = 15;
/** What the targets that are there say of the check's path and codes. */
function judgeTargets({ name, check }, targets) {
    const checked = targets.filter(({ state }) => state === 'healthy' || state === 'unhealthy');
    const ill = checked.filter(({ state }) => state === 'unhealthy');
    if (checked.length === 0)
        return [];
    if (ill.length === 0)
        return [ok('target-health', `${name}: ${checked.length} of ${checked.length} targets are healthy`)];
    const why = [...new Set(ill.flatMap(({ description }) => description ?? []))].join('; ');
    const text = `${name}: ${ill.length} of ${checked.length} targets fail the health check${check.path === undefined ? '' : ` ${check.path}`}${why === '' ? '.' : `. ${why}.`}`;
    const remedy = 'Correct the path, the port or the codes of the health check, or what the application answers to it.';
    return [
        ill.length === checked.length
            ? failed('target-health', text, remedy, references/* references */.F.loadBalancing)
            : warning('target-health', text, remedy, references/* references */.F.loadBalancing),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/network/overlaps.js
/** Do two blocks of IPv4 addresses, `10.0.1.0/24`, have any in common? IPv6 is not looked at, and counts as such. */
function overlaps(one, other) {
    const [a, b] = [blockOf(one), blockOf(other)];
    if (a === undefined || b === undefined)
        return true;
    const bits = Math.min(a.bits, b.bits);
    const size = 2 ** (32 - bits);
    return Math.floor(a.start / size) === Math.floor(b.start / size);
}
function blockOf(text) {
    const [, ...parts] = text.match(/^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/)?.map(Number) ?? [];
    const [first, second, third, fourth, bits] = parts;
    if (bits === undefined || fourth === undefined || third === undefined)
        return undefined;
    return { start: (((first ?? 0) * 256 + (second ?? 0)) * 256 + third) * 256 + fourth, bits };
}

;// CONCATENATED MODULE: ./.build/doctor/network/allows.js

/** Does a rule take this TCP port? */
function coversPort({ protocol, from, to }, port) {
    if (protocol === '-1')
        return true;
    return (protocol === 'tcp' || protocol === '6') && port >= (from ?? 0) && port <= (to ?? 65_535);
}
/**
 * Do any of the groups let in TCP from the peer? A rule for addresses counts where the peer may have one of them, and one for a
 * prefix list always, since nobody looks into that.
 */
function letsIn(groups, port, peer) {
    return groups.some(({ incoming }) => incoming.some((rule) => coversPort(rule, port) &&
        (rule.addresses.some((block) => isOf(block, peer)) ||
            rule.prefixLists.length > 0 ||
            rule.groups.some((id) => peer.groups.includes(id)))));
}
function isOf(block, { blocks }) {
    return blocks.length === 0 || blocks.some((one) => overlaps(one, block));
}
/** Do any of the groups let TCP out to this port of anything at all? */
function letsOut(groups, port) {
    return groups.some(({ outgoing }) => outgoing.some((rule) => coversPort(rule, port) && rule.addresses.length + rule.groups.length + rule.prefixLists.length > 0));
}

;// CONCATENATED MODULE: ./.build/doctor/load-balancer/judge-load-balancer.js



/** Whether a load balancer works, and sends to the zones that the tasks are in. */
function judgeLoadBalancer({ name, state, zones }, subnets) {
    if (state === 'failed' || state === 'provisioning') {
        const text = `The load balancer ${name} is ${state}: it sends no request.`;
        return [
            failed('load-balancer', text, 'Wait until it is active; one that has failed has to be created again.'),
        ];
    }
    const outside = subnets.filter(({ zone }) => zones.length > 0 && !zones.includes(zone));
    const reached = ok('load-balancer', `${name} is ${state}`);
    if (outside.length === 0)
        return [reached, ok('load-balancer-zones', `${name} sends to every zone of the tasks`)];
    const where = outside.map(({ id, zone }) => `${id} (${zone})`).join(', ');
    const text = `${name} does not send to ${where}: a task there gets no request and is never found healthy.`;
    return [
        reached,
        failed('load-balancer-zones', text, 'Add a subnet of that zone to the load balancer, or take it from the service.', references/* references */.F.loadBalancing),
    ];
}
/** Whether the tasks' security groups let a load balancer in, at the traffic's port and the health check's; `blocks` are its addresses. */
function judgeAccess(balancer, { securityGroups }, groups, ports, blocks) {
    // A network load balancer without a security group passes on its clients' addresses.
    if (balancer.groups.length === 0 || groups.length === 0)
        return [];
    const closed = ports.filter((port) => !letsIn(groups, port, { groups: balancer.groups, blocks }));
    if (closed.length === 0)
        return [ok('target-access', `the tasks let ${balancer.name} in`)];
    return [
        failed('target-access', `${securityGroups.join(', ')} of the tasks ${securityGroups.length === 1 ? 'does' : 'do'} not let ${balancer.name} (${balancer.groups.join(', ')}) in on port ${closed.join(', ')}: no target ever becomes healthy.`, `Let TCP ${closed.join(', ')} from ${balancer.groups[0]} into a security group of the tasks.`, references/* references */.F.loadBalancing),
    ];
}
/** Seconds that are long for the last requests of a web application. */
const LONG = 120;
/** How long each replaced task is kept, against the time that a run has. */
function judgeDraining({ name }, delay, timeoutMs) {
    const remedy = `Set it to what the longest request takes: aws elbv2 modify-target-group-attributes --attributes Key=deregistration_delay.timeout_seconds,Value=30.`;
    if (delay * 1000 >= timeoutMs) {
        const text = `${name} keeps a replaced task for ${delay} s (deregistration delay), and a run waits ${timeoutMs / 1000} s (timeout): it ends as timed out.`;
        return failed('deregistration-delay', text, remedy);
    }
    if (delay > LONG) {
        const text = `${name} keeps each replaced task for ${delay} s (deregistration delay): every deployment takes that much longer.`;
        return warning('deregistration-delay', text, remedy);
    }
    if (delay === 0) {
        const text = `${name} drops the open requests of a replaced task (deregistration delay 0): each deployment breaks some.`;
        return warning('deregistration-delay', text, remedy);
    }
    return ok('deregistration-delay', `${name} gives the requests of a replaced task ${delay} s`);
}

;// CONCATENATED MODULE: ./.build/doctor/load-balancer/judge-target-group.js



/** Whether a target group takes the tasks of this definition; `vpc`: of the tasks' subnets, where they are known. */
function judgeTargetGroup({ targetGroupArn, container, port }, found, definition, vpc) {
    if (found === undefined) {
        return [
            failed('target-group', `The target group ${targetGroupArn} does not exist: no task gets requests.`, 'Give the service a target group that exists (aws ecs update-service --load-balancers).', references/* references */.F.loadBalancing),
        ];
    }
    return [
        ok('target-group', `${found.name} exists`),
        targetType(found, definition),
        ...targetVpc(found, vpc),
        targetPort({ targetGroupArn, container, port }, found, definition),
        listener(found),
    ];
}
function targetType({ name, targetType: type }, { networkMode }) {
    const wanted = networkMode === 'awsvpc' ? 'ip' : 'instance';
    if (type === wanted)
        return ok('target-type', `${name} takes targets of the type ${type}`);
    return failed('target-type', `${name} takes targets of the type ${type}; tasks in network mode ${networkMode ?? 'bridge'} are of the type ${wanted}.`, `Create a target group of the type ${wanted}, since the type of one cannot be changed, and give it to the service.`, references/* references */.F.loadBalancing);
}
function targetVpc({ name, vpc: own }, vpc) {
    if (vpc === undefined || own === undefined)
        return [];
    if (own === vpc)
        return [ok('target-vpc', `${name} is of ${vpc}, as the tasks are`)];
    return [
        failed('target-vpc', `${name} is of ${own}, and the tasks are in ${vpc}: they cannot be registered.`, 'Give the service subnets of the target group’s VPC, or a target group of its own.', references/* references */.F.loadBalancing),
    ];
}
function targetPort({ container, port }, { name, protocol }, definition) {
    const ports = listeningPorts(definition, container);
    const remedy = 'Correct the task definition, or the service (aws ecs update-service --load-balancers).';
    if (ports === undefined) {
        const text = `The service sends requests to the container ${container}, which the task definition does not have.`;
        return failed('target-port', text, remedy, references/* references */.F.loadBalancing);
    }
    const mapping = ports.find((one) => one.port === port);
    if (mapping === undefined) {
        const have = ports.map((one) => one.port).join(', ') || 'none';
        const text = `The service sends requests to port ${port} of ${container}; its portMappings have ${have}.`;
        return failed('target-port', text, remedy, references/* references */.F.loadBalancing);
    }
    const needs = protocol === 'UDP' ? 'udp' : 'tcp';
    if (mapping.protocol !== needs && protocol !== 'TCP_UDP') {
        const text = `${name} speaks ${protocol}, and port ${port} of ${container} is mapped as ${mapping.protocol}.`;
        return failed('target-port', text, remedy, references/* references */.F.loadBalancing);
    }
    return ok('target-port', `${name} sends to port ${port} of ${container}`);
}
function listener({ name, loadBalancers }) {
    if (loadBalancers.length > 0)
        return ok('target-listener', `a listener sends requests to ${name}`);
    return failed('target-listener', `No listener sends requests to ${name}: its targets are never checked, and a deployment waits for them in vain.`, 'Add a listener or a rule of the load balancer that forwards to the target group.', references/* references */.F.loadBalancing);
}

;// CONCATENATED MODULE: ./.build/doctor/load-balancer/examine-load-balancer.js




/** The way from the load balancer to the tasks; nothing for a service without one. */
async function examineLoadBalancer(patient) {
    const what = 'The load balancer';
    const service = await readOr(patient.service(), (error) => unknown('target-group', what, error));
    if ('lines' in service)
        return service.lines;
    const targets = service.value.setUp?.targets ?? [];
    if (targets.length === 0)
        return [];
    const definition = await readOr(patient.taskDefinition(), (error) => unknown('target-group', what, error));
    if ('lines' in definition)
        return definition.lines;
    const subnets = await readOr(patient.subnets(), () => []);
    const balanced = {
        service: service.value,
        definition: definition.value,
        subnets: 'value' in subnets ? subnets.value : [],
    };
    return (await Promise.all(targets.map((target) => examineTarget(patient, target, balanced)))).flat();
}
async function examineTarget(patient, target, balanced) {
    const { targetGroups } = patient.ports;
    const found = await readOr(targetGroups.findTargetGroup(target.targetGroupArn), (error) => unknown('target-group', `The target group ${target.targetGroupArn}`, error));
    if ('lines' in found)
        return found.lines;
    const group = found.value;
    const lines = judgeTargetGroup(target, group, balanced.definition, balanced.subnets[0]?.vpc);
    if (group === undefined)
        return lines;
    const rest = await Promise.all([
        examineTargets(patient, group),
        examineBalancers(patient, target, group, balanced),
        examineDraining(patient, group),
    ]);
    return [
        ...lines,
        ...judgeHealthCheck(target, group, balanced.definition, balanced.service),
        ...rest.flat(),
    ];
}
async function examineTargets({ ports }, group) {
    const targets = await readOr(ports.targetGroups.findTargets(group.arn), (error) => unknown('target-health', `The targets of ${group.name}`, error));
    return 'lines' in targets ? targets.lines : judgeTargets(group, targets.value);
}
async function examineDraining({ ports, config }, group) {
    const delay = await readOr(ports.targetGroups.findDeregistrationDelay(group.arn), (error) => unknown('deregistration-delay', `The deregistration delay of ${group.name}`, error));
    return 'lines' in delay ? delay.lines : [judgeDraining(group, delay.value, config.watch.timeoutMs)];
}
async function examineBalancers(patient, target, group, { service, subnets }) {
    const { targetGroups } = patient.ports;
    const balancers = await readOr(targetGroups.findLoadBalancers(group.loadBalancers), (error) => unknown('load-balancer', `The load balancer of ${group.name}`, error));
    if ('lines' in balancers)
        return balancers.lines;
    const { network } = service;
    const access = balancers.value.map((one) => examine_load_balancer_examineAccess(patient, one, { target, group, network }));
    return [
        ...balancers.value.flatMap((one) => judgeLoadBalancer(one, subnets)),
        ...(await Promise.all(access)).flat(),
    ];
}
async function examine_load_balancer_examineAccess({ ports, ...patient }, balancer, { target, group, network }) {
    if (network === undefined)
        return [];
    const [groups, subnets] = await Promise.all([
        readOr(patient.securityGroups(), (error) => unknown('target-access', 'Whom the tasks let in', error)),
        readOr(ports.network.findSubnets(balancer.subnets), () => []),
    ]);
    if ('lines' in groups)
        return groups.lines;
    const blocks = 'value' in subnets ? subnets.value.map(({ block }) => block) : [];
    const check = Number(group.check.port);
    const asked = [...new Set([target.port, ...(Number.isNaN(check) ? [] : [check])])];
    return judgeAccess(balancer, network, groups.value, asked, blocks);
}

;// CONCATENATED MODULE: ./.build/doctor/logs/judge-log-group.js


/** Whether containers can write to a log group, and whether their lines ever go; `mayCreate` is asked where it is missing. */
function judgeLogGroup(destination, found, mayCreate) {
    const { group, creates } = destination;
    if (found !== undefined)
        return [ok('log-group', `${group} exists`), retention(group, found)];
    if (!creates) {
        return [
            failed('log-group', `The log group ${group} does not exist: no task can start.`, `Create it (aws logs create-log-group --log-group-name ${group}), or set awslogs-create-group to true.`, references/* references */.F.logs),
        ];
    }
    return [
        mayCreate === true ? ok('log-group', `${group} is created by the first task`) : refused(group, mayCreate),
    ];
}
function refused(group, mayCreate) {
    if (mayCreate === undefined) {
        return skipped('log-group', `${group} is to be created by the first task; whether it may is not known.`);
    }
    return failed('log-group', `The log group ${group} does not exist, and the execution role may not create it (logs:CreateLogGroup).`, `Create it (aws logs create-log-group --log-group-name ${group}), or allow logs:CreateLogGroup to the execution role.`, references/* references */.F.logs);
}
function retention(group, { retentionDays }) {
    if (retentionDays !== undefined)
        return ok('log-retention', `${group} keeps lines for ${retentionDays} days`);
    return warning('log-retention', `${group} keeps every line for ever, and CloudWatch Logs charges for what it keeps.`, `Set a time: aws logs put-retention-policy --log-group-name ${group} --retention-in-days 30.`);
}
/** Containers that write nowhere. */
function judgeSilence(containers) {
    if (containers.length === 0)
        return [];
    return [
        warning('log-driver', `${containers.join(', ')}: what ${containers.length === 1 ? 'this container writes' : 'these containers write'} is kept nowhere, so that a failure cannot be explained.`, 'Give it a logConfiguration with the driver awslogs, or set log-group.', references/* references */.F.logs),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/logs/log-destinations.js

/** Each log group of the driver awslogs once. */
function logDestinations(definition) {
    const all = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).flatMap(({ value }) => {
        const { logDriver, options } = (0,json_value/* objectIn */.D7)(value.logConfiguration);
        const own = (0,json_value/* objectIn */.D7)(options);
        const [group, region] = [own['awslogs-group'], own['awslogs-region']];
        if (logDriver !== 'awslogs' || typeof group !== 'string')
            return [];
        const creates = String(own['awslogs-create-group']) === 'true';
        return [{ group, creates, ...(typeof region === 'string' ? { region } : {}) }];
    });
    return [...new Map(all.map((one) => [`${one.region}/${one.group}`, one])).values()];
}
/** Essential containers whose output goes nowhere that anybody could read it later. */
function silentContainers(definition) {
    return (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).flatMap(({ value }) => value.essential === false || value.logConfiguration !== undefined ? [] : [String(value.name)]);
}

;// CONCATENATED MODULE: ./.build/doctor/logs/examine-logs.js




/** Where the containers write. */
async function examineLogs(patient) {
    const definition = await readOr(patient.taskDefinition(), (error) => unknown('log-group', 'The log groups', error));
    if ('lines' in definition)
        return definition.lines;
    const groups = logDestinations(definition.value).map((one) => examineGroup(patient, definition.value, one));
    return [...(await Promise.all(groups)).flat(), ...judgeSilence(silentContainers(definition.value))];
}
async function examineGroup({ ports, region: home }, definition, destination) {
    const { group, region, creates } = destination;
    const found = await readOr(ports.logGroups.findLogGroup(group, region), (error) => unknown('log-group', `The log group ${group}`, error));
    if ('lines' in found)
        return found.lines;
    const { executionRoleArn } = definition;
    const asks = found.value === undefined && creates && typeof executionRoleArn === 'string';
    return judgeLogGroup(destination, found.value, asks ? await mayCreate(ports.roles, executionRoleArn, region ?? (await home()), group) : undefined);
}
/** Undefined where IAM may not be asked. */
async function mayCreate(roles, principal, region, group) {
    const [, partition, , , account] = principal.split(':');
    const resource = `arn:${partition}:logs:${region}:${account}:log-group:${group}:log-stream:`;
    try {
        const [decision] = await roles.simulate({ principal, actions: ['logs:CreateLogGroup'], resource });
        return decision?.isAllowed;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/doctor/network/way-out.js
const EVERYWHERE = ['0.0.0.0/0', '::/0'];
/** A subnet's own route table, or else the VPC's main one (source: Amazon VPC user guide, "Route table concepts"). */
function tableOf({ id }, tables) {
    return tables.find(({ subnets }) => subnets.includes(id)) ?? tables.find(({ isMain }) => isMain);
}
function wayOut(subnet, tables) {
    const routes = tableOf(subnet, tables)?.routes ?? [];
    const defaults = routes.filter(({ destination }) => EVERYWHERE.includes(destination));
    const route = defaults.find(({ isActive }) => isActive) ?? defaults[0];
    if (route === undefined)
        return { kind: 'none' };
    if (!route.isActive)
        return { kind: 'broken', target: route.target };
    return route.target.startsWith('igw-')
        ? { kind: 'internet gateway' }
        : { kind: 'through', target: route.target };
}

;// CONCATENATED MODULE: ./.build/doctor/network/judge-way-out.js



/** Whether tasks on Fargate can fetch their image, secrets and log stream from each of their subnets. */
function judgeWayOut(ways, needs) {
    const lines = ways.subnets.map((subnet) => subnetLine(subnet, ways, needs));
    const failures = lines.filter(({ status }) => status === 'failed');
    const outs = ways.subnets.map((subnet) => wayOut(subnet, ways.tables));
    if (failures.length > 0)
        return failures;
    return [...lines, ...uselessAddress(ways, outs)];
}
function subnetLine(subnet, ways, needs) {
    const out = wayOut(subnet, ways.tables);
    if (out.kind === 'through')
        return ok('way-out', `${subnet.id} leads out through ${out.target}`);
    if (out.kind === 'internet gateway' && ways.publicAddress)
        return ok('way-out', `${subnet.id} reaches the internet, and its tasks have public addresses`);
    const missing = missingEndpoints(subnet, ways, needs);
    if (missing.length === 0 && needs.elsewhere.length === 0)
        return ok('way-out', `${subnet.id} reaches what tasks need through VPC endpoints`);
    return noWay(subnet, out, missing, needs);
}
function noWay({ id }, out, missing, { elsewhere }) {
    const lost = [
        ...(missing.length > 0 ? [`no endpoint for ${missing.join(', ')}`] : []),
        ...(elsewhere.length > 0 ? [`no way to ${elsewhere.join(', ')}`] : []),
    ].join(' and ');
    if (out.kind === 'internet gateway') {
        return failed('public-address', `${id} leads to an internet gateway, and its tasks get no public address: they reach nothing outside (${lost}).`, 'Set assignPublicIp to ENABLED, or use private subnets behind a NAT gateway.', references/* references */.F.fargateNetworking);
    }
    const broken = out.kind === 'broken' ? `The way out of ${id}, ${out.target}, is gone` : `${id} has no way out`;
    return failed('way-out', `${broken}, and there is ${lost}: a task there cannot start.`, out.kind === 'broken'
        ? 'Lead the subnet’s default route to a NAT gateway that exists.'
        : 'Give the subnet’s route table a default route to a NAT gateway, or the VPC the endpoints that are missing.', references/* references */.F.fargateNetworking);
}
/** Without endpoints. */
function reachesInternet(subnet, { tables, publicAddress }) {
    const { kind } = wayOut(subnet, tables);
    return kind === 'through' || (kind === 'internet gateway' && publicAddress);
}
/** Ends of the service names that no endpoint leads to from a subnet. */
function missingEndpoints(subnet, { tables, endpoints }, { services }) {
    const table = tableOf(subnet, tables)?.id;
    return services.filter((service) => endpoints.every((endpoint) => !endpoint.isAvailable ||
        !leadsTo(endpoint, service) ||
        (endpoint.type === 'Gateway' && !endpoint.routeTables.includes(table ?? ''))));
}
/** `com.amazonaws.eu-central-1.ecr.api` is the endpoint of `ecr.api`. */
function leadsTo({ service: name }, service) {
    return name.endsWith(`.${service}`) && !(service === 'ssm' && name.endsWith('-ssm'));
}
function uselessAddress({ publicAddress, subnets }, outs) {
    if (!publicAddress)
        return [ok('public-address', 'tasks get no public address, and need none')];
    const closed = subnets.filter((_, index) => outs[index]?.kind !== 'internet gateway').map(({ id }) => id);
    if (closed.length === 0)
        return [ok('public-address', 'tasks get public addresses, which they need')];
    return [
        warning('public-address', `assignPublicIp is ENABLED, and ${closed.join(', ')} ${closed.length === 1 ? 'has' : 'have'} no internet gateway: the public addresses of tasks there lead nowhere, and cost.`, 'Set assignPublicIp to DISABLED.', references/* references */.F.fargateNetworking),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/network/judge-endpoints.js



/** Names that tasks ask for have to be resolved, and private names of endpoints need more than that. */
function judgeDns({ resolves, givesNames }, used) {
    if (!resolves) {
        return failed('vpc-dns', 'The VPC has no DNS resolver (enableDnsSupport is off): a task does not find ECR.', 'Switch it on: aws ec2 modify-vpc-attribute --enable-dns-support.');
    }
    if (!givesNames && used.some(({ hasPrivateNames }) => hasPrivateNames)) {
        return failed('vpc-dns', 'enableDnsHostnames of the VPC is off: the private names of its endpoints do not lead to them.', 'Switch it on: aws ec2 modify-vpc-attribute --enable-dns-hostnames.');
    }
    return ok('vpc-dns', 'the VPC resolves names');
}
/** Interface endpoints that tasks use when they start: with private names even where there is another way out. */
function usedEndpoints(ways, { services }) {
    const hasOther = ways.subnets.every((subnet) => reachesInternet(subnet, ways));
    return ways.endpoints.filter((endpoint) => endpoint.type === 'Interface' &&
        endpoint.isAvailable &&
        services.some((service) => leadsTo(endpoint, service)) &&
        (endpoint.hasPrivateNames || !hasOther));
}
/** Whether an interface endpoint lets tasks in, and is found by them. */
function judgeEndpoint(endpoint, groups, tasks) {
    const { id, service } = endpoint;
    const own = groups.filter((group) => endpoint.groups.includes(group.id));
    if (!endpoint.hasPrivateNames && !service.endsWith('.s3')) {
        return failed('endpoint-names', `The endpoint ${id} (${service}) has no private names: tasks do not use it, and have no other way.`, 'Switch private DNS names on: aws ec2 modify-vpc-endpoint --private-dns-enabled.');
    }
    if (own.length > 0 && !letsIn(own, 443, tasks)) {
        return failed('endpoint-access', `The endpoint ${id} (${service}) does not let the tasks in: ${endpoint.groups.join(', ')} takes no TCP 443 from ${tasks.groups.join(', ') || 'their security group'}.`, 'Let TCP 443 from the tasks’ security group into that of the endpoint.');
    }
    return ok('endpoint-access', `the endpoint ${id} (${service}) lets tasks in`);
}

;// CONCATENATED MODULE: ./.build/doctor/network/judge-security-groups.js



/** Whether the tasks' security groups are there, in the VPC of the subnets, and let tasks out. */
function judgeSecurityGroups(wanted, found, vpc) {
    const missing = wanted.filter((id) => found.every((group) => group.id !== id));
    if (missing.length > 0) {
        return [
            failed('task-security-groups', `${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not exist in this account and region: no task can start.`, 'Give the service security groups that exist (aws ecs update-service --network-configuration).'),
        ];
    }
    const foreign = found.filter((group) => vpc !== undefined && group.vpc !== vpc);
    if (foreign.length > 0) {
        return [
            failed('task-security-groups', `${foreign.map(({ id }) => id).join(', ')} is of another VPC than the service’s subnets (${vpc}).`, 'Give the service security groups of the VPC of its subnets.'),
        ];
    }
    if (wanted.length === 0)
        return [ok('task-security-groups', 'tasks have the default security group of the VPC')];
    return [ok('task-security-groups', `${wanted.join(', ')} of ${vpc ?? 'the VPC'}`), outgoing(wanted, found)];
}
function outgoing(wanted, found) {
    if (letsOut(found, 443))
        return ok('outgoing-https', 'tasks may call HTTPS addresses');
    return failed('outgoing-https', `${wanted.join(', ')} ${wanted.length === 1 ? 'lets' : 'let'} no HTTPS out (TCP 443): a task cannot fetch its image, its secrets or its log stream.`, 'Add a rule for outgoing TCP 443 to a security group of the tasks.', references/* references */.F.fargateNetworking);
}

;// CONCATENATED MODULE: ./.build/doctor/network/judge-subnets.js


/** Whether the subnets that the service names are there, and in one VPC. */
function judgeSubnets(wanted, found) {
    const missing = wanted.filter((id) => found.every((subnet) => subnet.id !== id));
    if (missing.length > 0) {
        return failed('subnets', `${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not exist in this account and region: a task that is put there cannot start.`, 'Give the service subnets that exist (aws ecs update-service --network-configuration).');
    }
    const vpcs = [...new Set(found.map(({ vpc }) => vpc))];
    if (vpcs.length > 1) {
        return failed('subnets', `The service’s subnets are in several VPCs: ${vpcs.join(', ')}.`, 'Give the service subnets of one VPC.');
    }
    const zones = new Set(found.map(({ zone }) => zone)).size;
    return ok('subnets', `${wanted.join(', ')} of ${vpcs.join('')}, in ${zones} ${zones === 1 ? 'zone' : 'zones'}`);
}
/** Whether there are addresses for the tasks that a deployment starts beside the old ones; each task takes one. */
function judgeAddresses(found, { extra, desired }) {
    if (found.length === 0 || desired === 0)
        return [];
    const free = found.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0);
    const full = found.filter(({ freeAddresses }) => freeAddresses === 0).map(({ id }) => id);
    const remedy = 'Add a subnet to the service, free addresses, or lower maximumPercent.';
    if (free === 0 && extra > 0) {
        const text = 'The service’s subnets have no free address left: no task of a deployment can start.';
        return [failed('subnet-addresses', text, remedy, references/* references */.F.awsvpc)];
    }
    if (free < extra) {
        const text = `The service’s subnets have ${free} free ${free === 1 ? 'address' : 'addresses'}, and a deployment may start ${extra} tasks beside the old ones: it waits for old tasks to stop.`;
        return [warning('subnet-addresses', text, remedy, references/* references */.F.awsvpc)];
    }
    if (full.length > 0) {
        const text = `${full.join(', ')} ${full.length === 1 ? 'has' : 'have'} no free address left: a task that is put there cannot start.`;
        return [warning('subnet-addresses', text, remedy, references/* references */.F.awsvpc)];
    }
    return [ok('subnet-addresses', `${free} addresses are free; a deployment needs ${extra}`)];
}

;// CONCATENATED MODULE: ./.build/doctor/network/start-needs.js


/** An image that is not built yet has the repository's name alone. Source: Amazon ECR user guide, "Amazon ECR interface VPC endpoints"; ECS developer guide, "VPC endpoints". */
function startNeeds(definition, repository) {
    const isEcr = (image) => image === repository || (0,ecr_address/* ecrAddress */.r)(image) !== undefined;
    const containers = (0,json_value/* objectsIn */.Qv)(definition.containerDefinitions).map(({ value }) => value);
    const images = containers.map(({ image }) => String(image));
    const sources = containers.flatMap((container) => [
        ...(0,json_value/* objectsIn */.Qv)(container.secrets).map(({ value }) => String(value.valueFrom)),
        ...(0,json_value/* objectsIn */.Qv)((0,json_value/* objectIn */.D7)(container.logConfiguration).secretOptions).map(({ value }) => String(value.valueFrom)),
        ...Object.values((0,json_value/* objectIn */.D7)(container.repositoryCredentials)).map(String),
    ]);
    const isSecret = (source) => source.includes(':secretsmanager:');
    const logs = containers.some(({ logConfiguration }) => (0,json_value/* objectIn */.D7)(logConfiguration).logDriver === 'awslogs');
    return {
        services: [
            ...(images.some(isEcr) ? ['ecr.api', 'ecr.dkr', 's3'] : []),
            ...(logs ? ['logs'] : []),
            ...(sources.some(isSecret) ? ['secretsmanager'] : []),
            ...(sources.some((source) => !isSecret(source)) ? ['ssm'] : []),
        ],
        elsewhere: images.filter((image) => !isEcr(image)),
    };
}

;// CONCATENATED MODULE: ./.build/doctor/network/examine-network.js








/** The network of the tasks; nothing where they share that of their instance. */
async function examineNetwork(patient) {
    const service = await readOr(patient.service(), (error) => unknown('subnets', 'The network', error));
    if ('lines' in service)
        return service.lines;
    const { network } = service.value;
    if (network === undefined)
        return [];
    const subnets = await readOr(patient.subnets(), (error) => unknown('subnets', 'The subnets', error));
    const found = 'value' in subnets ? subnets.value : [];
    const [groups, ways] = await Promise.all([
        examineGroups(patient, network, found),
        examineWays(patient, service.value, network, found),
    ]);
    if ('lines' in subnets)
        return [...subnets.lines, ...groups];
    const room = rolloutRoom(service.value, patient.config.update.desiredCount);
    return [judgeSubnets(network.subnets, found), ...judgeAddresses(found, room), ...groups, ...ways];
}
async function examineGroups(patient, { securityGroups }, subnets) {
    const found = await readOr(patient.securityGroups(), (error) => unknown('task-security-groups', 'The security groups', error));
    if ('lines' in found)
        return found.lines;
    return judgeSecurityGroups(securityGroups, found.value, subnets[0]?.vpc);
}
/** What tasks reach before they run; on an instance its agent does that, by the instance's own network. */
async function examineWays(patient, service, network, subnets) {
    const vpc = subnets[0]?.vpc;
    if (vpc === undefined)
        return [];
    const definition = await readOr(patient.taskDefinition(), (error) => unknown('way-out', 'What tasks have to reach', error));
    if ('lines' in definition)
        return definition.lines;
    if (launchPlace(service, definition.value) !== 'FARGATE') {
        return [ok('way-out', 'the agent of the instance fetches what tasks need, by the instance’s network')];
    }
    const { network: port } = patient.ports;
    const read = Promise.all([port.findRouteTables(vpc), port.findEndpoints(vpc), port.findDns(vpc)]);
    const found = await readOr(read, (error) => unknown('way-out', 'The way out of the subnets', error));
    if ('lines' in found)
        return found.lines;
    const [tables, endpoints, dns] = found.value;
    const ways = { subnets, tables, endpoints, publicAddress: network.publicAddress };
    const needs = startNeeds(definition.value, patient.config.image.repository);
    const used = usedEndpoints(ways, needs);
    return [
        ...judgeWayOut(ways, needs),
        judgeDns(dns, used),
        ...(await examineEndpoints(patient, used, {
            groups: network.securityGroups,
            blocks: subnets.map(({ block }) => block),
        })),
    ];
}
async function examineEndpoints({ ports }, used, tasks) {
    const ids = [...new Set(used.flatMap(({ groups }) => groups))];
    const groups = await readOr(ports.network.findSecurityGroups(ids), (error) => unknown('endpoint-access', 'Whom the endpoints let in', error));
    if ('lines' in groups)
        return groups.lines;
    return used.map((endpoint) => judgeEndpoint(endpoint, groups.value, tasks));
}

// EXTERNAL MODULE: ./.build/steps/lifecycle/lifecycle-file.js
var lifecycle_file = __webpack_require__(98828);
// EXTERNAL MODULE: ./.build/plan/lifecycle-policy.js + 2 modules
var lifecycle_policy = __webpack_require__(71313);
// EXTERNAL MODULE: ./.build/plan/spares-marks.js
var spares_marks = __webpack_require__(66013);
;// CONCATENATED MODULE: ./.build/doctor/repository/judge-lifecycle.js



const manage = 'Set lifecycle: replace to have ecs-ship write one that keeps what runs, or give the policy that first rule (docs/lifecycle.md).';
/** Whether old images go, and only those that nobody runs. */
function judgeLifecycle(lifecycle, current, file) {
    const decision = (0,lifecycle_policy/* decideLifecycle */.Nh)(lifecycle, current, file);
    if ('put' in decision)
        return [ok('lifecycle-policy', `the next ship sets it: ${decision.why}`)];
    if (current === undefined)
        return [
            warning('lifecycle-policy', 'No lifecycle policy, and lifecycle is off: every image is kept, and paid for, for ever.', 'Leave lifecycle: off out, or set a policy of your own.'),
        ];
    if ((0,spares_marks/* sparesMarks */.$)(current))
        return [ok('lifecycle-policy', 'the lifecycle policy keeps what runs')];
    return [
        warning('lifecycle-policy', 'The lifecycle policy is not ecs-ship’s, and may expire the image that the service runs: then ECS can start no further task of it.', manage),
    ];
}

// EXTERNAL MODULE: ./.build/plan/repository-policy.js
var repository_policy = __webpack_require__(11877);
// EXTERNAL MODULE: ./.build/plan/tag-mutability.js
var tag_mutability = __webpack_require__(10301);
;// CONCATENATED MODULE: ./.build/doctor/repository/judge-repository.js



const update = 'Set repository-update, and the next ship changes that.';
/** Whether anybody looks for vulnerabilities. */
function judgeScanning({ scan, repository }, { name, scanOnPush }) {
    if (scanOnPush)
        return ok('repository-scan', 'images are scanned on push');
    if (scan.gate !== 'off')
        return ok('repository-scan', 'images are not scanned on push: a ship has them scanned');
    if (repository.update)
        return ok('repository-scan', 'scanning on push is set by the next ship');
    return warning('repository-scan', `Nobody scans the images of ${name}: neither the repository on push nor a ship (scan: off).`, `Set scan to report or stricter. ${update}`);
}
/** Tags that move have to be movable, and tags of commits had better not. */
function judgeTags({ image, repository: { update: updates } }, found) {
    const filters = (0,tag_mutability/* filtersFor */.DY)(image.tags, () => undefined);
    const moving = [...(image.latest === false ? [] : ['latest']), ...filters.slice(2)];
    const stuck = moving.filter((one) => !(0,tag_mutability/* isMovable */.dS)(found, one));
    if (updates)
        return ok('tag-mutability', 'the next ship sets which tags can be moved');
    if (stuck.length > 0)
        return failed('tag-mutability', `${stuck.join(', ')} cannot be moved to a new image: tags of ${found.name} are immutable (${found.mutability}).`, `${update} Or leave the tag out (option ${stuck.includes('latest') ? 'latest: false' : 'tags'}).`, 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html');
    if ((0,tag_mutability/* isMovable */.dS)(found, '0123456789abcdef0123456789abcdef01234567'))
        return warning('tag-mutability', `Tags of commits can be overwritten in ${found.name} (${found.mutability}).`, update, 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html');
    return ok('tag-mutability', 'tags of commits are immutable, and those that move can be moved');
}
/** Who may use the repository besides its own account. */
function judgePolicy({ repository }, name, policy) {
    if ((0,repository_policy/* isOpenToEveryone */.zl)(policy))
        return [
            warning('repository-policy', `The policy of ${name} lets everybody with an AWS account in (Principal "*" without a condition).`, 'Name the accounts in it, or add a condition such as aws:PrincipalOrgID.'),
        ];
    const lacking = repository.update ? [] : (0,repository_policy/* lackingAccounts */.ms)(policy, repository.pullAccounts);
    if (lacking.length === 0)
        return [ok('repository-policy', 'the repository is not open to everybody')];
    return [
        warning('repository-policy', `The policy of ${name} does not let ${lacking.join(', ')} pull (pull-accounts).`, update),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/repository/examine-repository.js





/** The repository that a build is pushed to: its settings, its policies, and what they do to what runs. */
async function examineRepository(patient) {
    const { config, ports, run } = patient;
    if (!(0,builds_image/* buildsImage */.R)(config))
        return [];
    const { repository: name } = config.image;
    const [repository, policy, access, file] = await Promise.all([
        readOr(patient.repository(), (error) => unknown('repository', `Whether the repository ${name} exists`, error)),
        readOr(ports.ecr.findLifecyclePolicy(name), (error) => unknown('lifecycle-policy', 'What the lifecycle policy is', error)),
        readOr(ports.ecr.findRepositoryPolicy(name), (error) => unknown('repository-policy', 'Whom the repository lets in', error)),
        readOr((0,lifecycle_file/* readPolicyFile */.B)(run), (error) => failedBy('lifecycle-policy', error)),
    ]);
    const lifecycle = 'lines' in policy
        ? policy.lines
        : 'lines' in file
            ? file.lines
            : judgeLifecycle(config.lifecycle, policy.value, file.value);
    if ('lines' in repository)
        return [...repository.lines, ...lifecycle];
    const found = repository.value;
    if (found === undefined)
        return [ok('repository', `${name} does not exist yet; the first ship creates it`), ...lifecycle];
    return [
        ok('repository', found.uri),
        judgeScanning(config, found),
        judgeTags(config, found),
        ...lifecycle,
        ...('lines' in access ? access.lines : judgePolicy(config, name, access.value)),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/home.js

/** Where the tasks of the service run; its ARN tells. */
async function homeOf({ service }) {
    return (0,resources/* hereOf */.I)((await service()).arn);
}

;// CONCATENATED MODULE: ./.build/doctor/secrets/find-used.js

/** Looks for each, where it lies: secrets one by one, parameters of a region in one request. */
async function findUsed(patient, uses) {
    const home = await patient.region();
    const elsewhere = ({ region }) => (region === home ? undefined : region);
    const regions = [...new Set(uses.filter(({ kind }) => kind === 'parameter').map(elsewhere))];
    const lists = new Map(regions.map((region) => [region, namesOf(patient, uses, region, elsewhere)]));
    return Promise.all(uses.map((use) => attempt(use, async () => {
        if (use.kind === 'secret')
            return patient.secret(use.arn, elsewhere(use));
        const list = await lists.get(elsewhere(use));
        const found = list?.find(({ name }) => name.replace(/^\//, '') === use.name);
        return found && { isDeleted: false, ...(found.kmsKey === undefined ? {} : { kmsKey: found.kmsKey }) };
    })));
}
/** An ARN does not tell whether the name has a slash before it. */
function namesOf({ parameters }, uses, region, regionOf) {
    const its = uses.filter((use) => use.kind === 'parameter' && regionOf(use) === region);
    const names = its.flatMap(({ name }) => (name.includes('/') ? [`/${name}`] : [name, `/${name}`]));
    return parameters([...new Set(names)].sort().join('\n'), region);
}
async function attempt(use, look) {
    try {
        return { use, found: await look() };
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        return { use, found: undefined, error };
    }
}

;// CONCATENATED MODULE: ./.build/doctor/secrets/secret-uses.js
/** Every use, in the order of the containers; what is neither is left out: `valueFrom` is checked elsewhere. */
function secretUses(definition, home) {
    const containers = (definition.containerDefinitions ?? []);
    return containers.flatMap((container) => valuesOf(container).flatMap(([used, valueFrom]) => {
        const found = reference(valueFrom, home);
        return found === undefined ? [] : [{ container: `${container.name}`, for: used, ...found }];
    }));
}
function valuesOf({ secrets, logConfiguration, repositoryCredentials }) {
    const log = (logConfiguration ?? {});
    const { credentialsParameter } = (repositoryCredentials ?? {});
    const listed = [...listOf(secrets), ...listOf(log.secretOptions)].map(({ name, valueFrom }) => [`${name}`, `${valueFrom}`]);
    return credentialsParameter === undefined
        ? listed
        : [...listed, ['its registry', `${credentialsParameter}`]];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A name alone is a parameter's, in the region of the task (source: ECS API reference, Secret). */
function reference(text, home) {
    const words = text.split(':');
    const [scheme, , service, region = '', account = ''] = words;
    if (scheme === 'arn' && service === 'secretsmanager') {
        const arn = words.slice(0, 7).join(':');
        return { kind: 'secret', arn, name: words[6] ?? '', region, account, parts: words.slice(7) };
    }
    if (scheme === 'arn' && service !== 'ssm')
        return undefined;
    const { partition } = home;
    const name = (scheme === 'arn'
        ? words
            .slice(5)
            .join(':')
            .replace(/^parameter/, '')
        : text).replace(/^\//, '');
    const place = scheme === 'arn' ? { region, account } : home;
    const arn = `arn:${partition}:ssm:${place.region}:${place.account}:parameter/${name}`;
    return { kind: 'parameter', arn, name, region: place.region, account: place.account, parts: [] };
}

;// CONCATENATED MODULE: ./.build/doctor/secrets/key-needs.js


/**
 * What is encrypted with a key of one's own has to be decrypted by the execution role. An alias names no resource of a policy,
 * and is left out; so is what may not be read.
 */
async function keyNeeds(patient, definition, home) {
    const used = await findUsed(patient, secretUses(definition, home)).catch(() => []);
    const keys = used.flatMap(({ found, use }) => {
        const { kmsKey } = found ?? {};
        if (kmsKey === undefined || /alias\//.test(kmsKey))
            return [];
        return [
            kmsKey.startsWith('arn:')
                ? kmsKey
                : `arn:${home.partition}:kms:${use.region}:${use.account}:key/${kmsKey}`,
        ];
    });
    return [...new Set(keys)].map((resource) => ({ what: 'secrets', actions: ['kms:Decrypt'], resource }));
}

;// CONCATENATED MODULE: ./.build/doctor/roles/execution-needs.js



/** Source: ECS developer guide, "Amazon ECS task execution IAM role". */
function executionNeeds(definition, home) {
    const containers = (definition.containerDefinitions ?? []);
    const all = [
        ...containers.flatMap((container) => pullNeeds(`${container.image ?? ''}`, home)),
        ...containers.flatMap((container) => logNeeds(container, home)),
        ...secretNeeds(definition, home),
    ];
    return [...new Map(all.map((need) => [JSON.stringify(need), need])).values()];
}
function pullNeeds(image, { partition, region, account }) {
    const address = (0,ecr_address/* ecrAddress */.r)((0,repository_of/* repositoryOf */._)(image));
    if (address === undefined)
        return [];
    const { registryId = account, region: home = region } = address.place;
    const resource = `arn:${partition}:ecr:${home}:${registryId}:repository/${address.repository}`;
    return [
        { what: 'pull', actions: ['ecr:GetAuthorizationToken'], resource: '*' },
        { what: 'pull', actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], resource },
    ];
}
/** To create the group matters only where there is none, which `examine-logs` tells. */
function logNeeds({ logConfiguration }, home) {
    const { logDriver, options = {} } = (logConfiguration ?? {});
    const group = options['awslogs-group'];
    if (logDriver !== 'awslogs' || group === undefined)
        return [];
    const region = options['awslogs-region'] ?? home.region;
    const arn = `arn:${home.partition}:logs:${region}:${home.account}:log-group:${group}`;
    const stream = `${arn}:log-stream:${options['awslogs-stream-prefix'] ?? 'ecs'}/example`;
    return [{ what: 'logs', actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resource: stream }];
}
function secretNeeds(definition, home) {
    return secretUses(definition, home).map(({ kind, arn }) => ({
        what: 'secrets',
        actions: [kind === 'secret' ? 'secretsmanager:GetSecretValue' : 'ssm:GetParameters'],
        resource: arn,
    }));
}

;// CONCATENATED MODULE: ./.build/doctor/roles/judge-execution.js

const words = {
    pull: { well: 'pull the images from ECR', failure: 'cannot pull from ECR' },
    logs: { well: 'write the logs', failure: 'cannot write the logs' },
    secrets: { well: 'read the secrets', failure: 'cannot read secrets' },
};
/** A line for each thing that the role is for. */
function judgeExecution(role, needs, denied) {
    const kinds = [...new Set(needs.map(({ what }) => what))];
    return kinds.map((what) => {
        const its = denied.filter((one) => one.what === what);
        const id = `execution-role-${what}`;
        if (its.length === 0)
            return ok(id, `the execution role ${role} may ${words[what].well}`);
        const list = judge_execution_listOf(its);
        const cause = its[0]?.because === undefined ? '' : ` (${its[0].because})`;
        return failed(id, `The execution role ${role} ${words[what].failure}, so no task would start: it is not allowed ${list}${cause}.`, what === 'secrets'
            ? `Allow ${list} to the role.`
            : 'Attach the policy AmazonECSTaskExecutionRolePolicy to the role, or allow it that.', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html');
    });
}
/** The actions of each resource together. */
function judge_execution_listOf(denied) {
    const resources = [...new Set(denied.map(({ resource }) => resource))];
    const actionsOn = (resource) => denied
        .filter((one) => one.resource === resource)
        .map(({ action }) => action)
        .join(', ');
    return resources.map((resource) => `${actionsOn(resource)} on ${resource}`).join('; ');
}

;// CONCATENATED MODULE: ./.build/doctor/roles/task-roles.js
/** The roles of a task definition. */
function taskRoles({ taskRoleArn, executionRoleArn }) {
    return [...roleOf('task', taskRoleArn), ...roleOf('execution', executionRoleArn)];
}
function roleOf(use, given) {
    if (typeof given !== 'string' || given === '')
        return [];
    const [, account, path = given] = /^arn:[^:]+:iam::(\d+):role\/(.+)$/.exec(given) ?? [];
    const name = path.split('/').at(-1) ?? path;
    return [{ use, given, name, ...(account === undefined ? {} : { account }) }];
}

;// CONCATENATED MODULE: ./.build/doctor/roles/examine-execution.js





/** May the execution role do what the start of the containers takes? */
async function examineExecution(patient, definition, home) {
    const needs = executionNeeds(definition, home);
    const role = taskRoles(definition).find(({ use }) => use === 'execution');
    if (role === undefined)
        return withoutRole(definition, needs);
    if (role.account !== undefined && role.account !== home.account)
        return [];
    // Where roles may not be looked at, the ARN of the definition is all there is; one that is not there is told as such.
    const looked = await readOr(patient.role(role.name), () => []);
    const given = role.given.startsWith('arn:') ? role.given : undefined;
    const principal = 'lines' in looked ? given : looked.value?.arn;
    if (principal === undefined || needs.length === 0)
        return [];
    const all = [...needs, ...(await keyNeeds(patient, definition, home))];
    const denied = await readOr(Promise.all(all.map((need) => deniedOf(patient, principal, need, home))), (error) => unknown('execution-role-pull', `What the execution role ${role.name} may do`, error));
    return 'lines' in denied ? denied.lines : judgeExecution(role.name, all, denied.value.flat());
}
async function deniedOf({ ports }, principal, { actions, resource, what }, { region }) {
    const context = { 'aws:RequestedRegion': region };
    const decisions = await ports.roles.simulate({ principal, actions, resource, context });
    return decisions
        .filter(({ isAllowed }) => !isAllowed)
        .map(({ action, because }) => ({ what, action, resource, because }));
}
/** On container instances their own role pulls and writes logs, but reads no secrets. */
function withoutRole(definition, needs) {
    const { requiresCompatibilities } = definition;
    const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
    const own = needs.filter(({ what }) => onFargate || what === 'secrets');
    if (own.length === 0)
        return [ok('execution-role', 'the task definition needs no execution role')];
    const purposes = { pull: 'to pull from ECR', logs: 'to write logs', secrets: 'to read secrets' };
    const why = [...new Set(own.map(({ what }) => purposes[what]))].join(', ');
    return [
        failed('execution-role', `The task definition has no execution role, which its tasks need ${why}.`, 'Set execution-role (or executionRoleArn) to a role with the policy AmazonECSTaskExecutionRolePolicy.', 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/roles/examine-passing.js


const examine_passing_page = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';
/** May the caller give these roles to tasks? Registering a revision with them asks for that. */
async function examinePassing(patient, roles, home) {
    const arns = [...new Set(await Promise.all(roles.map((role) => arnOf(patient, role, home))))];
    const asked = await readOr(principalOf(patient), (error) => notKnown(error));
    if ('lines' in asked)
        return asked.lines;
    const principal = asked.value;
    if (principal === undefined || arns.length === 0)
        return [];
    const context = { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' };
    const simulated = await readOr(Promise.all(arns.map((resource) => patient.ports.roles.simulate({ principal, actions: ['iam:PassRole'], resource, context }))), (error) => notKnown(error));
    if ('lines' in simulated)
        return simulated.lines;
    return judgePassing(principal, arns, simulated.value.flat());
}
const notKnown = (error) => unknown('pass-role', 'Whether the caller may pass the roles to ECS', error);
/** A name in the definition is a role of the account without a path. */
async function arnOf({ role }, { given, name }, home) {
    if (given.startsWith('arn:'))
        return given;
    const found = await role(name).catch(() => undefined);
    return found?.arn ?? `arn:${home.partition}:iam::${home.account}:role/${name}`;
}
function judgePassing(principal, arns, decisions) {
    const denied = arns.filter((_, at) => decisions[at]?.isAllowed === false);
    if (denied.length === 0)
        return [ok('pass-role', 'the caller may pass the roles to ECS')];
    return [
        failed('pass-role', `${principal} may not pass ${denied.join(' and ')} to ECS, so no revision can be registered with it.`, `Allow iam:PassRole on ${denied.join(', ')} on condition that iam:PassedToService is ecs-tasks.amazonaws.com (docs/iam.md).`, examine_passing_page),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/roles/trust-problem.js
/** What ECS says of itself when it takes a role for a task (source: ECS developer guide, "Task IAM role"). */
function contextOf({ partition, region, account }) {
    return {
        'aws:sourceaccount': account,
        'aws:sourcearn': `arn:${partition}:ecs:${region}:${account}:task/example/0123456789abcdef`,
    };
}
const principals = ['ecs-tasks.amazonaws.com', 'ecs-tasks.amazonaws.com.cn', '*'];
/** Why ECS may not take the role for tasks, as a clause; undefined where it may. */
function trustProblem(trust, home) {
    const statements = [trust.Statement ?? []].flat();
    const about = statements.filter((one) => trustsEcs(one) && isAssume(one));
    const allowing = about.filter(({ Effect }) => Effect === 'Allow');
    const denied = about.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined);
    if (denied)
        return 'a statement denies it to ecs-tasks.amazonaws.com';
    if (allowing.length === 0)
        return 'no statement lets ecs-tasks.amazonaws.com assume it';
    const problems = allowing.map(({ Condition }) => conditionProblem(Condition, home));
    return problems.includes(undefined) ? undefined : problems[0];
}
function trustsEcs({ Principal: principal }) {
    if (principal === '*')
        return true;
    const services = textsIn(principal?.Service);
    return services.some((one) => principals.includes(one));
}
function isAssume({ Action: action }) {
    return textsIn(action).some((one) => ['sts:assumerole', 'sts:*', '*'].includes(one.toLowerCase()));
}
/** Every condition has to hold; ECS tells no other keys than those two. */
function conditionProblem(condition, home) {
    const context = contextOf(home);
    for (const [operator, keys] of Object.entries((condition ?? {}))) {
        for (const [key, wanted] of Object.entries(keys)) {
            const given = context[key.toLowerCase()];
            const patterns = textsIn(wanted);
            if (given === undefined && !/IfExists$/.test(operator))
                return `it asks for ${key}, which ECS does not give`;
            if (given !== undefined && !holds(operator, patterns, given))
                return `its condition on ${key} is ${patterns.join(', ')}, which tasks in ${home.region} of account ${home.account} do not match`;
        }
    }
    return undefined;
}
function holds(operator, patterns, given) {
    const isLike = /Like|^Arn/.test(operator);
    const matches = patterns.some((one) => (isLike ? patternOf(one).test(given) : one === given));
    return /Not/.test(operator) ? !matches : matches;
}
function patternOf(pattern) {
    const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${source.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
function textsIn(value) {
    return value === undefined ? [] : [value].flat().map((one) => `${one}`);
}

;// CONCATENATED MODULE: ./.build/doctor/roles/judge-role.js


const judge_role_page = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';
/** Whether a role exists as it is written, and whether ECS may take it for tasks. */
function judgeRole(wanted, found, home) {
    const { use, given, name } = wanted;
    const what = `the ${use} role ${name}`;
    const option = use === 'task' ? 'task-role' : 'execution-role';
    if (found === undefined)
        return [
            failed(`${use}-role`, `There is no role ${name}, which the task definition has as its ${use} role.`, `Create the role, or correct ${use === 'task' ? 'taskRoleArn' : 'executionRoleArn'} in the task definition (option ${option}).`),
        ];
    if (given.startsWith('arn:') && given !== found.arn)
        return [
            failed(`${use}-role`, `The task definition has ${given} as its ${use} role, but the role ${name} is ${found.arn}.`, `Write ${found.arn} (option ${option}).`),
        ];
    return [ok(`${use}-role`, `${what} exists`), trustLine(wanted, found, home)];
}
function trustLine({ use, name }, { trust }, home) {
    const id = `${use}-role-trust`;
    if (trust === undefined)
        return skipped(id, `The trust policy of ${name} cannot be read.`);
    const problem = trustProblem(trust, home);
    if (problem === undefined)
        return ok(id, `ECS may take ${name} for tasks`);
    return failed(id, `ECS may not take ${name} for tasks: ${problem}.`, `Have the role’s trust policy allow sts:AssumeRole to the service ecs-tasks.amazonaws.com, at most on condition that aws:SourceAccount is ${home.account} and aws:SourceArn is like arn:${home.partition}:ecs:${home.region}:${home.account}:*.`, judge_role_page);
}
/** One of another account is no role for its tasks. */
function foreignRole({ use, given, account }, home) {
    return failed(`${use}-role`, `The ${use} role ${given} is of account ${account}; tasks run in account ${home.account}.`, 'Name a role of that account, which may assume the other one.', judge_role_page);
}

;// CONCATENATED MODULE: ./.build/doctor/roles/examine-roles.js






/** The roles of the tasks: that they exist, whom they trust, who may pass them, and what the execution role may do. */
async function examineRoles(patient) {
    const facts = await readOr(Promise.all([patient.taskDefinition(), homeOf(patient)]), (error) => unknown('execution-role', 'Whether the roles are right', error));
    if ('lines' in facts)
        return facts.lines;
    const [definition, home] = facts.value;
    const roles = taskRoles(definition);
    const found = await Promise.all([
        ...roles.map((role) => examineRole(patient, role, home)),
        examinePassing(patient, roles, home),
        examineExecution(patient, definition, home),
    ]);
    const without = roles.length === 0 ? [ok('task-role', 'the task definition has no task role')] : [];
    return [...without, ...found.flat()];
}
async function examineRole(patient, role, home) {
    if (role.account !== undefined && role.account !== home.account)
        return [foreignRole(role, home)];
    const found = await readOr(patient.role(role.name), (error) => unknown(`${role.use}-role`, `Whether the ${role.use} role ${role.name} exists and trusts ECS`, error));
    return 'lines' in found ? found.lines : judgeRole(role, found.value, home);
}

;// CONCATENATED MODULE: ./.build/doctor/secrets/judge-secrets.js

const judge_secrets_page = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html';
/** Each secret and parameter that cannot be read, and a line for all that can be; values are nobody's business. */
function judgeSecrets(used, home) {
    const problems = used.flatMap((one) => problemsOf(one, home.region));
    const ids = new Set(used.map(({ use }) => use.arn));
    const wrong = new Set(problems.map(({ arn }) => arn));
    const well = [...ids].filter((arn) => !wrong.has(arn)).length;
    const keys = used.filter(({ use, found }) => found !== undefined && `${use.parts[0] ?? ''}` !== '');
    return [
        ...problems.map(({ line }) => line),
        ...(well > 0
            ? [
                ok('secret', `${well} of ${ids.size} secrets and parameters exist${jsonKeys(keys.map(({ use }) => use))}`),
            ]
            : []),
    ];
}
function problemsOf({ use, found, error }, region) {
    const { arn, kind, parts } = use;
    const what = `${kind === 'secret' ? 'The secret' : 'The parameter'} ${use.name} (${use.for} of container ${use.container})`;
    const problem = (line) => ({ arn, line });
    const form = parts.length > 0 && parts.length !== 3 ? [problem(formLine(use))] : [];
    if (error !== undefined)
        return [...form, problem(unknown('secret', what, error))];
    if (found === undefined)
        return [...form, problem(missingLine(what, use))];
    if (found.isDeleted)
        return [...form, problem(deletedLine(what))];
    return use.region === region ? form : [...form, problem(regionLine(what, use, region))];
}
function missingLine(what, { region, account, kind }) {
    return failed('secret', `${what} does not exist in ${region} of account ${account}, so no task would start.`, kind === 'secret'
        ? 'Create it, or correct its ARN in the task definition (option secrets): ECS takes the full ARN with its six last characters.'
        : 'Create it, or correct its name in the task definition (option secrets); names are told apart by case.', judge_secrets_page);
}
function deletedLine(what) {
    return failed('secret', `${what} is being deleted, so that no task could read it.`, 'Restore it (aws secretsmanager restore-secret), or name another one.');
}
function regionLine(what, use, region) {
    return warning('secret-region', `${what} lies in ${use.region}, the tasks run in ${region}: they start only while both regions can be reached.`, use.kind === 'secret'
        ? `Replicate the secret to ${region} and name the replica.`
        : `Create the parameter in ${region}.`);
}
/** Source: ECS developer guide, "Pass Secrets Manager secrets through Amazon ECS environment variables". */
function formLine({ arn, parts, container, for: variable }) {
    const [key = '', stage = '', version = ''] = parts;
    return failed('secret-form', `${variable} of container ${container} has ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} after the secret’s ARN; ECS takes JSON key, version stage and version, all three or none.`, `Write ${arn}:${key}:${stage}:${version}`, judge_secrets_page);
}
/** Whoever reads the line must not take a key for proven. */
function jsonKeys(uses) {
    if (uses.length === 0)
        return '';
    const list = uses.map(({ name, parts }) => `${parts[0]} in ${name}`).join(', ');
    return `; whether there is a JSON key ${list} only the value tells, which is never read`;
}

;// CONCATENATED MODULE: ./.build/doctor/secrets/examine-secrets.js






/** The secrets and parameters of the task definition: do they exist, and where? Their values are never read. */
async function examineSecrets(patient) {
    const facts = await readOr(Promise.all([patient.taskDefinition(), homeOf(patient)]), (error) => unknown('secret', 'Whether the secrets exist', error));
    if ('lines' in facts)
        return facts.lines;
    const [definition, home] = facts.value;
    const named = await byName(patient);
    // A name that leads to nothing stands in the definition as it was written.
    const uses = secretUses(definition, home).filter(({ name }) => !named.missing.includes(name.split(':')[0] ?? ''));
    if (uses.length === 0 && named.lines.length === 0)
        return [ok('secret', 'the task definition has no secrets')];
    return [...named.lines, ...judgeSecrets(await findUsed(patient, uses), home)];
}
/** Those that the option names without an ARN. */
async function byName({ config, secret }) {
    const { overrides, revision } = config.taskDefinition;
    const names = revision === undefined ? (0,secret_reference/* namedSecrets */.p)(overrides.secrets) : [];
    const found = await Promise.all(names.map(async (name) => {
        const looked = await readOr(secret(name), (error) => unknown('secret', `The secret ${name}`, error));
        if ('lines' in looked)
            return { name, lines: looked.lines };
        return { name, lines: looked.value === undefined ? [missing(name)] : [] };
    }));
    const wrong = found.filter(({ lines }) => lines.length > 0);
    return { missing: wrong.map(({ name }) => name), lines: wrong.flatMap(({ lines }) => lines) };
}
function missing(name) {
    return failed('secret', `Secrets Manager has no secret ${JSON.stringify(name)} in this account and region.`, 'Create it, or correct the name under secrets; one of another account or region is written as its full ARN.');
}

;// CONCATENATED MODULE: ./.build/doctor/service/judge-rollout.js



/** Whether a deployment can go on at all, without an outage, and ends when it fails; `wanted` is `desired-count`. */
function judgeRollout(service, wanted) {
    const room = rolloutRoom(service, wanted);
    return [desiredCount(room), ...limits(service, room), ...breaker(service), ...alarms(service)];
}
function desiredCount({ desired }) {
    if (desired > 0)
        return ok('desired-count', `${desired} ${desired === 1 ? 'task is' : 'tasks are'} wanted`);
    return warning('desired-count', 'No task is wanted: a deployment starts none, so that it proves nothing.', 'Set desired-count, or run ecs-ship scale with the number of tasks.');
}
function limits({ rolloutLimits, setUp }, { desired, extra, spare }) {
    if (rolloutLimits === undefined || desired === 0 || (setUp && setUp.strategy !== 'ROLLING'))
        return [];
    const { minimumHealthyPercent: least, maximumPercent: most } = rolloutLimits;
    const percentages = `minimumHealthyPercent ${least} and maximumPercent ${most}`;
    if (extra === 0 && spare === 0) {
        return [
            failed('rollout-limits', `With ${percentages} ECS may neither start a task first nor stop one of ${desired}: a deployment never begins.`, 'Raise maximumPercent to 200, or lower minimumHealthyPercent.', references/* references */.F.rollingUpdate),
        ];
    }
    if (spare === desired && extra === 0 && setUp?.isDaemon !== true) {
        return [
            warning('rollout-limits', `With ${percentages} ECS stops every task before the first new one runs: each deployment is an outage.`, 'Set minimumHealthyPercent to 100 and maximumPercent to 200.', references/* references */.F.rollingUpdate),
        ];
    }
    return [ok('rollout-limits', `${percentages} let a deployment of ${desired} go on`)];
}
function breaker({ circuitBreaker, setUp }) {
    if (setUp && setUp.strategy !== 'ROLLING')
        return [];
    if (circuitBreaker.enabled && circuitBreaker.rollback) {
        return [ok('circuit-breaker', 'the circuit breaker is on and rolls back')];
    }
    return [
        warning('circuit-breaker', circuitBreaker.enabled
            ? 'The circuit breaker is on, but does not roll back: a deployment that fails leaves the service without its new tasks.'
            : 'The circuit breaker is off: ECS starts tasks that fail again and again, and never says that the deployment has failed.', 'Set deploymentCircuitBreaker with enable and rollback true.', references/* references */.F.circuitBreaker),
    ];
}
function alarms({ setUp }) {
    if (setUp?.alarms === undefined)
        return [];
    const { names, rollback } = setUp.alarms;
    const named = names.join(', ');
    if (names.length > 0 && rollback)
        return [ok('deployment-alarms', `${named} ${names.length === 1 ? 'rolls' : 'roll'} back a deployment`)];
    return [
        warning('deployment-alarms', names.length === 0
            ? 'Deployments are said to watch alarms, but none is named.'
            : `${named}: an alarm ends a deployment, but does not roll it back.`, 'Set alarms of the deployment configuration with alarmNames, enable and rollback true.'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/service/judge-service.js

/** Whether a service can be deployed to at the moment. */
function judgeService(service) {
    return [state(service), controller(service), underWay(service)];
}
function state({ name, status, running, desired }) {
    if (status === 'ACTIVE')
        return ok('service', `${name} is ACTIVE; ${running} of ${desired} tasks run`);
    return failed('service', `${name} is being deleted (status ${status}).`, 'Wait until it is gone and create it again, or correct the option service.');
}
function controller({ name, controller: type }) {
    if (type === 'ECS')
        return ok('deployment-controller', 'ECS itself deploys the service');
    return failed('deployment-controller', `${name} is deployed by ${type}, not by ECS.`, 'ecs-ship drives the ECS deployment controller; change the service’s deploymentController to ECS.');
}
function underWay({ deployments }) {
    const primary = deployments.find(({ status }) => status === 'PRIMARY');
    if (primary?.rolloutState === 'FAILED')
        return stuck(primary);
    if (primary?.rolloutState !== 'IN_PROGRESS')
        return ok('deployment-under-way', 'no deployment is under way');
    return warning('deployment-under-way', `Deployment ${primary.id} is under way (${primary.running} of ${primary.desired} tasks run, ${primary.failedTasks} failed); another takes its place.`, 'Wait for its end: ecs-ship status --watch follows it.');
}
function stuck({ id, rolloutStateReason }) {
    return warning('deployment-under-way', `Deployment ${id} has failed and was not rolled back${rolloutStateReason === undefined ? '.' : `: ${rolloutStateReason}`}`, 'Deploy a revision that works, or go back: ecs-ship rollback.');
}

;// CONCATENATED MODULE: ./.build/doctor/service/examine-service.js



/** The service, and how it is deployed. */
async function examineService(patient) {
    const service = await readOr(patient.service(), (error) => error.code === 'service-not-found'
        ? failedBy('service', error)
        : unknown('service', `The service ${patient.config.target.service}`, error));
    if ('lines' in service)
        return service.lines;
    return [...judgeService(service.value), ...judgeRollout(service.value, patient.config.update.desiredCount)];
}

// EXTERNAL MODULE: ./.build/check/check-rules.js + 23 modules
var check_rules = __webpack_require__(87753);
// EXTERNAL MODULE: ./.build/check/task-definition-view.js
var task_definition_view = __webpack_require__(1156);
;// CONCATENATED MODULE: ./.build/doctor/task-definition/examine-definition.js



/** Whether a ship could make its task definition, and what `ecs-ship check` says of it. */
async function examineDefinition(patient) {
    const planned = await readOr(patient.taskDefinition(), (error) => reasonsElsewhere.includes(error.code)
        ? skipped('task-definition', `The task definition is not known. ${error.message}`)
        : failedBy('task-definition', error));
    if ('lines' in planned)
        return planned.lines;
    const { family } = planned.value;
    return [
        ok('task-definition', `a revision of ${family} can be made, from ${sourceOf(patient.config)}`),
        ...judgeDefinition(planned.value, patient.config),
    ];
}
/** What lines of other areas tell. */
const reasonsElsewhere = [
    ...[
        'service-not-found',
        'cluster-not-found',
        'credentials-missing',
        'credentials-refused',
        'region-missing',
    ],
    ...['permission-denied', 'throttled', 'aws-unreachable', 'aws-unavailable', 'interrupted'],
];
function sourceOf({ taskDefinition: { revision, file, family, generate } }) {
    if (revision !== undefined)
        return `the revision ${revision} as it is`;
    if (file !== undefined)
        return file;
    if (family !== undefined)
        return `the newest revision of ${family}`;
    return generate === undefined ? 'the revision that runs' : 'the options';
}
/**
 * What the rules about task definitions find in the one that would be registered; only errors, since `check` tells the rest. What
 * ECS would refuse is refused before: these are unwise.
 */
function judgeDefinition(definition, config) {
    const taskDefinition = (0,task_definition_view/* taskDefinitionView */.mQ)('the task definition', JSON.stringify(definition));
    const placeOf = (option) => ({ file: option, line: 1, column: 1 });
    const input = { config, placeOf, isSet: () => false, taskDefinition };
    return check_rules/* checkRules */.M
        .filter(({ severity }) => severity === 'error')
        .flatMap((rule) => rule.find(input).map(({ message }) => lineOf(rule, message)));
}
function lineOf({ id, title, remedy, reference }, message) {
    return warning('task-definition-check', `${title}: ${message} (${id}).`, remedy, reference);
}

// EXTERNAL MODULE: ./.build/plan/remote-context.js
var remote_context = __webpack_require__(84302);
// EXTERNAL MODULE: ./.build/steps/image/choose-builder.js + 4 modules
var choose_builder = __webpack_require__(84667);
// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/doctor/tools/judge-builder-platform.js


/** Whether the builder builds what the tasks can run. */
function judgeBuilderPlatform({ platforms, tasks, able }) {
    if (platforms.length > 0 && tasks !== undefined && !(0,platform/* runsOn */.k8)(platforms, tasks))
        return [mismatch(`The image would be built for ${platforms.join(', ')} (option platforms)`, tasks)];
    const own = able?.[0];
    if (platforms.length === 0)
        return own === undefined || tasks === undefined
            ? []
            : (0,platform/* runsOn */.k8)([own], tasks)
                ? [ok('builder-platform', `builds for ${own}, as the tasks run`)]
                : [mismatch(`The image would be built for ${own}, the builder’s own platform`, tasks)];
    if (able === undefined)
        return [
            skipped('builder-platform', `Whether the builder builds for ${platforms.join(', ')} is not known.`),
        ];
    const lacking = (0,platform/* missingPlatforms */.z3)(able, platforms);
    if (lacking.length === 0)
        return [ok('builder-platform', `builds for ${platforms.join(', ')}`)];
    return [
        failed('builder-platform', `The builder does not build for ${lacking.join(', ')}, only for ${able.join(', ')}.`, 'Register QEMU (docker run --privileged --rm tonistiigi/binfmt --install all; in GitHub Actions docker/setup-qemu-action), or build on a machine of that kind.', 'https://docs.docker.com/build/building/multi-platform/'),
    ];
}
function mismatch(what, tasks) {
    return failed('builder-platform', `${what}, but the tasks run on ${tasks}.`, `Set platforms: ${tasks}, or the task definition’s runtimePlatform (option cpu-architecture).`);
}

;// CONCATENATED MODULE: ./.build/doctor/tools/judge-space.js

const gib = 1024 ** 3;
/** Base image, layers and the archive of a small build need about as much. */
const least = 0.5 * gib;
const comfortable = 2 * gib;
/** The space that is left where images are kept; bytes. */
function judgeSpace(folder, free) {
    if (free === undefined)
        return [skipped('disk-space', `How much space is left in ${folder} is not known.`)];
    const left = `${(free / gib).toFixed(1)} GiB left in ${folder}`;
    if (free >= comfortable)
        return [ok('disk-space', left)];
    const remedy = 'Remove what is not needed: docker system df, then docker builder prune and docker image prune.';
    const line = free < least ? failed : warning;
    return [line('disk-space', `Only ${left}, where images are built and kept.`, remedy)];
}

;// CONCATENATED MODULE: ./.build/doctor/tools/examine-tools.js








/** What this machine has to build and push with. */
async function examineTools(patient) {
    const { config, ports } = patient;
    const versions = ok('versions', `ecs-ship ${version/* version */.r} on Node ${ports.machine.nodeVersion()}`);
    if (!(0,builds_image/* buildsImage */.R)(config))
        return [versions];
    const [builder, git] = await Promise.all([examineBuilder(patient), examineGit(patient)]);
    return [...builder, ...git, versions];
}
async function examineBuilder(patient) {
    const builder = await readOr((0,choose_builder/* chooseBuilder */.Z)(patient.run), (error) => failedBy('builder', error));
    if ('lines' in builder)
        return builder.lines;
    const [platform, space] = await Promise.all([
        examinePlatform(patient, builder.value),
        examineSpace(patient, builder.value),
    ]);
    return [ok('builder', builder.value.name), ...platform, ...space];
}
async function examinePlatform({ config, ports, taskDefinition }, { tool }) {
    const { platforms } = config.build;
    const planned = await taskDefinition().catch(() => undefined);
    const tasks = planned && (0,platform/* taskPlatform */.Vn)(planned);
    const able = tool === 'docker' ? await ports.machine.builderPlatforms() : undefined;
    return judgeBuilderPlatform({ platforms, tasks, able });
}
/** Images lie in the engine's folder; what builds without an engine keeps them in the user's. */
async function examineSpace({ ports: { machine, files } }, { tool, inEngine }) {
    const folder = tool === 'docker' ? await machine.dockerFolder() : files.cacheFolder();
    if (folder === undefined || (tool === 'docker' && !inEngine))
        return [];
    return judgeSpace(folder, await machine.freeBytes(folder));
}
async function examineGit({ config, ports }) {
    if ((0,remote_context/* isRemoteContext */.u)(config.build.context))
        return [];
    const found = await ports.machine.gitVersion();
    if (found !== undefined)
        return [ok('git', `git ${found}`)];
    return [
        warning('git', 'git does not answer, so that no commit can be told: the image gets a tag of the time.', 'Install git, or set the option tag.'),
    ];
}

;// CONCATENATED MODULE: ./.build/doctor/examinations.js












/** Every examination; all run at once. */
const examinations = [
    examineAccess,
    examineTools,
    examineRoles,
    examineSecrets,
    examineLogs,
    examineCluster,
    examineService,
    examineNetwork,
    examineLoadBalancer,
    examineRepository,
    examineImage,
    examineDefinition,
];

;// CONCATENATED MODULE: ./.build/doctor/examine.js


/** Everything that can be known before a deployment, read side by side; in the order of the areas. Changes nothing. */
async function examine(patient) {
    const found = await Promise.all(examinations.map((examination) => examination(patient)));
    const order = Object.keys(areas/* areas */.b);
    return found.flat().sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area));
}

// EXTERNAL MODULE: ./.build/begin.js
var begin = __webpack_require__(92015);
;// CONCATENATED MODULE: ./.build/doctor/once.js
/** The answer of the first call, for every call. */
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}
/** The same, for each name, and each region where one is given. */
function onceFor(read) {
    const readings = new Map();
    return (name, region) => {
        const key = `${region} ${name}`;
        const reading = readings.get(key) ?? read(name, region);
        readings.set(key, reading);
        return reading;
    };
}

;// CONCATENATED MODULE: ./.build/doctor/repository/repository-uri.js


/** Of a repository that is still to be created, or may not be looked at, the URI that ECR gives to one of that name. */
async function repositoryUriOf(patient) {
    const found = await patient.repository().catch((error) => {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        return undefined;
    });
    if (found !== undefined)
        return found.uri;
    const { partition, region, account } = await homeOf(patient);
    const suffix = partition === 'aws-cn' ? '.cn' : '';
    return `${account}.dkr.ecr.${region}.amazonaws.com${suffix}/${patient.config.image.repository}`;
}

// EXTERNAL MODULE: ./.build/plan/definition/shipped-image.js
var shipped_image = __webpack_require__(66999);
// EXTERNAL MODULE: ./.build/steps/read-family.js
var read_family = __webpack_require__(54937);
// EXTERNAL MODULE: ./.build/steps/read-files.js
var read_files = __webpack_require__(77462);
// EXTERNAL MODULE: ./.build/steps/revision-as-it-is.js
var revision_as_it_is = __webpack_require__(70907);
// EXTERNAL MODULE: ./.build/steps/task-definition.js + 1 modules
var task_definition = __webpack_require__(66645);
;// CONCATENATED MODULE: ./.build/doctor/task-definition/planned-definition.js








/** The task definition that a ship would register, as the ship makes it. Throws ShipError, as the ship would. */
async function plannedDefinition({ run, config, ...reads }) {
    const [files, family, service, revision, built, secrets] = await Promise.all([
        (0,read_files/* readFiles */.U)(run),
        (0,read_family/* readFamily */.L)(run),
        reads.service(),
        reads.revision(),
        (0,builds_image/* buildsImage */.R)(config) ? reads.repositoryUri() : undefined,
        secretArns(config, reads.secret),
    ]);
    const asIs = await (0,revision_as_it_is/* readRevisionAsItIs */.$)(run, service);
    const resolved = { images: {}, secrets };
    const world = { service, revision, asIs, resolved };
    const image = config.image.reference ??
        (asIs && (0,shipped_image/* shippedImage */.X)(asIs.definition, config.image.repository)) ??
        built ??
        config.image.repository;
    return (0,task_definition/* renderFor */.EN)(run, world, files.definition ?? family ?? (0,task_definition/* generateFor */.Zi)(run, world), image);
}
/** ARNs of the secrets that options name; one that is not there stays a name, and is a line of its own. */
async function secretArns({ taskDefinition }, find) {
    const { overrides, revision } = taskDefinition;
    const names = revision === undefined ? (0,secret_reference/* namedSecrets */.p)(overrides.secrets) : [];
    const found = await Promise.all(names.map((name) => find(name).catch(planned_definition_unlessBug)));
    const arns = names.flatMap((name, at) => {
        const arn = found[at]?.arn;
        return arn === undefined ? [] : [[name, arn]];
    });
    return Object.fromEntries(arns);
}
function planned_definition_unlessBug(error) {
    if (!(error instanceof errors/* ShipError */.f))
        throw error;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/doctor/patient.js




function patientOf({ config, ports, environment, interrupted }) {
    const { cluster, service: name } = config.target;
    const { ecr, ecs, identity, roles, secrets } = ports;
    const run = (0,begin/* begin */.q)({ config, ports, report: () => undefined, interrupted, dryRun: true });
    const service = once(() => ecs.describeService(cluster, name));
    const repository = once(() => ecr.findRepository(config.image.repository));
    const patient = {
        ...{ config, ports, environment, run, service },
        identity: once(() => identity.whoAmI()),
        region: once(() => identity.region()),
        revision: once(async () => ecs.describeTaskDefinition((await service()).taskDefinitionArn)),
        securityGroups: once(async () => ports.network.findSecurityGroups((await service()).network?.securityGroups ?? [])),
        subnets: once(async () => ports.network.findSubnets((await service()).network?.subnets ?? [])),
        repository,
        repositoryUri: once(() => repositoryUriOf({ config, service, repository })),
        role: onceFor((role) => roles.findRole(role)),
        parameters: onceFor((names, region) => ports.parameters.findParameters(names.split('\n'), region)),
        secret: onceFor((id, region) => secrets.findSecret(id, region)),
    };
    return { ...patient, taskDefinition: once(() => plannedDefinition(patient)) };
}

// EXTERNAL MODULE: ./.build/commands/open-ports.js + 3 modules
var open_ports = __webpack_require__(85175);
;// CONCATENATED MODULE: ./.build/commands/doctor.js













/** Examines services, side by side, in the file's order. Changes nothing; throws only for a bug. */
function examineServices(request) {
    return Promise.all(request.services.map(async ({ name, config }) => {
        const lines = await doctor_examineService(request, config);
        return name === undefined ? { lines } : { name, lines };
    }));
}
async function doctor_examineService(request, config) {
    const { environment, webIdentityToken, interrupted, workingDirectory } = request;
    const session = (0,aws_session/* openSession */.f)({ aws: config.aws, webIdentityToken, interrupted });
    try {
        const git = (0,git_git/* gitAdapter */.W)(workingDirectory, interrupted);
        const ports = {
            ...(0,open_ports/* openPorts */.R)(request, session),
            git,
            builder: (0,builder/* builderAdapter */.J)(request),
            roles: rolesAdapter(session),
            parameters: parametersAdapter(session),
            machine: machineAdapter(request),
            network: networkAdapter(session),
            clusters: clustersAdapter(session),
            targetGroups: targetGroupsAdapter(session),
            logGroups: logGroupsAdapter(session),
        };
        return await examine(patientOf({ config, ports, environment, interrupted }));
    }
    finally {
        session.close();
    }
}


/***/ }),

/***/ 64361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export features */
/** What permissions are for, in the order in which they are told. */
const features = {
    deployment: 'Every run: read the service, register a revision, update the service, follow the deployment.',
    image: 'An image that is built, or taken from the repository instead.',
    'new repository': 'A repository that is missing is created; `kms:` only with `kms-key`.',
    'repository settings': '`repository-update`, `repository-tags` and `pull-accounts`.',
    'given image': 'The option `image`: an image of ECR is pinned to its digest and kept.',
    copies: '`push-to`, in each of its repositories.',
    'lifecycle policy': 'The policy, its preview, and who needs the images that it would take; not with `lifecycle: off`.',
    'image scan': '`scan`, unless it is `off`.',
    'enhanced scan': '`scan` where the registry has enhanced scanning: ECR reads Amazon Inspector in the caller’s name.',
    'secret names': 'Secrets Manager secrets that `secrets` gives by name instead of by ARN.',
    'load balancer': 'The service’s URL, and how many targets are healthy.',
    diagnosis: 'Why a deployment failed.',
    rollback: '`on-failure: rollback` once a failure is certain, `on-cancel`, and `on-service-failure: roll-back-all`.',
    'going back': '`ecs-ship rollback`, besides what a deployment needs: the service’s history, the family’s revisions, and their images.',
    'one-off tasks': '`release-command`, `after-command`, and `ecs-ship run`.',
    'review services': '`ecs-ship stop --delete`; with `--deregister` what `old revisions` names as well.',
    'old revisions': '`keep-revisions`: it looks at the services and tasks of every cluster, so that none loses what it uses.',
    examination: '`ecs-ship doctor`, besides what a deployment needs; what it may not look at it leaves out.',
    'allowed accounts': '`allowed-account-ids`; AWS lets everybody ask this.',
};


/***/ }),

/***/ 58208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ optionalActions)
/* harmony export */ });
/** What a run goes on without, and what is then lost; a line of the report names the action. Any other ends the run. */
const optionalActions = {
    'ecr:DescribeImageScanFindings': 'With `scan: report` the findings are not told; every stricter `scan` fails.',
    'ecr:GetDownloadUrlForLayer': 'Whether an image is for the platform of the task is not checked, and with `reuse: content` it is built again.',
    'ecr:PutImage': 'With the option `image` nothing keeps the image from the lifecycle policy; a push fails.',
    'ecr:ListImages': 'Before a lifecycle policy is set, images that only a tag marks as in use are not looked for.',
    'ecr:StartLifecyclePolicyPreview': 'The lifecycle policy is set without a look at what it takes; its first rule still keeps what ecs-ship marks.',
    'ecr:GetLifecyclePolicyPreview': 'The same.',
    'ecs:TagResource': 'The revision has no tags: its commit cannot be told later, and an older one is not noticed.',
    'ecs:ListServiceDeployments': '`deployments[]` of the service is followed instead: less is told, and ecs-ship cannot have ECS roll back.',
    'ecs:DescribeServiceDeployments': 'The same.',
    'ecs:DescribeServiceRevisions': 'Before a lifecycle policy is set, what the services would roll back to is not looked for; what runs by a tag is marked by it.',
    'ecs:ListTasks': 'Why tasks stopped is not told; who needs an image is asked of services only.',
    'ecs:DescribeTasks': 'The same.',
    'ecs:StopServiceDeployment': 'A deployment that cannot succeed, or whose run was cancelled, is left to ECS (`roll-back-all` goes back by an update).',
    'ecs:StopTask': 'A command that takes too long, or whose run was cancelled, goes on.',
    'elasticloadbalancing:DescribeTargetGroups': 'The service’s URL stays unknown, and a diagnosis does not tell what the health check asks for.',
    'elasticloadbalancing:DescribeTargetHealth': 'A diagnosis does not tell what the load balancer says of each target, nor a terminal how many are healthy.',
    'elasticloadbalancing:DescribeLoadBalancers': 'The service’s URL stays unknown.',
    'elasticloadbalancing:DescribeListeners': 'The same.',
    'logs:GetLogEvents': 'A diagnosis does not show the last lines of the container that failed.',
    'ecs:ListTaskDefinitions': 'Old revisions stay registered (`keep-revisions`); `rollback` finds none by its commit or by a mark.',
    'ecs:DeregisterTaskDefinition': 'The same.',
    'ecs:ListClusters': 'The same.',
    'ecs:ListServices': 'The same.',
};


/***/ }),

/***/ 86520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionsOf)
/* harmony export */ });
/* unused harmony export permissionsByFeature */
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64361);
/* harmony import */ var _iam_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70539);
/* harmony import */ var _verb_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39457);



/** The permissions of every feature, as a policy is written from them; what needs no statement is left out. */
function permissionsByFeature() {
    return Object.keys(features).map((feature) => ({
        feature,
        description: features[feature],
        permissions: permissionsOf(actionsOf(feature)),
    }));
}
/** Every action that a feature's verbs need, in the order of the table. */
function actionsOf(feature) {
    const rows = Object.values(_verb_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .verbRows */ .t).filter((row) => row.features.includes(feature));
    const used = new Set(rows.flatMap(({ actions }) => actions));
    return Object.keys(_iam_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .iamActions */ .z).filter((action) => used.has(action));
}
function permissionsOf(actions) {
    const kinds = new Set(actions.map((action) => iamActions[action]));
    kinds.delete('none');
    return [...kinds].map((on) => ({ on, actions: actions.filter((action) => iamActions[action] === on) }));
}


/***/ }),

/***/ 44292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   pk: () => (/* binding */ roleParts),
/* harmony export */   tE: () => (/* binding */ issuerKey)
/* harmony export */ });
/** The parts of an IAM role's ARN, empty where it is none. */
function roleParts(arn) {
    const [, partition = 'aws', , , accountId = '', resource = ''] = arn.split(':');
    return { partition, accountId, name: resource.split('/').at(-1) ?? '' };
}
/** ARN of the OIDC provider for an issuer in the role's account. */
function providerArn(role, issuer) {
    const { partition, accountId } = roleParts(role);
    return `arn:${partition}:iam::${accountId}:oidc-provider/${issuerKey(issuer)}`;
}
/** The issuer as condition keys begin: without its scheme. */
function issuerKey(issuer) {
    return issuer.replace(/^https?:\/\//, '');
}


/***/ }),

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ chooseContainer),
/* harmony export */   i: () => (/* binding */ onlyContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64322);


/** The container that gets the image, by the rules of `RenderInput.container`; an ambiguity lists the choices. */
function chooseContainer(containers, repositoryUri, name) {
    if (name !== undefined)
        return byName(containers, name);
    const only = onlyContainer(containers, repositoryUri);
    if (only !== undefined)
        return only;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container gets the image? ${names(containers)}.`, {
        remedy: 'Name it with the option container.',
    });
}
/** The one that runs an image of the repository, else the only one, else the only essential one. */
function onlyContainer(containers, repositoryUri) {
    const candidates = [
        containers.filter((one) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(`${one.image ?? ''}`) === repositoryUri),
        containers,
        containers.filter((one) => one.essential !== false),
    ];
    return candidates.find((some) => some.length === 1)?.[0];
}
function byName(containers, name) {
    const found = containers.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `the task definition has no container "${name}": ${names(containers)}.`, { remedy: 'Correct the option container, or add the container to the task definition.' });
}
function names(containers) {
    return `it has ${containers.map((one) => `"${one.name}"`).join(', ')}`;
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ optionAt),
  D: () => (/* binding */ optionProblem)
});

// EXTERNAL MODULE: ./.build/config/option-place.js
var option_place = __webpack_require__(22774);
// EXTERNAL MODULE: ./.build/plan/definition/option-members.js
var option_members = __webpack_require__(82673);
;// CONCATENATED MODULE: ./.build/plan/definition/setting-at.js
/** The last setting that says the member at the path, or what it is in. */
function settingAt(settings, rendered, path) {
    return settings.findLast(({ steps, value }) => value !== undefined && leadsTo(steps, rendered, path));
}
function leadsTo([step, ...steps], at, [first, ...path]) {
    if (step === undefined)
        return true;
    if (first === undefined || typeof at !== 'object' || at === null)
        return false;
    const inner = at[first];
    const meets = 'member' in step ? step.member === first : inner?.[step.by] === step.key;
    return meets && leadsTo(steps, inner, path);
}

// EXTERNAL MODULE: ./.build/plan/definition/written-path.js
var written_path = __webpack_require__(35815);
;// CONCATENATED MODULE: ./.build/plan/definition/option-at.js




/** Where the option was set that says the member: `--cpu`, `ecs-ship.yml:3:1 cpu`; undefined where none does. */
function optionAt({ path, or }, foreseen, options) {
    return placeOf(path, foreseen, options) ?? (or && placeOf(or, foreseen, options));
}
function placeOf(path, { rendered, chosen }, { taskDefinition: { overrides }, places = {} }) {
    const setting = settingAt(overrides.set, rendered, path);
    if (setting !== undefined && places.set !== undefined)
        return `${(0,option_place/* optionPlace */.X)({ places }, 'set', setting.path)}${inside(path.slice(setting.steps.length))}`;
    const [first, index, member, entry] = path;
    if (first !== 'containerDefinitions')
        return firstSet(places, option_members/* taskOptions */.Sx[`${first}`]);
    if (member === undefined || index !== chosen)
        return undefined;
    const added = option_members/* entryOptions */.Pc[`${member}`];
    if (added === undefined)
        return firstSet(places, option_members/* containerOptions */.Sb[`${member}`]);
    const key = entryKey(rendered, Number(index), `${member}`, entry);
    const isOurs = places[added.option] !== undefined && added.added(overrides).includes(key);
    return isOurs ? (0,option_place/* optionPlace */.X)({ places }, added.option, key) : undefined;
}
function firstSet(places, options = []) {
    return options.map((option) => places[option]).find((where) => where !== undefined);
}
/** The problem of the option that was set there. */
function optionProblem(where, message, places = {}) {
    const found = Object.entries(places).filter(([, place]) => where.startsWith(place));
    const [option = where] = found.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return { option: option.replace(/\..*$/, ''), text: `${where}: ${message}` };
}
function inside(path) {
    const written = (0,written_path/* writtenPath */.d)(path);
    return written === '' || written.startsWith('[') ? written : `.${written}`;
}
/** What distinguishes the entry. */
function entryKey({ containerDefinitions }, index, member, entry) {
    const container = containerDefinitions?.[index];
    const list = container?.[member];
    return `${list?.[Number(entry)]?.name}`;
}


/***/ }),

/***/ 26314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _choose_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55277);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64322);





/** Which container gets which image. Throws when that is not clear, or a name is nobody's. */
function placeImages(containers, wanted) {
    const { image, overrides } = wanted;
    const entries = Object.entries(overrides?.images ?? {});
    checkNames(containers, entries);
    const others = new Map(entries.filter(([, reference]) => reference !== 'built'));
    const built = entries.map(([name]) => name).filter((name) => !others.has(name));
    const chosen = chooseAmong(containers.filter(({ name }) => !others.has(`${name}`)), built, wanted);
    const ours = [...built, `${chosen.name}`].map((name) => [name, image]);
    return { chosen, images: new Map([...others, ...ours]) };
}
/** Of several that get the image, any will do where no option has to find its container. */
function chooseAmong(containers, built, { image, container, overrides }) {
    const repository = (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(image);
    if (container !== undefined || built.length === 0)
        return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(containers, repository, container);
    const named = containers.filter(({ name }) => built.includes(`${name}`));
    const [first] = named;
    if (first !== undefined && (overrides === undefined || !(0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .changesContainer */ .nD)(overrides)))
        return first;
    return (0,_choose_container_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseContainer */ .d)(named, repository, undefined);
}
/** Refuses images for containers that are not there. */
function checkNames(containers, entries) {
    const names = containers.map(({ name }) => `${name}`);
    const unknown = entries.map(([name]) => name).filter((name) => !names.includes(name));
    if (unknown.length === 0)
        return;
    const told = unknown.map((name) => `"${name}"${(0,_config_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, names)}`).join(', ');
    const known = names.map((name) => `"${name}"`).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ShipError */ .f('task-definition-invalid', `images: the task definition has no container ${told}; it has ${known}.`, { remedy: 'Correct the option images, or add the container to the task definition.' });
}


/***/ }),

/***/ 68009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderTaskDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _apply_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65164);
/* harmony import */ var _describe_only_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50282);
/* harmony import */ var _override_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57593);
/* harmony import */ var _place_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26314);





/** The definition to register: the given one with the image set by digest, what options say, and nothing else touched. */
function renderTaskDefinition({ definition, image, container, overrides }) {
    const containers = containersOf(definition);
    const { chosen, images } = (0,_place_images_js__WEBPACK_IMPORTED_MODULE_4__/* .placeImages */ .a)(containers, { image, container, overrides });
    const rendered = {
        ...withoutDescribeOnly(definition),
        containerDefinitions: containers.map((one) => {
            const wanted = one === chosen && overrides ? (0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideContainer */ .cv)(one, overrides) : one;
            const its = images.get(`${one.name}`);
            return its === undefined ? wanted : { ...wanted, image: its };
        }),
    };
    if (overrides === undefined)
        return rendered;
    const settled = (0,_apply_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .applySettings */ .i)((0,_override_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .overrideTask */ .eS)(rendered, overrides), overrides.set);
    checkImages(settled, images);
    return settled;
}
/** A container that is set as a whole must not lose what the run is about. */
function checkImages(definition, images) {
    for (const [name, image] of images) {
        if (containersOf(definition).some((one) => one.name === name && one.image === image))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `set takes away the container "${name}" or its image.`, {
            remedy: `Set single members of it: containerDefinitions[${name}].…`,
        });
    }
}
function containersOf(definition) {
    return (definition.containerDefinitions ?? []);
}
function withoutDescribeOnly(definition) {
    return Object.fromEntries(Object.entries(definition).filter(([name]) => !_describe_only_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOnly */ .S.has(name)));
}


/***/ })

};
