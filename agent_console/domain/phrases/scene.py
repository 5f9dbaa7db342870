"""Who says a phrase in a text."""

from agent_console.domain.phrases.hit import Speaker


class Scene:
    def __init__(self, text: str) -> None:
        self._text = text

    def speaker(self, start: int, end: int) -> Speaker:
        return Speaker.AGENT
