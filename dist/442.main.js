export const id = 442;
export const ids = [442];
export const modules = {

/***/ 10442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ command/* Command */.u),
  ALPNPolicyNotSupportedException: () => (/* reexport */ errors/* ALPNPolicyNotSupportedException */.c2),
  ALPNPolicyNotSupportedException$: () => (/* reexport */ schemas_0/* ALPNPolicyNotSupportedException$ */._Jc),
  Action$: () => (/* reexport */ schemas_0/* Action$ */.L9M),
  ActionTypeEnum: () => (/* reexport */ ActionTypeEnum),
  AddListenerCertificates$: () => (/* reexport */ schemas_0/* AddListenerCertificates$ */._09),
  AddListenerCertificatesCommand: () => (/* reexport */ AddListenerCertificatesCommand),
  AddListenerCertificatesInput$: () => (/* reexport */ schemas_0/* AddListenerCertificatesInput$ */.O41),
  AddListenerCertificatesOutput$: () => (/* reexport */ schemas_0/* AddListenerCertificatesOutput$ */.Jze),
  AddTags$: () => (/* reexport */ schemas_0/* AddTags$ */.FBv),
  AddTagsCommand: () => (/* reexport */ AddTagsCommand),
  AddTagsInput$: () => (/* reexport */ schemas_0/* AddTagsInput$ */.t64),
  AddTagsOutput$: () => (/* reexport */ schemas_0/* AddTagsOutput$ */.ENU),
  AddTrustStoreRevocations$: () => (/* reexport */ schemas_0/* AddTrustStoreRevocations$ */._Kf),
  AddTrustStoreRevocationsCommand: () => (/* reexport */ AddTrustStoreRevocationsCommand),
  AddTrustStoreRevocationsInput$: () => (/* reexport */ schemas_0/* AddTrustStoreRevocationsInput$ */._wg),
  AddTrustStoreRevocationsOutput$: () => (/* reexport */ schemas_0/* AddTrustStoreRevocationsOutput$ */.DIU),
  AdministrativeOverride$: () => (/* reexport */ schemas_0/* AdministrativeOverride$ */.PF6),
  AdvertiseTrustStoreCaNamesEnum: () => (/* reexport */ AdvertiseTrustStoreCaNamesEnum),
  AllocationIdNotFoundException: () => (/* reexport */ errors/* AllocationIdNotFoundException */.Is),
  AllocationIdNotFoundException$: () => (/* reexport */ schemas_0/* AllocationIdNotFoundException$ */.oGm),
  AnomalyDetection$: () => (/* reexport */ schemas_0/* AnomalyDetection$ */.F7f),
  AnomalyResultEnum: () => (/* reexport */ AnomalyResultEnum),
  AuthenticateCognitoActionConditionalBehaviorEnum: () => (/* reexport */ AuthenticateCognitoActionConditionalBehaviorEnum),
  AuthenticateCognitoActionConfig$: () => (/* reexport */ schemas_0/* AuthenticateCognitoActionConfig$ */.t0Z),
  AuthenticateOidcActionConditionalBehaviorEnum: () => (/* reexport */ AuthenticateOidcActionConditionalBehaviorEnum),
  AuthenticateOidcActionConfig$: () => (/* reexport */ schemas_0/* AuthenticateOidcActionConfig$ */.Fpo),
  AvailabilityZone$: () => (/* reexport */ schemas_0/* AvailabilityZone$ */.Og$),
  AvailabilityZoneNotSupportedException: () => (/* reexport */ errors/* AvailabilityZoneNotSupportedException */.I8),
  AvailabilityZoneNotSupportedException$: () => (/* reexport */ schemas_0/* AvailabilityZoneNotSupportedException$ */.cu$),
  CaCertificatesBundleNotFoundException: () => (/* reexport */ errors/* CaCertificatesBundleNotFoundException */.p1),
  CaCertificatesBundleNotFoundException$: () => (/* reexport */ schemas_0/* CaCertificatesBundleNotFoundException$ */.dG6),
  CapacityDecreaseRequestsLimitExceededException: () => (/* reexport */ errors/* CapacityDecreaseRequestsLimitExceededException */.Yn),
  CapacityDecreaseRequestsLimitExceededException$: () => (/* reexport */ schemas_0/* CapacityDecreaseRequestsLimitExceededException$ */.GEB),
  CapacityReservationPendingException: () => (/* reexport */ errors/* CapacityReservationPendingException */.t_),
  CapacityReservationPendingException$: () => (/* reexport */ schemas_0/* CapacityReservationPendingException$ */.D2X),
  CapacityReservationStateEnum: () => (/* reexport */ CapacityReservationStateEnum),
  CapacityReservationStatus$: () => (/* reexport */ schemas_0/* CapacityReservationStatus$ */.TPn),
  CapacityUnitsLimitExceededException: () => (/* reexport */ errors/* CapacityUnitsLimitExceededException */.rc),
  CapacityUnitsLimitExceededException$: () => (/* reexport */ schemas_0/* CapacityUnitsLimitExceededException$ */.TXj),
  Certificate$: () => (/* reexport */ schemas_0/* Certificate$ */.ctX),
  CertificateNotFoundException: () => (/* reexport */ errors/* CertificateNotFoundException */.uu),
  CertificateNotFoundException$: () => (/* reexport */ schemas_0/* CertificateNotFoundException$ */.C2C),
  Cipher$: () => (/* reexport */ schemas_0/* Cipher$ */.eFK),
  CreateListener$: () => (/* reexport */ schemas_0/* CreateListener$ */.fOe),
  CreateListenerCommand: () => (/* reexport */ CreateListenerCommand/* CreateListenerCommand */.m),
  CreateListenerInput$: () => (/* reexport */ schemas_0/* CreateListenerInput$ */.NkF),
  CreateListenerOutput$: () => (/* reexport */ schemas_0/* CreateListenerOutput$ */.Gg0),
  CreateLoadBalancer$: () => (/* reexport */ schemas_0/* CreateLoadBalancer$ */.Hte),
  CreateLoadBalancerCommand: () => (/* reexport */ CreateLoadBalancerCommand/* CreateLoadBalancerCommand */.G),
  CreateLoadBalancerInput$: () => (/* reexport */ schemas_0/* CreateLoadBalancerInput$ */.juC),
  CreateLoadBalancerOutput$: () => (/* reexport */ schemas_0/* CreateLoadBalancerOutput$ */.m$B),
  CreateRule$: () => (/* reexport */ schemas_0/* CreateRule$ */.toG),
  CreateRuleCommand: () => (/* reexport */ CreateRuleCommand),
  CreateRuleInput$: () => (/* reexport */ schemas_0/* CreateRuleInput$ */.x1P),
  CreateRuleOutput$: () => (/* reexport */ schemas_0/* CreateRuleOutput$ */.Gdf),
  CreateTargetGroup$: () => (/* reexport */ schemas_0/* CreateTargetGroup$ */.ntl),
  CreateTargetGroupCommand: () => (/* reexport */ CreateTargetGroupCommand/* CreateTargetGroupCommand */.G),
  CreateTargetGroupInput$: () => (/* reexport */ schemas_0/* CreateTargetGroupInput$ */.hX_),
  CreateTargetGroupOutput$: () => (/* reexport */ schemas_0/* CreateTargetGroupOutput$ */.oIt),
  CreateTrustStore$: () => (/* reexport */ schemas_0/* CreateTrustStore$ */._vU),
  CreateTrustStoreCommand: () => (/* reexport */ CreateTrustStoreCommand),
  CreateTrustStoreInput$: () => (/* reexport */ schemas_0/* CreateTrustStoreInput$ */.OXc),
  CreateTrustStoreOutput$: () => (/* reexport */ schemas_0/* CreateTrustStoreOutput$ */.zxG),
  DeleteAssociationSameAccountException: () => (/* reexport */ errors/* DeleteAssociationSameAccountException */.Hc),
  DeleteAssociationSameAccountException$: () => (/* reexport */ schemas_0/* DeleteAssociationSameAccountException$ */.njL),
  DeleteListener$: () => (/* reexport */ schemas_0/* DeleteListener$ */._Lx),
  DeleteListenerCommand: () => (/* reexport */ DeleteListenerCommand),
  DeleteListenerInput$: () => (/* reexport */ schemas_0/* DeleteListenerInput$ */.uFP),
  DeleteListenerOutput$: () => (/* reexport */ schemas_0/* DeleteListenerOutput$ */.JOO),
  DeleteLoadBalancer$: () => (/* reexport */ schemas_0/* DeleteLoadBalancer$ */.eMb),
  DeleteLoadBalancerCommand: () => (/* reexport */ DeleteLoadBalancerCommand),
  DeleteLoadBalancerInput$: () => (/* reexport */ schemas_0/* DeleteLoadBalancerInput$ */._OB),
  DeleteLoadBalancerOutput$: () => (/* reexport */ schemas_0/* DeleteLoadBalancerOutput$ */.pD3),
  DeleteRule$: () => (/* reexport */ schemas_0/* DeleteRule$ */.iaR),
  DeleteRuleCommand: () => (/* reexport */ DeleteRuleCommand),
  DeleteRuleInput$: () => (/* reexport */ schemas_0/* DeleteRuleInput$ */.cd5),
  DeleteRuleOutput$: () => (/* reexport */ schemas_0/* DeleteRuleOutput$ */.HY2),
  DeleteSharedTrustStoreAssociation$: () => (/* reexport */ schemas_0/* DeleteSharedTrustStoreAssociation$ */.Zc$),
  DeleteSharedTrustStoreAssociationCommand: () => (/* reexport */ DeleteSharedTrustStoreAssociationCommand),
  DeleteSharedTrustStoreAssociationInput$: () => (/* reexport */ schemas_0/* DeleteSharedTrustStoreAssociationInput$ */.xXd),
  DeleteSharedTrustStoreAssociationOutput$: () => (/* reexport */ schemas_0/* DeleteSharedTrustStoreAssociationOutput$ */.STc),
  DeleteTargetGroup$: () => (/* reexport */ schemas_0/* DeleteTargetGroup$ */.UeN),
  DeleteTargetGroupCommand: () => (/* reexport */ DeleteTargetGroupCommand),
  DeleteTargetGroupInput$: () => (/* reexport */ schemas_0/* DeleteTargetGroupInput$ */.sO),
  DeleteTargetGroupOutput$: () => (/* reexport */ schemas_0/* DeleteTargetGroupOutput$ */.BUf),
  DeleteTrustStore$: () => (/* reexport */ schemas_0/* DeleteTrustStore$ */.ddw),
  DeleteTrustStoreCommand: () => (/* reexport */ DeleteTrustStoreCommand),
  DeleteTrustStoreInput$: () => (/* reexport */ schemas_0/* DeleteTrustStoreInput$ */.xkS),
  DeleteTrustStoreOutput$: () => (/* reexport */ schemas_0/* DeleteTrustStoreOutput$ */.Osu),
  DeregisterTargets$: () => (/* reexport */ schemas_0/* DeregisterTargets$ */.HhB),
  DeregisterTargetsCommand: () => (/* reexport */ DeregisterTargetsCommand),
  DeregisterTargetsInput$: () => (/* reexport */ schemas_0/* DeregisterTargetsInput$ */.Lw5),
  DeregisterTargetsOutput$: () => (/* reexport */ schemas_0/* DeregisterTargetsOutput$ */._$4),
  DescribeAccountLimits$: () => (/* reexport */ schemas_0/* DescribeAccountLimits$ */.pOR),
  DescribeAccountLimitsCommand: () => (/* reexport */ DescribeAccountLimitsCommand),
  DescribeAccountLimitsInput$: () => (/* reexport */ schemas_0/* DescribeAccountLimitsInput$ */.ltC),
  DescribeAccountLimitsOutput$: () => (/* reexport */ schemas_0/* DescribeAccountLimitsOutput$ */.ggh),
  DescribeCapacityReservation$: () => (/* reexport */ schemas_0/* DescribeCapacityReservation$ */.avv),
  DescribeCapacityReservationCommand: () => (/* reexport */ DescribeCapacityReservationCommand),
  DescribeCapacityReservationInput$: () => (/* reexport */ schemas_0/* DescribeCapacityReservationInput$ */.CTS),
  DescribeCapacityReservationOutput$: () => (/* reexport */ schemas_0/* DescribeCapacityReservationOutput$ */.z1K),
  DescribeListenerAttributes$: () => (/* reexport */ schemas_0/* DescribeListenerAttributes$ */.JBK),
  DescribeListenerAttributesCommand: () => (/* reexport */ DescribeListenerAttributesCommand),
  DescribeListenerAttributesInput$: () => (/* reexport */ schemas_0/* DescribeListenerAttributesInput$ */.PNA),
  DescribeListenerAttributesOutput$: () => (/* reexport */ schemas_0/* DescribeListenerAttributesOutput$ */.iA$),
  DescribeListenerCertificates$: () => (/* reexport */ schemas_0/* DescribeListenerCertificates$ */.sXU),
  DescribeListenerCertificatesCommand: () => (/* reexport */ DescribeListenerCertificatesCommand),
  DescribeListenerCertificatesInput$: () => (/* reexport */ schemas_0/* DescribeListenerCertificatesInput$ */.W_d),
  DescribeListenerCertificatesOutput$: () => (/* reexport */ schemas_0/* DescribeListenerCertificatesOutput$ */.tNu),
  DescribeListeners$: () => (/* reexport */ schemas_0/* DescribeListeners$ */.zki),
  DescribeListenersCommand: () => (/* reexport */ DescribeListenersCommand),
  DescribeListenersInput$: () => (/* reexport */ schemas_0/* DescribeListenersInput$ */.F2q),
  DescribeListenersOutput$: () => (/* reexport */ schemas_0/* DescribeListenersOutput$ */.awn),
  DescribeLoadBalancerAttributes$: () => (/* reexport */ schemas_0/* DescribeLoadBalancerAttributes$ */.DV0),
  DescribeLoadBalancerAttributesCommand: () => (/* reexport */ DescribeLoadBalancerAttributesCommand),
  DescribeLoadBalancerAttributesInput$: () => (/* reexport */ schemas_0/* DescribeLoadBalancerAttributesInput$ */.BpZ),
  DescribeLoadBalancerAttributesOutput$: () => (/* reexport */ schemas_0/* DescribeLoadBalancerAttributesOutput$ */.EwB),
  DescribeLoadBalancers$: () => (/* reexport */ schemas_0/* DescribeLoadBalancers$ */.nLW),
  DescribeLoadBalancersCommand: () => (/* reexport */ DescribeLoadBalancersCommand),
  DescribeLoadBalancersInput$: () => (/* reexport */ schemas_0/* DescribeLoadBalancersInput$ */.r04),
  DescribeLoadBalancersOutput$: () => (/* reexport */ schemas_0/* DescribeLoadBalancersOutput$ */.EWi),
  DescribeRules$: () => (/* reexport */ schemas_0/* DescribeRules$ */.xc1),
  DescribeRulesCommand: () => (/* reexport */ DescribeRulesCommand),
  DescribeRulesInput$: () => (/* reexport */ schemas_0/* DescribeRulesInput$ */.Dgs),
  DescribeRulesOutput$: () => (/* reexport */ schemas_0/* DescribeRulesOutput$ */.oCD),
  DescribeSSLPolicies$: () => (/* reexport */ schemas_0/* DescribeSSLPolicies$ */.AHy),
  DescribeSSLPoliciesCommand: () => (/* reexport */ DescribeSSLPoliciesCommand),
  DescribeSSLPoliciesInput$: () => (/* reexport */ schemas_0/* DescribeSSLPoliciesInput$ */.Ih2),
  DescribeSSLPoliciesOutput$: () => (/* reexport */ schemas_0/* DescribeSSLPoliciesOutput$ */.pXc),
  DescribeTags$: () => (/* reexport */ schemas_0/* DescribeTags$ */.LSs),
  DescribeTagsCommand: () => (/* reexport */ DescribeTagsCommand),
  DescribeTagsInput$: () => (/* reexport */ schemas_0/* DescribeTagsInput$ */.zRu),
  DescribeTagsOutput$: () => (/* reexport */ schemas_0/* DescribeTagsOutput$ */.OMR),
  DescribeTargetGroupAttributes$: () => (/* reexport */ schemas_0/* DescribeTargetGroupAttributes$ */.fev),
  DescribeTargetGroupAttributesCommand: () => (/* reexport */ DescribeTargetGroupAttributesCommand),
  DescribeTargetGroupAttributesInput$: () => (/* reexport */ schemas_0/* DescribeTargetGroupAttributesInput$ */.NU_),
  DescribeTargetGroupAttributesOutput$: () => (/* reexport */ schemas_0/* DescribeTargetGroupAttributesOutput$ */.KeU),
  DescribeTargetGroups$: () => (/* reexport */ schemas_0/* DescribeTargetGroups$ */.Z$r),
  DescribeTargetGroupsCommand: () => (/* reexport */ DescribeTargetGroupsCommand),
  DescribeTargetGroupsInput$: () => (/* reexport */ schemas_0/* DescribeTargetGroupsInput$ */.liX),
  DescribeTargetGroupsOutput$: () => (/* reexport */ schemas_0/* DescribeTargetGroupsOutput$ */.iEZ),
  DescribeTargetHealth$: () => (/* reexport */ schemas_0/* DescribeTargetHealth$ */.nZ0),
  DescribeTargetHealthCommand: () => (/* reexport */ DescribeTargetHealthCommand),
  DescribeTargetHealthInput$: () => (/* reexport */ schemas_0/* DescribeTargetHealthInput$ */.Po5),
  DescribeTargetHealthInputIncludeEnum: () => (/* reexport */ DescribeTargetHealthInputIncludeEnum),
  DescribeTargetHealthOutput$: () => (/* reexport */ schemas_0/* DescribeTargetHealthOutput$ */.goA),
  DescribeTrustStoreAssociations$: () => (/* reexport */ schemas_0/* DescribeTrustStoreAssociations$ */.NcK),
  DescribeTrustStoreAssociationsCommand: () => (/* reexport */ DescribeTrustStoreAssociationsCommand),
  DescribeTrustStoreAssociationsInput$: () => (/* reexport */ schemas_0/* DescribeTrustStoreAssociationsInput$ */.fcc),
  DescribeTrustStoreAssociationsOutput$: () => (/* reexport */ schemas_0/* DescribeTrustStoreAssociationsOutput$ */.yfF),
  DescribeTrustStoreRevocation$: () => (/* reexport */ schemas_0/* DescribeTrustStoreRevocation$ */.dac),
  DescribeTrustStoreRevocations$: () => (/* reexport */ schemas_0/* DescribeTrustStoreRevocations$ */._6v),
  DescribeTrustStoreRevocationsCommand: () => (/* reexport */ DescribeTrustStoreRevocationsCommand),
  DescribeTrustStoreRevocationsInput$: () => (/* reexport */ schemas_0/* DescribeTrustStoreRevocationsInput$ */.YFG),
  DescribeTrustStoreRevocationsOutput$: () => (/* reexport */ schemas_0/* DescribeTrustStoreRevocationsOutput$ */.VXh),
  DescribeTrustStores$: () => (/* reexport */ schemas_0/* DescribeTrustStores$ */.sRV),
  DescribeTrustStoresCommand: () => (/* reexport */ DescribeTrustStoresCommand),
  DescribeTrustStoresInput$: () => (/* reexport */ schemas_0/* DescribeTrustStoresInput$ */.KkI),
  DescribeTrustStoresOutput$: () => (/* reexport */ schemas_0/* DescribeTrustStoresOutput$ */.Do7),
  DuplicateListenerException: () => (/* reexport */ errors/* DuplicateListenerException */.Lw),
  DuplicateListenerException$: () => (/* reexport */ schemas_0/* DuplicateListenerException$ */.$3P),
  DuplicateLoadBalancerNameException: () => (/* reexport */ errors/* DuplicateLoadBalancerNameException */.yg),
  DuplicateLoadBalancerNameException$: () => (/* reexport */ schemas_0/* DuplicateLoadBalancerNameException$ */.Ksl),
  DuplicateTagKeysException: () => (/* reexport */ errors/* DuplicateTagKeysException */.F$),
  DuplicateTagKeysException$: () => (/* reexport */ schemas_0/* DuplicateTagKeysException$ */.nJp),
  DuplicateTargetGroupNameException: () => (/* reexport */ errors/* DuplicateTargetGroupNameException */.G3),
  DuplicateTargetGroupNameException$: () => (/* reexport */ schemas_0/* DuplicateTargetGroupNameException$ */.WxF),
  DuplicateTrustStoreNameException: () => (/* reexport */ errors/* DuplicateTrustStoreNameException */.ve),
  DuplicateTrustStoreNameException$: () => (/* reexport */ schemas_0/* DuplicateTrustStoreNameException$ */.j$y),
  ElasticLoadBalancingV2: () => (/* reexport */ ElasticLoadBalancingV2),
  ElasticLoadBalancingV2Client: () => (/* reexport */ ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M),
  ElasticLoadBalancingV2ServiceException: () => (/* reexport */ ElasticLoadBalancingV2ServiceException/* ElasticLoadBalancingV2ServiceException */.n),
  ElasticLoadBalancingV2ServiceException$: () => (/* reexport */ schemas_0/* ElasticLoadBalancingV2ServiceException$ */.nlb),
  EnablePrefixForIpv6SourceNatEnum: () => (/* reexport */ EnablePrefixForIpv6SourceNatEnum),
  EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum: () => (/* reexport */ EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum),
  FixedResponseActionConfig$: () => (/* reexport */ schemas_0/* FixedResponseActionConfig$ */.kOR),
  ForwardActionConfig$: () => (/* reexport */ schemas_0/* ForwardActionConfig$ */.Kvm),
  GetResourcePolicy$: () => (/* reexport */ schemas_0/* GetResourcePolicy$ */.j4x),
  GetResourcePolicyCommand: () => (/* reexport */ GetResourcePolicyCommand),
  GetResourcePolicyInput$: () => (/* reexport */ schemas_0/* GetResourcePolicyInput$ */.RQD),
  GetResourcePolicyOutput$: () => (/* reexport */ schemas_0/* GetResourcePolicyOutput$ */.uQE),
  GetTrustStoreCaCertificatesBundle$: () => (/* reexport */ schemas_0/* GetTrustStoreCaCertificatesBundle$ */.Ql4),
  GetTrustStoreCaCertificatesBundleCommand: () => (/* reexport */ GetTrustStoreCaCertificatesBundleCommand),
  GetTrustStoreCaCertificatesBundleInput$: () => (/* reexport */ schemas_0/* GetTrustStoreCaCertificatesBundleInput$ */.yit),
  GetTrustStoreCaCertificatesBundleOutput$: () => (/* reexport */ schemas_0/* GetTrustStoreCaCertificatesBundleOutput$ */.vgO),
  GetTrustStoreRevocationContent$: () => (/* reexport */ schemas_0/* GetTrustStoreRevocationContent$ */.P0j),
  GetTrustStoreRevocationContentCommand: () => (/* reexport */ GetTrustStoreRevocationContentCommand),
  GetTrustStoreRevocationContentInput$: () => (/* reexport */ schemas_0/* GetTrustStoreRevocationContentInput$ */.Hnw),
  GetTrustStoreRevocationContentOutput$: () => (/* reexport */ schemas_0/* GetTrustStoreRevocationContentOutput$ */.amm),
  HealthUnavailableException: () => (/* reexport */ errors/* HealthUnavailableException */.Km),
  HealthUnavailableException$: () => (/* reexport */ schemas_0/* HealthUnavailableException$ */.K6n),
  HostHeaderConditionConfig$: () => (/* reexport */ schemas_0/* HostHeaderConditionConfig$ */.pfA),
  HostHeaderRewriteConfig$: () => (/* reexport */ schemas_0/* HostHeaderRewriteConfig$ */.U9h),
  HttpHeaderConditionConfig$: () => (/* reexport */ schemas_0/* HttpHeaderConditionConfig$ */.vzV),
  HttpRequestMethodConditionConfig$: () => (/* reexport */ schemas_0/* HttpRequestMethodConditionConfig$ */.Ugm),
  IncompatibleProtocolsException: () => (/* reexport */ errors/* IncompatibleProtocolsException */.gk),
  IncompatibleProtocolsException$: () => (/* reexport */ schemas_0/* IncompatibleProtocolsException$ */.Oh5),
  InsufficientCapacityException: () => (/* reexport */ errors/* InsufficientCapacityException */.v),
  InsufficientCapacityException$: () => (/* reexport */ schemas_0/* InsufficientCapacityException$ */.BO$),
  InvalidCaCertificatesBundleException: () => (/* reexport */ errors/* InvalidCaCertificatesBundleException */.XL),
  InvalidCaCertificatesBundleException$: () => (/* reexport */ schemas_0/* InvalidCaCertificatesBundleException$ */.dP9),
  InvalidConfigurationRequestException: () => (/* reexport */ errors/* InvalidConfigurationRequestException */._w),
  InvalidConfigurationRequestException$: () => (/* reexport */ schemas_0/* InvalidConfigurationRequestException$ */.I$o),
  InvalidLoadBalancerActionException: () => (/* reexport */ errors/* InvalidLoadBalancerActionException */.jL),
  InvalidLoadBalancerActionException$: () => (/* reexport */ schemas_0/* InvalidLoadBalancerActionException$ */.rGf),
  InvalidRevocationContentException: () => (/* reexport */ errors/* InvalidRevocationContentException */.ES),
  InvalidRevocationContentException$: () => (/* reexport */ schemas_0/* InvalidRevocationContentException$ */.MOS),
  InvalidSchemeException: () => (/* reexport */ errors/* InvalidSchemeException */.qi),
  InvalidSchemeException$: () => (/* reexport */ schemas_0/* InvalidSchemeException$ */.kx7),
  InvalidSecurityGroupException: () => (/* reexport */ errors/* InvalidSecurityGroupException */.EW),
  InvalidSecurityGroupException$: () => (/* reexport */ schemas_0/* InvalidSecurityGroupException$ */.Wfq),
  InvalidSubnetException: () => (/* reexport */ errors/* InvalidSubnetException */.A8),
  InvalidSubnetException$: () => (/* reexport */ schemas_0/* InvalidSubnetException$ */.EwZ),
  InvalidTargetException: () => (/* reexport */ errors/* InvalidTargetException */.CZ),
  InvalidTargetException$: () => (/* reexport */ schemas_0/* InvalidTargetException$ */.YI_),
  IpAddressType: () => (/* reexport */ IpAddressType),
  IpamPools$: () => (/* reexport */ schemas_0/* IpamPools$ */.TY1),
  JwtValidationActionAdditionalClaim$: () => (/* reexport */ schemas_0/* JwtValidationActionAdditionalClaim$ */.ObL),
  JwtValidationActionAdditionalClaimFormatEnum: () => (/* reexport */ JwtValidationActionAdditionalClaimFormatEnum),
  JwtValidationActionConfig$: () => (/* reexport */ schemas_0/* JwtValidationActionConfig$ */.V$k),
  Limit$: () => (/* reexport */ schemas_0/* Limit$ */.qyZ),
  Listener$: () => (/* reexport */ schemas_0/* Listener$ */.X6T),
  ListenerAttribute$: () => (/* reexport */ schemas_0/* ListenerAttribute$ */.Pv7),
  ListenerNotFoundException: () => (/* reexport */ errors/* ListenerNotFoundException */.vY),
  ListenerNotFoundException$: () => (/* reexport */ schemas_0/* ListenerNotFoundException$ */.nV3),
  LoadBalancer$: () => (/* reexport */ schemas_0/* LoadBalancer$ */.PdJ),
  LoadBalancerAddress$: () => (/* reexport */ schemas_0/* LoadBalancerAddress$ */.jGz),
  LoadBalancerAttribute$: () => (/* reexport */ schemas_0/* LoadBalancerAttribute$ */.$ko),
  LoadBalancerNotFoundException: () => (/* reexport */ errors/* LoadBalancerNotFoundException */.Jg),
  LoadBalancerNotFoundException$: () => (/* reexport */ schemas_0/* LoadBalancerNotFoundException$ */.f62),
  LoadBalancerSchemeEnum: () => (/* reexport */ LoadBalancerSchemeEnum),
  LoadBalancerState$: () => (/* reexport */ schemas_0/* LoadBalancerState$ */.Ws4),
  LoadBalancerStateEnum: () => (/* reexport */ LoadBalancerStateEnum),
  LoadBalancerTypeEnum: () => (/* reexport */ LoadBalancerTypeEnum),
  Matcher$: () => (/* reexport */ schemas_0/* Matcher$ */.Zp8),
  MinimumLoadBalancerCapacity$: () => (/* reexport */ schemas_0/* MinimumLoadBalancerCapacity$ */.PEc),
  MitigationInEffectEnum: () => (/* reexport */ MitigationInEffectEnum),
  ModifyCapacityReservation$: () => (/* reexport */ schemas_0/* ModifyCapacityReservation$ */.Zap),
  ModifyCapacityReservationCommand: () => (/* reexport */ ModifyCapacityReservationCommand),
  ModifyCapacityReservationInput$: () => (/* reexport */ schemas_0/* ModifyCapacityReservationInput$ */.v6R),
  ModifyCapacityReservationOutput$: () => (/* reexport */ schemas_0/* ModifyCapacityReservationOutput$ */.I2r),
  ModifyIpPools$: () => (/* reexport */ schemas_0/* ModifyIpPools$ */.DaU),
  ModifyIpPoolsCommand: () => (/* reexport */ ModifyIpPoolsCommand),
  ModifyIpPoolsInput$: () => (/* reexport */ schemas_0/* ModifyIpPoolsInput$ */.FAI),
  ModifyIpPoolsOutput$: () => (/* reexport */ schemas_0/* ModifyIpPoolsOutput$ */.KK4),
  ModifyListener$: () => (/* reexport */ schemas_0/* ModifyListener$ */.DpG),
  ModifyListenerAttributes$: () => (/* reexport */ schemas_0/* ModifyListenerAttributes$ */.Kfz),
  ModifyListenerAttributesCommand: () => (/* reexport */ ModifyListenerAttributesCommand),
  ModifyListenerAttributesInput$: () => (/* reexport */ schemas_0/* ModifyListenerAttributesInput$ */.izx),
  ModifyListenerAttributesOutput$: () => (/* reexport */ schemas_0/* ModifyListenerAttributesOutput$ */.FMQ),
  ModifyListenerCommand: () => (/* reexport */ ModifyListenerCommand),
  ModifyListenerInput$: () => (/* reexport */ schemas_0/* ModifyListenerInput$ */.XE5),
  ModifyListenerOutput$: () => (/* reexport */ schemas_0/* ModifyListenerOutput$ */.GJ),
  ModifyLoadBalancerAttributes$: () => (/* reexport */ schemas_0/* ModifyLoadBalancerAttributes$ */.cJy),
  ModifyLoadBalancerAttributesCommand: () => (/* reexport */ ModifyLoadBalancerAttributesCommand),
  ModifyLoadBalancerAttributesInput$: () => (/* reexport */ schemas_0/* ModifyLoadBalancerAttributesInput$ */.qO9),
  ModifyLoadBalancerAttributesOutput$: () => (/* reexport */ schemas_0/* ModifyLoadBalancerAttributesOutput$ */.Tw$),
  ModifyRule$: () => (/* reexport */ schemas_0/* ModifyRule$ */.x3p),
  ModifyRuleCommand: () => (/* reexport */ ModifyRuleCommand),
  ModifyRuleInput$: () => (/* reexport */ schemas_0/* ModifyRuleInput$ */.nJk),
  ModifyRuleOutput$: () => (/* reexport */ schemas_0/* ModifyRuleOutput$ */.Yzb),
  ModifyTargetGroup$: () => (/* reexport */ schemas_0/* ModifyTargetGroup$ */.TS),
  ModifyTargetGroupAttributes$: () => (/* reexport */ schemas_0/* ModifyTargetGroupAttributes$ */._aR),
  ModifyTargetGroupAttributesCommand: () => (/* reexport */ ModifyTargetGroupAttributesCommand/* ModifyTargetGroupAttributesCommand */.f),
  ModifyTargetGroupAttributesInput$: () => (/* reexport */ schemas_0/* ModifyTargetGroupAttributesInput$ */.snh),
  ModifyTargetGroupAttributesOutput$: () => (/* reexport */ schemas_0/* ModifyTargetGroupAttributesOutput$ */.FdL),
  ModifyTargetGroupCommand: () => (/* reexport */ ModifyTargetGroupCommand),
  ModifyTargetGroupInput$: () => (/* reexport */ schemas_0/* ModifyTargetGroupInput$ */.JWv),
  ModifyTargetGroupOutput$: () => (/* reexport */ schemas_0/* ModifyTargetGroupOutput$ */.UbS),
  ModifyTrustStore$: () => (/* reexport */ schemas_0/* ModifyTrustStore$ */.ik9),
  ModifyTrustStoreCommand: () => (/* reexport */ ModifyTrustStoreCommand),
  ModifyTrustStoreInput$: () => (/* reexport */ schemas_0/* ModifyTrustStoreInput$ */._YR),
  ModifyTrustStoreOutput$: () => (/* reexport */ schemas_0/* ModifyTrustStoreOutput$ */.hFA),
  MutualAuthenticationAttributes$: () => (/* reexport */ schemas_0/* MutualAuthenticationAttributes$ */.OK$),
  OperationNotPermittedException: () => (/* reexport */ errors/* OperationNotPermittedException */.WJ),
  OperationNotPermittedException$: () => (/* reexport */ schemas_0/* OperationNotPermittedException$ */.aBW),
  PathPatternConditionConfig$: () => (/* reexport */ schemas_0/* PathPatternConditionConfig$ */.jzz),
  PriorRequestNotCompleteException: () => (/* reexport */ errors/* PriorRequestNotCompleteException */.TO),
  PriorRequestNotCompleteException$: () => (/* reexport */ schemas_0/* PriorRequestNotCompleteException$ */.LTQ),
  PriorityInUseException: () => (/* reexport */ errors/* PriorityInUseException */.mv),
  PriorityInUseException$: () => (/* reexport */ schemas_0/* PriorityInUseException$ */.QW6),
  ProtocolEnum: () => (/* reexport */ ProtocolEnum),
  QueryStringConditionConfig$: () => (/* reexport */ schemas_0/* QueryStringConditionConfig$ */.Bdb),
  QueryStringKeyValuePair$: () => (/* reexport */ schemas_0/* QueryStringKeyValuePair$ */.eRx),
  RedirectActionConfig$: () => (/* reexport */ schemas_0/* RedirectActionConfig$ */.dhg),
  RedirectActionStatusCodeEnum: () => (/* reexport */ RedirectActionStatusCodeEnum),
  RegisterTargets$: () => (/* reexport */ schemas_0/* RegisterTargets$ */.QGT),
  RegisterTargetsCommand: () => (/* reexport */ RegisterTargetsCommand),
  RegisterTargetsInput$: () => (/* reexport */ schemas_0/* RegisterTargetsInput$ */.mVG),
  RegisterTargetsOutput$: () => (/* reexport */ schemas_0/* RegisterTargetsOutput$ */.xUA),
  RemoveIpamPoolEnum: () => (/* reexport */ RemoveIpamPoolEnum),
  RemoveListenerCertificates$: () => (/* reexport */ schemas_0/* RemoveListenerCertificates$ */.jOt),
  RemoveListenerCertificatesCommand: () => (/* reexport */ RemoveListenerCertificatesCommand),
  RemoveListenerCertificatesInput$: () => (/* reexport */ schemas_0/* RemoveListenerCertificatesInput$ */.lQ0),
  RemoveListenerCertificatesOutput$: () => (/* reexport */ schemas_0/* RemoveListenerCertificatesOutput$ */.iSx),
  RemoveTags$: () => (/* reexport */ schemas_0/* RemoveTags$ */.wrv),
  RemoveTagsCommand: () => (/* reexport */ RemoveTagsCommand),
  RemoveTagsInput$: () => (/* reexport */ schemas_0/* RemoveTagsInput$ */.Gei),
  RemoveTagsOutput$: () => (/* reexport */ schemas_0/* RemoveTagsOutput$ */.PGU),
  RemoveTrustStoreRevocations$: () => (/* reexport */ schemas_0/* RemoveTrustStoreRevocations$ */.JEE),
  RemoveTrustStoreRevocationsCommand: () => (/* reexport */ RemoveTrustStoreRevocationsCommand),
  RemoveTrustStoreRevocationsInput$: () => (/* reexport */ schemas_0/* RemoveTrustStoreRevocationsInput$ */.DKZ),
  RemoveTrustStoreRevocationsOutput$: () => (/* reexport */ schemas_0/* RemoveTrustStoreRevocationsOutput$ */.c4y),
  ResourceInUseException: () => (/* reexport */ errors/* ResourceInUseException */.WT),
  ResourceInUseException$: () => (/* reexport */ schemas_0/* ResourceInUseException$ */.kMv),
  ResourceNotFoundException: () => (/* reexport */ errors/* ResourceNotFoundException */.lB),
  ResourceNotFoundException$: () => (/* reexport */ schemas_0/* ResourceNotFoundException$ */.lut),
  RevocationContent$: () => (/* reexport */ schemas_0/* RevocationContent$ */.YmE),
  RevocationContentNotFoundException: () => (/* reexport */ errors/* RevocationContentNotFoundException */._P),
  RevocationContentNotFoundException$: () => (/* reexport */ schemas_0/* RevocationContentNotFoundException$ */.gwu),
  RevocationIdNotFoundException: () => (/* reexport */ errors/* RevocationIdNotFoundException */.c1),
  RevocationIdNotFoundException$: () => (/* reexport */ schemas_0/* RevocationIdNotFoundException$ */.qw$),
  RevocationType: () => (/* reexport */ RevocationType),
  RewriteConfig$: () => (/* reexport */ schemas_0/* RewriteConfig$ */.Haw),
  Rule$: () => (/* reexport */ schemas_0/* Rule$ */.BM3),
  RuleCondition$: () => (/* reexport */ schemas_0/* RuleCondition$ */.mU8),
  RuleNotFoundException: () => (/* reexport */ errors/* RuleNotFoundException */.FQ),
  RuleNotFoundException$: () => (/* reexport */ schemas_0/* RuleNotFoundException$ */.FzC),
  RulePriorityPair$: () => (/* reexport */ schemas_0/* RulePriorityPair$ */.vZz),
  RuleTransform$: () => (/* reexport */ schemas_0/* RuleTransform$ */.LEY),
  SSLPolicyNotFoundException: () => (/* reexport */ errors/* SSLPolicyNotFoundException */.Ny),
  SSLPolicyNotFoundException$: () => (/* reexport */ schemas_0/* SSLPolicyNotFoundException$ */.XaX),
  SetIpAddressType$: () => (/* reexport */ schemas_0/* SetIpAddressType$ */.eB_),
  SetIpAddressTypeCommand: () => (/* reexport */ SetIpAddressTypeCommand),
  SetIpAddressTypeInput$: () => (/* reexport */ schemas_0/* SetIpAddressTypeInput$ */.wQB),
  SetIpAddressTypeOutput$: () => (/* reexport */ schemas_0/* SetIpAddressTypeOutput$ */.NuB),
  SetRulePriorities$: () => (/* reexport */ schemas_0/* SetRulePriorities$ */.$QT),
  SetRulePrioritiesCommand: () => (/* reexport */ SetRulePrioritiesCommand),
  SetRulePrioritiesInput$: () => (/* reexport */ schemas_0/* SetRulePrioritiesInput$ */.Vq2),
  SetRulePrioritiesOutput$: () => (/* reexport */ schemas_0/* SetRulePrioritiesOutput$ */.uMb),
  SetSecurityGroups$: () => (/* reexport */ schemas_0/* SetSecurityGroups$ */.XiE),
  SetSecurityGroupsCommand: () => (/* reexport */ SetSecurityGroupsCommand),
  SetSecurityGroupsInput$: () => (/* reexport */ schemas_0/* SetSecurityGroupsInput$ */.VOr),
  SetSecurityGroupsOutput$: () => (/* reexport */ schemas_0/* SetSecurityGroupsOutput$ */.Sk9),
  SetSubnets$: () => (/* reexport */ schemas_0/* SetSubnets$ */.rjL),
  SetSubnetsCommand: () => (/* reexport */ SetSubnetsCommand),
  SetSubnetsInput$: () => (/* reexport */ schemas_0/* SetSubnetsInput$ */.tdr),
  SetSubnetsOutput$: () => (/* reexport */ schemas_0/* SetSubnetsOutput$ */.i$B),
  SourceIpAddressTypeEnum: () => (/* reexport */ SourceIpAddressTypeEnum),
  SourceIpConditionConfig$: () => (/* reexport */ schemas_0/* SourceIpConditionConfig$ */.Wam),
  SslPolicy$: () => (/* reexport */ schemas_0/* SslPolicy$ */.n1J),
  SubnetMapping$: () => (/* reexport */ schemas_0/* SubnetMapping$ */.AeY),
  SubnetNotFoundException: () => (/* reexport */ errors/* SubnetNotFoundException */.wf),
  SubnetNotFoundException$: () => (/* reexport */ schemas_0/* SubnetNotFoundException$ */.gd8),
  Tag$: () => (/* reexport */ schemas_0/* Tag$ */.RU0),
  TagDescription$: () => (/* reexport */ schemas_0/* TagDescription$ */.ZuV),
  TargetAdministrativeOverrideReasonEnum: () => (/* reexport */ TargetAdministrativeOverrideReasonEnum),
  TargetAdministrativeOverrideStateEnum: () => (/* reexport */ TargetAdministrativeOverrideStateEnum),
  TargetDescription$: () => (/* reexport */ schemas_0/* TargetDescription$ */.Ase),
  TargetGroup$: () => (/* reexport */ schemas_0/* TargetGroup$ */.Jox),
  TargetGroupAssociationLimitException: () => (/* reexport */ errors/* TargetGroupAssociationLimitException */.yl),
  TargetGroupAssociationLimitException$: () => (/* reexport */ schemas_0/* TargetGroupAssociationLimitException$ */.uzC),
  TargetGroupAttribute$: () => (/* reexport */ schemas_0/* TargetGroupAttribute$ */.jMP),
  TargetGroupIpAddressTypeEnum: () => (/* reexport */ TargetGroupIpAddressTypeEnum),
  TargetGroupNotFoundException: () => (/* reexport */ errors/* TargetGroupNotFoundException */.JO),
  TargetGroupNotFoundException$: () => (/* reexport */ schemas_0/* TargetGroupNotFoundException$ */.jwJ),
  TargetGroupStickinessConfig$: () => (/* reexport */ schemas_0/* TargetGroupStickinessConfig$ */.hxw),
  TargetGroupTuple$: () => (/* reexport */ schemas_0/* TargetGroupTuple$ */.$to),
  TargetHealth$: () => (/* reexport */ schemas_0/* TargetHealth$ */.I0t),
  TargetHealthDescription$: () => (/* reexport */ schemas_0/* TargetHealthDescription$ */.QV1),
  TargetHealthReasonEnum: () => (/* reexport */ TargetHealthReasonEnum),
  TargetHealthStateEnum: () => (/* reexport */ TargetHealthStateEnum),
  TargetTypeEnum: () => (/* reexport */ TargetTypeEnum),
  TooManyActionsException: () => (/* reexport */ errors/* TooManyActionsException */.w6),
  TooManyActionsException$: () => (/* reexport */ schemas_0/* TooManyActionsException$ */.YGh),
  TooManyCertificatesException: () => (/* reexport */ errors/* TooManyCertificatesException */.nK),
  TooManyCertificatesException$: () => (/* reexport */ schemas_0/* TooManyCertificatesException$ */.hUE),
  TooManyListenersException: () => (/* reexport */ errors/* TooManyListenersException */.u4),
  TooManyListenersException$: () => (/* reexport */ schemas_0/* TooManyListenersException$ */.QnG),
  TooManyLoadBalancersException: () => (/* reexport */ errors/* TooManyLoadBalancersException */.MC),
  TooManyLoadBalancersException$: () => (/* reexport */ schemas_0/* TooManyLoadBalancersException$ */.wed),
  TooManyRegistrationsForTargetIdException: () => (/* reexport */ errors/* TooManyRegistrationsForTargetIdException */.Mz),
  TooManyRegistrationsForTargetIdException$: () => (/* reexport */ schemas_0/* TooManyRegistrationsForTargetIdException$ */.KA_),
  TooManyRulesException: () => (/* reexport */ errors/* TooManyRulesException */.Ac),
  TooManyRulesException$: () => (/* reexport */ schemas_0/* TooManyRulesException$ */.o8v),
  TooManyTagsException: () => (/* reexport */ errors/* TooManyTagsException */.cD),
  TooManyTagsException$: () => (/* reexport */ schemas_0/* TooManyTagsException$ */.Okg),
  TooManyTargetGroupsException: () => (/* reexport */ errors/* TooManyTargetGroupsException */.Av),
  TooManyTargetGroupsException$: () => (/* reexport */ schemas_0/* TooManyTargetGroupsException$ */.IxH),
  TooManyTargetsException: () => (/* reexport */ errors/* TooManyTargetsException */.lU),
  TooManyTargetsException$: () => (/* reexport */ schemas_0/* TooManyTargetsException$ */.px_),
  TooManyTrustStoreRevocationEntriesException: () => (/* reexport */ errors/* TooManyTrustStoreRevocationEntriesException */.oR),
  TooManyTrustStoreRevocationEntriesException$: () => (/* reexport */ schemas_0/* TooManyTrustStoreRevocationEntriesException$ */.ag$),
  TooManyTrustStoresException: () => (/* reexport */ errors/* TooManyTrustStoresException */.x7),
  TooManyTrustStoresException$: () => (/* reexport */ schemas_0/* TooManyTrustStoresException$ */.$xg),
  TooManyUniqueTargetGroupsPerLoadBalancerException: () => (/* reexport */ errors/* TooManyUniqueTargetGroupsPerLoadBalancerException */.cw),
  TooManyUniqueTargetGroupsPerLoadBalancerException$: () => (/* reexport */ schemas_0/* TooManyUniqueTargetGroupsPerLoadBalancerException$ */.KBT),
  TransformTypeEnum: () => (/* reexport */ TransformTypeEnum),
  TrustStore$: () => (/* reexport */ schemas_0/* TrustStore$ */.smv),
  TrustStoreAssociation$: () => (/* reexport */ schemas_0/* TrustStoreAssociation$ */.h9V),
  TrustStoreAssociationNotFoundException: () => (/* reexport */ errors/* TrustStoreAssociationNotFoundException */.hB),
  TrustStoreAssociationNotFoundException$: () => (/* reexport */ schemas_0/* TrustStoreAssociationNotFoundException$ */.DZg),
  TrustStoreAssociationStatusEnum: () => (/* reexport */ TrustStoreAssociationStatusEnum),
  TrustStoreInUseException: () => (/* reexport */ errors/* TrustStoreInUseException */.bN),
  TrustStoreInUseException$: () => (/* reexport */ schemas_0/* TrustStoreInUseException$ */.fWP),
  TrustStoreNotFoundException: () => (/* reexport */ errors/* TrustStoreNotFoundException */._z),
  TrustStoreNotFoundException$: () => (/* reexport */ schemas_0/* TrustStoreNotFoundException$ */.EIW),
  TrustStoreNotReadyException: () => (/* reexport */ errors/* TrustStoreNotReadyException */.Bz),
  TrustStoreNotReadyException$: () => (/* reexport */ schemas_0/* TrustStoreNotReadyException$ */.bbb),
  TrustStoreRevocation$: () => (/* reexport */ schemas_0/* TrustStoreRevocation$ */.iLC),
  TrustStoreStatus: () => (/* reexport */ TrustStoreStatus),
  UnsupportedProtocolException: () => (/* reexport */ errors/* UnsupportedProtocolException */.rT),
  UnsupportedProtocolException$: () => (/* reexport */ schemas_0/* UnsupportedProtocolException$ */.lfI),
  UrlRewriteConfig$: () => (/* reexport */ schemas_0/* UrlRewriteConfig$ */.qgx),
  ZonalCapacityReservationState$: () => (/* reexport */ schemas_0/* ZonalCapacityReservationState$ */.WlR),
  __Client: () => (/* reexport */ ElasticLoadBalancingV2Client/* __Client */.g),
  errorTypeRegistries: () => (/* reexport */ schemas_0/* errorTypeRegistries */.q1U),
  paginateDescribeAccountLimits: () => (/* reexport */ paginateDescribeAccountLimits),
  paginateDescribeListenerCertificates: () => (/* reexport */ paginateDescribeListenerCertificates),
  paginateDescribeListeners: () => (/* reexport */ paginateDescribeListeners),
  paginateDescribeLoadBalancers: () => (/* reexport */ paginateDescribeLoadBalancers),
  paginateDescribeRules: () => (/* reexport */ paginateDescribeRules),
  paginateDescribeTargetGroups: () => (/* reexport */ paginateDescribeTargetGroups),
  paginateDescribeTrustStoreAssociations: () => (/* reexport */ paginateDescribeTrustStoreAssociations),
  paginateDescribeTrustStoreRevocations: () => (/* reexport */ paginateDescribeTrustStoreRevocations),
  paginateDescribeTrustStores: () => (/* reexport */ paginateDescribeTrustStores),
  waitForLoadBalancerAvailable: () => (/* reexport */ waitForLoadBalancerAvailable),
  waitForLoadBalancerExists: () => (/* reexport */ waitForLoadBalancerExists),
  waitForLoadBalancersDeleted: () => (/* reexport */ waitForLoadBalancersDeleted),
  waitForTargetDeregistered: () => (/* reexport */ waitForTargetDeregistered),
  waitForTargetInService: () => (/* reexport */ waitForTargetInService),
  waitUntilLoadBalancerAvailable: () => (/* reexport */ waitUntilLoadBalancerAvailable),
  waitUntilLoadBalancerExists: () => (/* reexport */ waitUntilLoadBalancerExists),
  waitUntilLoadBalancersDeleted: () => (/* reexport */ waitUntilLoadBalancersDeleted),
  waitUntilTargetDeregistered: () => (/* reexport */ waitUntilTargetDeregistered),
  waitUntilTargetInService: () => (/* reexport */ waitUntilTargetInService)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js + 8 modules
