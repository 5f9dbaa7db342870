"""A failure on a real desktop says what was to be seen there."""

from collections.abc import Iterator

import pytest

from tests.flows.desktop import Desktop


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.failed:  # type: ignore[attr-defined]
        for fixture in getattr(item, "funcargs", {}).values():
            desktop = getattr(fixture, "desktop", None)
            if isinstance(desktop, Desktop):
                report.sections.append(("on the desktop", desktop.told()))  # type: ignore[attr-defined]
    return report
