"""The whole history of a Kafka topic: from its first event to the last one that was committed when the reading began."""
import json
import os
from dataclasses import dataclass


class LostHistory(Exception):
    """The topic does not begin with its first event any more: a view of the rest would be wrong without a sign of it."""


@dataclass(frozen=True)
class History:
    topic: str
    # First offsets that are not part of it, by partition.
    bound: dict

    @property
    def offsets(self):
        return sum(self.bound.values())


def _settings():
    """Kafka's client settings, as the environment of the driver has them."""
    login = (
        "org.apache.kafka.common.security.scram.ScramLoginModule required "
        f'username="{os.environ["KAFKA_USERNAME"]}" password="{os.environ["KAFKA_PASSWORD"]}";'
    )
    return {
        "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
        "security.protocol": os.environ.get("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT"),
        "sasl.mechanism": "SCRAM-SHA-512",
        "sasl.jaas.config": login,
    }


def kafka_options():
    return {f"kafka.{name}": value for name, value in _settings().items()}


def find_history(spark, topic):
    """Asks Kafka itself for both ends of each partition; the end is that of what is committed."""
    jvm = spark._jvm
    settings = jvm.java.util.Properties()
    bytes_only = "org.apache.kafka.common.serialization.ByteArrayDeserializer"
    reader = {"isolation.level": "read_committed", "key.deserializer": bytes_only, "value.deserializer": bytes_only}
    for name, value in {**_settings(), **reader}.items():
        settings.setProperty(name, value)
    consumer = jvm.org.apache.kafka.clients.consumer.KafkaConsumer(settings)
    try:
        partitions = jvm.java.util.ArrayList()
        for partition in consumer.partitionsFor(topic):
            partitions.add(jvm.org.apache.kafka.common.TopicPartition(topic, partition.partition()))
        first = {each.partition(): offset for each, offset in consumer.beginningOffsets(partitions).items()}
        bound = {each.partition(): offset for each, offset in consumer.endOffsets(partitions).items()}
    finally:
        consumer.close()
    check_complete(topic, first)
    return History(topic, dict(sorted(bound.items())))


def check_complete(topic, first):
    """Raises LostHistory where a partition's first offset is not 0."""
    lost = {partition: offset for partition, offset in sorted(first.items()) if offset > 0}
    if lost:
        told = ", ".join(f"partition {partition} begins at {offset}" for partition, offset in lost.items())
        raise LostHistory(f"the history of {topic} is not whole: {told}")


def read_history(spark, history, start=None):
    """Exactly the events below the bound, from the first ones or from `start`, offsets by partition. An event that
    vanishes while it is read is a failure."""
    begin = {partition: (start or {}).get(partition, 0) for partition in history.bound}
    options = {
        **kafka_options(),
        "kafka.isolation.level": "read_committed",
        "subscribe": history.topic,
        "startingOffsets": json.dumps({history.topic: {str(partition): first for partition, first in begin.items()}}),
        "endingOffsets": json.dumps({history.topic: {str(partition): end for partition, end in history.bound.items()}}),
        "failOnDataLoss": "true",
        "groupIdPrefix": os.environ.get("KAFKA_GROUP_PREFIX", "lambda-batch"),
    }
    return spark.read.format("kafka").options(**options).load()


def tell(message):
    """One line for the log, and for the pod's termination message, which outlives the log."""
    print(message, flush=True)
    with open(os.environ.get("TERMINATION_LOG", "/dev/termination-log"), "w", encoding="utf-8") as log:
        log.write(f"{message}\n")