var ElasticLoadBalancingV2Client = __webpack_require__(368);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var create_aggregated_client = __webpack_require__(6618);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(51069);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
var schemas_0 = __webpack_require__(44057);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/AddListenerCertificatesCommand.js


class AddListenerCertificatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AddListenerCertificates", schemas_0/* AddListenerCertificates$ */._09) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/AddTagsCommand.js


class AddTagsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AddTags", schemas_0/* AddTags$ */.FBv) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/AddTrustStoreRevocationsCommand.js


class AddTrustStoreRevocationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AddTrustStoreRevocations", schemas_0/* AddTrustStoreRevocations$ */._Kf) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateListenerCommand.js
var CreateListenerCommand = __webpack_require__(47985);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateLoadBalancerCommand.js
var CreateLoadBalancerCommand = __webpack_require__(78171);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateRuleCommand.js


class CreateRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateRule", schemas_0/* CreateRule$ */.toG) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateTargetGroupCommand.js
var CreateTargetGroupCommand = __webpack_require__(75239);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateTrustStoreCommand.js


class CreateTrustStoreCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateTrustStore", schemas_0/* CreateTrustStore$ */._vU) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteListenerCommand.js


class DeleteListenerCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteListener", schemas_0/* DeleteListener$ */._Lx) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteLoadBalancerCommand.js


class DeleteLoadBalancerCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteLoadBalancer", schemas_0/* DeleteLoadBalancer$ */.eMb) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteRuleCommand.js


class DeleteRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteRule", schemas_0/* DeleteRule$ */.iaR) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteSharedTrustStoreAssociationCommand.js


class DeleteSharedTrustStoreAssociationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteSharedTrustStoreAssociation", schemas_0/* DeleteSharedTrustStoreAssociation$ */.Zc$) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteTargetGroupCommand.js


class DeleteTargetGroupCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTargetGroup", schemas_0/* DeleteTargetGroup$ */.UeN) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteTrustStoreCommand.js


class DeleteTrustStoreCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTrustStore", schemas_0/* DeleteTrustStore$ */.ddw) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeregisterTargetsCommand.js


class DeregisterTargetsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeregisterTargets", schemas_0/* DeregisterTargets$ */.HhB) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeAccountLimitsCommand.js


class DescribeAccountLimitsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeAccountLimits", schemas_0/* DescribeAccountLimits$ */.pOR) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeCapacityReservationCommand.js


class DescribeCapacityReservationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeCapacityReservation", schemas_0/* DescribeCapacityReservation$ */.avv) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenerAttributesCommand.js


class DescribeListenerAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeListenerAttributes", schemas_0/* DescribeListenerAttributes$ */.JBK) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenerCertificatesCommand.js


class DescribeListenerCertificatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeListenerCertificates", schemas_0/* DescribeListenerCertificates$ */.sXU) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js


class DescribeListenersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeListeners", schemas_0/* DescribeListeners$ */.zki) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeLoadBalancerAttributesCommand.js


class DescribeLoadBalancerAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeLoadBalancerAttributes", schemas_0/* DescribeLoadBalancerAttributes$ */.DV0) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeLoadBalancersCommand.js


class DescribeLoadBalancersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeLoadBalancers", schemas_0/* DescribeLoadBalancers$ */.nLW) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeRulesCommand.js


class DescribeRulesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeRules", schemas_0/* DescribeRules$ */.xc1) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeSSLPoliciesCommand.js


class DescribeSSLPoliciesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeSSLPolicies", schemas_0/* DescribeSSLPolicies$ */.AHy) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTagsCommand.js


class DescribeTagsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTags", schemas_0/* DescribeTags$ */.LSs) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupAttributesCommand.js


class DescribeTargetGroupAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTargetGroupAttributes", schemas_0/* DescribeTargetGroupAttributes$ */.fev) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js


class DescribeTargetGroupsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTargetGroups", schemas_0/* DescribeTargetGroups$ */.Z$r) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js


class DescribeTargetHealthCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTargetHealth", schemas_0/* DescribeTargetHealth$ */.nZ0) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTrustStoreAssociationsCommand.js


class DescribeTrustStoreAssociationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTrustStoreAssociations", schemas_0/* DescribeTrustStoreAssociations$ */.NcK) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTrustStoreRevocationsCommand.js


class DescribeTrustStoreRevocationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTrustStoreRevocations", schemas_0/* DescribeTrustStoreRevocations$ */._6v) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTrustStoresCommand.js


class DescribeTrustStoresCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTrustStores", schemas_0/* DescribeTrustStores$ */.sRV) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/GetResourcePolicyCommand.js


class GetResourcePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetResourcePolicy", schemas_0/* GetResourcePolicy$ */.j4x) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/GetTrustStoreCaCertificatesBundleCommand.js


class GetTrustStoreCaCertificatesBundleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetTrustStoreCaCertificatesBundle", schemas_0/* GetTrustStoreCaCertificatesBundle$ */.Ql4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/GetTrustStoreRevocationContentCommand.js


class GetTrustStoreRevocationContentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetTrustStoreRevocationContent", schemas_0/* GetTrustStoreRevocationContent$ */.P0j) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyCapacityReservationCommand.js


class ModifyCapacityReservationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyCapacityReservation", schemas_0/* ModifyCapacityReservation$ */.Zap) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyIpPoolsCommand.js


class ModifyIpPoolsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyIpPools", schemas_0/* ModifyIpPools$ */.DaU) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyListenerAttributesCommand.js


class ModifyListenerAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyListenerAttributes", schemas_0/* ModifyListenerAttributes$ */.Kfz) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyListenerCommand.js


class ModifyListenerCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyListener", schemas_0/* ModifyListener$ */.DpG) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyLoadBalancerAttributesCommand.js


class ModifyLoadBalancerAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyLoadBalancerAttributes", schemas_0/* ModifyLoadBalancerAttributes$ */.cJy) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyRuleCommand.js


class ModifyRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyRule", schemas_0/* ModifyRule$ */.x3p) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTargetGroupAttributesCommand.js
var ModifyTargetGroupAttributesCommand = __webpack_require__(92394);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTargetGroupCommand.js


class ModifyTargetGroupCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyTargetGroup", schemas_0/* ModifyTargetGroup$ */.TS) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyTrustStoreCommand.js


class ModifyTrustStoreCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ModifyTrustStore", schemas_0/* ModifyTrustStore$ */.ik9) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RegisterTargetsCommand.js


class RegisterTargetsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RegisterTargets", schemas_0/* RegisterTargets$ */.QGT) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RemoveListenerCertificatesCommand.js


class RemoveListenerCertificatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RemoveListenerCertificates", schemas_0/* RemoveListenerCertificates$ */.jOt) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RemoveTagsCommand.js


class RemoveTagsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RemoveTags", schemas_0/* RemoveTags$ */.wrv) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RemoveTrustStoreRevocationsCommand.js


class RemoveTrustStoreRevocationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RemoveTrustStoreRevocations", schemas_0/* RemoveTrustStoreRevocations$ */.JEE) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/SetIpAddressTypeCommand.js


class SetIpAddressTypeCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetIpAddressType", schemas_0/* SetIpAddressType$ */.eB_) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/SetRulePrioritiesCommand.js


class SetRulePrioritiesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetRulePriorities", schemas_0/* SetRulePriorities$ */.$QT) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/SetSecurityGroupsCommand.js


class SetSecurityGroupsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetSecurityGroups", schemas_0/* SetSecurityGroups$ */.XiE) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/SetSubnetsCommand.js


class SetSubnetsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetSubnets", schemas_0/* SetSubnets$ */.rjL) {
}

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
var createPaginator = __webpack_require__(50710);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeAccountLimitsPaginator.js



const paginateDescribeAccountLimits = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeAccountLimitsCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeListenerCertificatesPaginator.js



const paginateDescribeListenerCertificates = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeListenerCertificatesCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeListenersPaginator.js



const paginateDescribeListeners = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeListenersCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeLoadBalancersPaginator.js



const paginateDescribeLoadBalancers = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeLoadBalancersCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeRulesPaginator.js



const paginateDescribeRules = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeRulesCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeTargetGroupsPaginator.js



const paginateDescribeTargetGroups = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeTargetGroupsCommand, "Marker", "NextMarker", "");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeTrustStoreAssociationsPaginator.js



const paginateDescribeTrustStoreAssociations = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeTrustStoreAssociationsCommand, "Marker", "NextMarker", "PageSize");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeTrustStoreRevocationsPaginator.js



const paginateDescribeTrustStoreRevocations = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeTrustStoreRevocationsCommand, "Marker", "NextMarker", "PageSize");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/DescribeTrustStoresPaginator.js



const paginateDescribeTrustStores = (0,createPaginator/* createPaginator */.K)(ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M, DescribeTrustStoresCommand, "Marker", "NextMarker", "PageSize");

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiter = __webpack_require__(69879);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js + 3 modules
var createWaiter = __webpack_require__(46724);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/waitForLoadBalancerAvailable.js


const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeLoadBalancersCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.LoadBalancers);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State.Code;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "active");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.LoadBalancers);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State.Code;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "provisioning") {
                    return { state: waiter/* WaiterState */.IX.RETRY, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "LoadBalancerNotFoundException") {
            return { state: waiter/* WaiterState */.IX.RETRY, reason };
        }
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForLoadBalancerAvailable = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilLoadBalancerAvailable = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/waitForLoadBalancerExists.js


const waitForLoadBalancerExists_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeLoadBalancersCommand(input));
        reason = result;
        return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "LoadBalancerNotFoundException") {
            return { state: waiter/* WaiterState */.IX.RETRY, reason };
        }
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForLoadBalancerExists = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLoadBalancerExists_checkState);
};
const waitUntilLoadBalancerExists = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLoadBalancerExists_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/waitForLoadBalancersDeleted.js


const waitForLoadBalancersDeleted_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeLoadBalancersCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.LoadBalancers);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State.Code;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "active");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "LoadBalancerNotFoundException") {
            return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
        }
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForLoadBalancersDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLoadBalancersDeleted_checkState);
};
const waitUntilLoadBalancersDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLoadBalancersDeleted_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/waitForTargetDeregistered.js


