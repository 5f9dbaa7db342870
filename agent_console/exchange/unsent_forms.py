"""Forms of escalations that the database did not take: kept in files of this desk until it does."""

import contextlib
from pathlib import Path

from agent_console.domain.errors import ConsoleError
from agent_console.domain.escalation import EscalationForm
from agent_console.domain.escalation_record import form_from_text, form_to_text
from agent_console.exchange.answers import Answers

FOLDER = "unsent-forms"


class UnsentForms:
    """One file for each form of one agent, readable by its owner only. All verbs may wait for the disk."""

    def __init__(self, data_dir: Path, job_number: str) -> None:
        self._texts = Answers(data_dir / FOLDER, job_number)

    def keep(self, form: EscalationForm) -> None:
        """Raises FULL, FILE_NOT_WRITABLE."""
        self._texts.keep(form.id, form_to_text(form))

    def drop(self, form_id: str) -> None:
        """The database has it now, or nobody wants it any more."""
        self._texts.drop(form_id)

    def found(self) -> tuple[EscalationForm, ...]:
        """Oldest first, for the ids rise; what is no form is left where it is."""
        forms = []
        for _, text in sorted(self._texts.found().items()):
            with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError, ConsoleError):
                forms.append(form_from_text(text))
        return tuple(forms)
