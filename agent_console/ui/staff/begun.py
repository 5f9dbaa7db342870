"""What is typed for people and not saved: it waits for them while somebody looks at others. PINs are never kept."""

from agent_console.domain.staff import Person
from agent_console.ui.staff.person_form import Typed


class Begun:
    """`base` is how the person in the form stood when that was begun, `new` what is typed for somebody new."""

    def __init__(self) -> None:
        self._typed: dict[str, tuple[Person, Typed]] = {}
        self.base: Person | None = None
        self.new = Typed()

    @property
    def unsaved(self) -> frozenset[str]:
        """The ids of those for whom something waits."""
        return frozenset(self._typed)

    def go_on_with(self, person: Person) -> None:
        """They come into the form, with what was begun for them."""
        self.base = self._typed[person.id][0] if person.id in self._typed else person

    def typed_for(self, person: Person) -> Typed:
        begun = self._typed.get(person.id)
        return Typed(person.job_number, person.name, person.role) if begun is None else begun[1]

    def keep(self, typed: Typed) -> None:
        """What stands in the form for the person of `base`."""
        if self.base is None:
            return
        if self.differs(typed, self.base):
            self._typed[self.base.id] = self.base, typed
        else:
            self._typed.pop(self.base.id, None)

    def forget(self, person_id: str) -> None:
        self._typed.pop(person_id, None)

    @staticmethod
    def differs(typed: Typed, person: Person) -> bool:
        return (typed.name, typed.role) != (person.name, person.role)
