#!/bin/bash
# Starts one Kafka node from the files that the operator mounts: server.config, cluster.id, metadata.version.
set -euo pipefail

config_folder=/opt/kafka/custom-config
config=/tmp/server.properties
jvm=(
  ${KAFKA_HEAP_OPTS:--Xms128m -Xmx320m}
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+ExitOnOutOfMemoryError
  -Djava.awt.headless=true
  "-Dlog4j2.configurationFile=$config_folder/log4j2.properties"
  # Names of nodes that start together appear one after the other; a failed look-up must not be remembered.
  -Dsun.net.inetaddr.ttl=5 -Dsun.net.inetaddr.negative.ttl=0
)

umask 077
# The two values that a ConfigMap cannot know: a secret, and the machine on which this pod happens to run.
sed -e "s|\${LAB_INTERNAL_PASSWORD}|$LAB_INTERNAL_PASSWORD|g" \
  -e "s|\${LAB_NODE_HOST}|$LAB_NODE_HOST|g" \
  "$config_folder/server.config" >"$config"

IFS=, read -ra log_folders <<<"$(sed -n 's/^log\.dirs=//p' "$config" | tail -n 1)"
unformatted=
for folder in "${log_folders[@]}"; do
  [ -e "$folder/meta.properties" ] || unformatted=yes
done
if [ -n "$unformatted" ]; then
  java "${jvm[@]}" -cp '/opt/kafka/libs/*' kafka.tools.StorageTool format --ignore-formatted \
    --cluster-id "$(cat "$config_folder/cluster.id")" \
    --release-version "$(cat "$config_folder/metadata.version")" \
    --config "$config"
fi

exec java "${jvm[@]}" -cp '/opt/kafka/libs/*' kafka.Kafka "$config"