const waitForTargetDeregistered_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeTargetHealthCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.TargetHealthDescriptions);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.TargetHealth.State;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "unused");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InvalidTargetException") {
            return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
        }
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForTargetDeregistered = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTargetDeregistered_checkState);
};
const waitUntilTargetDeregistered = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTargetDeregistered_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/waitForTargetInService.js


const waitForTargetInService_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeTargetHealthCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.TargetHealthDescriptions);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.TargetHealth.State;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "healthy");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InvalidInstance") {
            return { state: waiter/* WaiterState */.IX.RETRY, reason };
        }
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForTargetInService = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTargetInService_checkState);
};
const waitUntilTargetInService = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTargetInService_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2.js



































































const commands = {
    AddListenerCertificatesCommand: AddListenerCertificatesCommand,
    AddTagsCommand: AddTagsCommand,
    AddTrustStoreRevocationsCommand: AddTrustStoreRevocationsCommand,
    CreateListenerCommand: CreateListenerCommand/* CreateListenerCommand */.m,
    CreateLoadBalancerCommand: CreateLoadBalancerCommand/* CreateLoadBalancerCommand */.G,
    CreateRuleCommand: CreateRuleCommand,
    CreateTargetGroupCommand: CreateTargetGroupCommand/* CreateTargetGroupCommand */.G,
    CreateTrustStoreCommand: CreateTrustStoreCommand,
    DeleteListenerCommand: DeleteListenerCommand,
    DeleteLoadBalancerCommand: DeleteLoadBalancerCommand,
    DeleteRuleCommand: DeleteRuleCommand,
    DeleteSharedTrustStoreAssociationCommand: DeleteSharedTrustStoreAssociationCommand,
    DeleteTargetGroupCommand: DeleteTargetGroupCommand,
    DeleteTrustStoreCommand: DeleteTrustStoreCommand,
    DeregisterTargetsCommand: DeregisterTargetsCommand,
    DescribeAccountLimitsCommand: DescribeAccountLimitsCommand,
    DescribeCapacityReservationCommand: DescribeCapacityReservationCommand,
    DescribeListenerAttributesCommand: DescribeListenerAttributesCommand,
    DescribeListenerCertificatesCommand: DescribeListenerCertificatesCommand,
    DescribeListenersCommand: DescribeListenersCommand,
    DescribeLoadBalancerAttributesCommand: DescribeLoadBalancerAttributesCommand,
    DescribeLoadBalancersCommand: DescribeLoadBalancersCommand,
    DescribeRulesCommand: DescribeRulesCommand,
    DescribeSSLPoliciesCommand: DescribeSSLPoliciesCommand,
    DescribeTagsCommand: DescribeTagsCommand,
    DescribeTargetGroupAttributesCommand: DescribeTargetGroupAttributesCommand,
    DescribeTargetGroupsCommand: DescribeTargetGroupsCommand,
    DescribeTargetHealthCommand: DescribeTargetHealthCommand,
    DescribeTrustStoreAssociationsCommand: DescribeTrustStoreAssociationsCommand,
    DescribeTrustStoreRevocationsCommand: DescribeTrustStoreRevocationsCommand,
    DescribeTrustStoresCommand: DescribeTrustStoresCommand,
    GetResourcePolicyCommand: GetResourcePolicyCommand,
    GetTrustStoreCaCertificatesBundleCommand: GetTrustStoreCaCertificatesBundleCommand,
    GetTrustStoreRevocationContentCommand: GetTrustStoreRevocationContentCommand,
    ModifyCapacityReservationCommand: ModifyCapacityReservationCommand,
    ModifyIpPoolsCommand: ModifyIpPoolsCommand,
    ModifyListenerCommand: ModifyListenerCommand,
    ModifyListenerAttributesCommand: ModifyListenerAttributesCommand,
    ModifyLoadBalancerAttributesCommand: ModifyLoadBalancerAttributesCommand,
    ModifyRuleCommand: ModifyRuleCommand,
    ModifyTargetGroupCommand: ModifyTargetGroupCommand,
    ModifyTargetGroupAttributesCommand: ModifyTargetGroupAttributesCommand/* ModifyTargetGroupAttributesCommand */.f,
    ModifyTrustStoreCommand: ModifyTrustStoreCommand,
    RegisterTargetsCommand: RegisterTargetsCommand,
    RemoveListenerCertificatesCommand: RemoveListenerCertificatesCommand,
    RemoveTagsCommand: RemoveTagsCommand,
    RemoveTrustStoreRevocationsCommand: RemoveTrustStoreRevocationsCommand,
    SetIpAddressTypeCommand: SetIpAddressTypeCommand,
    SetRulePrioritiesCommand: SetRulePrioritiesCommand,
    SetSecurityGroupsCommand: SetSecurityGroupsCommand,
    SetSubnetsCommand: SetSubnetsCommand,
};
const paginators = {
    paginateDescribeAccountLimits: paginateDescribeAccountLimits,
    paginateDescribeListenerCertificates: paginateDescribeListenerCertificates,
    paginateDescribeListeners: paginateDescribeListeners,
    paginateDescribeLoadBalancers: paginateDescribeLoadBalancers,
    paginateDescribeRules: paginateDescribeRules,
    paginateDescribeTargetGroups: paginateDescribeTargetGroups,
    paginateDescribeTrustStoreAssociations: paginateDescribeTrustStoreAssociations,
    paginateDescribeTrustStoreRevocations: paginateDescribeTrustStoreRevocations,
    paginateDescribeTrustStores: paginateDescribeTrustStores,
};
const waiters = {
    waitUntilLoadBalancerAvailable: waitUntilLoadBalancerAvailable,
    waitUntilLoadBalancerExists: waitUntilLoadBalancerExists,
    waitUntilLoadBalancersDeleted: waitUntilLoadBalancersDeleted,
    waitUntilTargetDeregistered: waitUntilTargetDeregistered,
    waitUntilTargetInService: waitUntilTargetInService,
};
class ElasticLoadBalancingV2 extends ElasticLoadBalancingV2Client/* ElasticLoadBalancingV2Client */.M {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, ElasticLoadBalancingV2, { paginators, waiters });

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/index.js




















































// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var command = __webpack_require__(39118);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/pagination/index.js











;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/waiters/index.js






;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/enums.js
const AuthenticateCognitoActionConditionalBehaviorEnum = {
    ALLOW: "allow",
    AUTHENTICATE: "authenticate",
    DENY: "deny",
};
const AuthenticateOidcActionConditionalBehaviorEnum = {
    ALLOW: "allow",
    AUTHENTICATE: "authenticate",
    DENY: "deny",
};
const JwtValidationActionAdditionalClaimFormatEnum = {
    SINGLE_STRING: "single-string",
    SPACE_SEPARATED_VALUES: "space-separated-values",
    STRING_ARRAY: "string-array",
};
const RedirectActionStatusCodeEnum = {
    HTTP_301: "HTTP_301",
    HTTP_302: "HTTP_302",
};
const ActionTypeEnum = {
    AUTHENTICATE_COGNITO: "authenticate-cognito",
    AUTHENTICATE_OIDC: "authenticate-oidc",
    FIXED_RESPONSE: "fixed-response",
    FORWARD: "forward",
    JWT_VALIDATION: "jwt-validation",
    REDIRECT: "redirect",
};
const RevocationType = {
    CRL: "CRL",
};
const TargetAdministrativeOverrideReasonEnum = {
    INTERNAL_ERROR: "AdministrativeOverride.Unknown",
    NO_OVERRIDE_ENGAGED: "AdministrativeOverride.NoOverride",
    ZONAL_SHIFT_DELEGATED_TO_DNS: "AdministrativeOverride.ZonalShiftDelegatedToDns",
    ZONAL_SHIFT_ENGAGED: "AdministrativeOverride.ZonalShiftActive",
};
const TargetAdministrativeOverrideStateEnum = {
    NO_OVERRIDE: "no_override",
    UNKNOWN: "unknown",
    ZONAL_SHIFT_ACTIVE: "zonal_shift_active",
    ZONAL_SHIFT_DELEGATED_TO_DNS: "zonal_shift_delegated_to_dns",
};
const AdvertiseTrustStoreCaNamesEnum = {
    off: "off",
    on: "on",
};
const MitigationInEffectEnum = {
    NO: "no",
    YES: "yes",
};
const AnomalyResultEnum = {
    ANOMALOUS: "anomalous",
    NORMAL: "normal",
};
const CapacityReservationStateEnum = {
    FAILED: "failed",
    PENDING: "pending",
    PROVISIONED: "provisioned",
    REBALANCING: "rebalancing",
};
const TrustStoreAssociationStatusEnum = {
    ACTIVE: "active",
    REMOVED: "removed",
};
const ProtocolEnum = {
    GENEVE: "GENEVE",
    HTTP: "HTTP",
    HTTPS: "HTTPS",
    QUIC: "QUIC",
    TCP: "TCP",
    TCP_QUIC: "TCP_QUIC",
    TCP_UDP: "TCP_UDP",
    TLS: "TLS",
    UDP: "UDP",
};
const EnablePrefixForIpv6SourceNatEnum = {
    OFF: "off",
    ON: "on",
};
const IpAddressType = {
    DUALSTACK: "dualstack",
    DUALSTACK_WITHOUT_PUBLIC_IPV4: "dualstack-without-public-ipv4",
    IPV4: "ipv4",
};
const LoadBalancerSchemeEnum = {
    INTERNAL: "internal",
    INTERNET_FACING: "internet-facing",
};
const LoadBalancerTypeEnum = {
    APPLICATION: "application",
    GATEWAY: "gateway",
    NETWORK: "network",
};
const LoadBalancerStateEnum = {
    ACTIVE: "active",
    ACTIVE_IMPAIRED: "active_impaired",
    FAILED: "failed",
    PROVISIONING: "provisioning",
};
const SourceIpAddressTypeEnum = {
    IPV4: "ipv4",
    IPV6: "ipv6",
};
const TransformTypeEnum = {
    HOST_HEADER_REWRITE: "host-header-rewrite",
    URL_REWRITE: "url-rewrite",
};
const TargetGroupIpAddressTypeEnum = {
    IPV4: "ipv4",
    IPV6: "ipv6",
};
const TargetTypeEnum = {
    ALB: "alb",
    INSTANCE: "instance",
    IP: "ip",
    LAMBDA: "lambda",
};
const TrustStoreStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
};
const DescribeTargetHealthInputIncludeEnum = {
    ALL: "All",
    ANOMALY: "AnomalyDetection",
};
const TargetHealthReasonEnum = {
    DEREGISTRATION_IN_PROGRESS: "Target.DeregistrationInProgress",
    FAILED_HEALTH_CHECKS: "Target.FailedHealthChecks",
    HEALTH_CHECK_DISABLED: "Target.HealthCheckDisabled",
    INITIAL_HEALTH_CHECKING: "Elb.InitialHealthChecking",
    INTERNAL_ERROR: "Elb.InternalError",
    INVALID_STATE: "Target.InvalidState",
    IP_UNUSABLE: "Target.IpUnusable",
    NOT_IN_USE: "Target.NotInUse",
    NOT_REGISTERED: "Target.NotRegistered",
    REGISTRATION_IN_PROGRESS: "Elb.RegistrationInProgress",
    RESPONSE_CODE_MISMATCH: "Target.ResponseCodeMismatch",
    TIMEOUT: "Target.Timeout",
};
const TargetHealthStateEnum = {
    DRAINING: "draining",
    HEALTHY: "healthy",
    INITIAL: "initial",
    UNAVAILABLE: "unavailable",
    UNHEALTHY: "unhealthy",
    UNHEALTHY_DRAINING: "unhealthy.draining",
    UNUSED: "unused",
};
const RemoveIpamPoolEnum = {
    ipv4: "ipv4",
};
const EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum = {
    off: "off",
    on: "on",
};

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var errors = __webpack_require__(81357);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var ElasticLoadBalancingV2ServiceException = __webpack_require__(6084);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/index.js













