"""The ways through a script: which pages can be reached, and from which the end can."""

from agent_console.domain.script import END, Script


def unreachable_pages(script: Script) -> tuple[str, ...]:
    """The pages that no way from the start leads to, in the script's order."""
    targets = {page.id: {branch.to for branch in page.branches} for page in script.pages}
    reached: set[str] = set()
    ahead = [script.start]
    while ahead:
        page = ahead.pop()
        if page in targets and page not in reached:
            reached.add(page)
            ahead.extend(targets[page])
    return tuple(page.id for page in script.pages if page.id not in reached)


def endless_pages(script: Script) -> tuple[str, ...]:
    """The pages from which every way goes round in circles, in the script's order.

    A page without branches is an end; going over to another script leaves this one, so it counts as an end too.
    """
    ending: set[str] = set()
    grown = True
    while grown:
        grown = False
        for page in script.pages:
            ends = not page.branches or any(
                branch.to == END or branch.other_script is not None or branch.to in ending for branch in page.branches
            )
            if ends and page.id not in ending:
                ending.add(page.id)
                grown = True
    return tuple(page.id for page in script.pages if page.id not in ending)
