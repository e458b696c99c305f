export const id = 5253;
export const ids = [5253];
export const modules = {

/***/ 85253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DescribeRouteTablesCommand: () => (/* reexport */ DescribeRouteTablesCommand),
  DescribeSecurityGroupsCommand: () => (/* reexport */ DescribeSecurityGroupsCommand),
  DescribeSubnetsCommand: () => (/* reexport */ DescribeSubnetsCommand),
  DescribeVpcAttributeCommand: () => (/* reexport */ DescribeVpcAttributeCommand),
  DescribeVpcEndpointsCommand: () => (/* reexport */ DescribeVpcEndpointsCommand),
  EC2Client: () => (/* reexport */ EC2Client)
});


// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(12869);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(70238);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
var user_agent_middleware = __webpack_require__(12447);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(29255);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(33949);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(65899);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(34803);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(39636);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(39799);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(44407);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(17782);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(13424);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(62148);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(52391);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(55910);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(39177);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(10596);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(57235);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js


const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
        region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "ec2",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
    });
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "ec2",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/package.json
const package_namespaceObject = {"rE":"3.1162.0"};
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(46700);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var getDefaultSocketTimeout = __webpack_require__(80004);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 3 modules
var defaultUserAgent = __webpack_require__(11150);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(57221);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(80616);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(59326);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(9581);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(61532);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(26487);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(8957);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(98331);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(28063);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(42551);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(64068);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(74192);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(78659);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(14675);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(94541);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsQueryProtocol.js + 7 modules
var AwsQueryProtocol = __webpack_require__(66156);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js

