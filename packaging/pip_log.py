"""What pip wrote, put into one sentence for somebody who does not know pip."""

import platform
import re
from pathlib import Path

from set_up_error import disk_full

DISK = r"No space left on device|Disk quota exceeded|not enough space on the disk"
HASH = r"DO NOT MATCH THE HASHES"
CERTIFICATE = r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError"
NETWORK = (
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Max retries exceeded"
    r"|Read timed out|Connection refused|Connection aborted|Network is unreachable|getaddrinfo failed"
)
NOTHING_FITS = r"No matching distribution found for ([\w.-]+)"


def sentence_for(log: str, folder: Path) -> str:
    """Why this installation failed and what to do next. `log` is all that pip printed."""
    if re.search(DISK, log):
        return disk_full(folder)
    if re.search(HASH, log):
        return (
            "A downloaded package is not the one this project was checked with (its hash differs): "
            "use another package mirror, or update the checkout, and run the same command again."
        )
    if re.search(CERTIFICATE, log):
        return (
            "The package index could not be trusted (its certificate was refused): check the computer's clock, "
            "or tell pip your network's certificate (PIP_CERT), and run the same command again."
        )
    if re.search(NETWORK, log):
        return (
            "The packages could not be downloaded, the network does not answer: connect this computer, "
            "or name a mirror that it reaches (PIP_INDEX_URL), and run the same command again."
        )
    unfit = re.search(NOTHING_FITS, log)
    if unfit:
        return (
            f"There is no ready-made {unfit[1]} for this computer ({platform.system()} {platform.machine()}, "
            f"Python {platform.python_version()}) at the package index that pip asks: see packaging/README.md."
        )
    errors = [line for line in log.splitlines() if re.match(r"(ERROR|Error|OSError|error)\b", line)]
    reason = errors[-1] if errors else "no reason given"
    return f"The packages could not be installed ({reason}); all that was said stands in {folder / 'install.log'}."
