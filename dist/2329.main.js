export const id = 2329;
export const ids = [2329];
export const modules = {

/***/ 22419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ CreateClusterCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class CreateClusterCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateCluster", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .CreateCluster$ */ .TIA) {
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CreateServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class CreateServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .CreateService$ */ .OqB) {
}


/***/ }),

/***/ 69037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeregisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DeregisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeregisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeregisterTaskDefinition$ */ .lkq) {
}


/***/ }),

/***/ 20055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeployments$ */ .bm1) {
}


/***/ }),

/***/ 56597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServiceRevisionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisions$ */ .Nqi) {
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DescribeServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServices$ */ .i2N) {
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DescribeTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinition$ */ .K0Z) {
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class DescribeTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasks$ */ .Aw_) {
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ListClustersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListClustersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListClusters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListClusters$ */ .qJH) {
}


/***/ }),

/***/ 73268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeployments$ */ .aK2) {
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ListServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServices$ */ .vWu) {
}


/***/ }),

/***/ 11862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListTaskDefinitionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTaskDefinitions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTaskDefinitions$ */ .mbS) {
}


/***/ }),

/***/ 19955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class ListTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTasks$ */ .$a_) {
}


/***/ }),

/***/ 43601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StopServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class StopServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeployment$ */ .F0p) {
}


/***/ }),

/***/ 59885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UpdateServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15899);


class UpdateServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .UpdateService$ */ .N2u) {
}


/***/ }),

