// Which stage does `npm run synth` or `npm run deploy` build? What `-c name=value` may ask for stands in cloud/settings.ts and docs/deploy.md.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import { readSettings } from './cloud/settings.ts';
import { buildStage } from './cloud/stage.ts';

const app = new App();
buildStage(
  app,
  readSettings((name) => app.node.tryGetContext(name)),
);
// A finding that infra/cloud/accepted-findings.ts does not give a reason for ends the synth.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app));
