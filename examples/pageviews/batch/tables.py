"""The tables of manifests/base/schema, as a batch run writes them."""
import os
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

NAME = "pageviews"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
REGISTERS = 4_096
# Writes in flight of one task.
CONCURRENCY = 64


class Refused(Exception):
    """The run must not be made, or not be seen: what it would show is not what is asked for."""


@dataclass(frozen=True)
class Settings:
    """What a connection needs; it goes to the executors, so without the password, which they have themselves."""

    contact_points: tuple
    keyspace: str
    segment_size: int | None
    # Seconds for which a run stays after another one took its place: readers may be in the middle of an answer.
    grace: int
    # Seconds after which a run that has not ended has died.
    abandoned: int

    @staticmethod
    def read(env):
        return Settings(
            contact_points=tuple(each.strip() for each in env["CASSANDRA_CONTACT_POINTS"].split(",")),
            keyspace=env.get("CASSANDRA_KEYSPACE", "lambda"),
            # None: that of the views.
            segment_size=int(env["SEGMENT_SIZE"]) if "SEGMENT_SIZE" in env else None,
            grace=int(env.get("RUN_GRACE_SECONDS", "600")),
            abandoned=int(env.get("RUN_ABANDONED_SECONDS", "21600")),
        )


@dataclass(frozen=True)
class Run:
    id: uuid.UUID
    # First offsets that it has not counted, by partition.
    bound: dict


def connect(settings):
    from cassandra import ConsistencyLevel
    from cassandra.auth import PlainTextAuthProvider
    from cassandra.cluster import EXEC_PROFILE_DEFAULT, Cluster, ExecutionProfile

    username = os.environ.get("CASSANDRA_USERNAME")
    login = PlainTextAuthProvider(username, os.environ["CASSANDRA_PASSWORD"]) if username else None
    profile = ExecutionProfile(
        consistency_level=ConsistencyLevel.LOCAL_QUORUM,
        serial_consistency_level=ConsistencyLevel.LOCAL_SERIAL,
        request_timeout=30,
    )
    cluster = Cluster(list(settings.contact_points), auth_provider=login, execution_profiles={EXEC_PROFILE_DEFAULT: profile})
    return cluster, cluster.connect(settings.keyspace)


def when(milliseconds):
    return EPOCH + timedelta(milliseconds=milliseconds)


def encode_sketch(registers):
    """As Sketch.encode of src/model/sketch.ts does."""
    if len(registers) * 3 >= REGISTERS:
        dense = bytearray(REGISTERS)
        for register, rank in registers:
            dense[register] = rank
        return bytes(dense)
    return b"".join(register.to_bytes(2, "big") + bytes([rank]) for register, rank in sorted(registers))


def _write_all(session, statement, parameters):
    """Each of them, or an error."""
    from cassandra.concurrent import execute_concurrent_with_args

    execute_concurrent_with_args(session, session.prepare(statement), parameters, concurrency=CONCURRENCY)


def write_views(settings, run, rows):
    """On an executor: the rows of one task. By hour first, since a run that dies is removed by what is there."""
    rows = list(rows)
    if not rows:
        return
    cluster, session = connect(settings)
    try:
        _write_all(
            session,
            "INSERT INTO pageviews_batch_by_hour (run, hour, page, views) VALUES (?, ?, ?, ?)",
            [(run, when(row["hour"]), row["page"], row["views"]) for row in rows],
        )
        _write_all(
            session,
            "INSERT INTO pageviews_batch (run, page, hour, views, uniques, visitors) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (
                    run,
                    row["page"],
                    when(row["hour"]),
                    row["views"],
                    row["uniques"],
                    encode_sketch([(each["register"], each["rank"]) for each in row["registers"]]),
                )
                for row in rows
            ],
        )
    finally:
        cluster.shutdown()


def remove_speed_rows(settings, segments, rows):
    """On an executor: all rows of these pages and hours in segments before the one given by partition."""
    rows = list(rows)
    if not rows:
        return
    cluster, session = connect(settings)
    try:
        pages = {(row["page"], row["partition"]) for row in rows}
        _write_all(
            session,
            "DELETE FROM pageviews_speed WHERE page = ? AND partition = ? AND segment < ?",
            [(page, partition, segments[partition]) for page, partition in pages],
        )
        hours = {(row["hour"], row["partition"]) for row in rows}
        _write_all(
            session,
            "DELETE FROM pageviews_speed_by_hour WHERE hour = ? AND partition = ? AND segment < ?",
            [(when(hour), partition, segments[partition]) for hour, partition in hours],
        )
    finally:
        cluster.shutdown()


