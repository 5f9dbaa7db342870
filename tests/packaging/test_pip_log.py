"""What pip says, in one sentence that a newcomer can act on."""

from pathlib import Path

import pytest
from pip_log import sentence_for

NO_NAME = (
    "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError: Failed to establish a new "
    "connection: [Errno -3] Temporary failure in name resolution'\n"
    "ERROR: No matching distribution found for alembic==1.20.1"
)
NO_TRUST = "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]')) Max retries exceeded"
BAD_HASH = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."
FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
NO_WHEEL = "ERROR: Could not find a version\nERROR: No matching distribution found for pyside6-essentials==6.12.0"
UNHEARD = "Collecting a\nERROR: Something nobody has seen before\n"


@pytest.mark.parametrize(
    ("log", "told"),
    [
        (NO_NAME, "the network does not answer"),
        (NO_TRUST, "certificate was refused"),
        (BAD_HASH, "its hash differs"),
        (FULL, "is full: free about 1 GB"),
        (NO_WHEEL, "no ready-made pyside6-essentials for this computer"),
        (UNHEARD, "ERROR: Something nobody has seen before"),
        ("", "no reason given"),
    ],
    ids=["network", "certificate", "hash", "disk", "wheel", "unheard", "silent"],
)
def test_each_failure_becomes_one_sentence(log: str, told: str) -> None:
    sentence = sentence_for(log, Path("/project/.venv"))
    assert told in sentence
    assert "\n" not in sentence
