"""Who gives it: leads and participants, and which round they belong to."""
