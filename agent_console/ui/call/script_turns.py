"""Ways through the scripts that are not branches: back, into another language, and into a call that was left."""

from agent_console.domain.call import Call
from agent_console.domain.script_walk import Walk
from agent_console.exchange.library import Library


def one_back(walk: Walk, library: Library) -> Walk:
    """At the page that was left last, in whichever script it was; the same walk where nothing lies behind."""
    trail = walk.trail
    while trail:
        (script_id, page_id), trail = trail[-1], trail[:-1]
        script = library.script(script_id, walk.script.language)
        if script is not None and any(page.id == page_id for page in script.pages):
            return Walk(script, page_id, trail)
    return walk


def in_language(walk: Walk, library: Library, language: str) -> Walk:
    """The same page in another language; the beginning where the script has no such page there."""
    script = library.script(walk.script.id, language)
    if script is None or script is walk.script:
        return walk
    same = any(page.id == walk.page_id for page in script.pages)
    return Walk(script, walk.page_id if same else script.start, walk.trail, walk.ended)


def resumed(call: Call, library: Library, language: str) -> Walk | None:
    """At the page of the call's script that was ticked last, with the earlier ones behind; None without a script."""
    script = library.script(call.script, language)
    if script is None:
        return None
    seen = tuple(dict.fromkeys((mark.script, mark.page) for mark in call.marks))
    pages = {(script.id, page.id) for page in script.pages}
    last = next((place for place in reversed(seen) if place in pages), (script.id, script.start))
    return Walk(script, last[1], tuple(place for place in seen if place != last))
