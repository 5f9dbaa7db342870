"""A line for a person: a job number, a name or a part of one; people are offered below while somebody types."""

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from agent_console.domain.person_meant import PersonUnclear, person_meant
from agent_console.domain.text import NAME_LIMIT
from agent_console.ui.widgets.mark import mark_input
from agent_console.ui.widgets.plain_line import PlainLine


class PersonField(PlainLine):
    """Tells `textChanged` also when what stands there means somebody else, because people have become known."""

    def __init__(self) -> None:
        super().__init__(limit=NAME_LIMIT)
        self._people: Mapping[str, str] | None = None
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def show_people(self, people: Mapping[str, str]) -> None:
        """Who can be meant: names by job number. Before they are known, what is typed is a job number."""
        before = self._meant()
        self._people = dict(sorted(people.items()))
        self._offered.setStringList([f"{number} {name}" for number, name in self._people.items()])
        if self._meant() != before:
            self.textChanged.emit(self.text())

    def job_number(self) -> str:
        """Of the one who is meant; what is typed where that is unclear, "" for nothing."""
        meant = self._meant()
        return self.text().strip() if isinstance(meant, PersonUnclear) else meant

    def unclear(self) -> bool:
        """Whether what is typed fits nobody, or several people."""
        return isinstance(self._meant(), PersonUnclear)

    def mark(self, *, wrong: bool) -> list[str]:
        """Mark it if it is unclear whom it means; that in words, with the name of the field, none where it is clear."""
        meant = self._meant()
        words = {
            PersonUnclear.NOBODY: self.tr("Nobody is called “{typed}”. Type a job number or a name."),
            PersonUnclear.SEVERAL: self.tr("“{typed}” fits several people. Type the job number or more of the name."),
        }
        if not wrong or not isinstance(meant, PersonUnclear):
            mark_input(self, None)
            return []
        told = words[meant].format(typed=self.text().strip())
        mark_input(self, told)
        return [self.tr("{field}: {fault}").format(field=self.accessibleName(), fault=told)]

    def _meant(self) -> str | PersonUnclear:
        if self._people is None:
            return self.text().strip().partition(" ")[0]
        return person_meant(self.text(), self._people)
