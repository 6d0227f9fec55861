"""Drafts of a document: brought together as stories, accepted, refused with a reason, or passed by."""