/***/ 72329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ command/* Command */.u),
  AcceleratorCountRequest$: () => (/* reexport */ schemas_0/* AcceleratorCountRequest$ */.oRE),
  AcceleratorManufacturer: () => (/* reexport */ AcceleratorManufacturer),
  AcceleratorName: () => (/* reexport */ AcceleratorName),
  AcceleratorTotalMemoryMiBRequest$: () => (/* reexport */ schemas_0/* AcceleratorTotalMemoryMiBRequest$ */.icq),
  AcceleratorType: () => (/* reexport */ AcceleratorType),
  AccessDeniedException: () => (/* reexport */ errors/* AccessDeniedException */.XN),
  AccessDeniedException$: () => (/* reexport */ schemas_0/* AccessDeniedException$ */.fO9),
  AccessType: () => (/* reexport */ AccessType),
  AdvancedConfiguration$: () => (/* reexport */ schemas_0/* AdvancedConfiguration$ */.hmh),
  AgentUpdateStatus: () => (/* reexport */ AgentUpdateStatus),
  ApplicationProtocol: () => (/* reexport */ ApplicationProtocol),
  AssignPublicIp: () => (/* reexport */ AssignPublicIp),
  AssociateGatewayWithCluster$: () => (/* reexport */ schemas_0/* AssociateGatewayWithCluster$ */.PGT),
  AssociateGatewayWithClusterCommand: () => (/* reexport */ AssociateGatewayWithClusterCommand),
  AssociateGatewayWithClusterRequest$: () => (/* reexport */ schemas_0/* AssociateGatewayWithClusterRequest$ */.ulj),
  AssociateGatewayWithClusterResponse$: () => (/* reexport */ schemas_0/* AssociateGatewayWithClusterResponse$ */.KzY),
  Attachment$: () => (/* reexport */ schemas_0/* Attachment$ */.myQ),
  AttachmentStateChange$: () => (/* reexport */ schemas_0/* AttachmentStateChange$ */.pp),
  Attribute$: () => (/* reexport */ schemas_0/* Attribute$ */.zh6),
  AttributeLimitExceededException: () => (/* reexport */ errors/* AttributeLimitExceededException */.kx),
  AttributeLimitExceededException$: () => (/* reexport */ schemas_0/* AttributeLimitExceededException$ */.uE_),
  AutoRepairActionsStatus: () => (/* reexport */ AutoRepairActionsStatus),
  AutoRepairConfiguration$: () => (/* reexport */ schemas_0/* AutoRepairConfiguration$ */.tQb),
  AutoScalingGroupProvider$: () => (/* reexport */ schemas_0/* AutoScalingGroupProvider$ */.hyc),
  AutoScalingGroupProviderUpdate$: () => (/* reexport */ schemas_0/* AutoScalingGroupProviderUpdate$ */.avu),
  AvailabilityZoneRebalancing: () => (/* reexport */ AvailabilityZoneRebalancing),
  AwsVpcConfiguration$: () => (/* reexport */ schemas_0/* AwsVpcConfiguration$ */.z4_),
  BareMetal: () => (/* reexport */ BareMetal),
  BaselineEbsBandwidthMbpsRequest$: () => (/* reexport */ schemas_0/* BaselineEbsBandwidthMbpsRequest$ */.gsy),
  BlockedException: () => (/* reexport */ errors/* BlockedException */.QV),
  BlockedException$: () => (/* reexport */ schemas_0/* BlockedException$ */.KEB),
  BurstablePerformance: () => (/* reexport */ BurstablePerformance),
  CPUArchitecture: () => (/* reexport */ CPUArchitecture),
  CanaryConfiguration$: () => (/* reexport */ schemas_0/* CanaryConfiguration$ */.v2L),
  CapacityOptionType: () => (/* reexport */ CapacityOptionType),
  CapacityProvider$: () => (/* reexport */ schemas_0/* CapacityProvider$ */.UrX),
  CapacityProviderField: () => (/* reexport */ CapacityProviderField),
  CapacityProviderStatus: () => (/* reexport */ CapacityProviderStatus),
  CapacityProviderStrategyItem$: () => (/* reexport */ schemas_0/* CapacityProviderStrategyItem$ */.i$C),
  CapacityProviderType: () => (/* reexport */ CapacityProviderType),
  CapacityProviderUpdateStatus: () => (/* reexport */ CapacityProviderUpdateStatus),
  CapacityReservationPreference: () => (/* reexport */ CapacityReservationPreference),
  CapacityReservationRequest$: () => (/* reexport */ schemas_0/* CapacityReservationRequest$ */.C3X),
  ClientException: () => (/* reexport */ errors/* ClientException */.P6),
  ClientException$: () => (/* reexport */ schemas_0/* ClientException$ */.FQ$),
  Cluster$: () => (/* reexport */ schemas_0/* Cluster$ */.$YX),
  ClusterConfiguration$: () => (/* reexport */ schemas_0/* ClusterConfiguration$ */.NjX),
  ClusterContainsCapacityProviderException: () => (/* reexport */ errors/* ClusterContainsCapacityProviderException */.gi),
  ClusterContainsCapacityProviderException$: () => (/* reexport */ schemas_0/* ClusterContainsCapacityProviderException$ */.ODU),
  ClusterContainsContainerInstancesException: () => (/* reexport */ errors/* ClusterContainsContainerInstancesException */.qd),
  ClusterContainsContainerInstancesException$: () => (/* reexport */ schemas_0/* ClusterContainsContainerInstancesException$ */.YWG),
  ClusterContainsServicesException: () => (/* reexport */ errors/* ClusterContainsServicesException */.Vg),
  ClusterContainsServicesException$: () => (/* reexport */ schemas_0/* ClusterContainsServicesException$ */.Tqx),
  ClusterContainsTasksException: () => (/* reexport */ errors/* ClusterContainsTasksException */.N$),
  ClusterContainsTasksException$: () => (/* reexport */ schemas_0/* ClusterContainsTasksException$ */.rXT),
  ClusterField: () => (/* reexport */ ClusterField),
  ClusterNotFoundException: () => (/* reexport */ errors/* ClusterNotFoundException */.zQ),
  ClusterNotFoundException$: () => (/* reexport */ schemas_0/* ClusterNotFoundException$ */.FsM),
  ClusterServiceConnectDefaults$: () => (/* reexport */ schemas_0/* ClusterServiceConnectDefaults$ */.C2f),
  ClusterServiceConnectDefaultsRequest$: () => (/* reexport */ schemas_0/* ClusterServiceConnectDefaultsRequest$ */.nUm),
  ClusterSetting$: () => (/* reexport */ schemas_0/* ClusterSetting$ */.BEe),
  ClusterSettingName: () => (/* reexport */ ClusterSettingName),
  Compatibility: () => (/* reexport */ Compatibility),
  ConflictException: () => (/* reexport */ errors/* ConflictException */.cb),
  ConflictException$: () => (/* reexport */ schemas_0/* ConflictException$ */.onj),
  Connectivity: () => (/* reexport */ Connectivity),
  Container$: () => (/* reexport */ schemas_0/* Container$ */.cFH),
  ContainerCondition: () => (/* reexport */ ContainerCondition),
  ContainerDefinition$: () => (/* reexport */ schemas_0/* ContainerDefinition$ */.r2B),
  ContainerDependency$: () => (/* reexport */ schemas_0/* ContainerDependency$ */.zs3),
  ContainerImage$: () => (/* reexport */ schemas_0/* ContainerImage$ */.Jbd),
  ContainerInstance$: () => (/* reexport */ schemas_0/* ContainerInstance$ */.B_l),
  ContainerInstanceField: () => (/* reexport */ ContainerInstanceField),
  ContainerInstanceHealthStatus$: () => (/* reexport */ schemas_0/* ContainerInstanceHealthStatus$ */.B8i),
  ContainerInstanceStatus: () => (/* reexport */ ContainerInstanceStatus),
  ContainerOverride$: () => (/* reexport */ schemas_0/* ContainerOverride$ */.cNH),
  ContainerRestartPolicy$: () => (/* reexport */ schemas_0/* ContainerRestartPolicy$ */.ZXc),
  ContainerStateChange$: () => (/* reexport */ schemas_0/* ContainerStateChange$ */.NZy),
  ContinueServiceDeployment$: () => (/* reexport */ schemas_0/* ContinueServiceDeployment$ */.sJF),
  ContinueServiceDeploymentCommand: () => (/* reexport */ ContinueServiceDeploymentCommand),
  ContinueServiceDeploymentRequest$: () => (/* reexport */ schemas_0/* ContinueServiceDeploymentRequest$ */.feU),
  ContinueServiceDeploymentResponse$: () => (/* reexport */ schemas_0/* ContinueServiceDeploymentResponse$ */.fDm),
  CpuManufacturer: () => (/* reexport */ CpuManufacturer),
  CreateCapacityProvider$: () => (/* reexport */ schemas_0/* CreateCapacityProvider$ */.SyB),
  CreateCapacityProviderCommand: () => (/* reexport */ CreateCapacityProviderCommand),
  CreateCapacityProviderRequest$: () => (/* reexport */ schemas_0/* CreateCapacityProviderRequest$ */.n8V),
  CreateCapacityProviderResponse$: () => (/* reexport */ schemas_0/* CreateCapacityProviderResponse$ */.Z0V),
  CreateCluster$: () => (/* reexport */ schemas_0/* CreateCluster$ */.TIA),
  CreateClusterCommand: () => (/* reexport */ CreateClusterCommand/* CreateClusterCommand */.o),
  CreateClusterRequest$: () => (/* reexport */ schemas_0/* CreateClusterRequest$ */.Mil),
  CreateClusterResponse$: () => (/* reexport */ schemas_0/* CreateClusterResponse$ */.CTl),
  CreateDaemon$: () => (/* reexport */ schemas_0/* CreateDaemon$ */.fIK),
  CreateDaemonCommand: () => (/* reexport */ CreateDaemonCommand),
  CreateDaemonRequest$: () => (/* reexport */ schemas_0/* CreateDaemonRequest$ */.Agt),
  CreateDaemonResponse$: () => (/* reexport */ schemas_0/* CreateDaemonResponse$ */.sG8),
  CreateExpressGatewayService$: () => (/* reexport */ schemas_0/* CreateExpressGatewayService$ */.a5W),
  CreateExpressGatewayServiceCommand: () => (/* reexport */ CreateExpressGatewayServiceCommand),
  CreateExpressGatewayServiceRequest$: () => (/* reexport */ schemas_0/* CreateExpressGatewayServiceRequest$ */.d4B),
  CreateExpressGatewayServiceResponse$: () => (/* reexport */ schemas_0/* CreateExpressGatewayServiceResponse$ */.vEU),
  CreateGateway$: () => (/* reexport */ schemas_0/* CreateGateway$ */.vem),
  CreateGatewayCommand: () => (/* reexport */ CreateGatewayCommand),
  CreateGatewayRequest$: () => (/* reexport */ schemas_0/* CreateGatewayRequest$ */.Qe0),
  CreateGatewayResponse$: () => (/* reexport */ schemas_0/* CreateGatewayResponse$ */.ss4),
  CreateManagedInstancesProviderConfiguration$: () => (/* reexport */ schemas_0/* CreateManagedInstancesProviderConfiguration$ */.rf9),
  CreateService$: () => (/* reexport */ schemas_0/* CreateService$ */.OqB),
  CreateServiceCommand: () => (/* reexport */ CreateServiceCommand/* CreateServiceCommand */.J),
  CreateServiceRequest$: () => (/* reexport */ schemas_0/* CreateServiceRequest$ */.dbk),
  CreateServiceResponse$: () => (/* reexport */ schemas_0/* CreateServiceResponse$ */.t_J),
  CreateTaskSet$: () => (/* reexport */ schemas_0/* CreateTaskSet$ */.EpV),
  CreateTaskSetCommand: () => (/* reexport */ CreateTaskSetCommand),
  CreateTaskSetRequest$: () => (/* reexport */ schemas_0/* CreateTaskSetRequest$ */.h7X),
  CreateTaskSetResponse$: () => (/* reexport */ schemas_0/* CreateTaskSetResponse$ */.$Bb),
  CreatedAt$: () => (/* reexport */ schemas_0/* CreatedAt$ */.Ukz),
  DaemonAlarmConfiguration$: () => (/* reexport */ schemas_0/* DaemonAlarmConfiguration$ */.Evi),
  DaemonCapacityProvider$: () => (/* reexport */ schemas_0/* DaemonCapacityProvider$ */.SCJ),
  DaemonCircuitBreaker$: () => (/* reexport */ schemas_0/* DaemonCircuitBreaker$ */.w9y),
  DaemonContainerDefinition$: () => (/* reexport */ schemas_0/* DaemonContainerDefinition$ */.NnK),
  DaemonContainerImage$: () => (/* reexport */ schemas_0/* DaemonContainerImage$ */.voG),
  DaemonDeployment$: () => (/* reexport */ schemas_0/* DaemonDeployment$ */.sep),
  DaemonDeploymentAlarms$: () => (/* reexport */ schemas_0/* DaemonDeploymentAlarms$ */.Qx),
  DaemonDeploymentCapacityProvider$: () => (/* reexport */ schemas_0/* DaemonDeploymentCapacityProvider$ */.Jyc),
  DaemonDeploymentConfiguration$: () => (/* reexport */ schemas_0/* DaemonDeploymentConfiguration$ */.ecd),
  DaemonDeploymentRevisionDetail$: () => (/* reexport */ schemas_0/* DaemonDeploymentRevisionDetail$ */.u1v),
  DaemonDeploymentRollbackMonitorsStatus: () => (/* reexport */ DaemonDeploymentRollbackMonitorsStatus),
  DaemonDeploymentStatus: () => (/* reexport */ DaemonDeploymentStatus),
  DaemonDeploymentSummary$: () => (/* reexport */ schemas_0/* DaemonDeploymentSummary$ */.sAK),
  DaemonDetail$: () => (/* reexport */ schemas_0/* DaemonDetail$ */.KIi),
  DaemonIpcMode: () => (/* reexport */ DaemonIpcMode),
  DaemonLinuxParameters$: () => (/* reexport */ schemas_0/* DaemonLinuxParameters$ */.DiA),
  DaemonNotActiveException: () => (/* reexport */ errors/* DaemonNotActiveException */.RY),
  DaemonNotActiveException$: () => (/* reexport */ schemas_0/* DaemonNotActiveException$ */.vkb),
  DaemonNotFoundException: () => (/* reexport */ errors/* DaemonNotFoundException */.f0),
  DaemonNotFoundException$: () => (/* reexport */ schemas_0/* DaemonNotFoundException$ */.hAg),
  DaemonPidMode: () => (/* reexport */ DaemonPidMode),
  DaemonPropagateTags: () => (/* reexport */ DaemonPropagateTags),
  DaemonRevision$: () => (/* reexport */ schemas_0/* DaemonRevision$ */.MXL),
  DaemonRevisionDetail$: () => (/* reexport */ schemas_0/* DaemonRevisionDetail$ */.Hgr),
  DaemonRollback$: () => (/* reexport */ schemas_0/* DaemonRollback$ */.Pun),
  DaemonStatus: () => (/* reexport */ DaemonStatus),
  DaemonSummary$: () => (/* reexport */ schemas_0/* DaemonSummary$ */.jjJ),
  DaemonTaskDefinition$: () => (/* reexport */ schemas_0/* DaemonTaskDefinition$ */.but),
  DaemonTaskDefinitionRevisionFilter: () => (/* reexport */ DaemonTaskDefinitionRevisionFilter),
  DaemonTaskDefinitionStatus: () => (/* reexport */ DaemonTaskDefinitionStatus),
  DaemonTaskDefinitionStatusFilter: () => (/* reexport */ DaemonTaskDefinitionStatusFilter),
  DaemonTaskDefinitionSummary$: () => (/* reexport */ schemas_0/* DaemonTaskDefinitionSummary$ */.RU$),
  DaemonVolume$: () => (/* reexport */ schemas_0/* DaemonVolume$ */.hQe),
  DeleteAccountSetting$: () => (/* reexport */ schemas_0/* DeleteAccountSetting$ */.HHf),
  DeleteAccountSettingCommand: () => (/* reexport */ DeleteAccountSettingCommand),
  DeleteAccountSettingRequest$: () => (/* reexport */ schemas_0/* DeleteAccountSettingRequest$ */.URl),
  DeleteAccountSettingResponse$: () => (/* reexport */ schemas_0/* DeleteAccountSettingResponse$ */.IpW),
  DeleteAttributes$: () => (/* reexport */ schemas_0/* DeleteAttributes$ */.V_o),
  DeleteAttributesCommand: () => (/* reexport */ DeleteAttributesCommand),
  DeleteAttributesRequest$: () => (/* reexport */ schemas_0/* DeleteAttributesRequest$ */.MvP),
  DeleteAttributesResponse$: () => (/* reexport */ schemas_0/* DeleteAttributesResponse$ */.IbI),
  DeleteCapacityProvider$: () => (/* reexport */ schemas_0/* DeleteCapacityProvider$ */.XDu),
  DeleteCapacityProviderCommand: () => (/* reexport */ DeleteCapacityProviderCommand),
  DeleteCapacityProviderRequest$: () => (/* reexport */ schemas_0/* DeleteCapacityProviderRequest$ */.Kw_),
  DeleteCapacityProviderResponse$: () => (/* reexport */ schemas_0/* DeleteCapacityProviderResponse$ */.Woi),
  DeleteCluster$: () => (/* reexport */ schemas_0/* DeleteCluster$ */.E39),
  DeleteClusterCommand: () => (/* reexport */ DeleteClusterCommand),
  DeleteClusterRequest$: () => (/* reexport */ schemas_0/* DeleteClusterRequest$ */.Lgv),
  DeleteClusterResponse$: () => (/* reexport */ schemas_0/* DeleteClusterResponse$ */.Z2n),
  DeleteDaemon$: () => (/* reexport */ schemas_0/* DeleteDaemon$ */.Sf5),
  DeleteDaemonCommand: () => (/* reexport */ DeleteDaemonCommand),
  DeleteDaemonRequest$: () => (/* reexport */ schemas_0/* DeleteDaemonRequest$ */.NKT),
  DeleteDaemonResponse$: () => (/* reexport */ schemas_0/* DeleteDaemonResponse$ */.Lul),
  DeleteDaemonTaskDefinition$: () => (/* reexport */ schemas_0/* DeleteDaemonTaskDefinition$ */.yd4),
  DeleteDaemonTaskDefinitionCommand: () => (/* reexport */ DeleteDaemonTaskDefinitionCommand),
  DeleteDaemonTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* DeleteDaemonTaskDefinitionRequest$ */.JkI),
  DeleteDaemonTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* DeleteDaemonTaskDefinitionResponse$ */.FnW),
  DeleteExpressGatewayService$: () => (/* reexport */ schemas_0/* DeleteExpressGatewayService$ */.FSq),
  DeleteExpressGatewayServiceCommand: () => (/* reexport */ DeleteExpressGatewayServiceCommand),
  DeleteExpressGatewayServiceRequest$: () => (/* reexport */ schemas_0/* DeleteExpressGatewayServiceRequest$ */.QPx),
  DeleteExpressGatewayServiceResponse$: () => (/* reexport */ schemas_0/* DeleteExpressGatewayServiceResponse$ */.cxO),
  DeleteGateway$: () => (/* reexport */ schemas_0/* DeleteGateway$ */.ILP),
  DeleteGatewayCommand: () => (/* reexport */ DeleteGatewayCommand),
  DeleteGatewayRequest$: () => (/* reexport */ schemas_0/* DeleteGatewayRequest$ */.ZT3),
  DeleteGatewayResponse$: () => (/* reexport */ schemas_0/* DeleteGatewayResponse$ */.Xnt),
  DeleteService$: () => (/* reexport */ schemas_0/* DeleteService$ */.BBq),
  DeleteServiceCommand: () => (/* reexport */ DeleteServiceCommand),
  DeleteServiceRequest$: () => (/* reexport */ schemas_0/* DeleteServiceRequest$ */._vR),
  DeleteServiceResponse$: () => (/* reexport */ schemas_0/* DeleteServiceResponse$ */.SlQ),
  DeleteTaskDefinitions$: () => (/* reexport */ schemas_0/* DeleteTaskDefinitions$ */.HrU),
  DeleteTaskDefinitionsCommand: () => (/* reexport */ DeleteTaskDefinitionsCommand),
  DeleteTaskDefinitionsRequest$: () => (/* reexport */ schemas_0/* DeleteTaskDefinitionsRequest$ */.g3R),
  DeleteTaskDefinitionsResponse$: () => (/* reexport */ schemas_0/* DeleteTaskDefinitionsResponse$ */.oDF),
  DeleteTaskSet$: () => (/* reexport */ schemas_0/* DeleteTaskSet$ */.Br4),
  DeleteTaskSetCommand: () => (/* reexport */ DeleteTaskSetCommand),
  DeleteTaskSetRequest$: () => (/* reexport */ schemas_0/* DeleteTaskSetRequest$ */.ObU),
  DeleteTaskSetResponse$: () => (/* reexport */ schemas_0/* DeleteTaskSetResponse$ */.und),
  Deployment$: () => (/* reexport */ schemas_0/* Deployment$ */.Kb8),
  DeploymentAlarms$: () => (/* reexport */ schemas_0/* DeploymentAlarms$ */.ykx),
  DeploymentCircuitBreaker$: () => (/* reexport */ schemas_0/* DeploymentCircuitBreaker$ */.vxR),
  DeploymentConfiguration$: () => (/* reexport */ schemas_0/* DeploymentConfiguration$ */.oRv),
  DeploymentController$: () => (/* reexport */ schemas_0/* DeploymentController$ */.q$m),
  DeploymentControllerType: () => (/* reexport */ DeploymentControllerType),
  DeploymentEarlySuccessCriteria$: () => (/* reexport */ schemas_0/* DeploymentEarlySuccessCriteria$ */.xF4),
  DeploymentEphemeralStorage$: () => (/* reexport */ schemas_0/* DeploymentEphemeralStorage$ */.QG1),
  DeploymentLifecycleHook$: () => (/* reexport */ schemas_0/* DeploymentLifecycleHook$ */.LIW),
  DeploymentLifecycleHookAction: () => (/* reexport */ DeploymentLifecycleHookAction),
  DeploymentLifecycleHookDetail$: () => (/* reexport */ schemas_0/* DeploymentLifecycleHookDetail$ */._wv),
  DeploymentLifecycleHookStage: () => (/* reexport */ DeploymentLifecycleHookStage),
  DeploymentLifecycleHookStatus: () => (/* reexport */ DeploymentLifecycleHookStatus),
  DeploymentLifecycleHookTargetType: () => (/* reexport */ DeploymentLifecycleHookTargetType),
  DeploymentLifecycleHookTimeoutConfiguration$: () => (/* reexport */ schemas_0/* DeploymentLifecycleHookTimeoutConfiguration$ */.QcE),
  DeploymentRolloutState: () => (/* reexport */ DeploymentRolloutState),
  DeploymentStrategy: () => (/* reexport */ DeploymentStrategy),
  DeregisterContainerInstance$: () => (/* reexport */ schemas_0/* DeregisterContainerInstance$ */.hj2),
  DeregisterContainerInstanceCommand: () => (/* reexport */ DeregisterContainerInstanceCommand),
  DeregisterContainerInstanceRequest$: () => (/* reexport */ schemas_0/* DeregisterContainerInstanceRequest$ */.E2v),
  DeregisterContainerInstanceResponse$: () => (/* reexport */ schemas_0/* DeregisterContainerInstanceResponse$ */.YId),
  DeregisterTaskDefinition$: () => (/* reexport */ schemas_0/* DeregisterTaskDefinition$ */.lkq),
  DeregisterTaskDefinitionCommand: () => (/* reexport */ DeregisterTaskDefinitionCommand/* DeregisterTaskDefinitionCommand */.s),
  DeregisterTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* DeregisterTaskDefinitionRequest$ */.uAZ),
  DeregisterTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* DeregisterTaskDefinitionResponse$ */.myH),
  DescribeCapacityProviders$: () => (/* reexport */ schemas_0/* DescribeCapacityProviders$ */.eb8),
  DescribeCapacityProvidersCommand: () => (/* reexport */ DescribeCapacityProvidersCommand),
  DescribeCapacityProvidersRequest$: () => (/* reexport */ schemas_0/* DescribeCapacityProvidersRequest$ */.TRJ),
  DescribeCapacityProvidersResponse$: () => (/* reexport */ schemas_0/* DescribeCapacityProvidersResponse$ */.zg6),
  DescribeClusters$: () => (/* reexport */ schemas_0/* DescribeClusters$ */.dM4),
  DescribeClustersCommand: () => (/* reexport */ DescribeClustersCommand),
  DescribeClustersRequest$: () => (/* reexport */ schemas_0/* DescribeClustersRequest$ */.YTD),
  DescribeClustersResponse$: () => (/* reexport */ schemas_0/* DescribeClustersResponse$ */.QRH),
  DescribeContainerInstances$: () => (/* reexport */ schemas_0/* DescribeContainerInstances$ */.H4U),
  DescribeContainerInstancesCommand: () => (/* reexport */ DescribeContainerInstancesCommand),
  DescribeContainerInstancesRequest$: () => (/* reexport */ schemas_0/* DescribeContainerInstancesRequest$ */.Eax),
  DescribeContainerInstancesResponse$: () => (/* reexport */ schemas_0/* DescribeContainerInstancesResponse$ */.YqU),
  DescribeDaemon$: () => (/* reexport */ schemas_0/* DescribeDaemon$ */.Ksb),
  DescribeDaemonCommand: () => (/* reexport */ DescribeDaemonCommand),
  DescribeDaemonDeployments$: () => (/* reexport */ schemas_0/* DescribeDaemonDeployments$ */.K0R),
  DescribeDaemonDeploymentsCommand: () => (/* reexport */ DescribeDaemonDeploymentsCommand),
  DescribeDaemonDeploymentsRequest$: () => (/* reexport */ schemas_0/* DescribeDaemonDeploymentsRequest$ */.Li4),
  DescribeDaemonDeploymentsResponse$: () => (/* reexport */ schemas_0/* DescribeDaemonDeploymentsResponse$ */.X3S),
  DescribeDaemonRequest$: () => (/* reexport */ schemas_0/* DescribeDaemonRequest$ */.$Ap),
  DescribeDaemonResponse$: () => (/* reexport */ schemas_0/* DescribeDaemonResponse$ */.dcY),
  DescribeDaemonRevisions$: () => (/* reexport */ schemas_0/* DescribeDaemonRevisions$ */.kGM),
  DescribeDaemonRevisionsCommand: () => (/* reexport */ DescribeDaemonRevisionsCommand),
  DescribeDaemonRevisionsRequest$: () => (/* reexport */ schemas_0/* DescribeDaemonRevisionsRequest$ */.VW8),
  DescribeDaemonRevisionsResponse$: () => (/* reexport */ schemas_0/* DescribeDaemonRevisionsResponse$ */.PMr),
  DescribeDaemonTaskDefinition$: () => (/* reexport */ schemas_0/* DescribeDaemonTaskDefinition$ */.ERn),
  DescribeDaemonTaskDefinitionCommand: () => (/* reexport */ DescribeDaemonTaskDefinitionCommand),
  DescribeDaemonTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* DescribeDaemonTaskDefinitionRequest$ */.pJg),
  DescribeDaemonTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* DescribeDaemonTaskDefinitionResponse$ */.h8k),
  DescribeExpressGatewayService$: () => (/* reexport */ schemas_0/* DescribeExpressGatewayService$ */.$aV),
  DescribeExpressGatewayServiceCommand: () => (/* reexport */ DescribeExpressGatewayServiceCommand),
  DescribeExpressGatewayServiceRequest$: () => (/* reexport */ schemas_0/* DescribeExpressGatewayServiceRequest$ */.wwh),
  DescribeExpressGatewayServiceResponse$: () => (/* reexport */ schemas_0/* DescribeExpressGatewayServiceResponse$ */.KJs),
  DescribeGateway$: () => (/* reexport */ schemas_0/* DescribeGateway$ */.KT6),
  DescribeGatewayAlbConfiguration$: () => (/* reexport */ schemas_0/* DescribeGatewayAlbConfiguration$ */.xmM),
  DescribeGatewayCommand: () => (/* reexport */ DescribeGatewayCommand),
  DescribeGatewayConfiguration$: () => (/* reexport */ schemas_0/* DescribeGatewayConfiguration$ */._Mg),
  DescribeGatewayRequest$: () => (/* reexport */ schemas_0/* DescribeGatewayRequest$ */.TVA),
  DescribeGatewayResources$: () => (/* reexport */ schemas_0/* DescribeGatewayResources$ */.dKV),
  DescribeGatewayResourcesCommand: () => (/* reexport */ DescribeGatewayResourcesCommand),
  DescribeGatewayResourcesRequest$: () => (/* reexport */ schemas_0/* DescribeGatewayResourcesRequest$ */.Y$),
  DescribeGatewayResourcesResponse$: () => (/* reexport */ schemas_0/* DescribeGatewayResourcesResponse$ */.s9y),
  DescribeGatewayResponse$: () => (/* reexport */ schemas_0/* DescribeGatewayResponse$ */.XEX),
  DescribeGatewayRoute$: () => (/* reexport */ schemas_0/* DescribeGatewayRoute$ */.ZOs),
  DescribeGatewayRouteCommand: () => (/* reexport */ DescribeGatewayRouteCommand),
  DescribeGatewayRouteRequest$: () => (/* reexport */ schemas_0/* DescribeGatewayRouteRequest$ */.G_V),
  DescribeGatewayRouteResponse$: () => (/* reexport */ schemas_0/* DescribeGatewayRouteResponse$ */.sjR),
  DescribeServiceDeployments$: () => (/* reexport */ schemas_0/* DescribeServiceDeployments$ */.bm1),
  DescribeServiceDeploymentsCommand: () => (/* reexport */ DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A),
  DescribeServiceDeploymentsRequest$: () => (/* reexport */ schemas_0/* DescribeServiceDeploymentsRequest$ */.IwN),
  DescribeServiceDeploymentsResponse$: () => (/* reexport */ schemas_0/* DescribeServiceDeploymentsResponse$ */.ggW),
  DescribeServiceRevisions$: () => (/* reexport */ schemas_0/* DescribeServiceRevisions$ */.Nqi),
  DescribeServiceRevisionsCommand: () => (/* reexport */ DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o),
  DescribeServiceRevisionsRequest$: () => (/* reexport */ schemas_0/* DescribeServiceRevisionsRequest$ */.c1R),
  DescribeServiceRevisionsResponse$: () => (/* reexport */ schemas_0/* DescribeServiceRevisionsResponse$ */.gb8),
  DescribeServices$: () => (/* reexport */ schemas_0/* DescribeServices$ */.i2N),
  DescribeServicesCommand: () => (/* reexport */ DescribeServicesCommand/* DescribeServicesCommand */.H),
  DescribeServicesRequest$: () => (/* reexport */ schemas_0/* DescribeServicesRequest$ */.Xoe),
  DescribeServicesResponse$: () => (/* reexport */ schemas_0/* DescribeServicesResponse$ */.psd),
  DescribeTaskDefinition$: () => (/* reexport */ schemas_0/* DescribeTaskDefinition$ */.K0Z),
  DescribeTaskDefinitionCommand: () => (/* reexport */ DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z),
  DescribeTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* DescribeTaskDefinitionRequest$ */.Fbj),
  DescribeTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* DescribeTaskDefinitionResponse$ */.vbP),
  DescribeTaskSets$: () => (/* reexport */ schemas_0/* DescribeTaskSets$ */.SGX),
  DescribeTaskSetsCommand: () => (/* reexport */ DescribeTaskSetsCommand),
  DescribeTaskSetsRequest$: () => (/* reexport */ schemas_0/* DescribeTaskSetsRequest$ */.xf1),
  DescribeTaskSetsResponse$: () => (/* reexport */ schemas_0/* DescribeTaskSetsResponse$ */.bxC),
  DescribeTasks$: () => (/* reexport */ schemas_0/* DescribeTasks$ */.Aw_),
  DescribeTasksCommand: () => (/* reexport */ DescribeTasksCommand/* DescribeTasksCommand */.z),
  DescribeTasksRequest$: () => (/* reexport */ schemas_0/* DescribeTasksRequest$ */.JuY),
  DescribeTasksResponse$: () => (/* reexport */ schemas_0/* DescribeTasksResponse$ */.B5V),
  DesiredStatus: () => (/* reexport */ DesiredStatus),
  Device$: () => (/* reexport */ schemas_0/* Device$ */.BwE),
  DeviceCgroupPermission: () => (/* reexport */ DeviceCgroupPermission),
  DisassociateGatewayFromCluster$: () => (/* reexport */ schemas_0/* DisassociateGatewayFromCluster$ */.j34),
  DisassociateGatewayFromClusterCommand: () => (/* reexport */ DisassociateGatewayFromClusterCommand),
  DisassociateGatewayFromClusterRequest$: () => (/* reexport */ schemas_0/* DisassociateGatewayFromClusterRequest$ */.IRp),
  DisassociateGatewayFromClusterResponse$: () => (/* reexport */ schemas_0/* DisassociateGatewayFromClusterResponse$ */.oVt),
  DiscoverPollEndpoint$: () => (/* reexport */ schemas_0/* DiscoverPollEndpoint$ */.arh),
  DiscoverPollEndpointCommand: () => (/* reexport */ DiscoverPollEndpointCommand),
  DiscoverPollEndpointRequest$: () => (/* reexport */ schemas_0/* DiscoverPollEndpointRequest$ */.$vX),
  DiscoverPollEndpointResponse$: () => (/* reexport */ schemas_0/* DiscoverPollEndpointResponse$ */.r8L),
  DockerVolumeConfiguration$: () => (/* reexport */ schemas_0/* DockerVolumeConfiguration$ */.Z8j),
  EBSResourceType: () => (/* reexport */ EBSResourceType),
  EBSTagSpecification$: () => (/* reexport */ schemas_0/* EBSTagSpecification$ */.kQk),
  ECS: () => (/* reexport */ ECS),
  ECSClient: () => (/* reexport */ ECSClient/* ECSClient */.Z),
  ECSExpressGatewayService$: () => (/* reexport */ schemas_0/* ECSExpressGatewayService$ */.NY2),
  ECSManagedResources$: () => (/* reexport */ schemas_0/* ECSManagedResources$ */.eMV),
  ECSServiceException: () => (/* reexport */ ECSServiceException/* ECSServiceException */.W),
  ECSServiceException$: () => (/* reexport */ schemas_0/* ECSServiceException$ */.mXz),
  EFSAuthorizationConfig$: () => (/* reexport */ schemas_0/* EFSAuthorizationConfig$ */.qz6),
  EFSAuthorizationConfigIAM: () => (/* reexport */ EFSAuthorizationConfigIAM),
  EFSTransitEncryption: () => (/* reexport */ EFSTransitEncryption),
  EFSVolumeConfiguration$: () => (/* reexport */ schemas_0/* EFSVolumeConfiguration$ */.xXb),
  ElbGatewayResources$: () => (/* reexport */ schemas_0/* ElbGatewayResources$ */.xTP),
  EnvironmentFile$: () => (/* reexport */ schemas_0/* EnvironmentFile$ */.cP0),
  EnvironmentFileType: () => (/* reexport */ EnvironmentFileType),
  EphemeralStorage$: () => (/* reexport */ schemas_0/* EphemeralStorage$ */.HKh),
  ExecuteCommand$: () => (/* reexport */ schemas_0/* ExecuteCommand$ */.j27),
  ExecuteCommandCommand: () => (/* reexport */ ExecuteCommandCommand),
  ExecuteCommandConfiguration$: () => (/* reexport */ schemas_0/* ExecuteCommandConfiguration$ */.xps),
  ExecuteCommandLogConfiguration$: () => (/* reexport */ schemas_0/* ExecuteCommandLogConfiguration$ */.bc0),
  ExecuteCommandLogging: () => (/* reexport */ ExecuteCommandLogging),
  ExecuteCommandRequest$: () => (/* reexport */ schemas_0/* ExecuteCommandRequest$ */.uv5),
  ExecuteCommandResponse$: () => (/* reexport */ schemas_0/* ExecuteCommandResponse$ */.exq),
  ExpressCpuArchitecture: () => (/* reexport */ ExpressCpuArchitecture),
  ExpressGatewayContainer$: () => (/* reexport */ schemas_0/* ExpressGatewayContainer$ */.EKw),
  ExpressGatewayRepositoryCredentials$: () => (/* reexport */ schemas_0/* ExpressGatewayRepositoryCredentials$ */.vV3),
  ExpressGatewayScalingTarget$: () => (/* reexport */ schemas_0/* ExpressGatewayScalingTarget$ */.hfW),
  ExpressGatewayServiceAwsLogsConfiguration$: () => (/* reexport */ schemas_0/* ExpressGatewayServiceAwsLogsConfiguration$ */.qPh),
  ExpressGatewayServiceConfiguration$: () => (/* reexport */ schemas_0/* ExpressGatewayServiceConfiguration$ */.ABG),
  ExpressGatewayServiceInclude: () => (/* reexport */ ExpressGatewayServiceInclude),
  ExpressGatewayServiceNetworkConfiguration$: () => (/* reexport */ schemas_0/* ExpressGatewayServiceNetworkConfiguration$ */.ij8),
  ExpressGatewayServiceScalingMetric: () => (/* reexport */ ExpressGatewayServiceScalingMetric),
  ExpressGatewayServiceStatus$: () => (/* reexport */ schemas_0/* ExpressGatewayServiceStatus$ */.s1R),
  ExpressGatewayServiceStatusCode: () => (/* reexport */ ExpressGatewayServiceStatusCode),
  FSxWindowsFileServerAuthorizationConfig$: () => (/* reexport */ schemas_0/* FSxWindowsFileServerAuthorizationConfig$ */.PC6),
  FSxWindowsFileServerVolumeConfiguration$: () => (/* reexport */ schemas_0/* FSxWindowsFileServerVolumeConfiguration$ */.ouM),
  Failure$: () => (/* reexport */ schemas_0/* Failure$ */.HIm),
  FirelensConfiguration$: () => (/* reexport */ schemas_0/* FirelensConfiguration$ */.Rvl),
  FirelensConfigurationType: () => (/* reexport */ FirelensConfigurationType),
  Gateway$: () => (/* reexport */ schemas_0/* Gateway$ */.ZJj),
  GatewayAlbDesyncMitigationMode: () => (/* reexport */ GatewayAlbDesyncMitigationMode),
  GatewayAlbProtocol: () => (/* reexport */ GatewayAlbProtocol),
  GatewayAlbTestTrafficRules$: () => (/* reexport */ schemas_0/* GatewayAlbTestTrafficRules$ */.iJI),
  GatewayClusterAssociationStatus: () => (/* reexport */ GatewayClusterAssociationStatus),
  GatewayClusterAssociationSummary$: () => (/* reexport */ schemas_0/* GatewayClusterAssociationSummary$ */._aJ),
  GatewayConfiguration$: () => (/* reexport */ schemas_0/* GatewayConfiguration$ */.Bnh),
  GatewayConnection$: () => (/* reexport */ schemas_0/* GatewayConnection$ */.Fps),
  GatewayConnectionAlbResources$: () => (/* reexport */ schemas_0/* GatewayConnectionAlbResources$ */.Ljl),
  GatewayConnectionResources$: () => (/* reexport */ schemas_0/* GatewayConnectionResources$ */.AIw),
  GatewayConnector$: () => (/* reexport */ schemas_0/* GatewayConnector$ */.gt2),
  GatewayConnectorFilters$: () => (/* reexport */ schemas_0/* GatewayConnectorFilters$ */.d0Z),
  GatewayConnectorHealthCheck$: () => (/* reexport */ schemas_0/* GatewayConnectorHealthCheck$ */.YkZ),
  GatewayConnectorHealthCheckMatcher$: () => (/* reexport */ schemas_0/* GatewayConnectorHealthCheckMatcher$ */.qAs),
  GatewayConnectorHealthCheckProtocol: () => (/* reexport */ GatewayConnectorHealthCheckProtocol),
  GatewayElbAccessLogConfiguration$: () => (/* reexport */ schemas_0/* GatewayElbAccessLogConfiguration$ */.MzD),
  GatewayElbAccessLogDestination$: () => (/* reexport */ schemas_0/* GatewayElbAccessLogDestination$ */.WhW),
  GatewayElbAccessLogS3Destination$: () => (/* reexport */ schemas_0/* GatewayElbAccessLogS3Destination$ */.y_g),
  GatewayElbIpAddressType: () => (/* reexport */ GatewayElbIpAddressType),
  GatewayElbNetworkConfiguration$: () => (/* reexport */ schemas_0/* GatewayElbNetworkConfiguration$ */.WJA),
  GatewayElbScheme: () => (/* reexport */ GatewayElbScheme),
  GatewayInfrastructureResources$: () => (/* reexport */ schemas_0/* GatewayInfrastructureResources$ */.dYs),
  GatewayNotFoundException: () => (/* reexport */ errors/* GatewayNotFoundException */.$E),
  GatewayNotFoundException$: () => (/* reexport */ schemas_0/* GatewayNotFoundException$ */.$xE),
  GatewayOperationError$: () => (/* reexport */ schemas_0/* GatewayOperationError$ */.uwn),
  GatewayResourceFailure$: () => (/* reexport */ schemas_0/* GatewayResourceFailure$ */.VB0),
  GatewayResources$: () => (/* reexport */ schemas_0/* GatewayResources$ */.G$X),
  GatewayRoute$: () => (/* reexport */ schemas_0/* GatewayRoute$ */.eVD),
  GatewayRouteAlbResources$: () => (/* reexport */ schemas_0/* GatewayRouteAlbResources$ */.SaT),
  GatewayRouteLoadBalancerSecurityGroup$: () => (/* reexport */ schemas_0/* GatewayRouteLoadBalancerSecurityGroup$ */.p74),
  GatewayRouteResources$: () => (/* reexport */ schemas_0/* GatewayRouteResources$ */.JYP),
  GatewayRouteStatus: () => (/* reexport */ GatewayRouteStatus),
  GatewayRouteSummary$: () => (/* reexport */ schemas_0/* GatewayRouteSummary$ */.SjU),
  GatewayStatus: () => (/* reexport */ GatewayStatus),
  GatewaySummary$: () => (/* reexport */ schemas_0/* GatewaySummary$ */.T1m),
  GatewayTestTrafficHeader$: () => (/* reexport */ schemas_0/* GatewayTestTrafficHeader$ */.Lt_),
  GetTaskProtection$: () => (/* reexport */ schemas_0/* GetTaskProtection$ */.zK5),
  GetTaskProtectionCommand: () => (/* reexport */ GetTaskProtectionCommand),
  GetTaskProtectionRequest$: () => (/* reexport */ schemas_0/* GetTaskProtectionRequest$ */.EG6),
  GetTaskProtectionResponse$: () => (/* reexport */ schemas_0/* GetTaskProtectionResponse$ */.GBk),
  GpuDevice$: () => (/* reexport */ schemas_0/* GpuDevice$ */.DlV),
  GpuSharingMode: () => (/* reexport */ GpuSharingMode),
  HealthCheck$: () => (/* reexport */ schemas_0/* HealthCheck$ */.FTi),
  HealthStatus: () => (/* reexport */ HealthStatus),
  HostEntry$: () => (/* reexport */ schemas_0/* HostEntry$ */.Nvr),
  HostSharedAlbConfiguration$: () => (/* reexport */ schemas_0/* HostSharedAlbConfiguration$ */.pib),
  HostVolumeProperties$: () => (/* reexport */ schemas_0/* HostVolumeProperties$ */.SeA),
  InferenceAccelerator$: () => (/* reexport */ schemas_0/* InferenceAccelerator$ */.VKU),
  InferenceAcceleratorOverride$: () => (/* reexport */ schemas_0/* InferenceAcceleratorOverride$ */.jjf),
  InfrastructureOptimization$: () => (/* reexport */ schemas_0/* InfrastructureOptimization$ */.rrS),
  IngressPathSummary$: () => (/* reexport */ schemas_0/* IngressPathSummary$ */.BFd),
  InstanceGeneration: () => (/* reexport */ InstanceGeneration),
  InstanceHealthCheckResult$: () => (/* reexport */ schemas_0/* InstanceHealthCheckResult$ */.hvT),
  InstanceHealthCheckState: () => (/* reexport */ InstanceHealthCheckState),
  InstanceHealthCheckType: () => (/* reexport */ InstanceHealthCheckType),
  InstanceLaunchTemplate$: () => (/* reexport */ schemas_0/* InstanceLaunchTemplate$ */.pm6),
  InstanceLaunchTemplateUpdate$: () => (/* reexport */ schemas_0/* InstanceLaunchTemplateUpdate$ */.mJZ),
  InstanceRequirementsRequest$: () => (/* reexport */ schemas_0/* InstanceRequirementsRequest$ */.Ruh),
  InvalidParameterException: () => (/* reexport */ errors/* InvalidParameterException */.kT),
  InvalidParameterException$: () => (/* reexport */ schemas_0/* InvalidParameterException$ */.qcq),
  IpcMode: () => (/* reexport */ IpcMode),
  KernelCapabilities$: () => (/* reexport */ schemas_0/* KernelCapabilities$ */.GxT),
  KeyValuePair$: () => (/* reexport */ schemas_0/* KeyValuePair$ */.ltq),
  LaunchType: () => (/* reexport */ LaunchType),
  LimitExceededException: () => (/* reexport */ errors/* LimitExceededException */.UC),
  LimitExceededException$: () => (/* reexport */ schemas_0/* LimitExceededException$ */.qrA),
  LinearConfiguration$: () => (/* reexport */ schemas_0/* LinearConfiguration$ */.AQJ),
  LinuxParameters$: () => (/* reexport */ schemas_0/* LinuxParameters$ */.bk),
  ListAccountSettings$: () => (/* reexport */ schemas_0/* ListAccountSettings$ */.plb),
  ListAccountSettingsCommand: () => (/* reexport */ ListAccountSettingsCommand),
  ListAccountSettingsRequest$: () => (/* reexport */ schemas_0/* ListAccountSettingsRequest$ */.eFJ),
  ListAccountSettingsResponse$: () => (/* reexport */ schemas_0/* ListAccountSettingsResponse$ */.aZT),
  ListAttributes$: () => (/* reexport */ schemas_0/* ListAttributes$ */.YhJ),
  ListAttributesCommand: () => (/* reexport */ ListAttributesCommand),
  ListAttributesRequest$: () => (/* reexport */ schemas_0/* ListAttributesRequest$ */.jQv),
  ListAttributesResponse$: () => (/* reexport */ schemas_0/* ListAttributesResponse$ */.NoZ),
  ListClusters$: () => (/* reexport */ schemas_0/* ListClusters$ */.qJH),
  ListClustersCommand: () => (/* reexport */ ListClustersCommand/* ListClustersCommand */.N),
  ListClustersRequest$: () => (/* reexport */ schemas_0/* ListClustersRequest$ */.zfc),
  ListClustersResponse$: () => (/* reexport */ schemas_0/* ListClustersResponse$ */.p5G),
  ListContainerInstances$: () => (/* reexport */ schemas_0/* ListContainerInstances$ */.imW),
  ListContainerInstancesCommand: () => (/* reexport */ ListContainerInstancesCommand),
  ListContainerInstancesRequest$: () => (/* reexport */ schemas_0/* ListContainerInstancesRequest$ */.jms),
  ListContainerInstancesResponse$: () => (/* reexport */ schemas_0/* ListContainerInstancesResponse$ */.Tdt),
  ListDaemonDeployments$: () => (/* reexport */ schemas_0/* ListDaemonDeployments$ */.tIV),
  ListDaemonDeploymentsCommand: () => (/* reexport */ ListDaemonDeploymentsCommand),
  ListDaemonDeploymentsRequest$: () => (/* reexport */ schemas_0/* ListDaemonDeploymentsRequest$ */.ExF),
  ListDaemonDeploymentsResponse$: () => (/* reexport */ schemas_0/* ListDaemonDeploymentsResponse$ */.mSM),
  ListDaemonTaskDefinitions$: () => (/* reexport */ schemas_0/* ListDaemonTaskDefinitions$ */.Odt),
  ListDaemonTaskDefinitionsCommand: () => (/* reexport */ ListDaemonTaskDefinitionsCommand),
  ListDaemonTaskDefinitionsRequest$: () => (/* reexport */ schemas_0/* ListDaemonTaskDefinitionsRequest$ */.lgL),
  ListDaemonTaskDefinitionsResponse$: () => (/* reexport */ schemas_0/* ListDaemonTaskDefinitionsResponse$ */.Ffe),
  ListDaemons$: () => (/* reexport */ schemas_0/* ListDaemons$ */.Oty),
  ListDaemonsCommand: () => (/* reexport */ ListDaemonsCommand),
  ListDaemonsRequest$: () => (/* reexport */ schemas_0/* ListDaemonsRequest$ */.vx8),
  ListDaemonsResponse$: () => (/* reexport */ schemas_0/* ListDaemonsResponse$ */.TWn),
  ListGatewayClusterAssociations$: () => (/* reexport */ schemas_0/* ListGatewayClusterAssociations$ */.Zfc),
  ListGatewayClusterAssociationsCommand: () => (/* reexport */ ListGatewayClusterAssociationsCommand),
  ListGatewayClusterAssociationsRequest$: () => (/* reexport */ schemas_0/* ListGatewayClusterAssociationsRequest$ */.Eyw),
  ListGatewayClusterAssociationsResponse$: () => (/* reexport */ schemas_0/* ListGatewayClusterAssociationsResponse$ */.gQ1),
  ListGatewayRoutes$: () => (/* reexport */ schemas_0/* ListGatewayRoutes$ */.BeD),
  ListGatewayRoutesCommand: () => (/* reexport */ ListGatewayRoutesCommand),
  ListGatewayRoutesRequest$: () => (/* reexport */ schemas_0/* ListGatewayRoutesRequest$ */.cZ5),
  ListGatewayRoutesResponse$: () => (/* reexport */ schemas_0/* ListGatewayRoutesResponse$ */.quO),
  ListGateways$: () => (/* reexport */ schemas_0/* ListGateways$ */.a9I),
  ListGatewaysCommand: () => (/* reexport */ ListGatewaysCommand),
  ListGatewaysRequest$: () => (/* reexport */ schemas_0/* ListGatewaysRequest$ */.JK3),
  ListGatewaysResponse$: () => (/* reexport */ schemas_0/* ListGatewaysResponse$ */.FJJ),
  ListServiceDeployments$: () => (/* reexport */ schemas_0/* ListServiceDeployments$ */.aK2),
  ListServiceDeploymentsCommand: () => (/* reexport */ ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j),
  ListServiceDeploymentsRequest$: () => (/* reexport */ schemas_0/* ListServiceDeploymentsRequest$ */.$EJ),
  ListServiceDeploymentsResponse$: () => (/* reexport */ schemas_0/* ListServiceDeploymentsResponse$ */.X5J),
  ListServices$: () => (/* reexport */ schemas_0/* ListServices$ */.vWu),
  ListServicesByNamespace$: () => (/* reexport */ schemas_0/* ListServicesByNamespace$ */.Xhp),
  ListServicesByNamespaceCommand: () => (/* reexport */ ListServicesByNamespaceCommand),
  ListServicesByNamespaceRequest$: () => (/* reexport */ schemas_0/* ListServicesByNamespaceRequest$ */.A7n),
  ListServicesByNamespaceResponse$: () => (/* reexport */ schemas_0/* ListServicesByNamespaceResponse$ */.mUF),
  ListServicesCommand: () => (/* reexport */ ListServicesCommand/* ListServicesCommand */.q),
  ListServicesRequest$: () => (/* reexport */ schemas_0/* ListServicesRequest$ */.YmU),
  ListServicesResponse$: () => (/* reexport */ schemas_0/* ListServicesResponse$ */.qHM),
  ListTagsForResource$: () => (/* reexport */ schemas_0/* ListTagsForResource$ */.Tzn),
  ListTagsForResourceCommand: () => (/* reexport */ ListTagsForResourceCommand),
  ListTagsForResourceRequest$: () => (/* reexport */ schemas_0/* ListTagsForResourceRequest$ */.SKK),
  ListTagsForResourceResponse$: () => (/* reexport */ schemas_0/* ListTagsForResourceResponse$ */.Kwq),
  ListTaskDefinitionFamilies$: () => (/* reexport */ schemas_0/* ListTaskDefinitionFamilies$ */.VDW),
  ListTaskDefinitionFamiliesCommand: () => (/* reexport */ ListTaskDefinitionFamiliesCommand),
  ListTaskDefinitionFamiliesRequest$: () => (/* reexport */ schemas_0/* ListTaskDefinitionFamiliesRequest$ */.eDZ),
  ListTaskDefinitionFamiliesResponse$: () => (/* reexport */ schemas_0/* ListTaskDefinitionFamiliesResponse$ */.A2N),
  ListTaskDefinitions$: () => (/* reexport */ schemas_0/* ListTaskDefinitions$ */.mbS),
  ListTaskDefinitionsCommand: () => (/* reexport */ ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P),
  ListTaskDefinitionsRequest$: () => (/* reexport */ schemas_0/* ListTaskDefinitionsRequest$ */.doE),
  ListTaskDefinitionsResponse$: () => (/* reexport */ schemas_0/* ListTaskDefinitionsResponse$ */.lxI),
  ListTasks$: () => (/* reexport */ schemas_0/* ListTasks$ */.$a_),
  ListTasksCommand: () => (/* reexport */ ListTasksCommand/* ListTasksCommand */.M),
  ListTasksRequest$: () => (/* reexport */ schemas_0/* ListTasksRequest$ */.uPK),
  ListTasksResponse$: () => (/* reexport */ schemas_0/* ListTasksResponse$ */.O9W),
  LoadBalancer$: () => (/* reexport */ schemas_0/* LoadBalancer$ */.PdJ),
  LocalStorage: () => (/* reexport */ LocalStorage),
  LocalStorageType: () => (/* reexport */ LocalStorageType),
  LogConfiguration$: () => (/* reexport */ schemas_0/* LogConfiguration$ */.dnf),
  LogDriver: () => (/* reexport */ LogDriver),
  LogDriverVolumeConfiguration$: () => (/* reexport */ schemas_0/* LogDriverVolumeConfiguration$ */.tVd),
  ManagedAgent$: () => (/* reexport */ schemas_0/* ManagedAgent$ */.pW0),
  ManagedAgentName: () => (/* reexport */ ManagedAgentName),
  ManagedAgentStateChange$: () => (/* reexport */ schemas_0/* ManagedAgentStateChange$ */.Yni),
  ManagedApplicationAutoScalingPolicy$: () => (/* reexport */ schemas_0/* ManagedApplicationAutoScalingPolicy$ */.yBQ),
  ManagedAutoScaling$: () => (/* reexport */ schemas_0/* ManagedAutoScaling$ */.MYn),
  ManagedCertificate$: () => (/* reexport */ schemas_0/* ManagedCertificate$ */.tFW),
  ManagedDraining: () => (/* reexport */ ManagedDraining),
  ManagedIngressPath$: () => (/* reexport */ schemas_0/* ManagedIngressPath$ */.qFB),
  ManagedInstancesLocalStorageConfiguration$: () => (/* reexport */ schemas_0/* ManagedInstancesLocalStorageConfiguration$ */.Q5e),
  ManagedInstancesMonitoringOptions: () => (/* reexport */ ManagedInstancesMonitoringOptions),
  ManagedInstancesNetworkConfiguration$: () => (/* reexport */ schemas_0/* ManagedInstancesNetworkConfiguration$ */.Kz0),
  ManagedInstancesProvider$: () => (/* reexport */ schemas_0/* ManagedInstancesProvider$ */.jz0),
  ManagedInstancesStorageConfiguration$: () => (/* reexport */ schemas_0/* ManagedInstancesStorageConfiguration$ */.HHe),
  ManagedListener$: () => (/* reexport */ schemas_0/* ManagedListener$ */.sku),
  ManagedListenerRule$: () => (/* reexport */ schemas_0/* ManagedListenerRule$ */.e2Y),
  ManagedLoadBalancer$: () => (/* reexport */ schemas_0/* ManagedLoadBalancer$ */.ELr),
  ManagedLogGroup$: () => (/* reexport */ schemas_0/* ManagedLogGroup$ */.DrF),
  ManagedMetricAlarm$: () => (/* reexport */ schemas_0/* ManagedMetricAlarm$ */.TPe),
  ManagedResourceStatus: () => (/* reexport */ ManagedResourceStatus),
  ManagedScalableTarget$: () => (/* reexport */ schemas_0/* ManagedScalableTarget$ */.k9b),
  ManagedScaling$: () => (/* reexport */ schemas_0/* ManagedScaling$ */.PZ5),
  ManagedScalingStatus: () => (/* reexport */ ManagedScalingStatus),
  ManagedSecurityGroup$: () => (/* reexport */ schemas_0/* ManagedSecurityGroup$ */.bH3),
  ManagedStorageConfiguration$: () => (/* reexport */ schemas_0/* ManagedStorageConfiguration$ */.$lw),
  ManagedTargetGroup$: () => (/* reexport */ schemas_0/* ManagedTargetGroup$ */.Kjg),
  ManagedTerminationProtection: () => (/* reexport */ ManagedTerminationProtection),
  MemoryGiBPerVCpuRequest$: () => (/* reexport */ schemas_0/* MemoryGiBPerVCpuRequest$ */._ce),
  MemoryMiBRequest$: () => (/* reexport */ schemas_0/* MemoryMiBRequest$ */.toK),
  MetricConfiguration$: () => (/* reexport */ schemas_0/* MetricConfiguration$ */.tns),
  MissingVersionException: () => (/* reexport */ errors/* MissingVersionException */.Qw),
  MissingVersionException$: () => (/* reexport */ schemas_0/* MissingVersionException$ */.A_k),
  MonitoringConfiguration$: () => (/* reexport */ schemas_0/* MonitoringConfiguration$ */.nvg),
  MountPoint$: () => (/* reexport */ schemas_0/* MountPoint$ */.UFy),
  NamespaceNotFoundException: () => (/* reexport */ errors/* NamespaceNotFoundException */.Y$),
  NamespaceNotFoundException$: () => (/* reexport */ schemas_0/* NamespaceNotFoundException$ */.AHd),
  NetworkBandwidthGbpsRequest$: () => (/* reexport */ schemas_0/* NetworkBandwidthGbpsRequest$ */.zNW),
  NetworkBinding$: () => (/* reexport */ schemas_0/* NetworkBinding$ */.gWf),
  NetworkConfiguration$: () => (/* reexport */ schemas_0/* NetworkConfiguration$ */.PY),
  NetworkInterface$: () => (/* reexport */ schemas_0/* NetworkInterface$ */.WoE),
  NetworkInterfaceCountRequest$: () => (/* reexport */ schemas_0/* NetworkInterfaceCountRequest$ */.MLH),
  NetworkMode: () => (/* reexport */ NetworkMode),
  NoUpdateAvailableException: () => (/* reexport */ errors/* NoUpdateAvailableException */.NZ),
  NoUpdateAvailableException$: () => (/* reexport */ schemas_0/* NoUpdateAvailableException$ */.hCX),
  NvidiaMpsAllocation$: () => (/* reexport */ schemas_0/* NvidiaMpsAllocation$ */.UwU),
  OSFamily: () => (/* reexport */ OSFamily),
  PidMode: () => (/* reexport */ PidMode),
  PlacementConstraint$: () => (/* reexport */ schemas_0/* PlacementConstraint$ */.bhd),
  PlacementConstraintType: () => (/* reexport */ PlacementConstraintType),
  PlacementStrategy$: () => (/* reexport */ schemas_0/* PlacementStrategy$ */.XSK),
  PlacementStrategyType: () => (/* reexport */ PlacementStrategyType),
  PlatformDevice$: () => (/* reexport */ schemas_0/* PlatformDevice$ */.iKo),
  PlatformDeviceType: () => (/* reexport */ PlatformDeviceType),
  PlatformTaskDefinitionIncompatibilityException: () => (/* reexport */ errors/* PlatformTaskDefinitionIncompatibilityException */.Yl),
  PlatformTaskDefinitionIncompatibilityException$: () => (/* reexport */ schemas_0/* PlatformTaskDefinitionIncompatibilityException$ */.iaq),
  PlatformUnknownException: () => (/* reexport */ errors/* PlatformUnknownException */.hk),
  PlatformUnknownException$: () => (/* reexport */ schemas_0/* PlatformUnknownException$ */.nyR),
  PortMapping$: () => (/* reexport */ schemas_0/* PortMapping$ */.U9o),
  PropagateGatewayTags: () => (/* reexport */ PropagateGatewayTags),
  PropagateMITags: () => (/* reexport */ PropagateMITags),
  PropagateTags: () => (/* reexport */ PropagateTags),
  ProtectedTask$: () => (/* reexport */ schemas_0/* ProtectedTask$ */.O07),
  ProxyConfiguration$: () => (/* reexport */ schemas_0/* ProxyConfiguration$ */.lMX),
  ProxyConfigurationType: () => (/* reexport */ ProxyConfigurationType),
  PutAccountSetting$: () => (/* reexport */ schemas_0/* PutAccountSetting$ */.TDd),
  PutAccountSettingCommand: () => (/* reexport */ PutAccountSettingCommand),
  PutAccountSettingDefault$: () => (/* reexport */ schemas_0/* PutAccountSettingDefault$ */.sBy),
  PutAccountSettingDefaultCommand: () => (/* reexport */ PutAccountSettingDefaultCommand),
  PutAccountSettingDefaultRequest$: () => (/* reexport */ schemas_0/* PutAccountSettingDefaultRequest$ */.BRe),
  PutAccountSettingDefaultResponse$: () => (/* reexport */ schemas_0/* PutAccountSettingDefaultResponse$ */.rJY),
  PutAccountSettingRequest$: () => (/* reexport */ schemas_0/* PutAccountSettingRequest$ */.ELk),
  PutAccountSettingResponse$: () => (/* reexport */ schemas_0/* PutAccountSettingResponse$ */.CMe),
  PutAttributes$: () => (/* reexport */ schemas_0/* PutAttributes$ */.lII),
  PutAttributesCommand: () => (/* reexport */ PutAttributesCommand),
  PutAttributesRequest$: () => (/* reexport */ schemas_0/* PutAttributesRequest$ */.ITA),
  PutAttributesResponse$: () => (/* reexport */ schemas_0/* PutAttributesResponse$ */.CyE),
  PutClusterCapacityProviders$: () => (/* reexport */ schemas_0/* PutClusterCapacityProviders$ */.OB4),
  PutClusterCapacityProvidersCommand: () => (/* reexport */ PutClusterCapacityProvidersCommand),
  PutClusterCapacityProvidersRequest$: () => (/* reexport */ schemas_0/* PutClusterCapacityProvidersRequest$ */.T7P),
  PutClusterCapacityProvidersResponse$: () => (/* reexport */ schemas_0/* PutClusterCapacityProvidersResponse$ */.p1D),
  RegisterContainerInstance$: () => (/* reexport */ schemas_0/* RegisterContainerInstance$ */.mof),
  RegisterContainerInstanceCommand: () => (/* reexport */ RegisterContainerInstanceCommand),
  RegisterContainerInstanceRequest$: () => (/* reexport */ schemas_0/* RegisterContainerInstanceRequest$ */.N3p),
  RegisterContainerInstanceResponse$: () => (/* reexport */ schemas_0/* RegisterContainerInstanceResponse$ */.Tl6),
  RegisterDaemonTaskDefinition$: () => (/* reexport */ schemas_0/* RegisterDaemonTaskDefinition$ */.yO5),
  RegisterDaemonTaskDefinitionCommand: () => (/* reexport */ RegisterDaemonTaskDefinitionCommand),
  RegisterDaemonTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* RegisterDaemonTaskDefinitionRequest$ */.zWc),
  RegisterDaemonTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* RegisterDaemonTaskDefinitionResponse$ */.DF2),
  RegisterTaskDefinition$: () => (/* reexport */ schemas_0/* RegisterTaskDefinition$ */.k31),
  RegisterTaskDefinitionCommand: () => (/* reexport */ RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$),
  RegisterTaskDefinitionRequest$: () => (/* reexport */ schemas_0/* RegisterTaskDefinitionRequest$ */.fSK),
  RegisterTaskDefinitionResponse$: () => (/* reexport */ schemas_0/* RegisterTaskDefinitionResponse$ */.xAN),
  RepositoryCredentials$: () => (/* reexport */ schemas_0/* RepositoryCredentials$ */.NXS),
  ResolvedConfiguration$: () => (/* reexport */ schemas_0/* ResolvedConfiguration$ */.nCr),
  Resource$: () => (/* reexport */ schemas_0/* Resource$ */.Lg1),
  ResourceInUseException: () => (/* reexport */ errors/* ResourceInUseException */.WT),
  ResourceInUseException$: () => (/* reexport */ schemas_0/* ResourceInUseException$ */.kMv),
  ResourceManagementType: () => (/* reexport */ ResourceManagementType),
  ResourceNotFoundException: () => (/* reexport */ errors/* ResourceNotFoundException */.lB),
  ResourceNotFoundException$: () => (/* reexport */ schemas_0/* ResourceNotFoundException$ */.lut),
  ResourceRequirement$: () => (/* reexport */ schemas_0/* ResourceRequirement$ */.Ev6),
  ResourceType: () => (/* reexport */ ResourceType),
  Rollback$: () => (/* reexport */ schemas_0/* Rollback$ */.FBl),
  RunTask$: () => (/* reexport */ schemas_0/* RunTask$ */.nnR),
  RunTaskCommand: () => (/* reexport */ RunTaskCommand),
  RunTaskRequest$: () => (/* reexport */ schemas_0/* RunTaskRequest$ */.W6W),
  RunTaskResponse$: () => (/* reexport */ schemas_0/* RunTaskResponse$ */.WO0),
  RuntimePlatform$: () => (/* reexport */ schemas_0/* RuntimePlatform$ */._s1),
  RuntimePlatformOverride$: () => (/* reexport */ schemas_0/* RuntimePlatformOverride$ */.ewG),
  S3FilesVolumeConfiguration$: () => (/* reexport */ schemas_0/* S3FilesVolumeConfiguration$ */.Uwd),
  Scale$: () => (/* reexport */ schemas_0/* Scale$ */.zoj),
  ScaleUnit: () => (/* reexport */ ScaleUnit),
  SchedulingStrategy: () => (/* reexport */ SchedulingStrategy),
  Scope: () => (/* reexport */ Scope),
  Secret$: () => (/* reexport */ schemas_0/* Secret$ */.Zhn),
  ServerException: () => (/* reexport */ errors/* ServerException */.H4),
  ServerException$: () => (/* reexport */ schemas_0/* ServerException$ */.ZUg),
  Service$: () => (/* reexport */ schemas_0/* Service$ */.Sgz),
  ServiceConnectAccessLogConfiguration$: () => (/* reexport */ schemas_0/* ServiceConnectAccessLogConfiguration$ */.OeC),
  ServiceConnectAccessLoggingFormat: () => (/* reexport */ ServiceConnectAccessLoggingFormat),
  ServiceConnectClientAlias$: () => (/* reexport */ schemas_0/* ServiceConnectClientAlias$ */.Hrz),
  ServiceConnectConfiguration$: () => (/* reexport */ schemas_0/* ServiceConnectConfiguration$ */.kBR),
  ServiceConnectContainerConfiguration$: () => (/* reexport */ schemas_0/* ServiceConnectContainerConfiguration$ */.JPt),
  ServiceConnectContainerLogLevel: () => (/* reexport */ ServiceConnectContainerLogLevel),
  ServiceConnectIncludeQueryParameters: () => (/* reexport */ ServiceConnectIncludeQueryParameters),
  ServiceConnectService$: () => (/* reexport */ schemas_0/* ServiceConnectService$ */.bQP),
  ServiceConnectServiceResource$: () => (/* reexport */ schemas_0/* ServiceConnectServiceResource$ */.Nro),
  ServiceConnectTestTrafficHeaderMatchRules$: () => (/* reexport */ schemas_0/* ServiceConnectTestTrafficHeaderMatchRules$ */.Uc),
  ServiceConnectTestTrafficHeaderRules$: () => (/* reexport */ schemas_0/* ServiceConnectTestTrafficHeaderRules$ */.t3x),
  ServiceConnectTestTrafficRules$: () => (/* reexport */ schemas_0/* ServiceConnectTestTrafficRules$ */.I0Y),
  ServiceConnectTlsCertificateAuthority$: () => (/* reexport */ schemas_0/* ServiceConnectTlsCertificateAuthority$ */.N4j),
  ServiceConnectTlsConfiguration$: () => (/* reexport */ schemas_0/* ServiceConnectTlsConfiguration$ */.tMm),
  ServiceCurrentRevisionSummary$: () => (/* reexport */ schemas_0/* ServiceCurrentRevisionSummary$ */.Af9),
  ServiceDeployment$: () => (/* reexport */ schemas_0/* ServiceDeployment$ */.zn3),
  ServiceDeploymentAlarms$: () => (/* reexport */ schemas_0/* ServiceDeploymentAlarms$ */.jMX),
  ServiceDeploymentBrief$: () => (/* reexport */ schemas_0/* ServiceDeploymentBrief$ */.lj1),
  ServiceDeploymentCircuitBreaker$: () => (/* reexport */ schemas_0/* ServiceDeploymentCircuitBreaker$ */.QYc),
  ServiceDeploymentLifecycleStage: () => (/* reexport */ ServiceDeploymentLifecycleStage),
  ServiceDeploymentNotFoundException: () => (/* reexport */ errors/* ServiceDeploymentNotFoundException */.NI),
  ServiceDeploymentNotFoundException$: () => (/* reexport */ schemas_0/* ServiceDeploymentNotFoundException$ */.PgV),
  ServiceDeploymentRollbackMonitorsStatus: () => (/* reexport */ ServiceDeploymentRollbackMonitorsStatus),
  ServiceDeploymentStatus: () => (/* reexport */ ServiceDeploymentStatus),
  ServiceEvent$: () => (/* reexport */ schemas_0/* ServiceEvent$ */.Ij1),
  ServiceField: () => (/* reexport */ ServiceField),
  ServiceManagedEBSVolumeConfiguration$: () => (/* reexport */ schemas_0/* ServiceManagedEBSVolumeConfiguration$ */.fsf),
  ServiceNotActiveException: () => (/* reexport */ errors/* ServiceNotActiveException */.kD),
  ServiceNotActiveException$: () => (/* reexport */ schemas_0/* ServiceNotActiveException$ */.WcW),
  ServiceNotFoundException: () => (/* reexport */ errors/* ServiceNotFoundException */.kL),
  ServiceNotFoundException$: () => (/* reexport */ schemas_0/* ServiceNotFoundException$ */.o9Q),
  ServiceRegistry$: () => (/* reexport */ schemas_0/* ServiceRegistry$ */.HDA),
  ServiceRevision$: () => (/* reexport */ schemas_0/* ServiceRevision$ */.hT9),
  ServiceRevisionCleanup: () => (/* reexport */ ServiceRevisionCleanup),
  ServiceRevisionLoadBalancer$: () => (/* reexport */ schemas_0/* ServiceRevisionLoadBalancer$ */.fJz),
  ServiceRevisionOverrides$: () => (/* reexport */ schemas_0/* ServiceRevisionOverrides$ */.OBL),
  ServiceRevisionSummary$: () => (/* reexport */ schemas_0/* ServiceRevisionSummary$ */.Ptx),
  ServiceRevisionVpcLatticeConfiguration$: () => (/* reexport */ schemas_0/* ServiceRevisionVpcLatticeConfiguration$ */.u2e),
  ServiceVolumeConfiguration$: () => (/* reexport */ schemas_0/* ServiceVolumeConfiguration$ */.uEA),
  Session$: () => (/* reexport */ schemas_0/* Session$ */.VsI),
  Setting$: () => (/* reexport */ schemas_0/* Setting$ */.bH0),
  SettingName: () => (/* reexport */ SettingName),
  SettingType: () => (/* reexport */ SettingType),
  SharingStrategy$: () => (/* reexport */ schemas_0/* SharingStrategy$ */.Wdi),
  SortOrder: () => (/* reexport */ SortOrder),
  StabilityStatus: () => (/* reexport */ StabilityStatus),
  StartTask$: () => (/* reexport */ schemas_0/* StartTask$ */.cOG),
  StartTaskCommand: () => (/* reexport */ StartTaskCommand),
  StartTaskRequest$: () => (/* reexport */ schemas_0/* StartTaskRequest$ */.H5N),
  StartTaskResponse$: () => (/* reexport */ schemas_0/* StartTaskResponse$ */.VjH),
  StopServiceDeployment$: () => (/* reexport */ schemas_0/* StopServiceDeployment$ */.F0p),
  StopServiceDeploymentCommand: () => (/* reexport */ StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a),
  StopServiceDeploymentRequest$: () => (/* reexport */ schemas_0/* StopServiceDeploymentRequest$ */.M3c),
  StopServiceDeploymentResponse$: () => (/* reexport */ schemas_0/* StopServiceDeploymentResponse$ */.Ips),
  StopServiceDeploymentStopType: () => (/* reexport */ StopServiceDeploymentStopType),
  StopTask$: () => (/* reexport */ schemas_0/* StopTask$ */.kfB),
  StopTaskCommand: () => (/* reexport */ StopTaskCommand),
  StopTaskRequest$: () => (/* reexport */ schemas_0/* StopTaskRequest$ */.r0s),
  StopTaskResponse$: () => (/* reexport */ schemas_0/* StopTaskResponse$ */.j13),
  SubmitAttachmentStateChanges$: () => (/* reexport */ schemas_0/* SubmitAttachmentStateChanges$ */.hln),
  SubmitAttachmentStateChangesCommand: () => (/* reexport */ SubmitAttachmentStateChangesCommand),
  SubmitAttachmentStateChangesRequest$: () => (/* reexport */ schemas_0/* SubmitAttachmentStateChangesRequest$ */.FoF),
  SubmitAttachmentStateChangesResponse$: () => (/* reexport */ schemas_0/* SubmitAttachmentStateChangesResponse$ */.tre),
  SubmitContainerStateChange$: () => (/* reexport */ schemas_0/* SubmitContainerStateChange$ */.F$U),
  SubmitContainerStateChangeCommand: () => (/* reexport */ SubmitContainerStateChangeCommand),
  SubmitContainerStateChangeRequest$: () => (/* reexport */ schemas_0/* SubmitContainerStateChangeRequest$ */.c2B),
  SubmitContainerStateChangeResponse$: () => (/* reexport */ schemas_0/* SubmitContainerStateChangeResponse$ */.cCx),
  SubmitTaskStateChange$: () => (/* reexport */ schemas_0/* SubmitTaskStateChange$ */.JFT),
  SubmitTaskStateChangeCommand: () => (/* reexport */ SubmitTaskStateChangeCommand),
  SubmitTaskStateChangeRequest$: () => (/* reexport */ schemas_0/* SubmitTaskStateChangeRequest$ */.kuw),
  SubmitTaskStateChangeResponse$: () => (/* reexport */ schemas_0/* SubmitTaskStateChangeResponse$ */.GTh),
  SystemControl$: () => (/* reexport */ schemas_0/* SystemControl$ */.tpM),
  Tag$: () => (/* reexport */ schemas_0/* Tag$ */.RU0),
  TagResource$: () => (/* reexport */ schemas_0/* TagResource$ */.Jqp),
  TagResourceCommand: () => (/* reexport */ TagResourceCommand),
  TagResourceRequest$: () => (/* reexport */ schemas_0/* TagResourceRequest$ */.uG_),
  TagResourceResponse$: () => (/* reexport */ schemas_0/* TagResourceResponse$ */.M7J),
  TargetNotConnectedException: () => (/* reexport */ errors/* TargetNotConnectedException */.Fi),
  TargetNotConnectedException$: () => (/* reexport */ schemas_0/* TargetNotConnectedException$ */.zGK),
  TargetNotFoundException: () => (/* reexport */ errors/* TargetNotFoundException */.Ur),
  TargetNotFoundException$: () => (/* reexport */ schemas_0/* TargetNotFoundException$ */.__5),
  TargetType: () => (/* reexport */ TargetType),
  Task$: () => (/* reexport */ schemas_0/* Task$ */.szw),
  TaskDefinition$: () => (/* reexport */ schemas_0/* TaskDefinition$ */.TAv),
  TaskDefinitionFamilyStatus: () => (/* reexport */ TaskDefinitionFamilyStatus),
  TaskDefinitionField: () => (/* reexport */ TaskDefinitionField),
  TaskDefinitionPlacementConstraint$: () => (/* reexport */ schemas_0/* TaskDefinitionPlacementConstraint$ */.NwK),
  TaskDefinitionPlacementConstraintType: () => (/* reexport */ TaskDefinitionPlacementConstraintType),
  TaskDefinitionStatus: () => (/* reexport */ TaskDefinitionStatus),
  TaskEphemeralStorage$: () => (/* reexport */ schemas_0/* TaskEphemeralStorage$ */.SyK),
  TaskField: () => (/* reexport */ TaskField),
  TaskFilesystemType: () => (/* reexport */ TaskFilesystemType),
  TaskManagedEBSVolumeConfiguration$: () => (/* reexport */ schemas_0/* TaskManagedEBSVolumeConfiguration$ */.LoO),
  TaskManagedEBSVolumeTerminationPolicy$: () => (/* reexport */ schemas_0/* TaskManagedEBSVolumeTerminationPolicy$ */.RqC),
  TaskOverride$: () => (/* reexport */ schemas_0/* TaskOverride$ */.o7w),
  TaskSet$: () => (/* reexport */ schemas_0/* TaskSet$ */.eYg),
  TaskSetField: () => (/* reexport */ TaskSetField),
  TaskSetNotFoundException: () => (/* reexport */ errors/* TaskSetNotFoundException */.gB),
  TaskSetNotFoundException$: () => (/* reexport */ schemas_0/* TaskSetNotFoundException$ */.K87),
  TaskStopCode: () => (/* reexport */ TaskStopCode),
  TaskVolumeConfiguration$: () => (/* reexport */ schemas_0/* TaskVolumeConfiguration$ */.uA2),
  ThresholdConfiguration$: () => (/* reexport */ schemas_0/* ThresholdConfiguration$ */.ssP),
  ThresholdType: () => (/* reexport */ ThresholdType),
  TimeoutConfiguration$: () => (/* reexport */ schemas_0/* TimeoutConfiguration$ */.kgS),
  Tmpfs$: () => (/* reexport */ schemas_0/* Tmpfs$ */.X6g),
  TotalLocalStorageGBRequest$: () => (/* reexport */ schemas_0/* TotalLocalStorageGBRequest$ */.nG3),
  TransportProtocol: () => (/* reexport */ TransportProtocol),
  Ulimit$: () => (/* reexport */ schemas_0/* Ulimit$ */.fxh),
  UlimitName: () => (/* reexport */ UlimitName),
  UnsupportedFeatureException: () => (/* reexport */ errors/* UnsupportedFeatureException */.RN),
  UnsupportedFeatureException$: () => (/* reexport */ schemas_0/* UnsupportedFeatureException$ */.ZS1),
  UntagResource$: () => (/* reexport */ schemas_0/* UntagResource$ */.AUX),
  UntagResourceCommand: () => (/* reexport */ UntagResourceCommand),
  UntagResourceRequest$: () => (/* reexport */ schemas_0/* UntagResourceRequest$ */.H$X),
  UntagResourceResponse$: () => (/* reexport */ schemas_0/* UntagResourceResponse$ */.biJ),
  UpdateCapacityProvider$: () => (/* reexport */ schemas_0/* UpdateCapacityProvider$ */.VRw),
  UpdateCapacityProviderCommand: () => (/* reexport */ UpdateCapacityProviderCommand),
  UpdateCapacityProviderRequest$: () => (/* reexport */ schemas_0/* UpdateCapacityProviderRequest$ */.sk0),
  UpdateCapacityProviderResponse$: () => (/* reexport */ schemas_0/* UpdateCapacityProviderResponse$ */.IGf),
  UpdateCluster$: () => (/* reexport */ schemas_0/* UpdateCluster$ */.q3y),
  UpdateClusterCommand: () => (/* reexport */ UpdateClusterCommand),
  UpdateClusterRequest$: () => (/* reexport */ schemas_0/* UpdateClusterRequest$ */.tQt),
  UpdateClusterResponse$: () => (/* reexport */ schemas_0/* UpdateClusterResponse$ */.pnN),
  UpdateClusterSettings$: () => (/* reexport */ schemas_0/* UpdateClusterSettings$ */.vB4),
  UpdateClusterSettingsCommand: () => (/* reexport */ UpdateClusterSettingsCommand),
  UpdateClusterSettingsRequest$: () => (/* reexport */ schemas_0/* UpdateClusterSettingsRequest$ */.CE7),
  UpdateClusterSettingsResponse$: () => (/* reexport */ schemas_0/* UpdateClusterSettingsResponse$ */.KeZ),
  UpdateContainerAgent$: () => (/* reexport */ schemas_0/* UpdateContainerAgent$ */.ovz),
  UpdateContainerAgentCommand: () => (/* reexport */ UpdateContainerAgentCommand),
  UpdateContainerAgentRequest$: () => (/* reexport */ schemas_0/* UpdateContainerAgentRequest$ */.NLb),
  UpdateContainerAgentResponse$: () => (/* reexport */ schemas_0/* UpdateContainerAgentResponse$ */.B4k),
  UpdateContainerInstancesState$: () => (/* reexport */ schemas_0/* UpdateContainerInstancesState$ */.E02),
  UpdateContainerInstancesStateCommand: () => (/* reexport */ UpdateContainerInstancesStateCommand),
  UpdateContainerInstancesStateRequest$: () => (/* reexport */ schemas_0/* UpdateContainerInstancesStateRequest$ */.rRk),
  UpdateContainerInstancesStateResponse$: () => (/* reexport */ schemas_0/* UpdateContainerInstancesStateResponse$ */.tPj),
  UpdateDaemon$: () => (/* reexport */ schemas_0/* UpdateDaemon$ */.wHW),
  UpdateDaemonCommand: () => (/* reexport */ UpdateDaemonCommand),
  UpdateDaemonRequest$: () => (/* reexport */ schemas_0/* UpdateDaemonRequest$ */.H2I),
  UpdateDaemonResponse$: () => (/* reexport */ schemas_0/* UpdateDaemonResponse$ */.zdl),
  UpdateExpressGatewayService$: () => (/* reexport */ schemas_0/* UpdateExpressGatewayService$ */.XKn),
  UpdateExpressGatewayServiceCommand: () => (/* reexport */ UpdateExpressGatewayServiceCommand),
  UpdateExpressGatewayServiceRequest$: () => (/* reexport */ schemas_0/* UpdateExpressGatewayServiceRequest$ */.CVZ),
  UpdateExpressGatewayServiceResponse$: () => (/* reexport */ schemas_0/* UpdateExpressGatewayServiceResponse$ */.s0h),
  UpdateGateway$: () => (/* reexport */ schemas_0/* UpdateGateway$ */.gmY),
  UpdateGatewayAlbConfiguration$: () => (/* reexport */ schemas_0/* UpdateGatewayAlbConfiguration$ */.l0y),
  UpdateGatewayCommand: () => (/* reexport */ UpdateGatewayCommand),
  UpdateGatewayConfiguration$: () => (/* reexport */ schemas_0/* UpdateGatewayConfiguration$ */.cpS),
  UpdateGatewayNetworkConfiguration$: () => (/* reexport */ schemas_0/* UpdateGatewayNetworkConfiguration$ */.W9t),
  UpdateGatewayRequest$: () => (/* reexport */ schemas_0/* UpdateGatewayRequest$ */.pkY),
  UpdateGatewayResponse$: () => (/* reexport */ schemas_0/* UpdateGatewayResponse$ */.N$e),
  UpdateInProgressException: () => (/* reexport */ errors/* UpdateInProgressException */.fx),
  UpdateInProgressException$: () => (/* reexport */ schemas_0/* UpdateInProgressException$ */.phD),
  UpdateManagedInstancesProviderConfiguration$: () => (/* reexport */ schemas_0/* UpdateManagedInstancesProviderConfiguration$ */.yE$),
  UpdateService$: () => (/* reexport */ schemas_0/* UpdateService$ */.N2u),
  UpdateServiceCommand: () => (/* reexport */ UpdateServiceCommand/* UpdateServiceCommand */.k),
  UpdateServicePrimaryTaskSet$: () => (/* reexport */ schemas_0/* UpdateServicePrimaryTaskSet$ */.gYG),
  UpdateServicePrimaryTaskSetCommand: () => (/* reexport */ UpdateServicePrimaryTaskSetCommand),
  UpdateServicePrimaryTaskSetRequest$: () => (/* reexport */ schemas_0/* UpdateServicePrimaryTaskSetRequest$ */.hac),
  UpdateServicePrimaryTaskSetResponse$: () => (/* reexport */ schemas_0/* UpdateServicePrimaryTaskSetResponse$ */.NLg),
  UpdateServiceRequest$: () => (/* reexport */ schemas_0/* UpdateServiceRequest$ */.e8O),
  UpdateServiceResponse$: () => (/* reexport */ schemas_0/* UpdateServiceResponse$ */.Y1B),
  UpdateTaskProtection$: () => (/* reexport */ schemas_0/* UpdateTaskProtection$ */.yp6),
  UpdateTaskProtectionCommand: () => (/* reexport */ UpdateTaskProtectionCommand),
  UpdateTaskProtectionRequest$: () => (/* reexport */ schemas_0/* UpdateTaskProtectionRequest$ */.rje),
  UpdateTaskProtectionResponse$: () => (/* reexport */ schemas_0/* UpdateTaskProtectionResponse$ */.Tu1),
  UpdateTaskSet$: () => (/* reexport */ schemas_0/* UpdateTaskSet$ */.fbH),
  UpdateTaskSetCommand: () => (/* reexport */ UpdateTaskSetCommand),
  UpdateTaskSetRequest$: () => (/* reexport */ schemas_0/* UpdateTaskSetRequest$ */.YpF),
  UpdateTaskSetResponse$: () => (/* reexport */ schemas_0/* UpdateTaskSetResponse$ */.Udl),
  UpdatedExpressGatewayService$: () => (/* reexport */ schemas_0/* UpdatedExpressGatewayService$ */.p1e),
  VCpuCountRangeRequest$: () => (/* reexport */ schemas_0/* VCpuCountRangeRequest$ */.YiW),
  VersionConsistency: () => (/* reexport */ VersionConsistency),
  VersionInfo$: () => (/* reexport */ schemas_0/* VersionInfo$ */.$VE),
  Volume$: () => (/* reexport */ schemas_0/* Volume$ */.xk4),
  VolumeFrom$: () => (/* reexport */ schemas_0/* VolumeFrom$ */.$3v),
  VpcLatticeAdvancedConfiguration$: () => (/* reexport */ schemas_0/* VpcLatticeAdvancedConfiguration$ */.g4J),
  VpcLatticeConfiguration$: () => (/* reexport */ schemas_0/* VpcLatticeConfiguration$ */.Y$t),
  __Client: () => (/* reexport */ ECSClient/* __Client */.g),
  errorTypeRegistries: () => (/* reexport */ schemas_0/* errorTypeRegistries */.q1U),
  paginateListAccountSettings: () => (/* reexport */ paginateListAccountSettings),
  paginateListAttributes: () => (/* reexport */ paginateListAttributes),
  paginateListClusters: () => (/* reexport */ paginateListClusters),
  paginateListContainerInstances: () => (/* reexport */ paginateListContainerInstances),
  paginateListGatewayClusterAssociations: () => (/* reexport */ paginateListGatewayClusterAssociations),
  paginateListGatewayRoutes: () => (/* reexport */ paginateListGatewayRoutes),
  paginateListGateways: () => (/* reexport */ paginateListGateways),
  paginateListServices: () => (/* reexport */ paginateListServices),
  paginateListServicesByNamespace: () => (/* reexport */ paginateListServicesByNamespace),
  paginateListTaskDefinitionFamilies: () => (/* reexport */ paginateListTaskDefinitionFamilies),
  paginateListTaskDefinitions: () => (/* reexport */ paginateListTaskDefinitions),
  paginateListTasks: () => (/* reexport */ paginateListTasks),
  waitForDaemonActive: () => (/* reexport */ waitForDaemonActive),
  waitForDaemonDeploymentStopped: () => (/* reexport */ waitForDaemonDeploymentStopped),
  waitForDaemonDeploymentSuccessful: () => (/* reexport */ waitForDaemonDeploymentSuccessful),
  waitForDaemonTaskDefinitionActive: () => (/* reexport */ waitForDaemonTaskDefinitionActive),
  waitForDaemonTaskDefinitionDeleted: () => (/* reexport */ waitForDaemonTaskDefinitionDeleted),
  waitForServicesInactive: () => (/* reexport */ waitForServicesInactive),
  waitForServicesStable: () => (/* reexport */ waitForServicesStable),
  waitForTasksRunning: () => (/* reexport */ waitForTasksRunning),
  waitForTasksStopped: () => (/* reexport */ waitForTasksStopped),
  waitUntilDaemonActive: () => (/* reexport */ waitUntilDaemonActive),
  waitUntilDaemonDeploymentStopped: () => (/* reexport */ waitUntilDaemonDeploymentStopped),
  waitUntilDaemonDeploymentSuccessful: () => (/* reexport */ waitUntilDaemonDeploymentSuccessful),
  waitUntilDaemonTaskDefinitionActive: () => (/* reexport */ waitUntilDaemonTaskDefinitionActive),
  waitUntilDaemonTaskDefinitionDeleted: () => (/* reexport */ waitUntilDaemonTaskDefinitionDeleted),
  waitUntilServicesInactive: () => (/* reexport */ waitUntilServicesInactive),
  waitUntilServicesStable: () => (/* reexport */ waitUntilServicesStable),
  waitUntilTasksRunning: () => (/* reexport */ waitUntilTasksRunning),
  waitUntilTasksStopped: () => (/* reexport */ waitUntilTasksStopped)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(27778);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var create_aggregated_client = __webpack_require__(6618);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(60703);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
