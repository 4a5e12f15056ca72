// Which stage does `npm run synth` or `npm run deploy` build? `-c stage=… -c region=… -c domain=… -c certificateArn=… -c address=… -c admin=…`.
import { App } from 'aws-cdk-lib';
import { buildStage, readSettings } from './cloud/stage.ts';

const app = new App();
buildStage(
  app,
  readSettings((name) => app.node.tryGetContext(name)),
);
