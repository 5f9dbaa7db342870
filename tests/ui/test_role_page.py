"""The page of those who answer no calls: who they are, where their work is, and the way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from agent_console.domain.desk import Desk
from agent_console.domain.staff import Act, Role, may
from agent_console.ui.role_page import RolePage
from agent_console.ui.wording import Wording
from tests.builders import a_hotline, a_person

ROLES = [role for role in Role if not may(role, Act.ANSWER_CALLS)]


def a_page(qtbot: QtBot, role: Role, name: str = "赵静") -> RolePage:
    page = RolePage(Desk(a_hotline(), a_person(job_number="7001", name=name, role=role)), Wording())
    qtbot.addWidget(page)
    page.show()
    return page


def button(page: RolePage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_there_are_such_roles() -> None:
    assert Role.QUALITY in ROLES


@pytest.mark.parametrize("role", ROLES)
def test_it_says_who_one_is_and_the_very_command(qtbot: QtBot, role: Role) -> None:
    page = a_page(qtbot, role)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any("7001  赵静" in text and Wording().role(role) in text for text in said)
    assert any("agent-console export calls --as 7001 --output calls.csv" in text for text in said)


@pytest.mark.parametrize("role", ROLES)
def test_the_list_of_phrases_is_offered_to_those_who_may_edit_it(qtbot: QtBot, role: Role) -> None:
    page = a_page(qtbot, role)
    assert button(page, "phrasesButton").isVisible() is may(role, Act.EDIT_PHRASES)
    with qtbot.waitSignal(page.phrases_wanted):
        button(page, "phrasesButton").click()


@pytest.mark.parametrize("role", ROLES)
def test_one_key_leads_out(qtbot: QtBot, role: Role) -> None:
    page = a_page(qtbot, role)
    first = page.focusProxy()
    assert first is not None
    assert first.isVisible()
    with qtbot.waitSignal(page.sign_out_wanted):
        qtbot.keyClick(button(page, "signOut"), Qt.Key.Key_Space)


def test_a_name_with_tags_and_braces_stays_as_it_is(qtbot: QtBot) -> None:
    page = a_page(qtbot, Role.QUALITY, "<b>{role}</b><img src=//h/a>")
    labels = [label for label in page.findChildren(QLabel) if "<b>{role}</b><img src=//h/a>" in label.text()]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]
