"""Read a script from its TOML file, and refuse one that would leave an agent stuck in the middle of a call."""

import re

from agent_console.domain.call import Kind
from agent_console.domain.file_faults import Reason
from agent_console.domain.script import (
    BUILT_IN,
    CALLER_VARIABLES,
    END,
    OTHER_SCRIPT,
    VARIABLE,
    Branch,
    Manner,
    Page,
    Script,
    Step,
    Value,
    variables,
)
from agent_console.domain.script_ways import endless_pages, unreachable_pages
from agent_console.domain.toml_table import DOTTED_ID, LANGUAGE, PLAIN_ID, QUICK_KEY, Sheet, Table

_KIND = re.compile("|".join(Kind))
_STEP_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
_VARIABLE_NAME = re.compile(r"[a-z][a-z0-9_]*")
_TARGET = re.compile(rf"(?:{OTHER_SCRIPT})?[a-z0-9-]+")


def parse_script(text: str, file: str) -> Script:
    """Read one script; `file` is only named in faults. Raises FileFaultsError with everything that is wrong."""
    sheet = Sheet(text, file)
    script = _Reader(sheet).script()
    sheet.refuse_faulty()
    return script


def refuse_broken_variables(table: Table, key: str, text: str) -> None:
    """Report double braces that do not form a variable: they would be read out loud."""
    rest = VARIABLE.sub("", text)
    if "{{" in rest or "}}" in rest:
        table.fault(key, Reason.BROKEN_VARIABLE, key)


class _Reader:
    """One reading of one file; the sets remember what must not come twice or must exist in the end."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.page_places: dict[str, Table] = {}
        self.step_ids: set[str] = set()
        self.declared: set[str] = set(BUILT_IN)
        self.passages: list[tuple[Table, str, str]] = []
        self.branches: list[tuple[Table, Branch]] = []

    def script(self) -> Script:
        root = self.sheet.root
        values = tuple(map(self._value, root.tables("value")))
        pages = tuple(map(self._page, root.tables("page")))
        if not pages:
            root.fault("page", Reason.MISSING_KEY, "page")
        script = Script(
            id=root.word("id", PLAIN_ID),
            version=root.number("version"),
            language=root.word("language", LANGUAGE),
            title=self._label(root, "title"),
            kind=root.word("kind", _KIND, ""),
            subject=root.word("subject", DOTTED_ID, ""),
            start=root.word("start", PLAIN_ID, pages[0].id if pages else ""),
            pages=pages,
            values=values,
        )
        root.done()
        self._check_variables()
        if pages:
            self._check_ways(script)
        return script

    def _value(self, table: Table) -> Value:
        name = table.word("name", _VARIABLE_NAME)
        if name in BUILT_IN:
            table.fault("name", Reason.RESERVED_NAME, name)
        elif name and name in self.declared:
            table.fault("name", Reason.DUPLICATE, name)
        self.declared.add(name)
        value = Value(name, self._label(table, "prompt"), table.text("default", ""))
        table.done()
        return value

    def _page(self, table: Table) -> Page:
        page_id = table.word("id", PLAIN_ID)
        if page_id == END:
            table.fault("id", Reason.RESERVED_NAME, page_id)
        elif page_id and page_id in self.page_places:
            table.fault("id", Reason.DUPLICATE, page_id)
        self.page_places.setdefault(page_id, table)
        steps = tuple(self._step(step, f"{page_id}.{number}") for number, step in enumerate(table.tables("step"), 1))
        if not steps:
            table.fault("step", Reason.PAGE_WITHOUT_STEPS, page_id)
        keys: set[str] = set()
        branches = tuple(self._branch(branch, keys) for branch in table.tables("branch"))
        page = Page(page_id, self._label(table, "title"), steps, branches)
        table.done()
        return page

    def _step(self, table: Table, default_id: str) -> Step:
        step_id = table.word("id", _STEP_ID, default_id)
        if step_id in self.step_ids and not step_id.startswith("."):  # a dot: the page has no usable id
            table.fault("id", Reason.DUPLICATE, step_id)
        self.step_ids.add(step_id)
        manners = [manner for manner in Manner if table.has(manner)]
        if len(manners) != 1:
            self.sheet.fault(table.path, Reason.NOT_ONE_OF_SAY_ASK_DO, step_id)
        texts = [self._passage(table, manner) for manner in manners]
        into = table.word("into", _VARIABLE_NAME, "")
        if into in BUILT_IN - CALLER_VARIABLES:
            table.fault("into", Reason.RESERVED_NAME, into)
        if into and Manner.ASK not in manners:
            table.fault("into", Reason.MISPLACED_KEY, "into")
        self.declared.add(into)
        if into:
            prompt = self._label(table, "prompt")
        else:
            prompt = ""
            if table.has("prompt"):
                table.fault("prompt", Reason.MISPLACED_KEY, "prompt")
                table.text("prompt")
        must = table.flag("must")
        table.done()
        manner = manners[0] if manners else Manner.SAY
        return Step(step_id, manner, texts[0] if texts else "", must, into, prompt)

    def _branch(self, table: Table, keys: set[str]) -> Branch:
        key = table.word("key", QUICK_KEY)
        if key in keys:
            table.fault("key", Reason.DUPLICATE, key)
        if key:
            keys.add(key)
        branch = Branch(key, self._label(table, "label"), table.word("to", _TARGET))
        table.done()
        self.branches.append((table, branch))
        return branch

    def _passage(self, table: Table, key: str) -> str:
        text = table.text(key, multiline=True)
        refuse_broken_variables(table, key, text)
        self.passages.append((table, key, text))
        return text

    @staticmethod
    def _label(table: Table, key: str) -> str:
        """A text shown as it is, where a variable would never be filled."""
        text = table.text(key)
        if "{{" in text:
            table.fault(key, Reason.BROKEN_VARIABLE, key)
        return text

    def _check_variables(self) -> None:
        for table, key, text in self.passages:
            for name in variables(text):
                if name not in self.declared:
                    table.fault(key, Reason.UNKNOWN_VARIABLE, name)

    def _check_ways(self, script: Script) -> None:
        """Reachability is judged only in a file that is sound so far: one misspelt id cuts off half the script."""
        if "" in self.page_places:
            return  # a page whose id cannot be read may be the one that is meant
        known = {*self.page_places, END, ""}
        lost = [
            (table, "to", branch.to)
            for table, branch in self.branches
            if branch.to not in known and branch.other_script is None
        ]
        if script.start not in known - {END}:
            lost.append((self.sheet.root, "start", script.start))
        for table, key, target in lost:
            table.fault(key, Reason.UNKNOWN_PAGE, target)
        if self.sheet.faulty:
            return
        for page_id in unreachable_pages(script):
            self.page_places[page_id].fault("id", Reason.UNREACHABLE_PAGE, page_id)
        for page_id in endless_pages(script):
            self.page_places[page_id].fault("branch", Reason.NO_WAY_TO_END, page_id)
