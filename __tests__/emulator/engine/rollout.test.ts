import { TARGET_GROUP, VirtualEcs } from './virtual-ecs.js';

const LOAD_BALANCED = {
  loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'app', containerPort: 80 }],
};

it('try', () => {
  const ecs = new VirtualEcs();
  ecs.register();
  ecs.create(LOAD_BALANCED);
  ecs.pass(60);
  console.log(JSON.stringify(ecs.service(), null, 1), ecs.events());
  ecs.register();
  ecs.update({ taskDefinition: 'web' });
  ecs.pass(60);
  console.log(ecs.events(), JSON.stringify(ecs.serviceDeployments(), null, 1), ecs.tasks('STOPPED')[0]);
});
