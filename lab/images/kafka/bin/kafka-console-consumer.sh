#!/bin/sh
# Stands where the upstream image has its own script of this name.
exec java ${KAFKA_HEAP_OPTS:--Xmx128m} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "$(dirname "$0")/../libs/*" org.apache.kafka.tools.consumer.ConsoleConsumer "$@"
