"""The room of staff: who works here, added, changed, switched off and on, and given new PINs."""
