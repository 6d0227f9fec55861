"""Names of companies and investors, one strategy for each class of scripts."""