class AwsEc2QueryProtocol extends AwsQueryProtocol/* AwsQueryProtocol */.k {
    options;
    constructor(options) {
        super(options);
        this.options = options;
        const ec2Settings = {
            capitalizeKeys: true,
            flattenLists: true,
            serializeEmptyLists: false,
            ec2: true,
        };
        Object.assign(this.serializer.settings, ec2Settings);
    }
    getShapeId() {
        return "aws.protocols#ec2Query";
    }
    useNestedResult() {
        return false;
    }
}

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(66363);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(37464);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(48411);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(15795);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(94006);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(13107);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(37606);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(9968);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(8244);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(67157);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(50477);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(80041);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
        ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://ec2.{Region}.amazonaws.com", i],
        ["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 13, 3,
    1, 4, r + 12,
    2, 5, r + 12,
    3, 8, 6,
    4, 7, r + 11,
    5, r + 9, r + 10,
    4, 11, 9,
    6, 10, r + 8,
    7, r + 6, r + 7,
    5, 12, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 14,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(9608);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(5178);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js


class EC2ServiceException extends exceptions/* ServiceException */.T {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, EC2ServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _ABV = "AttributeBooleanValue";
const _AIAC = "AvailableIpAddressCount";
const _AIAOC = "AssignIpv6AddressOnCreation";
const _AIs = "AssociationId";
const _ASs = "AssociationState";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _As = "Associations";
const _At = "Attribute";
const _BPAS = "BlockPublicAccessStates";
const _CB = "CidrBlock";
const _CGI = "CarrierGatewayId";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _CNA = "CoreNetworkArn";
const _COIP = "CustomerOwnedIpv4Pool";
const _CTrea = "CreationTimestamp";
const _Co = "Code";
const _DCB = "DestinationCidrBlock";
const _DE = "DnsEntry";
const _DES = "DnsEntrySet";
const _DEn = "DnsEntries";
const _DFA = "DefaultForAz";
const _DICB = "DestinationIpv6CidrBlock";
const _DNn = "DnsName";
const _DOn = "DnsOptions";
const _DPLI = "DestinationPrefixListId";
const _DR = "DryRun";
const _DRIT = "DnsRecordIpType";
const _DRTRe = "DescribeRouteTablesRequest";
const _DRTRes = "DescribeRouteTablesResult";
const _DRTe = "DescribeRouteTables";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGe = "DescribeSecurityGroups";
const _DSRescr = "DescribeSubnetsRequest";
const _DSRescri = "DescribeSubnetsResult";
const _DSesc = "DescribeSubnets";
const _DVARes = "DescribeVpcAttributeRequest";
const _DVAResc = "DescribeVpcAttributeResult";
const _DVAe = "DescribeVpcAttribute";
const _DVERes = "DescribeVpcEndpointsRequest";
const _DVEResc = "DescribeVpcEndpointsResult";
const _DVEe = "DescribeVpcEndpoints";
const _De = "Description";
const _EDH = "EnableDnsHostnames";
const _EDS = "EnableDnsSupport";
const _EDn = "EnableDns64";
const _ELADI = "EnableLniAtDeviceIndex";
const _ENAUM = "EnableNetworkAddressUsageMetrics";
const _EOIGI = "EgressOnlyInternetGatewayId";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _FLi = "FilterList";
const _FP = "FromPort";
const _FR = "FailureReason";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Groups";
const _GI = "GatewayId";
const _GIS = "GroupIdentifierSet";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _HTo = "HostnameType";
const _HZI = "HostedZoneId";
const _IAA = "Ipv6AddressAttribute";
const _IAT = "IpAddressType";
const _IAp = "IpAddress";
const _ICB = "Ipv6CidrBlock";
const _ICBAS = "Ipv6CidrBlockAssociationSet";
const _ICBS = "Ipv6CidrBlockState";
const _IGBM = "InternetGatewayBlockMode";
const _II = "InstanceId";
const _IN = "Ipv6Native";
const _IOIn = "InstanceOwnerId";
const _IPEp = "IpPermissionsEgress";
const _IPLp = "IpPermissionList";
const _IPp = "Ipv6Prefixes";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IPpre = "IpPrefixes";
const _IPpvr = "Ipv4Prefixes";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISpo = "IpSource";
const _K = "Key";
const _LEa = "LastError";
const _LGI = "LocalGatewayId";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _MPIOL = "MapPublicIpOnLaunch";
const _MR = "MaxResults";
const _Mai = "Main";
const _Me = "Message";
const _N = "Name";
const _NGI = "NatGatewayId";
const _NII = "NetworkInterfaceId";
const _NIIS = "NetworkInterfaceIdSet";
const _NIIe = "NetworkInterfaceIds";
const _NTe = "NextToken";
const _O = "Origin";
const _OA = "OutpostArn";
const _OI = "OwnerId";
const _ONA = "OdbNetworkArn";
const _PDE = "PrivateDnsEnabled";
const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
const _PDOFIRE = "PrivateDnsOnlyForInboundResolverEndpoint";
const _PDP = "PrivateDnsPreference";
const _PDSD = "PrivateDnsSpecifiedDomains";
const _PDSDS = "PrivateDnsSpecifiedDomainSet";
const _PDo = "PolicyDocument";
const _PIP = "PublicIpv4Pool";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PRE = "PayerResponsibilityEntry";
const _PRSa = "PayerResponsibilitySet";
const _PRT = "PayerResponsibilityType";
const _PRay = "PayerResponsibilities";
const _PSee = "PeeringStatus";
const _PV = "PropagatingVgw";
const _PVL = "PropagatingVgwList";
const _PVro = "PropagatingVgws";
const _RCA = "ResourceConfigurationArn";
const _RLo = "RouteList";
const _RMeq = "RequesterManaged";
const _RTA = "RouteTableAssociation";
const _RTAI = "RouteTableAssociationId";
const _RTAL = "RouteTableAssociationList";
const _RTAS = "RouteTableAssociationState";
const _RTI = "RouteTableId";
const _RTISL = "RouteTableIdStringList";
const _RTIo = "RouteTableIds";
const _RTLo = "RouteTableList";
const _RTo = "RouteTable";
const _RTou = "RouteTables";
const _Ro = "Route";
const _Rou = "Routes";
const _SAub = "SubnetArn";
const _SCBS = "SubnetCidrBlockState";
const _SGA = "SecurityGroupArn";
const _SGIec = "SecurityGroupIdentifier";
const _SGL = "SecurityGroupList";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SI = "SubnetIds";
const _SICBA = "SubnetIpv6CidrBlockAssociation";
const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
const _SIPL = "SubnetIpPrefixesList";
const _SIPu = "SubnetIpPrefixes";
const _SISLu = "SubnetIdStringList";
const _SIu = "SubnetId";
const _SLu = "SubnetList";
const _SMt = "StatusMessage";
const _SN = "ServiceName";
const _SNA = "ServiceNetworkArn";
const _SRe = "ServiceRegion";
const _Scop = "Scope";
const _St = "State";
const _Su = "Subnet";
const _Subn = "Subnets";
const _T = "Tags";
const _TGI = "TransitGatewayId";
const _TL = "TagList";
const _TP = "ToPort";
const _Ta = "Tag";
const _Ty = "Type";
const _UI = "UserId";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _V = "Value";
const _VE = "VpcEndpoint";
const _VEI = "VpcEndpointIds";
const _VEIL = "VpcEndpointIdList";
const _VEIp = "VpcEndpointId";
const _VESpcn = "VpcEndpointSet";
const _VET = "VpcEndpointType";
const _VEp = "VpcEndpoints";
const _VI = "VpcId";
const _VPCI = "VpcPeeringConnectionId";
const _VSL = "ValueStringList";
const _Va = "Values";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aIs = "associationId";
const _aS = "associationState";
const _aSs = "associationSet";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _bPAS = "blockPublicAccessStates";
const _cB = "cidrBlock";
const _cGI = "carrierGatewayId";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cNA = "coreNetworkArn";
const _cOIP = "customerOwnedIpv4Pool";
const _cTrea = "creationTimestamp";
const _co = "code";
const _dCB = "destinationCidrBlock";
const _dES = "dnsEntrySet";
const _dFA = "defaultForAz";
const _dICB = "destinationIpv6CidrBlock";
const _dNn = "dnsName";
const _dOn = "dnsOptions";
const _dPLI = "destinationPrefixListId";
const _dR = "dryRun";
const _dRIT = "dnsRecordIpType";
const _de = "description";
const _eDH = "enableDnsHostnames";
const _eDS = "enableDnsSupport";
const _eDn = "enableDns64";
const _eLADI = "enableLniAtDeviceIndex";
const _eNAUM = "enableNetworkAddressUsageMetrics";
const _eOIGI = "egressOnlyInternetGatewayId";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _fP = "fromPort";
const _fR = "failureReason";
const _gD = "groupDescription";
const _gI = "gatewayId";
const _gIr = "groupId";
const _gN = "groupName";
const _gSr = "groupSet";
const _gr = "groups";
const _hTo = "hostnameType";
const _hZI = "hostedZoneId";
const _iAA = "ipv6AddressAttribute";
const _iAT = "ipAddressType";
const _iAp = "ipAddress";
const _iCB = "ipv6CidrBlock";
const _iCBASp = "ipv6CidrBlockAssociationSet";
const _iCBS = "ipv6CidrBlockState";
const _iGBM = "internetGatewayBlockMode";
const _iI = "instanceId";
const _iN = "ipv6Native";
const _iOIn = "instanceOwnerId";
const _iPEp = "ipPermissionsEgress";
const _iPSpr = "ipPrefixSet";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSpo = "ipSource";
const _it = "item";
const _k = "key";
const _lEa = "lastError";
const _lGI = "localGatewayId";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mPIOL = "mapPublicIpOnLaunch";
const _mai = "main";
const _me = "message";
const _nGI = "natGatewayId";
const _nII = "networkInterfaceId";
const _nIIS = "networkInterfaceIdSet";
const _nTe = "nextToken";
const _o = "origin";
const _oA = "outpostArn";
const _oI = "ownerId";
const _oNA = "odbNetworkArn";
const _pD = "policyDocument";
const _pDE = "privateDnsEnabled";
const _pDNOOL = "privateDnsNameOptionsOnLaunch";
const _pDOFIRE = "privateDnsOnlyForInboundResolverEndpoint";
const _pDP = "privateDnsPreference";
const _pDSDS = "privateDnsSpecifiedDomainSet";
const _pIP = "publicIpv4Pool";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pRSa = "payerResponsibilitySet";
const _pRT = "payerResponsibilityType";
const _pSee = "peeringStatus";
const _pVS = "propagatingVgwSet";
const _rCA = "resourceConfigurationArn";
const _rMeq = "requesterManaged";
const _rSou = "routeSet";
const _rTAI = "routeTableAssociationId";
const _rTI = "routeTableId";
const _rTIS = "routeTableIdSet";
const _rTS = "routeTableSet";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAub = "subnetArn";
const _sGA = "securityGroupArn";
const _sGIec = "securityGroupInfo";
const _sISu = "subnetIdSet";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sN = "serviceName";
const _sNAe = "serviceNetworkArn";
const _sR = "serviceRegion";
const _sSub = "subnetSet";
const _scop = "scope";
const _st = "state";
const _tGI = "transitGatewayId";
const _tP = "toPort";
const _tS = "tagSet";
const _ty = "type";
const _uI = "userId";
const _v = "value";
const _vEI = "vpcEndpointId";
const _vESp = "vpcEndpointSet";
const _vET = "vpcEndpointType";
const _vI = "vpcId";
const _vPCI = "vpcPeeringConnectionId";
const _xN = "xmlName";
const n0 = "com.amazonaws.ec2";


const _s_registry = new TypeRegistry/* TypeRegistry */.O(_s);
var EC2ServiceException$ = [-3, _s, "EC2ServiceException", 0, [], []];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [
    _s_registry,
];
var AttributeBooleanValue$ = [3, n0, _ABV,
    0,
    [_V],
    [[2, { [_eQN]: `Value`,
                [_xN]: _v }]]
];
var BlockPublicAccessStates$ = [3, n0, _BPAS,
    0,
    [_IGBM],
    [[0, { [_eQN]: `InternetGatewayBlockMode`,
                [_xN]: _iGBM }]]
];
var DescribeRouteTablesRequest$ = [3, n0, _DRTRe,
    0,
    [_NTe, _MR, _DR, _RTIo, _Fi],
    [0, 1, [2, { [_eQN]: `DryRun`,
                [_xN]: _dR }], [() => RouteTableIdStringList, { [_xN]: _RTI }], [() => FilterList, { [_xN]: _Fil }]]
];
var DescribeRouteTablesResult$ = [3, n0, _DRTRes,
    0,
    [_RTou, _NTe],
    [[() => RouteTableList, { [_eQN]: `RouteTableSet`,
                [_xN]: _rTS }], [0, { [_eQN]: `NextToken`,
                [_xN]: _nTe }]]
];
var DescribeSecurityGroupsRequest$ = [3, n0, _DSGRes,
    0,
    [_GIro, _GNr, _NTe, _MR, _DR, _Fi],
    [[() => GroupIdStringList, { [_xN]: _GIr }], [() => GroupNameStringList, { [_xN]: _GN }], 0, 1, [2, { [_eQN]: `DryRun`,
                [_xN]: _dR }], [() => FilterList, { [_xN]: _Fil }]]
];
var DescribeSecurityGroupsResult$ = [3, n0, _DSGResc,
    0,
    [_NTe, _SGe],
    [[0, { [_eQN]: `NextToken`,
                [_xN]: _nTe }], [() => SecurityGroupList, { [_eQN]: `SecurityGroupInfo`,
                [_xN]: _sGIec }]]
];
var DescribeSubnetsRequest$ = [3, n0, _DSRescr,
    0,
    [_Fi, _SI, _NTe, _MR, _DR],
    [[() => FilterList, { [_xN]: _Fil }], [() => SubnetIdStringList, { [_xN]: _SIu }], 0, 1, [2, { [_eQN]: `DryRun`,
                [_xN]: _dR }]]
];
var DescribeSubnetsResult$ = [3, n0, _DSRescri,
    0,
    [_NTe, _Subn],
    [[0, { [_eQN]: `NextToken`,
                [_xN]: _nTe }], [() => SubnetList, { [_eQN]: `SubnetSet`,
                [_xN]: _sSub }]]
];
var DescribeVpcAttributeRequest$ = [3, n0, _DVARes,
    0,
    [_At, _VI, _DR],
    [0, 0, [2, { [_eQN]: `DryRun`,
                [_xN]: _dR }]], 2
];
var DescribeVpcAttributeResult$ = [3, n0, _DVAResc,
    0,
    [_EDH, _EDS, _ENAUM, _VI],
    [[() => AttributeBooleanValue$, { [_eQN]: `EnableDnsHostnames`,
                [_xN]: _eDH }], [() => AttributeBooleanValue$, { [_eQN]: `EnableDnsSupport`,
                [_xN]: _eDS }], [() => AttributeBooleanValue$, { [_eQN]: `EnableNetworkAddressUsageMetrics`,
                [_xN]: _eNAUM }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }]]
];
var DescribeVpcEndpointsRequest$ = [3, n0, _DVERes,
    0,
    [_DR, _VEI, _Fi, _MR, _NTe],
    [2, [() => VpcEndpointIdList, { [_xN]: _VEIp }], [() => FilterList, { [_xN]: _Fil }], 1, 0]
];
var DescribeVpcEndpointsResult$ = [3, n0, _DVEResc,
    0,
    [_VEp, _NTe],
    [[() => VpcEndpointSet, { [_eQN]: `VpcEndpointSet`,
                [_xN]: _vESp }], [0, { [_eQN]: `NextToken`,
                [_xN]: _nTe }]]
];
var DnsEntry$ = [3, n0, _DE,
    0,
    [_DNn, _HZI],
    [[0, { [_eQN]: `DnsName`,
                [_xN]: _dNn }], [0, { [_eQN]: `HostedZoneId`,
                [_xN]: _hZI }]]
];
var DnsOptions$ = [3, n0, _DOn,
    0,
    [_DRIT, _PDOFIRE, _PDP, _PDSD],
    [[0, { [_eQN]: `DnsRecordIpType`,
                [_xN]: _dRIT }], [2, { [_eQN]: `PrivateDnsOnlyForInboundResolverEndpoint`,
                [_xN]: _pDOFIRE }], [0, { [_eQN]: `PrivateDnsPreference`,
                [_xN]: _pDP }], [() => PrivateDnsSpecifiedDomainSet, { [_eQN]: `PrivateDnsSpecifiedDomainSet`,
                [_xN]: _pDSDS }]]
];
var Filter$ = [3, n0, _Fil,
    0,
    [_N, _Va],
    [0, [() => ValueStringList, { [_xN]: _V }]]
];
var IpPermission$ = [3, n0, _IPper,
    0,
    [_IPpr, _FP, _TP, _UIGP, _IRpa, _IRpv, _PLIr],
    [[0, { [_eQN]: `IpProtocol`,
                [_xN]: _iPp }], [1, { [_eQN]: `FromPort`,
                [_xN]: _fP }], [1, { [_eQN]: `ToPort`,
                [_xN]: _tP }], [() => UserIdGroupPairList, { [_eQN]: `Groups`,
                [_xN]: _gr }], [() => IpRangeList, { [_eQN]: `IpRanges`,
                [_xN]: _iRpa }], [() => Ipv6RangeList, { [_eQN]: `Ipv6Ranges`,
                [_xN]: _iRpv }], [() => PrefixListIdList, { [_eQN]: `PrefixListIds`,
                [_xN]: _pLIr }]]
];
var IpRange$ = [3, n0, _IRpan,
    0,
    [_De, _CIi],
    [[0, { [_eQN]: `Description`,
                [_xN]: _de }], [0, { [_eQN]: `CidrIp`,
                [_xN]: _cIi }]]
];
var Ipv6Range$ = [3, n0, _IRpva,
    0,
    [_De, _CIid],
    [[0, { [_eQN]: `Description`,
                [_xN]: _de }], [0, { [_eQN]: `CidrIpv6`,
                [_xN]: _cIid }]]
];
var LastError$ = [3, n0, _LEa,
    0,
    [_Me, _Co],
    [[0, { [_eQN]: `Message`,
                [_xN]: _me }], [0, { [_eQN]: `Code`,
                [_xN]: _co }]]
];
var PayerResponsibilityEntry$ = [3, n0, _PRE,
    0,
    [_Scop, _PRT],
    [[0, { [_eQN]: `Scope`,
                [_xN]: _scop }], [0, { [_eQN]: `PayerResponsibilityType`,
                [_xN]: _pRT }]]
];
var PrefixListId$ = [3, n0, _PLI,
    0,
    [_De, _PLI],
    [[0, { [_eQN]: `Description`,
                [_xN]: _de }], [0, { [_eQN]: `PrefixListId`,
                [_xN]: _pLI }]]
];
var PrivateDnsNameOptionsOnLaunch$ = [3, n0, _PDNOOL,
    0,
    [_HTo, _ERNDAR, _ERNDAAAAR],
    [[0, { [_eQN]: `HostnameType`,
                [_xN]: _hTo }], [2, { [_eQN]: `EnableResourceNameDnsARecord`,
                [_xN]: _eRNDAR }], [2, { [_eQN]: `EnableResourceNameDnsAAAARecord`,
                [_xN]: _eRNDAAAAR }]]
];
var PropagatingVgw$ = [3, n0, _PV,
    0,
    [_GI],
    [[0, { [_eQN]: `GatewayId`,
                [_xN]: _gI }]]
];
var Route$ = [3, n0, _Ro,
    0,
    [_DCB, _DICB, _DPLI, _EOIGI, _GI, _II, _IOIn, _NGI, _TGI, _LGI, _CGI, _NII, _O, _St, _VPCI, _CNA, _ONA, _IAp],
    [[0, { [_eQN]: `DestinationCidrBlock`,
                [_xN]: _dCB }], [0, { [_eQN]: `DestinationIpv6CidrBlock`,
                [_xN]: _dICB }], [0, { [_eQN]: `DestinationPrefixListId`,
                [_xN]: _dPLI }], [0, { [_eQN]: `EgressOnlyInternetGatewayId`,
                [_xN]: _eOIGI }], [0, { [_eQN]: `GatewayId`,
                [_xN]: _gI }], [0, { [_eQN]: `InstanceId`,
                [_xN]: _iI }], [0, { [_eQN]: `InstanceOwnerId`,
                [_xN]: _iOIn }], [0, { [_eQN]: `NatGatewayId`,
                [_xN]: _nGI }], [0, { [_eQN]: `TransitGatewayId`,
                [_xN]: _tGI }], [0, { [_eQN]: `LocalGatewayId`,
                [_xN]: _lGI }], [0, { [_eQN]: `CarrierGatewayId`,
                [_xN]: _cGI }], [0, { [_eQN]: `NetworkInterfaceId`,
                [_xN]: _nII }], [0, { [_eQN]: `Origin`,
                [_xN]: _o }], [0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `VpcPeeringConnectionId`,
                [_xN]: _vPCI }], [0, { [_eQN]: `CoreNetworkArn`,
                [_xN]: _cNA }], [0, { [_eQN]: `OdbNetworkArn`,
                [_xN]: _oNA }], [0, { [_eQN]: `IpAddress`,
                [_xN]: _iAp }]]
];
var RouteTable$ = [3, n0, _RTo,
    0,
    [_As, _PVro, _RTI, _Rou, _T, _VI, _OI],
    [[() => RouteTableAssociationList, { [_eQN]: `AssociationSet`,
                [_xN]: _aSs }], [() => PropagatingVgwList, { [_eQN]: `PropagatingVgwSet`,
                [_xN]: _pVS }], [0, { [_eQN]: `RouteTableId`,
                [_xN]: _rTI }], [() => RouteList, { [_eQN]: `RouteSet`,
                [_xN]: _rSou }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `OwnerId`,
                [_xN]: _oI }]]
];
var RouteTableAssociation$ = [3, n0, _RTA,
    0,
    [_Mai, _RTAI, _RTI, _SIu, _GI, _PIP, _ASs],
    [[2, { [_eQN]: `Main`,
                [_xN]: _mai }], [0, { [_eQN]: `RouteTableAssociationId`,
                [_xN]: _rTAI }], [0, { [_eQN]: `RouteTableId`,
                [_xN]: _rTI }], [0, { [_eQN]: `SubnetId`,
                [_xN]: _sIu }], [0, { [_eQN]: `GatewayId`,
                [_xN]: _gI }], [0, { [_eQN]: `PublicIpv4Pool`,
                [_xN]: _pIP }], [() => RouteTableAssociationState$, { [_eQN]: `AssociationState`,
                [_xN]: _aS }]]
];
var RouteTableAssociationState$ = [3, n0, _RTAS,
    0,
    [_St, _SMt],
    [[0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `StatusMessage`,
                [_xN]: _sMt }]]
];
var SecurityGroup$ = [3, n0, _SGec,
    0,
    [_GIr, _IPEp, _T, _VI, _SGA, _OI, _GN, _De, _IPpe],
    [[0, { [_eQN]: `GroupId`,
                [_xN]: _gIr }], [() => IpPermissionList, { [_eQN]: `IpPermissionsEgress`,
                [_xN]: _iPEp }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `SecurityGroupArn`,
                [_xN]: _sGA }], [0, { [_eQN]: `OwnerId`,
                [_xN]: _oI }], [0, { [_eQN]: `GroupName`,
                [_xN]: _gN }], [0, { [_eQN]: `GroupDescription`,
                [_xN]: _gD }], [() => IpPermissionList, { [_eQN]: `IpPermissions`,
                [_xN]: _iPpe }]]
];
var SecurityGroupIdentifier$ = [3, n0, _SGIec,
    0,
    [_GIr, _GN],
    [[0, { [_eQN]: `GroupId`,
                [_xN]: _gIr }], [0, { [_eQN]: `GroupName`,
                [_xN]: _gN }]]
];
var Subnet$ = [3, n0, _Su,
    0,
    [_AZI, _ELADI, _MCOIOL, _COIP, _OI, _AIAOC, _ICBAS, _T, _SAub, _OA, _EDn, _IN, _PDNOOL, _BPAS, _Ty, _SIu, _St, _VI, _CB, _AIAC, _AZ, _DFA, _MPIOL],
    [[0, { [_eQN]: `AvailabilityZoneId`,
                [_xN]: _aZI }], [1, { [_eQN]: `EnableLniAtDeviceIndex`,
                [_xN]: _eLADI }], [2, { [_eQN]: `MapCustomerOwnedIpOnLaunch`,
                [_xN]: _mCOIOL }], [0, { [_eQN]: `CustomerOwnedIpv4Pool`,
                [_xN]: _cOIP }], [0, { [_eQN]: `OwnerId`,
                [_xN]: _oI }], [2, { [_eQN]: `AssignIpv6AddressOnCreation`,
                [_xN]: _aIAOC }], [() => SubnetIpv6CidrBlockAssociationSet, { [_eQN]: `Ipv6CidrBlockAssociationSet`,
                [_xN]: _iCBASp }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }], [0, { [_eQN]: `SubnetArn`,
                [_xN]: _sAub }], [0, { [_eQN]: `OutpostArn`,
                [_xN]: _oA }], [2, { [_eQN]: `EnableDns64`,
                [_xN]: _eDn }], [2, { [_eQN]: `Ipv6Native`,
                [_xN]: _iN }], [() => PrivateDnsNameOptionsOnLaunch$, { [_eQN]: `PrivateDnsNameOptionsOnLaunch`,
                [_xN]: _pDNOOL }], [() => BlockPublicAccessStates$, { [_eQN]: `BlockPublicAccessStates`,
                [_xN]: _bPAS }], [0, { [_eQN]: `Type`,
                [_xN]: _ty }], [0, { [_eQN]: `SubnetId`,
                [_xN]: _sIu }], [0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `CidrBlock`,
                [_xN]: _cB }], [1, { [_eQN]: `AvailableIpAddressCount`,
                [_xN]: _aIAC }], [0, { [_eQN]: `AvailabilityZone`,
                [_xN]: _aZ }], [2, { [_eQN]: `DefaultForAz`,
                [_xN]: _dFA }], [2, { [_eQN]: `MapPublicIpOnLaunch`,
                [_xN]: _mPIOL }]]
];
var SubnetCidrBlockState$ = [3, n0, _SCBS,
    0,
    [_St, _SMt],
    [[0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `StatusMessage`,
                [_xN]: _sMt }]]
];
var SubnetIpPrefixes$ = [3, n0, _SIPu,
    0,
    [_SIu, _IPpre],
    [[0, { [_eQN]: `SubnetId`,
                [_xN]: _sIu }], [() => ValueStringList, { [_eQN]: `IpPrefixSet`,
                [_xN]: _iPSpr }]]
];
var SubnetIpv6CidrBlockAssociation$ = [3, n0, _SICBA,
    0,
    [_AIs, _ICB, _ICBS, _IAA, _ISpo],
    [[0, { [_eQN]: `AssociationId`,
                [_xN]: _aIs }], [0, { [_eQN]: `Ipv6CidrBlock`,
                [_xN]: _iCB }], [() => SubnetCidrBlockState$, { [_eQN]: `Ipv6CidrBlockState`,
                [_xN]: _iCBS }], [0, { [_eQN]: `Ipv6AddressAttribute`,
                [_xN]: _iAA }], [0, { [_eQN]: `IpSource`,
                [_xN]: _iSpo }]]
];
var Tag$ = [3, n0, _Ta,
    0,
    [_K, _V],
    [[0, { [_eQN]: `Key`,
                [_xN]: _k }], [0, { [_eQN]: `Value`,
                [_xN]: _v }]]
];
var UserIdGroupPair$ = [3, n0, _UIGPs,
    0,
    [_De, _UI, _GN, _GIr, _VI, _VPCI, _PSee],
    [[0, { [_eQN]: `Description`,
                [_xN]: _de }], [0, { [_eQN]: `UserId`,
                [_xN]: _uI }], [0, { [_eQN]: `GroupName`,
                [_xN]: _gN }], [0, { [_eQN]: `GroupId`,
                [_xN]: _gIr }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `VpcPeeringConnectionId`,
                [_xN]: _vPCI }], [0, { [_eQN]: `PeeringStatus`,
                [_xN]: _pSee }]]
];
var VpcEndpoint$ = [3, n0, _VE,
    0,
    [_VEIp, _VET, _VI, _SN, _St, _PDo, _RTIo, _SI, _G, _IAT, _DOn, _PDE, _RMeq, _NIIe, _DEn, _CTrea, _T, _OI, _LEa, _IPpvr, _IPp, _FR, _SNA, _RCA, _SRe, _PRay],
    [[0, { [_eQN]: `VpcEndpointId`,
                [_xN]: _vEI }], [0, { [_eQN]: `VpcEndpointType`,
                [_xN]: _vET }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `ServiceName`,
                [_xN]: _sN }], [0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `PolicyDocument`,
                [_xN]: _pD }], [() => ValueStringList, { [_eQN]: `RouteTableIdSet`,
                [_xN]: _rTIS }], [() => ValueStringList, { [_eQN]: `SubnetIdSet`,
                [_xN]: _sISu }], [() => GroupIdentifierSet, { [_eQN]: `GroupSet`,
                [_xN]: _gSr }], [0, { [_eQN]: `IpAddressType`,
                [_xN]: _iAT }], [() => DnsOptions$, { [_eQN]: `DnsOptions`,
                [_xN]: _dOn }], [2, { [_eQN]: `PrivateDnsEnabled`,
                [_xN]: _pDE }], [2, { [_eQN]: `RequesterManaged`,
                [_xN]: _rMeq }], [() => ValueStringList, { [_eQN]: `NetworkInterfaceIdSet`,
                [_xN]: _nIIS }], [() => DnsEntrySet, { [_eQN]: `DnsEntrySet`,
                [_xN]: _dES }], [4, { [_eQN]: `CreationTimestamp`,
                [_xN]: _cTrea }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }], [0, { [_eQN]: `OwnerId`,
                [_xN]: _oI }], [() => LastError$, { [_eQN]: `LastError`,
                [_xN]: _lEa }], [() => SubnetIpPrefixesList, { [_eQN]: `Ipv4PrefixSet`,
                [_xN]: _iPSpvr }], [() => SubnetIpPrefixesList, { [_eQN]: `Ipv6PrefixSet`,
                [_xN]: _iPSpvre }], [0, { [_eQN]: `FailureReason`,
                [_xN]: _fR }], [0, { [_eQN]: `ServiceNetworkArn`,
                [_xN]: _sNAe }], [0, { [_eQN]: `ResourceConfigurationArn`,
                [_xN]: _rCA }], [0, { [_eQN]: `ServiceRegion`,
                [_xN]: _sR }], [() => PayerResponsibilitySet, { [_eQN]: `PayerResponsibilitySet`,
                [_xN]: _pRSa }]]
];
var __Unit = "unit";
var AssetIdList = (/* unused pure expression or super */ null && (64 | 0));
var CarrierGatewayIdSet = (/* unused pure expression or super */ null && (64 | 0));
var DescribeImageReferencesImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeImageUsageReportsImageIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyGroupNameSet = (/* unused pure expression or super */ null && (64 | 0));
var DescribeInstanceTopologyInstanceIdSet = (/* unused pure expression or super */ null && (64 | 0));
var DnsEntrySet = [1, n0, _DES,
    0, [() => DnsEntry$,
        { [_xN]: _it }]
];
var FilterList = [1, n0, _FLi,
    0, [() => Filter$,
        { [_xN]: _Fil }]
];
var FleetIdSet = (/* unused pure expression or super */ null && (64 | 0));
var GroupIdentifierSet = [1, n0, _GIS,
    0, [() => SecurityGroupIdentifier$,
        { [_xN]: _it }]
];
var GroupIds = [1, n0, _GIro,
    0, [0,
        { [_xN]: _it }]
];
var GroupIdStringList = [1, n0, _GISL,
    0, [0,
        { [_xN]: _gIr }]
];
var GroupNameStringList = [1, n0, _GNSL,
    0, [0,
        { [_xN]: _GN }]
];
var ImageUsageReportIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var InstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var InstanceTypes = (/* unused pure expression or super */ null && (64 | 0));
var IpPermissionList = [1, n0, _IPLp,
    0, [() => IpPermission$,
        { [_xN]: _it }]
];
var IpRangeList = [1, n0, _IRLp,
    0, [() => IpRange$,
        { [_xN]: _it }]
];
var IpRanges = [1, n0, _IRpa,
    0, [0,
        { [_xN]: _it }]
];
var Ipv6RangeList = [1, n0, _IRLpv,
    0, [() => Ipv6Range$,
        { [_xN]: _it }]
];
var NetworkInterfaceIdSet = [1, n0, _NIIS,
    0, [0,
        { [_xN]: _it }]
];
var NetworkInterfacePermissionIdList = (/* unused pure expression or super */ null && (64 | 0));
var PayerResponsibilitySet = [1, n0, _PRSa,
    0, [() => PayerResponsibilityEntry$,
        { [_xN]: _it }]
];
var PlacementGroupStringList = (/* unused pure expression or super */ null && (64 | 0));
var PrefixListIdList = [1, n0, _PLIL,
    0, [() => PrefixListId$,
        { [_xN]: _it }]
];
var PrivateDnsSpecifiedDomainSet = [1, n0, _PDSDS,
    0, [0,
        { [_xN]: _it }]
];
var ProductDescriptionList = (/* unused pure expression or super */ null && (64 | 0));
var PropagatingVgwList = [1, n0, _PVL,
    0, [() => PropagatingVgw$,
        { [_xN]: _it }]
];
var RegionNames = (/* unused pure expression or super */ null && (64 | 0));
var RequestInstanceTypeList = (/* unused pure expression or super */ null && (64 | 0));
var ReservedInstancesOfferingIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceIdList = (/* unused pure expression or super */ null && (64 | 0));
var ResourceTypeOptionValuesList = (/* unused pure expression or super */ null && (64 | 0));
var RestorableByStringList = (/* unused pure expression or super */ null && (64 | 0));
var RouteList = [1, n0, _RLo,
    0, [() => Route$,
        { [_xN]: _it }]
];
var RouteServerEndpointIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteServerPeerIdsList = (/* unused pure expression or super */ null && (64 | 0));
var RouteTableAssociationList = [1, n0, _RTAL,
    0, [() => RouteTableAssociation$,
        { [_xN]: _it }]
];
var RouteTableIdStringList = [1, n0, _RTISL,
    0, [0,
        { [_xN]: _it }]
];
var RouteTableList = [1, n0, _RTLo,
    0, [() => RouteTable$,
        { [_xN]: _it }]
];
var SecurityGroupList = [1, n0, _SGL,
    0, [() => SecurityGroup$,
        { [_xN]: _it }]
];
var SubnetIdStringList = [1, n0, _SISLu,
    0, [0,
        { [_xN]: _SIu }]
];
var SubnetIpPrefixesList = [1, n0, _SIPL,
    0, [() => SubnetIpPrefixes$,
        { [_xN]: _it }]
];
var SubnetIpv6CidrBlockAssociationSet = [1, n0, _SICBAS,
    0, [() => SubnetIpv6CidrBlockAssociation$,
        { [_xN]: _it }]
];
var SubnetList = [1, n0, _SLu,
    0, [() => Subnet$,
        { [_xN]: _it }]
];
var TagList = [1, n0, _TL,
    0, [() => Tag$,
        { [_xN]: _it }]
];
var TrafficMirrorFilterRuleFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TrafficMirrorSessionFieldList = (/* unused pure expression or super */ null && (64 | 0));
var TransitGatewayAttachmentIdStringList = (/* unused pure expression or super */ null && (64 | 0));
var UserIdGroupPairList = [1, n0, _UIGPL,
    0, [() => UserIdGroupPair$,
        { [_xN]: _it }]
];
var ValueStringList = [1, n0, _VSL,
    0, [0,
        { [_xN]: _it }]
];
var VpcEndpointIdList = [1, n0, _VEIL,
    0, [0,
        { [_xN]: _it }]
];
var VpcEndpointSet = [1, n0, _VESpcn,
    0, [() => VpcEndpoint$,
        { [_xN]: _it }]
];
var DescribeRouteTables$ = [9, n0, _DRTe,
    0, () => DescribeRouteTablesRequest$, () => DescribeRouteTablesResult$
];
var DescribeSecurityGroups$ = [9, n0, _DSGe,
    0, () => DescribeSecurityGroupsRequest$, () => DescribeSecurityGroupsResult$
];
var DescribeSubnets$ = [9, n0, _DSesc,
    0, () => DescribeSubnetsRequest$, () => DescribeSubnetsResult$
];
var DescribeVpcAttribute$ = [9, n0, _DVAe,
    0, () => DescribeVpcAttributeRequest$, () => DescribeVpcAttributeResult$
];
var DescribeVpcEndpoints$ = [9, n0, _DVEe,
    0, () => DescribeVpcEndpointsRequest$, () => DescribeVpcEndpointsResult$
];

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2016-11-15",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsEc2QueryProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.ec2",
            errorTypeRegistries: errorTypeRegistries,
            xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
            version: "2016-11-15",
            serviceTarget: "AmazonEC2",
        },
        serviceId: config?.serviceId ?? "EC2",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = (config) => {
    (0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider/* defaultProvider */.v6,
        defaultSocketTimeout: (0,getDefaultSocketTimeout/* getDefaultSocketTimeout */.E)(config?.requestHandler, 900_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
        maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
        region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
        requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0,configLoader/* loadConfig */.Z)({
                ...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0,
            }, config),
        streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
    };
};

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(77026);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(88241);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(7);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js













