// The direction of imports: doors → domain → kubernetes/aws/helm/github → runtime. `report` is pure.
const room = (name) => `^src/${name}/`;
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    never('runtime-is-the-floor', room('runtime'), '^src/(?!runtime/)', 'runtime knows nothing above it'),
    never(
      'systems-know-only-runtime',
      '^src/(kubernetes|aws|helm|github)/',
      '^src/(actions|cli|environment|layers|previews|report)/',
      'a system room talks to one system and knows no domain',
    ),
    never(
      'kubernetes-stands-alone',
      room('kubernetes'),
      '^src/(helm|aws|github)/',
      'systems do not know each other',
    ),
    never(
      'connection-knows-no-client',
      '^src/kubernetes/connection/',
      '^src/kubernetes/(?!connection/)',
      'how a cluster is reached is known before anything is asked of it',
    ),
    never(
      'the-wire-knows-no-use',
      '^src/kubernetes/wire/',
      '^src/kubernetes/(?!(wire|connection)/|(client|errors|fields|objects)\\.ts)',
      'requests and answers are the same whatever they are for',
    ),
    never(
      'readiness-knows-no-diagnosis',
      '^src/kubernetes/readiness/',
      '^src/kubernetes/diagnosis/',
      'what is not ready is explained afterwards',
    ),
    never(
      'facts-know-no-rules',
      '^src/kubernetes/diagnosis/(gather|facts|family|sight|views|operators|ebs/)',
      '^src/kubernetes/diagnosis/rules/',
      'what was seen is the same whatever is concluded from it',
    ),
    never(
      'report-is-pure',
      room('report'),
      '^src/(actions|cli|helm|aws|github)/|^node:(fs|net|http|https|child_process)',
      'renderers take data and return text',
    ),
    never(
      'domain-knows-no-door',
      '^src/(environment|layers|previews)/',
      '^src/(actions|cli)/',
      'a door calls the domain, never the reverse',
    ),
    never(
      'layers-know-no-environment',
      room('layers'),
      room('environment'),
      'the environment is brought up by the means of layers, never the reverse',
    ),
    never(
      'actions-toolkit-only-in-doors',
      '^src/(?!actions/|github/)',
      'node_modules/@actions/',
      'the toolkit stays at the edge; its GitHub client is that of src/github',
    ),
    never('src-knows-no-lab', '^src/(?!cli/)', '^lab/', 'only the terminal door opens the embedded cluster'),
    never(
      'the-example-stands-alone',
      '^examples/',
      '^(src|lab|test|bench|scripts)/',
      'whoever copies the folder has all of it',
    ),
    never(
      'the-example-s-model-is-pure',
      '^examples/pageviews/src/model/',
      '^examples/pageviews/src/(?!model/)|node_modules',
      'what is counted is known without any system',
    ),
    never(
      'the-example-s-stores-know-no-program',
      '^examples/pageviews/src/stores/',
      '^examples/pageviews/src/(speed|query|generate|verify)/',
      'programs use the stores, never the reverse',
    ),
    never(
      'the-example-s-programs-are-apart',
      '^examples/pageviews/src/(speed|query|generate|verify)/',
      '^examples/pageviews/src/(?!$1/)(speed|query|generate|verify)/',
      'they meet in the stores, not in code',
    ),
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
