"""One console a desk: a lock decides who is first, a local socket only carries "come forward"."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

PATIENCE_MILLISECONDS = 1000
FORWARD = b"forward\n"


CONSOLE, REVIEW = "console", "review"
"""The two windows that a desk may have, each a process of its own."""


def _name_for(data_dir: Path, window: str) -> str:
    """Two data folders are two desks, also for one user."""
    import hashlib

    name = "agent-console-" + hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]
    return name if window == CONSOLE else f"{name}-{window}"


def lock_desk(data_dir: Path, window: str = CONSOLE) -> QLockFile | None:
    """The lock of this desk, held; None when another console holds it.

    Where the folder cannot be written there is nothing to protect: an unlocked lock comes back.
    """
    lock = QLockFile(str(data_dir / f"{window}.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return None
    return lock


def bring_forward(data_dir: Path, window: str = CONSOLE) -> bool:
    """Ask the console of this desk to show itself; False when it does not answer."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name_for(data_dir, window))
    if not socket.waitForConnected(PATIENCE_MILLISECONDS):
        return False
    socket.write(FORWARD)
    return socket.waitForBytesWritten(PATIENCE_MILLISECONDS)


class Front(QObject):
    """`asked` when a second start wants this window."""

    asked = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None, window: str = CONSOLE) -> None:
        from PySide6.QtNetwork import QLocalServer  # not needed for the lock, so not before the first paint

        super().__init__(parent)
        self._name = _name_for(data_dir, window)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def listen(self) -> None:
        """Only the holder of the lock calls this, so a socket that is left over belongs to a crashed console."""
        if not self._server.listen(self._name):
            self._server.removeServer(self._name)
            self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _connected(self) -> None:
        connection = self._server.nextPendingConnection()
        while connection is not None:
            connection.disconnected.connect(connection.deleteLater)
            self.asked.emit()
            connection = self._server.nextPendingConnection()
