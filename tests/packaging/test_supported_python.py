"""A Python that cannot run the console says so and leaves; it must get that far."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import supported_python

PACKAGING = Path(supported_python.__file__).parent
PRETEND = "import sys; sys.version_info = {version}; sys.argv = ['packaging/run.py', 'status']; import supported_python"


@pytest.mark.parametrize("name", ["run.py", "test.py", "lock.py", "supported_python.py"])
def test_the_first_lines_can_be_read_by_old_pythons(name: str) -> None:
    source = (PACKAGING / name).read_text(encoding="ascii")
    tree = ast.parse(source, feature_version=(3, 7))
    forbidden = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.FunctionDef)  # none of these in Python 2.7 either way
    assert not [node for node in ast.walk(tree) if isinstance(node, forbidden)]


@pytest.mark.parametrize("name", ["run.py", "test.py", "lock.py"])
def test_the_version_is_looked_at_before_anything_else_of_ours(name: str) -> None:
    tree = ast.parse((PACKAGING / name).read_text(encoding="ascii"))
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [node.module if isinstance(node, ast.ImportFrom) else node.names[0].name for node in imports]
    assert names[:2] == ["sys", "supported_python"]


def leave(version: tuple[int, int, int], path: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PRETEND.format(version=version)]
    environ = {"PATH": path, "PYTHONPATH": str(PACKAGING), "SYSTEMROOT": str(Path(sys.executable).anchor)}
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 13), (3, 15, 0)])
def test_a_python_that_does_not_fit_leaves_with_one_sentence(version: tuple[int, int, int], tmp_path: Path) -> None:
    left = leave(version, str(tmp_path))
    assert left.returncode == 4
    assert left.stderr.startswith(
        "The console needs Python 3.11 to 3.14; this is Python " + ".".join(map(str, version))
    )
    assert left.stderr.count("\n") == 1


def test_a_fitting_python_beside_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "python3.12").touch()
    assert leave((3, 9, 0), str(tmp_path)).stderr.endswith("Run: python3.12 packaging/run.py status\n")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 2)])
def test_a_python_that_fits_goes_on(version: tuple[int, int, int], tmp_path: Path) -> None:
    assert leave(version, str(tmp_path)).returncode == 0