var schemas_0 = __webpack_require__(15899);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/AssociateGatewayWithClusterCommand.js


class AssociateGatewayWithClusterCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AssociateGatewayWithCluster", schemas_0/* AssociateGatewayWithCluster$ */.PGT) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js


class ContinueServiceDeploymentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ContinueServiceDeployment", schemas_0/* ContinueServiceDeployment$ */.sJF) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateCapacityProviderCommand.js


class CreateCapacityProviderCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateCapacityProvider", schemas_0/* CreateCapacityProvider$ */.SyB) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateClusterCommand.js
var CreateClusterCommand = __webpack_require__(22419);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateDaemonCommand.js


class CreateDaemonCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateDaemon", schemas_0/* CreateDaemon$ */.fIK) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateExpressGatewayServiceCommand.js


class CreateExpressGatewayServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateExpressGatewayService", schemas_0/* CreateExpressGatewayService$ */.a5W) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateGatewayCommand.js


class CreateGatewayCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateGateway", schemas_0/* CreateGateway$ */.vem) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = __webpack_require__(6352);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateTaskSetCommand.js


class CreateTaskSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateTaskSet", schemas_0/* CreateTaskSet$ */.EpV) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteAccountSettingCommand.js


class DeleteAccountSettingCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteAccountSetting", schemas_0/* DeleteAccountSetting$ */.HHf) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteAttributesCommand.js


class DeleteAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteAttributes", schemas_0/* DeleteAttributes$ */.V_o) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteCapacityProviderCommand.js


class DeleteCapacityProviderCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteCapacityProvider", schemas_0/* DeleteCapacityProvider$ */.XDu) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteClusterCommand.js


class DeleteClusterCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteCluster", schemas_0/* DeleteCluster$ */.E39) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteDaemonCommand.js


class DeleteDaemonCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteDaemon", schemas_0/* DeleteDaemon$ */.Sf5) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteDaemonTaskDefinitionCommand.js


class DeleteDaemonTaskDefinitionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteDaemonTaskDefinition", schemas_0/* DeleteDaemonTaskDefinition$ */.yd4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteExpressGatewayServiceCommand.js


class DeleteExpressGatewayServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteExpressGatewayService", schemas_0/* DeleteExpressGatewayService$ */.FSq) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteGatewayCommand.js


class DeleteGatewayCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteGateway", schemas_0/* DeleteGateway$ */.ILP) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteServiceCommand.js


class DeleteServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteService", schemas_0/* DeleteService$ */.BBq) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteTaskDefinitionsCommand.js


class DeleteTaskDefinitionsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTaskDefinitions", schemas_0/* DeleteTaskDefinitions$ */.HrU) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteTaskSetCommand.js


class DeleteTaskSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteTaskSet", schemas_0/* DeleteTaskSet$ */.Br4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterContainerInstanceCommand.js


class DeregisterContainerInstanceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeregisterContainerInstance", schemas_0/* DeregisterContainerInstance$ */.hj2) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = __webpack_require__(69037);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeCapacityProvidersCommand.js


class DescribeCapacityProvidersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeCapacityProviders", schemas_0/* DescribeCapacityProviders$ */.eb8) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeClustersCommand.js


class DescribeClustersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeClusters", schemas_0/* DescribeClusters$ */.dM4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js


class DescribeContainerInstancesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeContainerInstances", schemas_0/* DescribeContainerInstances$ */.H4U) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonCommand.js


class DescribeDaemonCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeDaemon", schemas_0/* DescribeDaemon$ */.Ksb) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonDeploymentsCommand.js


class DescribeDaemonDeploymentsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeDaemonDeployments", schemas_0/* DescribeDaemonDeployments$ */.K0R) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonRevisionsCommand.js


class DescribeDaemonRevisionsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeDaemonRevisions", schemas_0/* DescribeDaemonRevisions$ */.kGM) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeDaemonTaskDefinitionCommand.js


class DescribeDaemonTaskDefinitionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeDaemonTaskDefinition", schemas_0/* DescribeDaemonTaskDefinition$ */.ERn) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeExpressGatewayServiceCommand.js


class DescribeExpressGatewayServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeExpressGatewayService", schemas_0/* DescribeExpressGatewayService$ */.$aV) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayCommand.js


class DescribeGatewayCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeGateway", schemas_0/* DescribeGateway$ */.KT6) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayResourcesCommand.js


class DescribeGatewayResourcesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeGatewayResources", schemas_0/* DescribeGatewayResources$ */.dKV) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeGatewayRouteCommand.js


class DescribeGatewayRouteCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeGatewayRoute", schemas_0/* DescribeGatewayRoute$ */.ZOs) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(20055);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(56597);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(31716);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(34216);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8334);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskSetsCommand.js


class DescribeTaskSetsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeTaskSets", schemas_0/* DescribeTaskSets$ */.SGX) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DisassociateGatewayFromClusterCommand.js


class DisassociateGatewayFromClusterCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DisassociateGatewayFromCluster", schemas_0/* DisassociateGatewayFromCluster$ */.j34) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DiscoverPollEndpointCommand.js


class DiscoverPollEndpointCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DiscoverPollEndpoint", schemas_0/* DiscoverPollEndpoint$ */.arh) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ExecuteCommandCommand.js


class ExecuteCommandCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ExecuteCommand", schemas_0/* ExecuteCommand$ */.j27) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/GetTaskProtectionCommand.js


class GetTaskProtectionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetTaskProtection", schemas_0/* GetTaskProtection$ */.zK5) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListAccountSettingsCommand.js


class ListAccountSettingsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListAccountSettings", schemas_0/* ListAccountSettings$ */.plb) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListAttributesCommand.js


class ListAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListAttributes", schemas_0/* ListAttributes$ */.YhJ) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = __webpack_require__(8686);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListContainerInstancesCommand.js


class ListContainerInstancesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListContainerInstances", schemas_0/* ListContainerInstances$ */.imW) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonDeploymentsCommand.js


class ListDaemonDeploymentsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListDaemonDeployments", schemas_0/* ListDaemonDeployments$ */.tIV) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonsCommand.js


class ListDaemonsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListDaemons", schemas_0/* ListDaemons$ */.Oty) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListDaemonTaskDefinitionsCommand.js


class ListDaemonTaskDefinitionsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListDaemonTaskDefinitions", schemas_0/* ListDaemonTaskDefinitions$ */.Odt) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewayClusterAssociationsCommand.js


class ListGatewayClusterAssociationsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListGatewayClusterAssociations", schemas_0/* ListGatewayClusterAssociations$ */.Zfc) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewayRoutesCommand.js


class ListGatewayRoutesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListGatewayRoutes", schemas_0/* ListGatewayRoutes$ */.BeD) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewaysCommand.js


class ListGatewaysCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListGateways", schemas_0/* ListGateways$ */.a9I) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(73268);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesByNamespaceCommand.js


class ListServicesByNamespaceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListServicesByNamespace", schemas_0/* ListServicesByNamespace$ */.Xhp) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = __webpack_require__(4951);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTagsForResource", schemas_0/* ListTagsForResource$ */.Tzn) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionFamiliesCommand.js


class ListTaskDefinitionFamiliesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTaskDefinitionFamilies", schemas_0/* ListTaskDefinitionFamilies$ */.VDW) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = __webpack_require__(11862);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(19955);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAccountSettingCommand.js


class PutAccountSettingCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutAccountSetting", schemas_0/* PutAccountSetting$ */.TDd) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAccountSettingDefaultCommand.js


class PutAccountSettingDefaultCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutAccountSettingDefault", schemas_0/* PutAccountSettingDefault$ */.sBy) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/PutAttributesCommand.js


class PutAttributesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutAttributes", schemas_0/* PutAttributes$ */.lII) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/PutClusterCapacityProvidersCommand.js


class PutClusterCapacityProvidersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutClusterCapacityProviders", schemas_0/* PutClusterCapacityProviders$ */.OB4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterContainerInstanceCommand.js


class RegisterContainerInstanceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RegisterContainerInstance", schemas_0/* RegisterContainerInstance$ */.mof) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterDaemonTaskDefinitionCommand.js


class RegisterDaemonTaskDefinitionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RegisterDaemonTaskDefinition", schemas_0/* RegisterDaemonTaskDefinition$ */.yO5) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(73536);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js


class RunTaskCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RunTask", schemas_0/* RunTask$ */.nnR) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StartTaskCommand.js


class StartTaskCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartTask", schemas_0/* StartTask$ */.cOG) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(43601);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js


class StopTaskCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopTask", schemas_0/* StopTask$ */.kfB) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitAttachmentStateChangesCommand.js


class SubmitAttachmentStateChangesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SubmitAttachmentStateChanges", schemas_0/* SubmitAttachmentStateChanges$ */.hln) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitContainerStateChangeCommand.js


class SubmitContainerStateChangeCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SubmitContainerStateChange", schemas_0/* SubmitContainerStateChange$ */.F$U) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/SubmitTaskStateChangeCommand.js


class SubmitTaskStateChangeCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SubmitTaskStateChange", schemas_0/* SubmitTaskStateChange$ */.JFT) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js


class TagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "TagResource", schemas_0/* TagResource$ */.Jqp) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UntagResourceCommand.js


class UntagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UntagResource", schemas_0/* UntagResource$ */.AUX) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateCapacityProviderCommand.js


class UpdateCapacityProviderCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateCapacityProvider", schemas_0/* UpdateCapacityProvider$ */.VRw) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateClusterCommand.js


class UpdateClusterCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateCluster", schemas_0/* UpdateCluster$ */.q3y) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateClusterSettingsCommand.js


class UpdateClusterSettingsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateClusterSettings", schemas_0/* UpdateClusterSettings$ */.vB4) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateContainerAgentCommand.js


class UpdateContainerAgentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateContainerAgent", schemas_0/* UpdateContainerAgent$ */.ovz) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateContainerInstancesStateCommand.js


class UpdateContainerInstancesStateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateContainerInstancesState", schemas_0/* UpdateContainerInstancesState$ */.E02) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateDaemonCommand.js


class UpdateDaemonCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateDaemon", schemas_0/* UpdateDaemon$ */.wHW) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateExpressGatewayServiceCommand.js


class UpdateExpressGatewayServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateExpressGatewayService", schemas_0/* UpdateExpressGatewayService$ */.XKn) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateGatewayCommand.js


class UpdateGatewayCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateGateway", schemas_0/* UpdateGateway$ */.gmY) {
}

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = __webpack_require__(59885);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServicePrimaryTaskSetCommand.js


class UpdateServicePrimaryTaskSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateServicePrimaryTaskSet", schemas_0/* UpdateServicePrimaryTaskSet$ */.gYG) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateTaskProtectionCommand.js


class UpdateTaskProtectionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateTaskProtection", schemas_0/* UpdateTaskProtection$ */.yp6) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateTaskSetCommand.js


class UpdateTaskSetCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateTaskSet", schemas_0/* UpdateTaskSet$ */.fbH) {
}

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
var createPaginator = __webpack_require__(50710);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListAccountSettingsPaginator.js



const paginateListAccountSettings = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListAccountSettingsCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListAttributesPaginator.js



const paginateListAttributes = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListAttributesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListClustersPaginator.js