/***/ }),

/***/ 50710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createPaginator)
/* harmony export */ });
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
    let command = new CommandCtor(input);
    command = withCommand(command) ?? command;
    return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
    return async function* paginateOperation(config, input, ...additionalArguments) {
        const _input = input;
        let token = config.startingToken ?? _input[inputTokenName];
        let hasNext = true;
        let page;
        while (hasNext) {
            _input[inputTokenName] = token;
            if (pageSizeTokenName) {
                _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
            }
            if (config.client instanceof ClientCtor) {
                page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
            }
            else {
                throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
            }
            yield page;
            const prevToken = token;
            token = get(page, outputTokenName);
            hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
        }
        return undefined;
    };
}
const get = (fromObject, path) => {
    let cursor = fromObject;
    const pathComponents = path.split(".");
    for (const step of pathComponents) {
        if (!cursor || typeof cursor !== "object") {
            return undefined;
        }
        cursor = cursor[step];
    }
    return cursor;
};


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createAggregatedClient)
/* harmony export */ });
const createAggregatedClient = (commands, Client, options) => {
    for (const [command, CommandCtor] of Object.entries(commands)) {
        const methodImpl = async function (args, optionsOrCb, cb) {
            const command = new CommandCtor(args);
            if (typeof optionsOrCb === "function") {
                this.send(command, optionsOrCb);
            }
            else if (typeof cb === "function") {
                if (typeof optionsOrCb !== "object") {
                    throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
                }
                this.send(command, optionsOrCb || {}, cb);
            }
            else {
                return this.send(command, optionsOrCb);
            }
        };
        const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
        Client.prototype[methodName] = methodImpl;
    }
    const { paginators = {}, waiters = {} } = options ?? {};
    for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
        if (Client.prototype[paginatorName] === void 0) {
            Client.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
                return paginatorFn({
                    ...paginationConfiguration,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
    for (const [waiterName, waiterFn] of Object.entries(waiters)) {
        if (Client.prototype[waiterName] === void 0) {
            Client.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
                let config = waiterConfiguration;
                if (typeof waiterConfiguration === "number") {
                    config = {
                        maxWaitTime: waiterConfiguration,
                    };
                }
                return waiterFn({
                    ...config,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
};


/***/ }),

/***/ 93462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ getCircularReplacer)
/* harmony export */ });
const getCircularReplacer = () => {
    const seen = new WeakSet();
    return (key, value) => {
        if (typeof value === "object" && value !== null) {
            if (seen.has(value)) {
                return "[Circular]";
            }
            seen.add(value);
        }
        return value;
    };
};


/***/ }),

/***/ 46724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createWaiter)
});

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var circularReplacer = __webpack_require__(93462);
;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
const sleep = (seconds) => {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
};

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiter = __webpack_require__(69879);
;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js



const runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
    const observedResponses = {};
    const [minDelayMs, maxDelayMs] = [minDelay * 1000, maxDelay * 1000];
    let currentAttempt = 0;
    const waitUntil = Date.now() + maxWaitTime * 1000;
    const warn403Time = Date.now() + 60_000;
    let didWarn403 = false;
    while (true) {
        if (currentAttempt > 0) {
            const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
            if (abortController?.signal?.aborted || abortSignal?.aborted) {
                const message = "AbortController signal aborted.";
                observedResponses[message] |= 0;
                observedResponses[message] += 1;
                return { state: waiter/* WaiterState */.IX.ABORTED, observedResponses };
            }
            if (Date.now() + delayMs > waitUntil) {
                return { state: waiter/* WaiterState */.IX.TIMEOUT, observedResponses };
            }
            await sleep(delayMs / 1_000);
        }
        const { state, reason } = await acceptorChecks(client, input);
        if (reason) {
            const message = createMessageFromResponse(reason);
            observedResponses[message] |= 0;
            observedResponses[message] += 1;
        }
        if (state !== waiter/* WaiterState */.IX.RETRY) {
            return { state, reason, final: reason, observedResponses };
        }
        currentAttempt += 1;
        if (!didWarn403 && Date.now() >= warn403Time) {
            checkWarn403(observedResponses, client);
            didWarn403 = true;
        }
    }
};
const checkWarn403 = (observedResponses = {}, client) => {
    const orderedErrors = Object.keys(observedResponses);
    let maxCount = 0;
    let count403 = 0;
    for (const response of orderedErrors) {
        const n = observedResponses[response] | 0;
        maxCount = Math.max(n, maxCount);
        if (response.startsWith("403:")) {
            count403 += n;
        }
    }
    const clientLogger = client?.config?.logger;
    const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger")
        ? clientLogger
        : console;
    if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) {
        warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
    }
};
const createMessageFromResponse = (reason) => {
    const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    if (reason?.$responseBodyText) {
        return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
    }
    if (status) {
        if (reason?.$response || reason?.message) {
            return `${status ?? "Unknown"}: ${reason?.message}`;
        }
        return `${status}: OK`;
    }
    return String(reason?.message ?? JSON.stringify(reason, (0,circularReplacer/* getCircularReplacer */.O)()) ?? "Unknown");
};
const exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
    if (attempt > attemptCountCeiling) {
        return maxDelayMs;
    }
    const delay = minDelayMs * 2 ** (attempt - 1);
    const capped = Math.min(delay, maxDelayMs);
    const waitFor = randomInRange(minDelayMs, capped);
    if (Date.now() + waitFor > waitUntil) {
        const timeRemaining = waitUntil - Date.now();
        return Math.max(0, timeRemaining - 500);
    }
    return waitFor;
};
const randomInRange = (min, max) => min + Math.random() * (max - min);

;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
const validateWaiterOptions = (options) => {
    if (options.maxWaitTime <= 0) {
        throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
    }
    else if (options.minDelay <= 0) {
        throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
    }
    else if (options.maxDelay <= 0) {
        throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
    }
    else if (options.maxWaitTime <= options.minDelay) {
        throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
    else if (options.maxDelay < options.minDelay) {
        throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
};

;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js



const abortTimeout = (abortSignal) => {
    let onAbort;
    const promise = new Promise((resolve) => {
        onAbort = () => resolve({ state: waiter/* WaiterState */.IX.ABORTED });
        if (typeof abortSignal.addEventListener === "function") {
            abortSignal.addEventListener("abort", onAbort);
        }
        else {
            abortSignal.onabort = onAbort;
        }
    });
    return {
        clearListener() {
            if (typeof abortSignal.removeEventListener === "function") {
                abortSignal.removeEventListener("abort", onAbort);
            }
        },
        aborted: promise,
    };
};
const createWaiter = async (options, input, acceptorChecks) => {
    const params = {
        ...waiter/* waiterServiceDefaults */.C8,
        ...options,
    };
    validateWaiterOptions(params);
    const exitConditions = [runPolling(params, input, acceptorChecks)];
    const finalize = [];
    if (options.abortSignal) {
        const { aborted, clearListener } = abortTimeout(options.abortSignal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    if (options.abortController?.signal) {
        const { aborted, clearListener } = abortTimeout(options.abortController.signal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    return Promise.race(exitConditions).then((result) => {
        for (const fn of finalize) {
            fn();
        }
        return result;
    });
};


/***/ }),

/***/ 69879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ waiterServiceDefaults),
/* harmony export */   IX: () => (/* binding */ WaiterState),
/* harmony export */   No: () => (/* binding */ checkExceptions)
/* harmony export */ });
/* harmony import */ var _circularReplacer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93462);

const waiterServiceDefaults = {
    minDelay: 2,
    maxDelay: 120,
};
var WaiterState;
(function (WaiterState) {
    WaiterState["ABORTED"] = "ABORTED";
    WaiterState["FAILURE"] = "FAILURE";
    WaiterState["SUCCESS"] = "SUCCESS";
    WaiterState["RETRY"] = "RETRY";
    WaiterState["TIMEOUT"] = "TIMEOUT";
})(WaiterState || (WaiterState = {}));
const checkExceptions = (result) => {
    if (result.state === WaiterState.ABORTED) {
        const abortError = new Error(`${JSON.stringify({
            ...result,
            reason: "Request was aborted",
        }, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
        abortError.name = "AbortError";
        throw abortError;
    }
    else if (result.state === WaiterState.TIMEOUT) {
        const timeoutError = new Error(`${JSON.stringify({
            ...result,
            reason: "Waiter has timed out",
        }, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
        timeoutError.name = "TimeoutError";
        throw timeoutError;
    }
    else if (result.state !== WaiterState.SUCCESS) {
        throw new Error(`${JSON.stringify(result, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
    }
    return result;
};


/***/ })

};
