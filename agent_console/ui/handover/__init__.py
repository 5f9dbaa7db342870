"""Shift and handover: what one leaves to the next, given with a signature, taken item by item, sealed."""