const paginateListClusters = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListClustersCommand/* ListClustersCommand */.N, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListContainerInstancesPaginator.js



const paginateListContainerInstances = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListContainerInstancesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewayClusterAssociationsPaginator.js



const paginateListGatewayClusterAssociations = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListGatewayClusterAssociationsCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewayRoutesPaginator.js



const paginateListGatewayRoutes = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListGatewayRoutesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListGatewaysPaginator.js



const paginateListGateways = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListGatewaysCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListServicesByNamespacePaginator.js



const paginateListServicesByNamespace = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListServicesByNamespaceCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListServicesPaginator.js



const paginateListServices = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListServicesCommand/* ListServicesCommand */.q, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTaskDefinitionFamiliesPaginator.js



const paginateListTaskDefinitionFamilies = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListTaskDefinitionFamiliesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTaskDefinitionsPaginator.js



const paginateListTaskDefinitions = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/ListTasksPaginator.js



const paginateListTasks = (0,createPaginator/* createPaginator */.K)(ECSClient/* ECSClient */.Z, ListTasksCommand/* ListTasksCommand */.M, "nextToken", "nextToken", "maxResults");

// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiter = __webpack_require__(69879);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js + 3 modules
var createWaiter = __webpack_require__(46724);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonActive.js


const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeDaemonCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.daemon.status;
            };
            if (returnComparator() === "ACTIVE") {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.daemon.status;
            };
            if (returnComparator() === "DELETE_IN_PROGRESS") {
                return { state: waiter/* WaiterState */.IX.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForDaemonActive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilDaemonActive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonDeploymentStopped.js


const waitForDaemonDeploymentStopped_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeDaemonDeploymentsCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.daemonDeployments);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "STOPPED");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.failures);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.reason;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "MISSING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForDaemonDeploymentStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonDeploymentStopped_checkState);
};
const waitUntilDaemonDeploymentStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonDeploymentStopped_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonDeploymentSuccessful.js


const waitForDaemonDeploymentSuccessful_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeDaemonDeploymentsCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.daemonDeployments);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "SUCCESSFUL");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.daemonDeployments);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "STOPPED") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.daemonDeployments);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "ROLLBACK_FAILED") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.daemonDeployments);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "ROLLBACK_SUCCESSFUL") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.failures);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.reason;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "MISSING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForDaemonDeploymentSuccessful = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonDeploymentSuccessful_checkState);
};
const waitUntilDaemonDeploymentSuccessful = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonDeploymentSuccessful_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonTaskDefinitionActive.js


const waitForDaemonTaskDefinitionActive_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeDaemonTaskDefinitionCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.daemonTaskDefinition.status;
            };
            if (returnComparator() === "ACTIVE") {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.daemonTaskDefinition.status;
            };
            if (returnComparator() === "DELETE_IN_PROGRESS") {
                return { state: waiter/* WaiterState */.IX.FAILURE, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.daemonTaskDefinition.status;
            };
            if (returnComparator() === "DELETED") {
                return { state: waiter/* WaiterState */.IX.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForDaemonTaskDefinitionActive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonTaskDefinitionActive_checkState);
};
const waitUntilDaemonTaskDefinitionActive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonTaskDefinitionActive_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForDaemonTaskDefinitionDeleted.js


const waitForDaemonTaskDefinitionDeleted_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeDaemonTaskDefinitionCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.daemonTaskDefinition.status;
            };
            if (returnComparator() === "DELETED") {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForDaemonTaskDefinitionDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonTaskDefinitionDeleted_checkState);
};
const waitUntilDaemonTaskDefinitionDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForDaemonTaskDefinitionDeleted_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForServicesInactive.js


const waitForServicesInactive_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeServicesCommand/* DescribeServicesCommand */.H(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.failures);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.reason;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "MISSING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.services);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "INACTIVE") {
                    return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForServicesInactive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 600 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForServicesInactive_checkState);
};
const waitUntilServicesInactive = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 600 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForServicesInactive_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForServicesStable.js


const waitForServicesStable_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeServicesCommand/* DescribeServicesCommand */.H(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.failures);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.reason;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "MISSING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.services);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "DRAINING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.services);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.status;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "INACTIVE") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let filterRes_2 = result.services.filter((element_1) => {
                    return (!((element_1.deployments.length == 1) && (element_1.runningCount == element_1.desiredCount)));
                });
                return (filterRes_2.length == 0);
            };
            if (returnComparator() == true) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForServicesStable = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 600 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForServicesStable_checkState);
};
const waitUntilServicesStable = async (params, input) => {
    const serviceDefaults = { minDelay: 15, maxDelay: 600 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForServicesStable_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForTasksRunning.js


const waitForTasksRunning_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeTasksCommand/* DescribeTasksCommand */.z(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.tasks);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.lastStatus;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "STOPPED") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.failures);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.reason;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "MISSING") {
                    return { state: waiter/* WaiterState */.IX.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.tasks);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.lastStatus;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "RUNNING");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForTasksRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 6, maxDelay: 600 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTasksRunning_checkState);
};
const waitUntilTasksRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 6, maxDelay: 600 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTasksRunning_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/waitForTasksStopped.js


const waitForTasksStopped_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeTasksCommand/* DescribeTasksCommand */.z(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.tasks);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.lastStatus;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "STOPPED");
            }
            if (allStringEq_5) {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForTasksStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 6, maxDelay: 600 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTasksStopped_checkState);
};
const waitUntilTasksStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 6, maxDelay: 600 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForTasksStopped_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/ECS.js















































































































const commands = {
    AssociateGatewayWithClusterCommand: AssociateGatewayWithClusterCommand,
    ContinueServiceDeploymentCommand: ContinueServiceDeploymentCommand,
    CreateCapacityProviderCommand: CreateCapacityProviderCommand,
    CreateClusterCommand: CreateClusterCommand/* CreateClusterCommand */.o,
    CreateDaemonCommand: CreateDaemonCommand,
    CreateExpressGatewayServiceCommand: CreateExpressGatewayServiceCommand,
    CreateGatewayCommand: CreateGatewayCommand,
    CreateServiceCommand: CreateServiceCommand/* CreateServiceCommand */.J,
    CreateTaskSetCommand: CreateTaskSetCommand,
    DeleteAccountSettingCommand: DeleteAccountSettingCommand,
    DeleteAttributesCommand: DeleteAttributesCommand,
    DeleteCapacityProviderCommand: DeleteCapacityProviderCommand,
    DeleteClusterCommand: DeleteClusterCommand,
    DeleteDaemonCommand: DeleteDaemonCommand,
    DeleteDaemonTaskDefinitionCommand: DeleteDaemonTaskDefinitionCommand,
    DeleteExpressGatewayServiceCommand: DeleteExpressGatewayServiceCommand,
    DeleteGatewayCommand: DeleteGatewayCommand,
    DeleteServiceCommand: DeleteServiceCommand,
    DeleteTaskDefinitionsCommand: DeleteTaskDefinitionsCommand,
    DeleteTaskSetCommand: DeleteTaskSetCommand,
    DeregisterContainerInstanceCommand: DeregisterContainerInstanceCommand,
    DeregisterTaskDefinitionCommand: DeregisterTaskDefinitionCommand/* DeregisterTaskDefinitionCommand */.s,
    DescribeCapacityProvidersCommand: DescribeCapacityProvidersCommand,
    DescribeClustersCommand: DescribeClustersCommand,
    DescribeContainerInstancesCommand: DescribeContainerInstancesCommand,
    DescribeDaemonCommand: DescribeDaemonCommand,
    DescribeDaemonDeploymentsCommand: DescribeDaemonDeploymentsCommand,
    DescribeDaemonRevisionsCommand: DescribeDaemonRevisionsCommand,
    DescribeDaemonTaskDefinitionCommand: DescribeDaemonTaskDefinitionCommand,
    DescribeExpressGatewayServiceCommand: DescribeExpressGatewayServiceCommand,
    DescribeGatewayCommand: DescribeGatewayCommand,
    DescribeGatewayResourcesCommand: DescribeGatewayResourcesCommand,
    DescribeGatewayRouteCommand: DescribeGatewayRouteCommand,
    DescribeServiceDeploymentsCommand: DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A,
    DescribeServiceRevisionsCommand: DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o,
    DescribeServicesCommand: DescribeServicesCommand/* DescribeServicesCommand */.H,
    DescribeTaskDefinitionCommand: DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z,
    DescribeTasksCommand: DescribeTasksCommand/* DescribeTasksCommand */.z,
    DescribeTaskSetsCommand: DescribeTaskSetsCommand,
    DisassociateGatewayFromClusterCommand: DisassociateGatewayFromClusterCommand,
    DiscoverPollEndpointCommand: DiscoverPollEndpointCommand,
    ExecuteCommandCommand: ExecuteCommandCommand,
    GetTaskProtectionCommand: GetTaskProtectionCommand,
    ListAccountSettingsCommand: ListAccountSettingsCommand,
    ListAttributesCommand: ListAttributesCommand,
    ListClustersCommand: ListClustersCommand/* ListClustersCommand */.N,
    ListContainerInstancesCommand: ListContainerInstancesCommand,
    ListDaemonDeploymentsCommand: ListDaemonDeploymentsCommand,
    ListDaemonsCommand: ListDaemonsCommand,
    ListDaemonTaskDefinitionsCommand: ListDaemonTaskDefinitionsCommand,
    ListGatewayClusterAssociationsCommand: ListGatewayClusterAssociationsCommand,
    ListGatewayRoutesCommand: ListGatewayRoutesCommand,
    ListGatewaysCommand: ListGatewaysCommand,
    ListServiceDeploymentsCommand: ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j,
    ListServicesCommand: ListServicesCommand/* ListServicesCommand */.q,
    ListServicesByNamespaceCommand: ListServicesByNamespaceCommand,
    ListTagsForResourceCommand: ListTagsForResourceCommand,
    ListTaskDefinitionFamiliesCommand: ListTaskDefinitionFamiliesCommand,
    ListTaskDefinitionsCommand: ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P,
    ListTasksCommand: ListTasksCommand/* ListTasksCommand */.M,
    PutAccountSettingCommand: PutAccountSettingCommand,
    PutAccountSettingDefaultCommand: PutAccountSettingDefaultCommand,
    PutAttributesCommand: PutAttributesCommand,
    PutClusterCapacityProvidersCommand: PutClusterCapacityProvidersCommand,
    RegisterContainerInstanceCommand: RegisterContainerInstanceCommand,
    RegisterDaemonTaskDefinitionCommand: RegisterDaemonTaskDefinitionCommand,
    RegisterTaskDefinitionCommand: RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$,
    RunTaskCommand: RunTaskCommand,
    StartTaskCommand: StartTaskCommand,
    StopServiceDeploymentCommand: StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a,
    StopTaskCommand: StopTaskCommand,
    SubmitAttachmentStateChangesCommand: SubmitAttachmentStateChangesCommand,
    SubmitContainerStateChangeCommand: SubmitContainerStateChangeCommand,
    SubmitTaskStateChangeCommand: SubmitTaskStateChangeCommand,
    TagResourceCommand: TagResourceCommand,
    UntagResourceCommand: UntagResourceCommand,
    UpdateCapacityProviderCommand: UpdateCapacityProviderCommand,
    UpdateClusterCommand: UpdateClusterCommand,
    UpdateClusterSettingsCommand: UpdateClusterSettingsCommand,
    UpdateContainerAgentCommand: UpdateContainerAgentCommand,
    UpdateContainerInstancesStateCommand: UpdateContainerInstancesStateCommand,
    UpdateDaemonCommand: UpdateDaemonCommand,
    UpdateExpressGatewayServiceCommand: UpdateExpressGatewayServiceCommand,
    UpdateGatewayCommand: UpdateGatewayCommand,
    UpdateServiceCommand: UpdateServiceCommand/* UpdateServiceCommand */.k,
    UpdateServicePrimaryTaskSetCommand: UpdateServicePrimaryTaskSetCommand,
    UpdateTaskProtectionCommand: UpdateTaskProtectionCommand,
    UpdateTaskSetCommand: UpdateTaskSetCommand,
};
const paginators = {
    paginateListAccountSettings: paginateListAccountSettings,
    paginateListAttributes: paginateListAttributes,
    paginateListClusters: paginateListClusters,
    paginateListContainerInstances: paginateListContainerInstances,
    paginateListGatewayClusterAssociations: paginateListGatewayClusterAssociations,
    paginateListGatewayRoutes: paginateListGatewayRoutes,
    paginateListGateways: paginateListGateways,
    paginateListServices: paginateListServices,
    paginateListServicesByNamespace: paginateListServicesByNamespace,
    paginateListTaskDefinitionFamilies: paginateListTaskDefinitionFamilies,
    paginateListTaskDefinitions: paginateListTaskDefinitions,
    paginateListTasks: paginateListTasks,
};
const waiters = {
    waitUntilDaemonActive: waitUntilDaemonActive,
    waitUntilDaemonDeploymentSuccessful: waitUntilDaemonDeploymentSuccessful,
    waitUntilDaemonDeploymentStopped: waitUntilDaemonDeploymentStopped,
    waitUntilDaemonTaskDefinitionActive: waitUntilDaemonTaskDefinitionActive,
    waitUntilDaemonTaskDefinitionDeleted: waitUntilDaemonTaskDefinitionDeleted,
    waitUntilServicesInactive: waitUntilServicesInactive,
    waitUntilServicesStable: waitUntilServicesStable,
    waitUntilTasksRunning: waitUntilTasksRunning,
    waitUntilTasksStopped: waitUntilTasksStopped,
};
class ECS extends ECSClient/* ECSClient */.Z {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, ECS, { paginators, waiters });

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/index.js

























































































// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var command = __webpack_require__(39118);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/pagination/index.js














;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/waiters/index.js










;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/models/enums.js
const AcceleratorManufacturer = {
    AMAZON_WEB_SERVICES: "amazon-web-services",
    AMD: "amd",
    HABANA: "habana",
    NVIDIA: "nvidia",
    XILINX: "xilinx",
};
const AcceleratorName = {
    A100: "a100",
    A10G: "a10g",
    H100: "h100",
    INFERENTIA: "inferentia",
    K520: "k520",
    K80: "k80",
    M60: "m60",
    RADEON_PRO_V520: "radeon-pro-v520",
    T4: "t4",
    T4G: "t4g",
    V100: "v100",
    VU9P: "vu9p",
};
const AcceleratorType = {
    FPGA: "fpga",
    GPU: "gpu",
    INFERENCE: "inference",
};
const AccessType = {
    PRIVATE: "PRIVATE",
    PUBLIC: "PUBLIC",
};
const AgentUpdateStatus = {
    FAILED: "FAILED",
    PENDING: "PENDING",
    STAGED: "STAGED",
    STAGING: "STAGING",
    UPDATED: "UPDATED",
    UPDATING: "UPDATING",
};
const ManagedDraining = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ManagedScalingStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ManagedTerminationProtection = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const AutoRepairActionsStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const CapacityOptionType = {
    ON_DEMAND: "ON_DEMAND",
    RESERVED: "RESERVED",
    SPOT: "SPOT",
};
const CapacityReservationPreference = {
    RESERVATIONS_EXCLUDED: "RESERVATIONS_EXCLUDED",
    RESERVATIONS_FIRST: "RESERVATIONS_FIRST",
    RESERVATIONS_ONLY: "RESERVATIONS_ONLY",
};
const BareMetal = {
    EXCLUDED: "excluded",
    INCLUDED: "included",
    REQUIRED: "required",
};
const BurstablePerformance = {
    EXCLUDED: "excluded",
    INCLUDED: "included",
    REQUIRED: "required",
};
const CpuManufacturer = {
    AMAZON_WEB_SERVICES: "amazon-web-services",
    AMD: "amd",
    INTEL: "intel",
};
const InstanceGeneration = {
    CURRENT: "current",
    PREVIOUS: "previous",
};
const LocalStorage = {
    EXCLUDED: "excluded",
    INCLUDED: "included",
    REQUIRED: "required",
};
const LocalStorageType = {
    HDD: "hdd",
    SSD: "ssd",
};
const ManagedInstancesMonitoringOptions = {
    BASIC: "BASIC",
    DETAILED: "DETAILED",
};
const PropagateMITags = {
    CAPACITY_PROVIDER: "CAPACITY_PROVIDER",
    NONE: "NONE",
};
const CapacityProviderStatus = {
    ACTIVE: "ACTIVE",
    DEPROVISIONING: "DEPROVISIONING",
    INACTIVE: "INACTIVE",
    PROVISIONING: "PROVISIONING",
};
const CapacityProviderType = {
    EC2_AUTOSCALING: "EC2_AUTOSCALING",
    FARGATE: "FARGATE",
    FARGATE_SPOT: "FARGATE_SPOT",
    MANAGED_INSTANCES: "MANAGED_INSTANCES",
};
const CapacityProviderUpdateStatus = {
    CREATE_COMPLETE: "CREATE_COMPLETE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
    DELETE_COMPLETE: "DELETE_COMPLETE",
    DELETE_FAILED: "DELETE_FAILED",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
    UPDATE_COMPLETE: "UPDATE_COMPLETE",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};
