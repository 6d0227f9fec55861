"""What every part of a language pack is made of."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

Lines = list[str]
"""Comma lines of phrases, each with its own line number in the file."""


class Part(BaseModel):
    """A part of a pack, in which an unknown key is an error."""

    model_config = ConfigDict(extra="forbid")
