"""Correction calls 差错回拨: a wrong answer becomes a callback, for everybody who was given it."""