const CapacityProviderField = {
    TAGS: "TAGS",
};
const ExecuteCommandLogging = {
    DEFAULT: "DEFAULT",
    NONE: "NONE",
    OVERRIDE: "OVERRIDE",
};
const ClusterSettingName = {
    CONTAINER_INSIGHTS: "containerInsights",
};
const TargetType = {
    CONTAINER_INSTANCE: "container-instance",
};
const GpuSharingMode = {
    DEDICATED: "DEDICATED",
    IDLE: "IDLE",
    NVIDIA_MPS: "NVIDIA_MPS",
};
const InstanceHealthCheckState = {
    IMPAIRED: "IMPAIRED",
    INITIALIZING: "INITIALIZING",
    INSUFFICIENT_DATA: "INSUFFICIENT_DATA",
    OK: "OK",
};
const InstanceHealthCheckType = {
    ACCELERATED_COMPUTE: "ACCELERATED_COMPUTE",
    AGENT_CONNECTIVITY: "AGENT_CONNECTIVITY",
    CONTAINER_RUNTIME: "CONTAINER_RUNTIME",
    DAEMON: "DAEMON",
};
const ClusterField = {
    ATTACHMENTS: "ATTACHMENTS",
    CONFIGURATIONS: "CONFIGURATIONS",
    SETTINGS: "SETTINGS",
    STATISTICS: "STATISTICS",
    TAGS: "TAGS",
};
const ContainerInstanceStatus = {
    ACTIVE: "ACTIVE",
    DEREGISTERING: "DEREGISTERING",
    DRAINING: "DRAINING",
    REGISTERING: "REGISTERING",
    REGISTRATION_FAILED: "REGISTRATION_FAILED",
};
const TransportProtocol = {
    TCP: "tcp",
    UDP: "udp",
};
const ManagedAgentName = {
    ExecuteCommandAgent: "ExecuteCommandAgent",
};
const ContainerInstanceField = {
    CONTAINER_INSTANCE_HEALTH: "CONTAINER_INSTANCE_HEALTH",
    TAGS: "TAGS",
};
const DesiredStatus = {
    PENDING: "PENDING",
    RUNNING: "RUNNING",
    STOPPED: "STOPPED",
};
const LaunchType = {
    EC2: "EC2",
    EXTERNAL: "EXTERNAL",
    FARGATE: "FARGATE",
    MANAGED_INSTANCES: "MANAGED_INSTANCES",
};
const PlatformDeviceType = {
    GPU: "GPU",
    NEURON_DEVICE: "NEURON_DEVICE",
};
const DeploymentLifecycleHookAction = {
    CONTINUE: "CONTINUE",
    ROLLBACK: "ROLLBACK",
};
const DaemonDeploymentRollbackMonitorsStatus = {
    DISABLED: "DISABLED",
    MONITORING: "MONITORING",
    MONITORING_COMPLETE: "MONITORING_COMPLETE",
    TRIGGERED: "TRIGGERED",
};
const DaemonDeploymentStatus = {
    IN_PROGRESS: "IN_PROGRESS",
    PENDING: "PENDING",
    ROLLBACK_FAILED: "ROLLBACK_FAILED",
    ROLLBACK_IN_PROGRESS: "ROLLBACK_IN_PROGRESS",
    ROLLBACK_SUCCESSFUL: "ROLLBACK_SUCCESSFUL",
    STOPPED: "STOPPED",
    STOP_REQUESTED: "STOP_REQUESTED",
    SUCCESSFUL: "SUCCESSFUL",
};
const DaemonPropagateTags = {
    DAEMON: "DAEMON",
    NONE: "NONE",
};
const DaemonStatus = {
    ACTIVE: "ACTIVE",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
};
const ContainerCondition = {
    COMPLETE: "COMPLETE",
    HEALTHY: "HEALTHY",
    START: "START",
    SUCCESS: "SUCCESS",
};
const EnvironmentFileType = {
    S3: "s3",
};
const FirelensConfigurationType = {
    FLUENTBIT: "fluentbit",
    FLUENTD: "fluentd",
};
const DeviceCgroupPermission = {
    MKNOD: "mknod",
    READ: "read",
    WRITE: "write",
};
const LogDriver = {
    AWSFIRELENS: "awsfirelens",
    AWSLOGS: "awslogs",
    FLUENTD: "fluentd",
    GELF: "gelf",
    JOURNALD: "journald",
    JSON_FILE: "json-file",
    SPLUNK: "splunk",
    SYSLOG: "syslog",
};
const UlimitName = {
    CORE: "core",
    CPU: "cpu",
    DATA: "data",
    FSIZE: "fsize",
    LOCKS: "locks",
    MEMLOCK: "memlock",
    MSGQUEUE: "msgqueue",
    NICE: "nice",
    NOFILE: "nofile",
    NPROC: "nproc",
    RSS: "rss",
    RTPRIO: "rtprio",
    RTTIME: "rttime",
    SIGPENDING: "sigpending",
    STACK: "stack",
};
const DaemonIpcMode = {
    NONE: "none",
    SHARED: "shared",
};
const DaemonPidMode = {
    NONE: "none",
    SHARED: "shared",
};
const DaemonTaskDefinitionStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
};
const DaemonTaskDefinitionRevisionFilter = {
    LAST_REGISTERED: "LAST_REGISTERED",
};
const SortOrder = {
    ASC: "ASC",
    DESC: "DESC",
};
const DaemonTaskDefinitionStatusFilter = {
    ACTIVE: "ACTIVE",
    ALL: "ALL",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
};
const SettingName = {
    AWSVPC_TRUNKING: "awsvpcTrunking",
    CONTAINER_INSIGHTS: "containerInsights",
    CONTAINER_INSTANCE_LONG_ARN_FORMAT: "containerInstanceLongArnFormat",
    DEFAULT_LOG_DRIVER_MODE: "defaultLogDriverMode",
    FARGATE_EVENT_WINDOWS: "fargateEventWindows",
    FARGATE_FIPS_MODE: "fargateFIPSMode",
    FARGATE_TASK_RETIREMENT_WAIT_PERIOD: "fargateTaskRetirementWaitPeriod",
    GUARD_DUTY_ACTIVATE: "guardDutyActivate",
    SERVICE_LONG_ARN_FORMAT: "serviceLongArnFormat",
    TAG_RESOURCE_AUTHORIZATION: "tagResourceAuthorization",
    TASK_LONG_ARN_FORMAT: "taskLongArnFormat",
};
const SettingType = {
    AWS_MANAGED: "aws_managed",
    USER: "user",
};
const Compatibility = {
    EC2: "EC2",
    EXTERNAL: "EXTERNAL",
    FARGATE: "FARGATE",
    MANAGED_INSTANCES: "MANAGED_INSTANCES",
};
const ApplicationProtocol = {
    GRPC: "grpc",
    HTTP: "http",
    HTTP2: "http2",
};
const ResourceType = {
    GPU: "GPU",
    INFERENCE_ACCELERATOR: "InferenceAccelerator",
    NEURON_DEVICE: "NeuronDevice",
};
const VersionConsistency = {
    DISABLED: "disabled",
    ENABLED: "enabled",
};
const IpcMode = {
    HOST: "host",
    NONE: "none",
    TASK: "task",
};
const NetworkMode = {
    AWSVPC: "awsvpc",
    BRIDGE: "bridge",
    HOST: "host",
    NONE: "none",
};
const PidMode = {
    HOST: "host",
    TASK: "task",
};
const TaskDefinitionPlacementConstraintType = {
    MEMBER_OF: "memberOf",
};
const ProxyConfigurationType = {
    APPMESH: "APPMESH",
};
const CPUArchitecture = {
    ARM64: "ARM64",
    X86_64: "X86_64",
};
const OSFamily = {
    LINUX: "LINUX",
    WINDOWS_SERVER_2004_CORE: "WINDOWS_SERVER_2004_CORE",
    WINDOWS_SERVER_2016_FULL: "WINDOWS_SERVER_2016_FULL",
    WINDOWS_SERVER_2019_CORE: "WINDOWS_SERVER_2019_CORE",
    WINDOWS_SERVER_2019_FULL: "WINDOWS_SERVER_2019_FULL",
    WINDOWS_SERVER_2022_CORE: "WINDOWS_SERVER_2022_CORE",
    WINDOWS_SERVER_2022_FULL: "WINDOWS_SERVER_2022_FULL",
    WINDOWS_SERVER_2025_CORE: "WINDOWS_SERVER_2025_CORE",
    WINDOWS_SERVER_2025_FULL: "WINDOWS_SERVER_2025_FULL",
    WINDOWS_SERVER_20H2_CORE: "WINDOWS_SERVER_20H2_CORE",
};
const TaskDefinitionStatus = {
    ACTIVE: "ACTIVE",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
    INACTIVE: "INACTIVE",
};
const Scope = {
    SHARED: "shared",
    TASK: "task",
};
const EFSAuthorizationConfigIAM = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const EFSTransitEncryption = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const TaskDefinitionField = {
    TAGS: "TAGS",
};
const GatewayClusterAssociationStatus = {
    ACTIVE: "ACTIVE",
    DISASSOCIATING: "DISASSOCIATING",
    INACTIVE: "INACTIVE",
};
const GatewayAlbDesyncMitigationMode = {
    DEFENSIVE: "defensive",
    MONITOR: "monitor",
    STRICTEST: "strictest",
};
const GatewayElbIpAddressType = {
    DUALSTACK: "dualstack",
    DUALSTACK_WITHOUT_PUBLIC_IPV4: "dualstack-without-public-ipv4",
    IPV4: "ipv4",
};
const GatewayAlbProtocol = {
    HTTP: "HTTP",
    HTTPS: "HTTPS",
};
const GatewayElbScheme = {
    INTERNAL: "internal",
    INTERNET_FACING: "internet-facing",
};
const PropagateGatewayTags = {
    GATEWAY: "GATEWAY",
    NONE: "NONE",
};
const GatewayStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    UPDATE_COMPLETE: "UPDATE_COMPLETE",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};
const GatewayRouteStatus = {
    ACTIVE: "ACTIVE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
    DELETE_FAILED: "DELETE_FAILED",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};
const TaskDefinitionFamilyStatus = {
    ACTIVE: "ACTIVE",
    ALL: "ALL",
    INACTIVE: "INACTIVE",
};
const ServiceDeploymentRollbackMonitorsStatus = {
    DISABLED: "DISABLED",
    MONITORING: "MONITORING",
    MONITORING_COMPLETE: "MONITORING_COMPLETE",
    TRIGGERED: "TRIGGERED",
};
const ThresholdType = {
    BOUNDED_PERCENT: "BOUNDED_PERCENT",
    COUNT: "COUNT",
    UNBOUNDED_PERCENT: "UNBOUNDED_PERCENT",
};
const ServiceRevisionCleanup = {
    BLOCKING: "BLOCKING",
    DEFERRED: "DEFERRED",
};
const DeploymentLifecycleHookStage = {
    POST_PRODUCTION_TRAFFIC_SHIFT: "POST_PRODUCTION_TRAFFIC_SHIFT",
    POST_SCALE_UP: "POST_SCALE_UP",
    POST_TEST_TRAFFIC_SHIFT: "POST_TEST_TRAFFIC_SHIFT",
    PRE_PRODUCTION_TRAFFIC_SHIFT: "PRE_PRODUCTION_TRAFFIC_SHIFT",
    PRE_SCALE_UP: "PRE_SCALE_UP",
    PRODUCTION_TRAFFIC_SHIFT: "PRODUCTION_TRAFFIC_SHIFT",
    RECONCILE_SERVICE: "RECONCILE_SERVICE",
    TEST_TRAFFIC_SHIFT: "TEST_TRAFFIC_SHIFT",
};
const DeploymentLifecycleHookTargetType = {
    AWS_LAMBDA: "AWS_LAMBDA",
    PAUSE: "PAUSE",
};
const DeploymentStrategy = {
    BLUE_GREEN: "BLUE_GREEN",
    CANARY: "CANARY",
    LINEAR: "LINEAR",
    ROLLING: "ROLLING",
};
const DeploymentLifecycleHookStatus = {
    AWAITING_ACTION: "AWAITING_ACTION",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    SUCCEEDED: "SUCCEEDED",
    TIMED_OUT: "TIMED_OUT",
};
const ServiceDeploymentLifecycleStage = {
    BAKE_TIME: "BAKE_TIME",
    CLEAN_UP: "CLEAN_UP",
    POST_PRODUCTION_TRAFFIC_SHIFT: "POST_PRODUCTION_TRAFFIC_SHIFT",
    POST_SCALE_UP: "POST_SCALE_UP",
    POST_TEST_TRAFFIC_SHIFT: "POST_TEST_TRAFFIC_SHIFT",
    PRE_SCALE_UP: "PRE_SCALE_UP",
    PRODUCTION_TRAFFIC_SHIFT: "PRODUCTION_TRAFFIC_SHIFT",
    RECONCILE_SERVICE: "RECONCILE_SERVICE",
    SCALE_UP: "SCALE_UP",
    TEST_TRAFFIC_SHIFT: "TEST_TRAFFIC_SHIFT",
};
const ServiceDeploymentStatus = {
    IN_PROGRESS: "IN_PROGRESS",
    PENDING: "PENDING",
    ROLLBACK_FAILED: "ROLLBACK_FAILED",
    ROLLBACK_IN_PROGRESS: "ROLLBACK_IN_PROGRESS",
    ROLLBACK_REQUESTED: "ROLLBACK_REQUESTED",
    ROLLBACK_SUCCESSFUL: "ROLLBACK_SUCCESSFUL",
    STOPPED: "STOPPED",
    STOP_REQUESTED: "STOP_REQUESTED",
    SUCCESSFUL: "SUCCESSFUL",
};
const ExpressCpuArchitecture = {
    ARM64: "ARM64",
    X86_64: "X86_64",
};
const ExpressGatewayServiceScalingMetric = {
    AverageCPUUtilization: "AVERAGE_CPU",
    AverageMemoryUtilization: "AVERAGE_MEMORY",
    RequestCountPerTarget: "REQUEST_COUNT_PER_TARGET",
};
const ExpressGatewayServiceStatusCode = {
    ACTIVE: "ACTIVE",
    DRAINING: "DRAINING",
    INACTIVE: "INACTIVE",
};
const AvailabilityZoneRebalancing = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const DeploymentControllerType = {
    CODE_DEPLOY: "CODE_DEPLOY",
    ECS: "ECS",
    EXTERNAL: "EXTERNAL",
};
const GatewayConnectorHealthCheckProtocol = {
    HTTP: "HTTP",
    HTTPS: "HTTPS",
};
const AssignPublicIp = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const PlacementConstraintType = {
    DISTINCT_INSTANCE: "distinctInstance",
    MEMBER_OF: "memberOf",
};
const PlacementStrategyType = {
    BINPACK: "binpack",
    RANDOM: "random",
    SPREAD: "spread",
};
const PropagateTags = {
    NONE: "NONE",
    SERVICE: "SERVICE",
    TASK_DEFINITION: "TASK_DEFINITION",
};
const SchedulingStrategy = {
    DAEMON: "DAEMON",
    REPLICA: "REPLICA",
};
const ServiceConnectAccessLoggingFormat = {
    JSON: "JSON",
    TEXT: "TEXT",
};
const ServiceConnectIncludeQueryParameters = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ServiceConnectContainerLogLevel = {
    DEBUG: "debug",
    INFO: "info",
};
const TaskFilesystemType = {
    EXT3: "ext3",
    EXT4: "ext4",
    NTFS: "ntfs",
    XFS: "xfs",
};
const EBSResourceType = {
    VOLUME: "volume",
};
const DeploymentRolloutState = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const ResourceManagementType = {
    CUSTOMER: "CUSTOMER",
    ECS: "ECS",
};
const ScaleUnit = {
    PERCENT: "PERCENT",
};
const StabilityStatus = {
    STABILIZING: "STABILIZING",
    STEADY_STATE: "STEADY_STATE",
};
const ExpressGatewayServiceInclude = {
    TAGS: "TAGS",
};
const ServiceField = {
    TAGS: "TAGS",
};
const StopServiceDeploymentStopType = {
    ABORT: "ABORT",
    ROLLBACK: "ROLLBACK",
};
const ManagedResourceStatus = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DEPROVISIONING: "DEPROVISIONING",
    FAILED: "FAILED",
    PROVISIONING: "PROVISIONING",
};
const TaskField = {
    TAGS: "TAGS",
};
const Connectivity = {
    CONNECTED: "CONNECTED",
    DISCONNECTED: "DISCONNECTED",
};
const HealthStatus = {
    HEALTHY: "HEALTHY",
    UNHEALTHY: "UNHEALTHY",
    UNKNOWN: "UNKNOWN",
};
const TaskStopCode = {
    ESSENTIAL_CONTAINER_EXITED: "EssentialContainerExited",
    INFRASTRUCTURE_HEALTH: "InfrastructureHealth",
    SERVICE_SCHEDULER_INITIATED: "ServiceSchedulerInitiated",
    SPOT_INTERRUPTION: "SpotInterruption",
    TASK_FAILED_TO_START: "TaskFailedToStart",
    TERMINATION_NOTICE: "TerminationNotice",
    USER_INITIATED: "UserInitiated",
};
const TaskSetField = {
    TAGS: "TAGS",
};

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
var errors = __webpack_require__(8567);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = __webpack_require__(87539);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/index.js














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
