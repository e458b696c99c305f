export const id = 1947;
export const ids = [1947];
export const modules = {

/***/ 31947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mxi: () => (/* binding */ DescribeRouteTables$),
  GZZ: () => (/* binding */ DescribeSecurityGroups$),
  _3j: () => (/* binding */ DescribeSubnets$),
  ZTU: () => (/* binding */ DescribeVpcAttribute$),
  nhx: () => (/* binding */ DescribeVpcEndpoints$),
  O1$: () => (/* binding */ RouteTable$),
  yn2: () => (/* binding */ SecurityGroup$),
  umT: () => (/* binding */ Subnet$),
  a6p: () => (/* binding */ Vpc$),
  Xwo: () => (/* binding */ VpcEndpoint$)
});


// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/TypeRegistry.js
var TypeRegistry = __webpack_require__(9608);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/exceptions.js
var exceptions = __webpack_require__(5178);
;// CONCATENATED MODULE: ./.build/emulator/node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js


class EC2ServiceException extends exceptions/* ServiceException */.T {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, EC2ServiceException.prototype);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
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
const _CBAS = "CidrBlockAssociationSet";
const _CBSi = "CidrBlockState";
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
const _DOI = "DhcpOptionsId";
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
const _ECn = "EncryptionControl";
const _EDH = "EnableDnsHostnames";
const _EDS = "EnableDnsSupport";
const _EDn = "EnableDns64";
const _EFS = "ElasticFileSystem";
const _ELADI = "EnableLniAtDeviceIndex";
const _ENAUM = "EnableNetworkAddressUsageMetrics";
const _EOIG = "EgressOnlyInternetGateway";
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
const _IDs = "IsDefault";
const _IG = "InternetGateway";
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
const _IPpvo = "Ipv6Pool";
const _IPpvr = "Ipv4Prefixes";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISpo = "IpSource";
const _ITns = "InstanceTenancy";
const _K = "Key";
const _L = "Lambda";
const _LEa = "LastError";
const _LGI = "LocalGatewayId";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _MPIOL = "MapPublicIpOnLaunch";
const _MR = "MaxResults";
const _Mai = "Main";
const _Me = "Message";
const _Mo = "Mode";
const _N = "Name";
const _NBG = "NetworkBorderGroup";
const _NG = "NatGateway";
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
const _REes = "ResourceExclusions";
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
const _SMta = "StateMessage";
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
const _VCBA = "VpcCidrBlockAssociation";
const _VCBAS = "VpcCidrBlockAssociationSet";
const _VCBS = "VpcCidrBlockState";
const _VE = "VpcEndpoint";
const _VEC = "VpcEncryptionControl";
const _VECE = "VpcEncryptionControlExclusion";
const _VECEp = "VpcEncryptionControlExclusions";
const _VECI = "VpcEncryptionControlId";
const _VEI = "VpcEndpointIds";
const _VEIL = "VpcEndpointIdList";
const _VEIp = "VpcEndpointId";
const _VESpcn = "VpcEndpointSet";
const _VET = "VpcEndpointType";
const _VEp = "VpcEndpoints";
const _VI = "VpcId";
const _VICBA = "VpcIpv6CidrBlockAssociation";
const _VICBAS = "VpcIpv6CidrBlockAssociationSet";
const _VL = "VpcLattice";
const _VP = "VpcPeering";
const _VPCI = "VpcPeeringConnectionId";
const _VPG = "VirtualPrivateGateway";
const _VSL = "ValueStringList";
const _Va = "Values";
const _Vp = "Vpc";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aIs = "associationId";
const _aS = "associationState";
const _aSs = "associationSet";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _bPAS = "blockPublicAccessStates";
const _cB = "cidrBlock";
const _cBAS = "cidrBlockAssociationSet";
const _cBSi = "cidrBlockState";
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
const _dOI = "dhcpOptionsId";
const _dOn = "dnsOptions";
const _dPLI = "destinationPrefixListId";
const _dR = "dryRun";
const _dRIT = "dnsRecordIpType";
const _de = "description";
const _eCn = "encryptionControl";
const _eDH = "enableDnsHostnames";
const _eDS = "enableDnsSupport";
const _eDn = "enableDns64";
const _eFS = "elasticFileSystem";
const _eLADI = "enableLniAtDeviceIndex";
const _eNAUM = "enableNetworkAddressUsageMetrics";
const _eOIG = "egressOnlyInternetGateway";
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
const _iDs = "isDefault";
const _iG = "internetGateway";
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
const _iPpvo = "ipv6Pool";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSpo = "ipSource";
const _iTns = "instanceTenancy";
const _it = "item";
const _k = "key";
const _l = "lambda";
const _lEa = "lastError";
const _lGI = "localGatewayId";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mPIOL = "mapPublicIpOnLaunch";
const _mai = "main";
const _me = "message";
const _mo = "mode";
const _nBG = "networkBorderGroup";
const _nG = "natGateway";
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
const _rEes = "resourceExclusions";
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
const _sMta = "stateMessage";
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
const _vECI = "vpcEncryptionControlId";
const _vEI = "vpcEndpointId";
const _vESp = "vpcEndpointSet";
const _vET = "vpcEndpointType";
const _vI = "vpcId";
const _vL = "vpcLattice";
const _vP = "vpcPeering";
const _vPCI = "vpcPeeringConnectionId";
const _vPG = "virtualPrivateGateway";
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
var Vpc$ = [3, n0, _Vp,
    0,
    [_OI, _ITns, _ICBAS, _CBAS, _IDs, _ECn, _T, _BPAS, _VI, _St, _CB, _DOI],
    [[0, { [_eQN]: `OwnerId`,
                [_xN]: _oI }], [0, { [_eQN]: `InstanceTenancy`,
                [_xN]: _iTns }], [() => VpcIpv6CidrBlockAssociationSet, { [_eQN]: `Ipv6CidrBlockAssociationSet`,
                [_xN]: _iCBASp }], [() => VpcCidrBlockAssociationSet, { [_eQN]: `CidrBlockAssociationSet`,
                [_xN]: _cBAS }], [2, { [_eQN]: `IsDefault`,
                [_xN]: _iDs }], [() => VpcEncryptionControl$, { [_eQN]: `EncryptionControl`,
                [_xN]: _eCn }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }], [() => BlockPublicAccessStates$, { [_eQN]: `BlockPublicAccessStates`,
                [_xN]: _bPAS }], [0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `CidrBlock`,
                [_xN]: _cB }], [0, { [_eQN]: `DhcpOptionsId`,
                [_xN]: _dOI }]]
];
var VpcCidrBlockAssociation$ = [3, n0, _VCBA,
    0,
    [_AIs, _CB, _CBSi],
    [[0, { [_eQN]: `AssociationId`,
                [_xN]: _aIs }], [0, { [_eQN]: `CidrBlock`,
                [_xN]: _cB }], [() => VpcCidrBlockState$, { [_eQN]: `CidrBlockState`,
                [_xN]: _cBSi }]]
];
var VpcCidrBlockState$ = [3, n0, _VCBS,
    0,
    [_St, _SMt],
    [[0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `StatusMessage`,
                [_xN]: _sMt }]]
];
var VpcEncryptionControl$ = [3, n0, _VEC,
    0,
    [_VI, _VECI, _Mo, _St, _SMta, _REes, _T],
    [[0, { [_eQN]: `VpcId`,
                [_xN]: _vI }], [0, { [_eQN]: `VpcEncryptionControlId`,
                [_xN]: _vECI }], [0, { [_eQN]: `Mode`,
                [_xN]: _mo }], [0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `StateMessage`,
                [_xN]: _sMta }], [() => VpcEncryptionControlExclusions$, { [_eQN]: `ResourceExclusions`,
                [_xN]: _rEes }], [() => TagList, { [_eQN]: `TagSet`,
                [_xN]: _tS }]]
];
var VpcEncryptionControlExclusion$ = [3, n0, _VECE,
    0,
    [_St, _SMta],
    [[0, { [_eQN]: `State`,
                [_xN]: _st }], [0, { [_eQN]: `StateMessage`,
                [_xN]: _sMta }]]
];
var VpcEncryptionControlExclusions$ = [3, n0, _VECEp,
    0,
    [_IG, _EOIG, _NG, _VPG, _VP, _L, _VL, _EFS],
    [[() => VpcEncryptionControlExclusion$, { [_eQN]: `InternetGateway`,
                [_xN]: _iG }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `EgressOnlyInternetGateway`,
                [_xN]: _eOIG }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `NatGateway`,
                [_xN]: _nG }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `VirtualPrivateGateway`,
                [_xN]: _vPG }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `VpcPeering`,
                [_xN]: _vP }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `Lambda`,
                [_xN]: _l }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `VpcLattice`,
                [_xN]: _vL }], [() => VpcEncryptionControlExclusion$, { [_eQN]: `ElasticFileSystem`,
                [_xN]: _eFS }]]
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
var VpcIpv6CidrBlockAssociation$ = [3, n0, _VICBA,
    0,
    [_AIs, _ICB, _ICBS, _NBG, _IPpvo, _IAA, _ISpo],
    [[0, { [_eQN]: `AssociationId`,
                [_xN]: _aIs }], [0, { [_eQN]: `Ipv6CidrBlock`,
                [_xN]: _iCB }], [() => VpcCidrBlockState$, { [_eQN]: `Ipv6CidrBlockState`,
                [_xN]: _iCBS }], [0, { [_eQN]: `NetworkBorderGroup`,
                [_xN]: _nBG }], [0, { [_eQN]: `Ipv6Pool`,
                [_xN]: _iPpvo }], [0, { [_eQN]: `Ipv6AddressAttribute`,
                [_xN]: _iAA }], [0, { [_eQN]: `IpSource`,
                [_xN]: _iSpo }]]
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
var VpcCidrBlockAssociationSet = [1, n0, _VCBAS,
    0, [() => VpcCidrBlockAssociation$,
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
var VpcIpv6CidrBlockAssociationSet = [1, n0, _VICBAS,
    0, [() => VpcIpv6CidrBlockAssociation$,
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


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decorateServiceException),
/* harmony export */   T: () => (/* binding */ ServiceException)
/* harmony export */ });
class ServiceException extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
        super(options.message);
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
        this.name = options.name;
        this.$fault = options.$fault;
        this.$metadata = options.$metadata;
    }
    static isInstance(value) {
        if (!value) {
            return false;
        }
        const candidate = value;
        return (ServiceException.prototype.isPrototypeOf(candidate) ||
            (Boolean(candidate.$fault) &&
                Boolean(candidate.$metadata) &&
                (candidate.$fault === "client" || candidate.$fault === "server")));
    }
    static [Symbol.hasInstance](instance) {
        if (!instance) {
            return false;
        }
        const candidate = instance;
        if (this === ServiceException) {
            return ServiceException.isInstance(instance);
        }
        if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
                return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId")
                ? this.shapeId
                : undefined;
            let candidateHasShapeId = false;
            if (targetId) {
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctor = proto.constructor;
                    const candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId")
                        ? ctor?.shapeId
                        : undefined;
                    if (candidateId) {
                        candidateHasShapeId = true;
                        if (candidateId === targetId) {
                            return true;
                        }
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
            if (targetId && candidateHasShapeId) {
                return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
                if (candidate.name === targetName) {
                    return true;
                }
                let proto = Object.getPrototypeOf(candidate);
                while (proto && proto !== Object.prototype) {
                    const ctorName = proto.constructor?.name;
                    if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                        return true;
                    }
                    proto = Object.getPrototypeOf(proto);
                }
            }
        }
        return false;
    }
}
const decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions)
        .filter(([, v]) => v !== undefined)
        .forEach(([k, v]) => {
        if (exception[k] == undefined || exception[k] === "") {
            exception[k] = v;
        }
    });
    const message = exception.message || exception.Message || "UnknownError";
    exception.message = message;
    delete exception.Message;
    return exception;
};


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TypeRegistry)
/* harmony export */ });
class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries = new Map();
    constructor(namespace, schemas = new Map(), exceptions = new Map()) {
        this.namespace = namespace;
        this.schemas = schemas;
        this.exceptions = exceptions;
        if (!TypeRegistry.registries.has(namespace)) {
            TypeRegistry.registries.set(namespace, this);
        }
    }
    static for(namespace) {
        return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
        const { schemas, exceptions } = this;
        for (const [k, v] of other.schemas) {
            if (!schemas.has(k)) {
                schemas.set(k, v);
            }
        }
        for (const [k, v] of other.exceptions) {
            if (!exceptions.has(k)) {
                exceptions.set(k, v);
            }
        }
    }
    register(shapeId, schema) {
        const qualifiedName = this.normalizeShapeId(shapeId);
        for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) {
            if (!r.schemas.has(qualifiedName)) {
                r.schemas.set(qualifiedName, schema);
            }
        }
    }
    getSchema(shapeId) {
        const id = this.normalizeShapeId(shapeId);
        if (!this.schemas.has(id)) {
            if (!shapeId.includes("#")) {
                const suffix = "#" + shapeId;
                const candidates = [];
                for (const [shapeId, schema] of this.schemas.entries()) {
                    if (shapeId.endsWith(suffix)) {
                        candidates.push(schema);
                    }
                }
                if (candidates.length === 1) {
                    return candidates[0];
                }
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id}`);
        }
        return this.schemas.get(id);
    }
    registerError(es, ctor) {
        const $error = es;
        const ns = $error[1];
        const qualifiedName = ns + "#" + $error[2];
        if (!ctor.hasOwnProperty?.("shapeId")) {
            ctor.shapeId = qualifiedName;
        }
        for (const r of [this, TypeRegistry.for(ns)]) {
            if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
                r.schemas.set(qualifiedName, $error);
                r.exceptions.set($error, ctor);
            }
        }
    }
    getErrorCtor(es) {
        const $error = es;
        if (this.exceptions.has($error)) {
            return this.exceptions.get($error);
        }
        const registry = TypeRegistry.for($error[1]);
        return registry.exceptions.get($error);
    }
    getBaseException() {
        for (const exceptionKey of this.exceptions.keys()) {
            if (Array.isArray(exceptionKey)) {
                const [, ns, name] = exceptionKey;
                const id = ns + "#" + name;
                if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException")) {
                    return exceptionKey;
                }
            }
        }
        return undefined;
    }
    find(predicate) {
        for (const schema of this.schemas.values()) {
            if (predicate(schema)) {
                return schema;
            }
        }
        return undefined;
    }
    clear() {
        this.schemas.clear();
        this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
        if (shapeId.includes("#")) {
            return shapeId;
        }
        return this.namespace + "#" + shapeId;
    }
}


/***/ })

};