class Tables:
    """The driver's own connection."""

    def __init__(self, settings, cluster, session):
        self.settings, self._cluster, self._session = settings, cluster, session
        # Known once it is agreed on.
        self.segment_size = None

    @staticmethod
    def connect(env):
        settings = Settings.read(env)
        return Tables(settings, *connect(settings))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._cluster.shutdown()

    def _ask(self, statement, *parameters):
        return self._session.execute(self._session.prepare(statement), parameters)

    def agree(self):
        """On the segment size that the speed layer uses. Raises Refused where it is another one."""
        select = "SELECT segment_size FROM pageviews_settings WHERE name = ?"
        known, own = self._ask(select, NAME).one(), self.settings.segment_size
        if known is None and own is not None:
            self._ask("INSERT INTO pageviews_settings (name, segment_size) VALUES (?, ?) IF NOT EXISTS", NAME, own)
            known = self._ask(select, NAME).one()
        if known is None:
            raise Refused("SEGMENT_SIZE is not set, and there are no views yet that tell it")
        if own not in (None, known.segment_size):
            raise Refused(f"SEGMENT_SIZE is {own}, the views are in segments of {known.segment_size}")
        self.segment_size = known.segment_size

    def live(self):
        """The run that readers see; None before the first."""
        row = self._ask("SELECT run, bound FROM run_pointer WHERE name = ?", NAME).one()
        return None if row is None else Run(row.run, dict(row.bound or {}))

    @staticmethod
    def check_grown(bound, previous):
        """Raises Refused where the log is shorter than what has been counted: it is another one."""
        counted = {} if previous is None else previous.bound
        for partition, offset in sorted(counted.items()):
            if bound.get(partition, 0) < offset:
                raise Refused(
                    f"partition {partition} has whole segments up to {bound.get(partition, 0)}, "
                    f"and {offset} of its events are in the views: the topic was made anew"
                )

    def _record(self, run, state, message=""):
        self._ask(
            "UPDATE pageviews_runs SET state = ?, message = ?, changed_at = ? WHERE name = ? AND run = ?",
            state, message, datetime.now(timezone.utc), NAME, run,
        )

    def begin(self, run, bound):
        self._ask(
            "UPDATE pageviews_runs SET state = ?, application = ?, bound = ?, changed_at = ? WHERE name = ? AND run = ?",
            "writing", os.environ.get("APPLICATION", ""), bound, datetime.now(timezone.utc), NAME, run,
        )

    def fail(self, run, message):
        self._record(run, "failed", message[:1000])

    def write_hours(self, run, hours):
        _write_all(
            self._session,
            "INSERT INTO pageviews_run_hours (run, hour) VALUES (?, ?)",
            [(run, when(hour)) for hour in hours],
        )

    def flip(self, run, bound):
        """From now on readers see this run, unless they see one by now that has counted at least as much: two runs may go
        side by side. Returns whether they see it, and the run that they saw before."""
        while True:
            previous = self.live()
            if previous is None:
                insert = "INSERT INTO run_pointer (name, run, bound) VALUES (?, ?, ?) IF NOT EXISTS"
                flipped = self._ask(insert, NAME, run, bound).was_applied
            elif any(bound.get(partition, 0) < offset for partition, offset in previous.bound.items()):
                self._record(run, "unneeded")
                return False, previous
            else:
                update = "UPDATE run_pointer SET run = ?, bound = ? WHERE name = ? IF run = ?"
                flipped = self._ask(update, run, bound, NAME, previous.id).was_applied
            # One whose answer was lost looks as if it had failed when it is sent again.
            if flipped or self._sees(run):
                self._record(run, "live")
                if previous is not None:
                    self._record(previous.id, "superseded")
                return True, previous

    def _sees(self, run):
        live = self.live()
        return live is not None and live.id == run

    def remove_old_runs(self):
        """Keeps the live run and the one before, and all that are too young to be given up. Returns how many went."""
        now, live = datetime.now(timezone.utc), self.live()
        runs = list(self._ask("SELECT run, state, changed_at FROM pageviews_runs WHERE name = ?", NAME))
        # The newest comes first; the one before the live one may be what a reader is in the middle of.
        superseded = [each.run for each in runs if each.state == "superseded" and each.run != live.id]
        removed = 0
        for each in runs:
            age = (now - each.changed_at.replace(tzinfo=timezone.utc)).total_seconds()
            patience = self.settings.abandoned if each.state == "writing" else self.settings.grace
            if each.run == live.id or each.run in superseded[:1] or age < patience:
                continue
            self._remove_run(each.run)
            removed += 1
        return removed

    def _remove_run(self, run):
        hours = [row.hour for row in self._ask("SELECT hour FROM pageviews_run_hours WHERE run = ?", run)]
        for hour in hours:
            pages = self._ask("SELECT page FROM pageviews_batch_by_hour WHERE run = ? AND hour = ?", run, hour)
            _write_all(
                self._session,
                "DELETE FROM pageviews_batch WHERE run = ? AND page = ?",
                [(run, each.page) for each in pages],
            )
        _write_all(
            self._session,
            "DELETE FROM pageviews_batch_by_hour WHERE run = ? AND hour = ?",
            [(run, hour) for hour in hours],
        )
        self._ask("DELETE FROM pageviews_run_hours WHERE run = ?", run)
        # Last, so that whoever dies in between leaves a trace.
        self._ask("DELETE FROM pageviews_runs WHERE name = ? AND run = ?", NAME, run)

    def removed(self):
        """Offsets by partition up to which rows of the speed layer have been removed."""
        row = self._ask("SELECT removed FROM pageviews_settings WHERE name = ?", NAME).one()
        return dict((row.removed if row else None) or {})

    def write_removed(self, removed):
        self._ask("UPDATE pageviews_settings SET removed = ? WHERE name = ?", removed, NAME)