class EC2Client extends client/* Client */.K {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
        const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
        const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
        const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
        const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
        this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
        this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
        this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
        this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
        this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
        this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
        this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
    }
    destroy() {
        super.destroy();
    }
}

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client-command-builder.js
var client_command_builder = __webpack_require__(29885);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js




const command = (0,client_command_builder/* makeBuilder */.k)(commonParams, "AmazonEC2", "EC2Client", endpoints/* getEndpointPlugin */.rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
const _mw1 = (Command, cs, config, o) => [
    getCopySnapshotPresignedUrlPlugin(config),
];

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRouteTablesCommand.js


class DescribeRouteTablesCommand extends command(_ep0, _mw0, "DescribeRouteTables", DescribeRouteTables$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js


class DescribeSecurityGroupsCommand extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js


class DescribeSubnetsCommand extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcAttributeCommand.js


class DescribeVpcAttributeCommand extends command(_ep0, _mw0, "DescribeVpcAttribute", DescribeVpcAttribute$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcEndpointsCommand.js


class DescribeVpcEndpointsCommand extends command(_ep0, _mw0, "DescribeVpcEndpoints", DescribeVpcEndpoints$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/commands/index.js












































































































































































































































































































































































































































































































































































































































































































































































































































;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ec2/dist-es/index.js




















/***/ })

};
