// What the operators do inside Kafka, whether there are brokers or not.

/** How the operator reaches one cluster. */
export interface ClusterAccess {
  readonly namespace: string;
  readonly cluster: string;
  /** host:port of every broker's replication listener. */
  readonly bootstrap: readonly string[];
  readonly username: string;
  readonly password: string;
}

export interface TopicState {
  /** Base64url, as Kafka writes ids. */
  readonly topicId: string;
  readonly partitions: number;
  readonly replicas: number;
  /** Settings that differ from the brokers' defaults. */
  readonly config: Readonly<Record<string, string>>;
}

export interface TopicRequest {
  /** undefined: the brokers' default. */
  readonly partitions: number | undefined;
  readonly replicas: number | undefined;
  readonly config: Readonly<Record<string, string>>;
}

export interface AclRule {
  readonly resourceType: 'topic' | 'group' | 'cluster' | 'transactionalId';
  readonly resourceName: string;
  readonly patternType: 'literal' | 'prefix';
  /** As in the resource: `Read`, `DescribeConfigs`. */
  readonly operation: string;
  readonly host: string;
  readonly type: 'allow' | 'deny';
}

export interface DataPlane {
  /** Resolves when all these nodes are members that answer; throws while they are not. */
  verifyBrokers(access: ClusterAccess, nodeIds: readonly number[], signal: AbortSignal): Promise<void>;
  /** Makes these the settings of all brokers without a restart. true: something had to change. */
  applyBrokerSettings(access: ClusterAccess, settings: Readonly<Record<string, string>>): Promise<boolean>;

  describeTopic(access: ClusterAccess, name: string): Promise<TopicState | undefined>;
  createTopic(access: ClusterAccess, name: string, request: TopicRequest): Promise<void>;
  addPartitions(access: ClusterAccess, name: string, total: number): Promise<void>;
  /** Makes these the topic's only settings that differ from the defaults. */
  alterTopicConfig(
    access: ClusterAccess,
    name: string,
    config: Readonly<Record<string, string>>,
  ): Promise<void>;
  deleteTopic(access: ClusterAccess, name: string): Promise<void>;

  setScramPassword(access: ClusterAccess, user: string, password: string): Promise<void>;
  removeScramPassword(access: ClusterAccess, user: string): Promise<void>;
  /** Makes these the only rules of a principal (`User:name`). */
  applyAcls(access: ClusterAccess, principal: string, rules: readonly AclRule[]): Promise<void>;

  /** Forgets connections to a cluster that is gone. */
  forget(namespace: string, cluster: string): Promise<void>;
  close(): Promise<void>;
}
