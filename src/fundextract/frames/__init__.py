"""Facts, companies and investors of a sentence put together as drafts of events."""
