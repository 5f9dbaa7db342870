"""Reports: what a day, a week or a year of calls comes to, as tables, charts and files."""
