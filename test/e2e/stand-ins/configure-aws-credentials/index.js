// Leaves a line for the test.
const fs = require('node:fs');
const path = require('node:path');

fs.appendFileSync(
  path.join(process.env.STAND_IN_ARTIFACTS, 'aws-roles'),
  `${process.env['INPUT_ROLE-TO-ASSUME']} ${process.env['INPUT_AWS-REGION']}\n`,
);
