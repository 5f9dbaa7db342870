"""Incidents and equipment faults: reported from any seat with one key, on the board of the shift lead at once."""
