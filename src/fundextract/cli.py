"""The command line's front door: it says in one line what is missing or wrong, whatever happens behind it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence

from .errors import FundextractError

NEEDED = frozenset({"typer", "rich", "click"})


def say(message: str) -> None:
    """One line on standard error."""
    line = " ".join(str(message).split())
    sys.stderr.write(f"fundextract: {line}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        arguments: what stands after the program's name; None takes them from the process.

    Returns:
        0 where all went well, 1 where something wrong was found, 2 for wrong usage, 130 when interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a text in any script is printed, whatever the locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from .commands import run
    except ModuleNotFoundError as error:
        if error.name not in NEEDED:
            raise
        say(f"the command line needs {error.name}; install it with: pip install 'fundextract[cli]'")
        return 2
    try:
        status = run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as head, has seen enough
        _close_quietly()
        return 0
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    except FundextractError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        return 1
    return status


def _close_quietly() -> None:
    """Points standard output at nothing, so that closing it cannot fail again."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def entry() -> None:
    """The installed command."""
    sys.exit(main())


if __name__ == "__main__":
    entry()
