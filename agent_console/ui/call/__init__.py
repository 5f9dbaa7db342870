"""The call screen: greeting, script, record, finish."""
