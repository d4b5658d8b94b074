"""What the gateway tells this server: its clock, and how slowly AWS is to be played."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Settings:
    # Off: signatures and permissions are not looked at.
    enforce: bool = True
    # How long a new role, profile, policy or attachment is unknown to what depends on it.
    propagation_ms: float = 0
    # How long metadata options stay `pending` and associations `associating`, and how many reads at least say so.
    settle_ms: float = 0
    settle_reads: int = 0


@dataclass
class Lab:
    account_id: str = "123456789012"
    region: str = "eu-west-1"
    partition: str = "aws"
    # Milliseconds since the epoch by the gateway's clock, which may be a test's virtual one.
    now: float = 0
    settings: Settings = field(default_factory=Settings)


lab = Lab()


class Settling:
    """Something that AWS says it is still at work on: over once its time has come and it was read often enough."""

    def __init__(self) -> None:
        self.until = lab.now + lab.settings.settle_ms
        self.reads = lab.settings.settle_reads

    def peek(self) -> bool:
        """Whether it is over; does not count as a read."""
        return self.reads <= 0 and lab.now >= self.until

    def read(self) -> bool:
        over = self.peek()
        self.reads -= 1
        return over
