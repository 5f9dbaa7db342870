"""One person at work: what is typed for them is saved, they are switched off and on, and get new PINs."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from agent_console.domain.errors import ConsoleError, Problem
from agent_console.domain.pin import fold_pin
from agent_console.domain.staff import Person
from agent_console.domain.staff_list import OpenWork, StaffEntry
from agent_console.store.pins import random_pin
from agent_console.ui.staff.begun import Begun
from agent_console.ui.staff.ground import Ground
from agent_console.ui.staff.person_form import Form, Typed
from agent_console.ui.staff.view import StaffView
from agent_console.ui.widgets.step_bar import Question


class PersonController(QObject):
    """Signals: `trouble(Exception)` for the banner, `acted(Person)` with somebody as they stand after an act,
    `outdated()` when somebody else was first, `left()` when the focus has nothing to be at here any more.
    """

    trouble = Signal(object)
    acted = Signal(object)
    outdated = Signal()
    left = Signal()

    def __init__(self, view: StaffView, ground: Ground, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._ground = ground
        self._begun = Begun()
        self._doing = False
        self.entry: StaffEntry | None = None
        view.form.changed.connect(self._written)
        view.form.entered.connect(self.save)
        view.bar.confirmed.connect(lambda *_: self._switch_off())
        view.bar.left.connect(self.left)
        view.pin.hidden.connect(self.left)

    def stop(self) -> None:
        """No PIN is left behind."""
        self._view.pin.hide_pin()
        self._view.form.clear_pins()

    def show(self, entry: StaffEntry) -> None:
        """Somebody else comes into the form; what was typed for the one before waits for them."""
        self.keep_typed()
        if self.entry is None or entry.person.id != self.entry.person.id:
            self._view.bar.close_it()
        if self._view.pin.whose != self._view.words.who(entry):
            self._view.pin.hide_pin()
        self.entry = entry
        self._begun.go_on_with(entry.person)
        self._view.form.show_typed(self._begun.typed_for(entry.person))
        self._view.show_form(Form.PERSON, entry)
        self._show_facts(entry)
        self._written()

    def hear(self, fresh: StaffEntry) -> None:
        """The one that is shown was read anew: somebody else may have changed them."""
        form, base = self._view.form, self._begun.base
        if fresh == self.entry:
            return
        self.entry = fresh
        self._show_facts(fresh)
        self._view.show_form(form.mode, fresh)
        if form.mode is not Form.PERSON or base is None or fresh.person == base:
            return
        typed = form.typed()
        untouched = not self._begun.differs(typed, base)
        self._begun.forget(base.id)
        self._begun.go_on_with(fresh.person)
        if untouched:
            form.show_typed(self._begun.typed_for(fresh.person))
        elif self._begun.differs(typed, fresh.person):
            told = self.tr("Somebody else has changed {who} meanwhile: {role} now. Save puts yours in its place.")
            words = self._view.words
            told = told.format(who=words.who(fresh), role=words.role(fresh))
            self._view.message.announce(told, problem=True)
        self._written()

    def add(self) -> None:
        """A form for somebody new, with what was begun there before."""
        self.keep_typed()
        self._view.form.show_typed(self._begun.new)
        self._ask(Form.ADD)

    def ask_pin(self) -> None:
        if self.entry is not None:
            self.keep_typed()
            self._ask(Form.PIN)

    def save(self) -> None:
        """What the form is for."""
        form = self._view.form
        form.keep_composing()
        verbs = {Form.PERSON: self._change, Form.ADD: self._add, Form.PIN: self._give_pin}
        if form.mode in verbs and not self._doing and self._view.bar.question is None:
            verbs[form.mode]()

    def switch(self) -> None:
        """Off after a question that names what is open, on again at once."""
        entry, lists, person = self.entry, self._ground.lists, self._ground.person
        if entry is None or self._doing:
            return
        number = entry.person.job_number
        if entry.person.disabled_at is not None:
            told = self.tr("{number} can sign in again, with the PIN that they had.")
            self._do(lambda: self._ground.staff.enable(person, number), self._tells(told))
            return

        def ask(work: OpenWork) -> None:
            verb = self.tr("Switch {number} off").format(number=number)
            self._view.bar.ask(Question(about=self._view.words.switch_off(entry, work), verb=verb, danger=True))

        self._ground.jobs.read(lambda: lists.open_work(person, number), ask, self.trouble.emit, owner=self)

    def revert(self) -> None:
        """Take back what was typed and not saved."""
        if self._view.form.mode is Form.PERSON and self.entry is not None:
            self._view.form.show_person(self.entry.person)
            self._begun.forget(self.entry.person.id)
            self._begun.go_on_with(self.entry.person)
            self._view.form.unmark()
            self._view.message.show_message("")
            self._written()

    def back(self) -> bool:
        """Esc: the PIN goes, the question, then the form of somebody new or of a PIN; False where none is open."""
        view = self._view
        if view.pin.shown:
            view.pin.hide_pin()
        elif view.bar.question is not None:
            view.bar.close_it()
            self.left.emit()
        elif view.form.mode in (Form.ADD, Form.PIN):
            self.keep_typed()
            view.form.clear_pins()
            view.show_form(Form.NOBODY, None)
            if self.entry is not None:
                self.show(self.entry)
            self.left.emit()
        else:
            return False
        return True

    def keep_typed(self) -> None:
        """It waits until somebody goes on with it; PINs do not."""
        form = self._view.form
        if form.mode is Form.PERSON:
            self._begun.keep(form.typed())
        elif form.mode is Form.ADD:
            self._begun.new = form.typed()

    def _ask(self, mode: Form) -> None:
        self._view.bar.close_it()
        self._view.pin.hide_pin()
        self._view.message.show_message("")
        self._view.show_form(mode, self.entry)
        self._written()
        self._view.form.go_in()

    def _change(self) -> None:
        base, typed, staff, by = self._begun.base, self._view.form.typed(), self._ground.staff, self._ground.person
        if base is None:
            return

        def saved(person: Person) -> None:
            self._begun.forget(person.id)
            self._begun.go_on_with(person)
            self._tells(self.tr("Saved: {number} {name}."))(person)

        self._do(lambda: staff.change(by, base, name=typed.name, role=typed.role), saved)

    def _add(self) -> None:
        typed, staff, by = self._view.form.typed(), self._ground.staff, self._ground.person
        pin, random = self._wanted_pin(typed.number)

        def added(person: Person) -> None:
            self._begun.new = Typed()
            self._view.form.show_typed(Typed())
            self._tells(self.tr("{number} {name} can sign in now."))(person)
            self._show_random(person, pin if random else "")

        def add() -> Person:
            return staff.add(by, job_number=typed.number, name=typed.name, role=typed.role, pin=pin)

        if pin:
            self._do(add, added)

    def _give_pin(self) -> None:
        entry, staff, by = self.entry, self._ground.staff, self._ground.person
        if entry is None:
            return
        number = entry.person.job_number
        pin, random = self._wanted_pin(number)

        def given(person: Person) -> None:
            self._tells(self.tr("{number} has a new PIN, from now on."))(person)
            self._show_random(person, pin if random else "")

        if pin:
            self._do(lambda: staff.reset_pin(by, number, pin), given)

    def _switch_off(self) -> None:
        staff, person, entry = self._ground.staff, self._ground.person, self.entry
        self._view.bar.close_it()
        self.left.emit()
        if entry is not None and not self._doing:
            told = self._tells(self.tr("{number} can no longer sign in."))
            self._do(lambda: staff.disable(person, entry.person.job_number), told)

    def _wanted_pin(self, number: str) -> tuple[str, bool]:
        """What was typed, or one that is made up where nothing was; "" where the two differ, which is said."""
        pin, again = map(fold_pin, self._view.form.pins())
        if pin != again:
            self._failed(ConsoleError(Problem.PINS_DIFFER))
            return "", False
        return (pin, False) if pin else (random_pin(number), True)

    def _show_random(self, person: Person, pin: str) -> None:
        if pin:
            self._view.pin.show_pin(f"{person.job_number} {person.name}", pin)
        else:
            self.left.emit()

    def _do(self, act: Callable[[], Person], done: Callable[[Person], None]) -> None:
        self._doing = True
        self._view.form.unmark()

        def finished(person: Person) -> None:
            self._doing = False
            self._view.form.clear_pins()
            if self._view.form.mode in (Form.ADD, Form.PIN):
                self._view.show_form(Form.NOBODY, None)  # until the one it was about comes in
            done(person)
            self._written()
            self.acted.emit(person)

        def failed(error: Exception) -> None:
            self._doing = False
            self._failed(error)

        self._ground.jobs.run(act, finished, failed, owner=self)

    def _failed(self, error: Exception) -> None:
        """Said at the field where it has one; what is typed stays."""
        if not isinstance(error, ConsoleError):
            self.trouble.emit(error)
        elif error.problem is Problem.CHANGED_ELSEWHERE:
            self.outdated.emit()  # what stands there now is said when it has been read
        else:
            self._view.form.mark(error)
            self._view.message.announce(str(self._ground.wording.problem(error)), problem=True)

    def _tells(self, words: str) -> Callable[[Person], None]:
        def tell(person: Person) -> None:
            self._view.message.announce(words.format(number=person.job_number, name=person.name))

        return tell

    def _show_facts(self, entry: StaffEntry) -> None:
        lists, by, words = self._ground.lists, self._ground.person, self._view.words
        self._view.show_facts(words.facts(entry, None))

        def told(work: OpenWork) -> None:
            if self.entry is entry:
                self._view.show_facts(words.facts(entry, work))

        read = self._ground.jobs.read
        read(lambda: lists.open_work(by, entry.person.job_number), told, self.trouble.emit, owner=self)

    def _written(self) -> None:
        """Something was typed: there may be something to save."""
        form, base = self._view.form, self._begun.base
        if form.mode is Form.PERSON:
            self._begun.keep(form.typed())
        changed = form.mode is not Form.PERSON or (base is not None and self._begun.differs(form.typed(), base))
        self._view.show_changed(changed)
        self._view.table.show_unsaved(self._begun.unsaved)
